package org.sijill.events;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Reading;
import org.sijill.model.Kind;
import org.sijill.reading.LexedText;
import org.sijill.reading.Mention;
import org.sijill.reading.Predicate;

/** Whom an attached pronoun means: «لقائه», «معه», «بينهما». */
final class Pronouns {

    private final Scene scene;
    private final LexedText text;

    Pronouns(Scene scene) {
        this.scene = scene;
        this.text = scene.text;
    }

    /** Whom a pronoun means: the last person told before who is not excluded; «هما» the last two. */
    List<Integer> meant(int token, String pronoun, List<Integer> excluded) {
        List<Integer> found = new ArrayList<>();
        int wanted = pronoun.equals("هما") ? 2 : 1;
        if (pronoun.equals("ي")
                || pronoun.equals("ك")
                || pronoun.equals("كم")
                || pronoun.equals("ني")
                || pronoun.equals("نا")) {
            return found;
        }
        Predicate clause = scene.syntax.before(token, text.sentence(token).from());
        if (clause != null
                && clause.token() != token
                && wanted == 1
                && !clause.subject().isEmpty()
                && !excluded.containsAll(clause.subject())) {
            found.addAll(clause.subject().subList(0, 1));
            return found;
        }
        for (int m = lastBefore(token); m >= 0 && found.size() < wanted; m--) {
            Mention mention = scene.names.mentions().get(m);
            boolean person =
                    mention.kind() == Kind.PERSON || (pronoun.equals("ها") && mention.canAct() && !mention.adjective());
            if (mention.to() <= token && person) {
                for (int entity : mention.entities()) {
                    if (!excluded.contains(entity) && !found.contains(entity) && found.size() < wanted) {
                        found.add(entity);
                    }
                }
            }
        }
        return found;
    }

    /** The index of the last mention that begins before a token, or -1. */
    private int lastBefore(int token) {
        int i = token - 1;
        while (i >= 0 && scene.mention(i) == null) {
            i--;
        }
        return i < 0 ? -1 : scene.mentionIndex(i);
    }

    @Nullable
    String on(int token) {
        for (Reading reading : text.readings(token)) {
            if (reading.word().noun() != null && reading.pronoun() != null) {
                return reading.pronoun();
            }
        }
        return null;
    }
}
