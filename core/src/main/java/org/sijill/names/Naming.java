package org.sijill.names;

import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Reading;
import org.sijill.reading.LexedText;

/** How a person is called in a record: the words of the text without what is attached before them. */
final class Naming {

    private Naming() {}

    /** The name of a named mention. */
    static String name(LexedText text, Draft draft) {
        String words = text.words(draft.nameFrom, draft.nameTo);
        // What is left of a short name is a word of the full one: «للويس» is no «الويس».
        return draft.rule.equals("names:short") ? words.substring(draft.cut) : without(words, draft.cut);
    }

    /** The words of a mention that tells only an office. */
    static String role(LexedText text, Draft draft) {
        Reading reading = fitting(text.readings(draft.from));
        return without(text.words(draft.from, draft.to), reading == null ? 0 : attached(reading));
    }

    /** How many letters are attached before a word as it was read. */
    static int attached(Reading reading) {
        return (reading.conjunction() == 0 ? 0 : 1) + (reading.preposition() == 0 ? 0 : 1);
    }

    /** «للسيسي» without its ل is «السيسي». */
    private static String without(String words, int cut) {
        String rest = words.substring(cut);
        boolean article = cut > 0 && words.charAt(cut - 1) == 'ل' && rest.startsWith("ل");
        return article ? "ا" + rest : rest;
    }

    private static @Nullable Reading fitting(Reading[] readings) {
        for (Reading reading : readings) {
            if (reading.word().content() || reading.word().personal()) {
                return reading;
            }
        }
        return null;
    }
}
