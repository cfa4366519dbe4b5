package org.sijill.syntax;

import org.sijill.lexicon.Reading;
import org.sijill.lexicon.WordClass;
import org.sijill.reading.LexedText;

/** The particles that stand before a verb and what they make of it. */
record Openings(boolean future, boolean negated, boolean past, boolean relative, boolean embedded, int first) {

    private static final int FAR = 4;

    static Openings before(LexedText text, int verb, int from) {
        boolean future = false;
        boolean negated = false;
        boolean past = false;
        boolean relative = false;
        boolean embedded = false;
        int at = verb - 1;
        while (at >= from && verb - at <= FAR) {
            String folded = text.folded(at);
            if (text.is(at, WordClass.NEGATION)) {
                negated |= !folded.equals("ما") || !text.is(at, WordClass.RELATIVE) && !resumes(text, at, from);
            } else if (text.is(at, WordClass.AUXILIARY)) {
                future |= folded.endsWith("سوف");
                past |= isKana(text, at);
            } else if (text.is(at, WordClass.RELATIVE)) {
                relative = true;
                break;
            } else if (text.is(at, WordClass.COMPLEMENTIZER)) {
                embedded = true;
                break;
            } else {
                break;
            }
            at--;
        }
        relative |= !embedded && at == verb - 1 && asyndetic(text, verb, from);
        return new Openings(future, negated, past || kanaFarBefore(text, at, from), relative, embedded, at + 1);
    }

    /** «وهو ما نفاه الوزير», «بعد ما وصفته», «في أعقاب ما وصفته»: behind these it is what somebody did, and not what he did not. */
    private static boolean resumes(LexedText text, int at, int from) {
        int before = at - 1;
        if (before > from && isBareNoun(text, before)) {
            before--;
        }
        return before >= from && text.is(before, WordClass.PREPOSITION)
                || at > 0
                        && (text.is(at - 1, WordClass.PRONOUN)
                                || text.folded(at - 1).equals("وهو"));
    }

    private static boolean isBareNoun(LexedText text, int token) {
        Reading reading = text.content(token);
        return reading != null && reading.word().noun() != null && !reading.definite() && reading.pronoun() == null;
    }

    /** «وفد يمثل المحافظة», «اجتماع عقده الوزير»: a verb right behind an indefinite noun describes it. */
    private static boolean asyndetic(LexedText text, int verb, int from) {
        int before = verb - 1;
        if (before < from || !text.token(before).isWord() || text.folded(before).startsWith("ال")) {
            return false;
        }
        Reading[] verbReadings = text.readings(verb);
        if (verbReadings.length == 0
                || verbReadings[0].conjunction() != 0
                || verbReadings[0].preposition() != 0
                || verbReadings[0].future()) {
            return false;
        }
        Reading[] readings = text.readings(before);
        for (Reading reading : readings) {
            boolean noun = reading.word().is(WordClass.NOUN)
                    || reading.word().is(WordClass.ADJECTIVE)
                    || reading.word().noun() != null;
            boolean function = reading.word().is(WordClass.TIME)
                    || reading.word().is(WordClass.ADVERB)
                    || reading.word().is(WordClass.PREPOSITION);
            if (noun
                    && !function
                    && !reading.definite()
                    && reading.pronoun() == null
                    && !reading.word().personal()) {
                return true;
            }
        }
        return false;
    }

    /** «وكان الرئيس المصري قد التقى»: the كان that opens the clause may stand before the subject. */
    private static boolean kanaFarBefore(LexedText text, int at, int from) {
        for (int i = at; i >= from && i > at - 12; i--) {
            if (text.isSign(i, "،,.:؛")) {
                return false;
            }
            if (text.is(i, WordClass.AUXILIARY)) {
                return isKana(text, i);
            }
        }
        return false;
    }

    private static boolean isKana(LexedText text, int at) {
        for (Reading reading : text.readings(at)) {
            if (reading.word().form().startsWith("كان")) {
                return true;
            }
        }
        return false;
    }
}
