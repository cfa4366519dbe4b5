package org.sijill.syntax;

import org.sijill.lexicon.Reading;
import org.sijill.lexicon.WordClass;
import org.sijill.reading.LexedText;
import org.sijill.reading.Mention;
import org.sijill.reading.Names;

/**
 * Where a phrase of a preposition begins and how far it reaches: who stands in it is governed and no subject. Apart from the
 * subjects, because the search before the verb and the one behind it both pass over such phrases.
 */
final class PrepositionalPhrases {

    /** How many tokens «وفي السياق الإقليمي والدولي نفسه» may have. */
    private static final int LONGEST_FRONTED = 7;

    private final LexedText text;
    private final Names names;

    PrepositionalPhrases(LexedText text, Names names) {
        this.text = text;
        this.names = names;
    }

    /** «وعلى», «في», «وبهذه». */
    boolean opens(int token) {
        for (Reading reading : text.readings(token)) {
            if (reading.word().is(WordClass.PREPOSITION) && reading.pronoun() == null) {
                return true;
            }
        }
        return attached(token);
    }

    /** «بالوزير», «للقاء»: the preposition is written together with its noun. */
    boolean attached(int i) {
        Reading[] readings = text.readings(i);
        if (readings.length == 0) {
            String folded = text.folded(i);
            return folded.length() > 4 && "لب".indexOf(folded.charAt(0)) >= 0 && !folded.startsWith("بن");
        }
        return readings[0].preposition() != 0;
    }

    /** «التي قام بها», «الذي أعرب له»: a pronoun behind the verb means that the antecedent is not its subject. */
    boolean resumes(int token) {
        if (token >= text.size()) {
            return false;
        }
        for (Reading reading : text.readings(token)) {
            if (reading.pronoun() != null && reading.word().is(WordClass.PREPOSITION)) {
                return true;
            }
        }
        return false;
    }

    /** «وعلى الصعيد الإقليمي رحب أوباما»: only a phrase of a preposition stands between the stop and the verb. */
    boolean isFronted(int last) {
        int floor = Math.max(text.sentence(last).from(), last - LONGEST_FRONTED);
        int at = last;
        while (at > floor && !text.token(at - 1).isSign()) {
            Mention mention = names.mention(at);
            if (mention != null && mention.plain() && mention.canAct()
                    || text.is(at, WordClass.COMPLEMENTIZER)
                    || text.is(at, WordClass.RELATIVE)
                    || text.is(at, WordClass.JOINT)) {
                return false;
            }
            at--;
        }
        boolean begins =
                at == text.sentence(last).from() || at > 0 && text.token(at - 1).isSign();
        return begins && at < last && opens(at) && text.folded(last).startsWith("ال");
    }

    /**
     * The end of a prepositional phrase: its pronoun («أكدت معه الوزيرة»), or its noun with the adjectives and genitives that
     * follow, up to a comma or a verb's argument.
     */
    int end(int from, int to) {
        if (resumes(from)) {
            return from + 1;
        }
        int i = text.is(from, WordClass.PREPOSITION) ? from + 1 : from;
        if (i < to && names.mentionIndex(i) >= 0) {
            return names.mentions().get(names.mentionIndex(i)).to();
        }
        i++;
        while (i < to
                && names.mentionIndex(i) < 0
                && text.token(i).isWord()
                && (text.folded(i).startsWith("ال") || text.is(i, WordClass.TIME))
                && !text.is(i, WordClass.COMPLEMENTIZER)
                && !text.is(i, WordClass.RELATIVE)) {
            i++;
        }
        return i;
    }
}
