package org.sijill.syntax;

import java.util.Set;
import org.sijill.lexicon.Reading;
import org.sijill.lexicon.WordClass;
import org.sijill.reading.LexedText;
import org.sijill.reading.Names;

/**
 * Whether a participle tells in which state somebody acts (حال), as «مشيرا إلى» does, and is no adjective. Apart from the verbs,
 * because a participle is told from adjectives by its ending and by what stands around it, a verb from nouns by what opens its clause.
 */
final class Circumstances {

    /** What «وداعية», «ومعربة», «ومؤكدة» take. */
    private static final Set<String> GOVERNED = Set.of("الي", "عن", "علي");

    private final LexedText text;
    private final Names names;

    Circumstances(LexedText text, Names names) {
        this.text = text;
        this.names = names;
    }

    /**
     * «مشيرا» is always one; «متطابقة» only behind a stop, for elsewhere it is an adjective, unless what it governs stands behind
     * it: «مؤكدة أن», «وداعية إلى», «ومنددة ب».
     */
    boolean is(int i, Reading reading) {
        boolean stopped = i > 0 && text.isSign(i - 1, "،,");
        if (stopped || text.folded(i).endsWith("ا") && !noun(i) && !behindAccusative(i)) {
            return true;
        }
        int next = i + 1;
        if (next >= text.size() || reading.pronoun() != null) {
            return false;
        }
        boolean goesOn =
                reading.conjunction() != 0 && (names.mentionIndex(next) >= 0 || GOVERNED.contains(text.folded(next)));
        return goesOn || text.is(next, WordClass.COMPLEMENTIZER);
    }

    /** «وفدا رسميا مشتركا»: behind another indefinite accusative it is an adjective. */
    private boolean behindAccusative(int i) {
        int before = i - 1;
        if (before < 0 || text.sentenceOf(before) != text.sentenceOf(i) || text.readings(i)[0].conjunction() != 0) {
            return false;
        }
        return text.folded(before).length() > 3
                && text.folded(before).endsWith("ا")
                && text.readings(before).length > 0
                && text.readings(before)[0].word().isAny(WordClass.NOUN.bit() | WordClass.ADJECTIVE.bit())
                && names.mentionIndex(before) < 0;
    }

    /** «هاجموا موقعا», «عين مساعدا»: such a word is rather the noun. */
    private boolean noun(int i) {
        for (Reading reading : text.readings(i)) {
            if (reading.word().is(WordClass.NOUN) && reading.conjunction() == 0) {
                return true;
            }
        }
        return false;
    }
}
