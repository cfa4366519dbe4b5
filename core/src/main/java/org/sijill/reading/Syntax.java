package org.sijill.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The predicates of a text, in its order. */
public record Syntax(List<Predicate> predicates) {

    public Syntax {
        predicates = List.copyOf(predicates);
    }

    /** The last predicate at or before a token in the same sentence, or null. */
    public @Nullable Predicate before(int token, int sentenceStart) {
        Predicate found = null;
        for (Predicate predicate : predicates) {
            if (predicate.token() > token) {
                break;
            }
            if (predicate.token() >= sentenceStart) {
                found = predicate;
            }
        }
        return found;
    }

    /** The predicate whose verb stands at a token, or null. */
    public @Nullable Predicate at(int token) {
        for (Predicate predicate : predicates) {
            if (predicate.token() == token) {
                return predicate;
            }
        }
        return null;
    }
}
