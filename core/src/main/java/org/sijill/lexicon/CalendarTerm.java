package org.sijill.lexicon;

import org.sijill.lexicon.CalendarWord.Kind;

/**
 * A word of time found in a text.
 *
 * @param word what it means
 * @param joined whether و or ف stands before it
 * @param preposition ب, ل or ك before it, or 0
 * @param length tokens
 */
public record CalendarTerm(CalendarWord word, boolean joined, char preposition, int length) {

    public boolean is(Kind kind) {
        return word.kind() == kind;
    }

    public int value() {
        return word.value();
    }
}
