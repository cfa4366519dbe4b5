package org.sijill.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * One way of reading a written word: what is attached to it and the word that remains.
 *
 * @param conjunction و or ف, or 0
 * @param preposition ب, ل or ك, or 0
 * @param future whether the س of the future stands before a verb
 * @param definite whether ال was taken off
 * @param word what remains, known to the lexicon
 * @param pronoun the attached pronoun (ه ها هم هما نا ني ي كم), or null
 */
public record Reading(
        char conjunction,
        char preposition,
        boolean future,
        boolean definite,
        Word word,
        @Nullable String pronoun) {

    public boolean bare() {
        return conjunction == 0 && preposition == 0;
    }
}
