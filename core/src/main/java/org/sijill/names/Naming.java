package org.sijill.names;

import org.sijill.lexicon.Reading;
import org.sijill.reading.LexedText;

/** How a person is called in a record: the words of the text without what is attached before them. */
final class Naming {

    private Naming() {}

    /** The name of a named mention. */
    static String name(LexedText text, Draft draft) {
        return bare(text, draft.nameFrom, draft.nameTo, draft.cut);
    }

    /** The words of a mention that tells only an office. */
    static String role(LexedText text, Draft draft) {
        return bare(text, draft.from, draft.to, 0);
    }

    /** @param cut letters that are no part of an unknown first word */
    private static String bare(LexedText text, int from, int to, int cut) {
        String words = text.words(from, to);
        Reading reading = fitting(text.readings(from));
        if (reading == null || reading.bare()) {
            return words.substring(cut);
        }
        int attached = (reading.conjunction() == 0 ? 0 : 1) + (reading.preposition() == 0 ? 0 : 1);
        String rest = words.substring(attached);
        boolean article = reading.definite() || reading.word().form().startsWith("ال");
        return reading.preposition() == 'ل' && article && rest.startsWith("ل") ? "ا" + rest : rest;
    }

    private static @org.jspecify.annotations.Nullable Reading fitting(Reading[] readings) {
        for (Reading reading : readings) {
            if (reading.word().content() || reading.word().personal()) {
                return reading;
            }
        }
        return null;
    }
}
