package org.sijill.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The predicates of a text, in its order. */
public record Syntax(List<Predicate> predicates) {

    public Syntax {
        predicates = List.copyOf(predicates);
    }

    /** The last predicate at or before a token, if it stands at or behind the start of the sentence; else null. */
    public @Nullable Predicate before(int token, int sentenceStart) {
        int at = lastAtOrBefore(token);
        return at >= 0 && predicates.get(at).token() >= sentenceStart ? predicates.get(at) : null;
    }

    /** The predicate whose verb stands at a token, or null. */
    public @Nullable Predicate at(int token) {
        int at = lastAtOrBefore(token);
        return at >= 0 && predicates.get(at).token() == token ? predicates.get(at) : null;
    }

    private int lastAtOrBefore(int token) {
        int low = 0;
        int high = predicates.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (predicates.get(middle).token() > token) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return high;
    }
}
