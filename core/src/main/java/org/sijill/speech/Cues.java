package org.sijill.speech;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sijill.text.TokenRange;

/** The cues of a text, in its order and by the token at which they stand. */
final class Cues {

    private final List<Cue> inOrder;
    private final @Nullable Cue[] byToken;

    Cues(List<Cue> inOrder, int tokens) {
        this.inOrder = List.copyOf(inOrder);
        this.byToken = new Cue[tokens];
        for (Cue cue : inOrder) {
            byToken[cue.token()] = cue;
        }
    }

    List<Cue> inOrder() {
        return inOrder;
    }

    @Nullable
    Cue at(int token) {
        return byToken[token];
    }

    /** Whether some cue of that sort stands among the tokens. */
    boolean anyIn(TokenRange range, Predicate<Cue> sort) {
        for (int i = range.from(); i < range.to(); i++) {
            Cue cue = byToken[i];
            if (cue != null && sort.test(cue)) {
                return true;
            }
        }
        return false;
    }
}
