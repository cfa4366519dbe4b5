package org.sijill.syntax;

import org.sijill.lexicon.GrammaticalNumber;
import org.sijill.lexicon.WordClass;
import org.sijill.model.Kind;
import org.sijill.reading.LexedText;
import org.sijill.reading.Mention;
import org.sijill.reading.Names;

/**
 * Whether a verb stands first in its clause, as Arabic mostly has it, so that its subject may follow. Apart from the search for
 * that subject, because the answer lies in what opens the clause and not in who follows.
 */
final class VerbInitialOrder {

    private final LexedText text;
    private final Names names;
    private final PrepositionalPhrases phrases;

    VerbInitialOrder(LexedText text, Names names, PrepositionalPhrases phrases) {
        this.text = text;
        this.names = names;
        this.phrases = phrases;
    }

    /**
     * A verb before its subject is in the singular, and it opens its clause: behind a noun («عملية تستهدف الحزب») it only
     * describes it.
     */
    boolean subjectMayFollow(int verb, VerbFinder.Found found, Openings openings) {
        if (found.forms().stream().allMatch(form -> form.number() != GrammaticalNumber.SINGULAR)) {
            return false;
        }
        int before = openings.first() - 1;
        boolean opened = openings.first() < verb
                || openings.relative()
                || found.reading().conjunction() != 0
                || found.reading().preposition() != 0
                || (found.reading().pronoun() != null && actorAt(verb + 1));
        if (opened || before < 0 || text.sentenceOf(before) != text.sentenceOf(verb) || text.inTitle(verb)) {
            return true;
        }
        return text.token(before).isSign()
                || beginsLine(verb)
                || text.is(before, WordClass.JOINT)
                || text.is(before, WordClass.TIME)
                || text.is(before, WordClass.ADVERB)
                || text.is(before, WordClass.COMPLEMENTIZER)
                || text.is(before, WordClass.DEMONSTRATIVE)
                || endsPlace(before)
                || phrases.isFronted(before);
    }

    /** «وفي القاهرة أشاد الوزير». */
    private boolean endsPlace(int token) {
        Mention place = names.mention(token);
        return place != null
                && !place.governor().isEmpty()
                && (place.kind() == Kind.CITY || place.kind() == Kind.PLACE || place.kind() == Kind.FACILITY);
    }

    /** A verb on a line of its own below «طهران (أ ش أ)». */
    private boolean beginsLine(int verb) {
        return text.words(verb - 1, verb + 1).indexOf('\n') >= 0;
    }

    /** «يرافقه وزير الخارجية»: behind the object's pronoun an actor that nothing governs is the subject. */
    private boolean actorAt(int token) {
        int index = token < text.size() ? names.mentionIndex(token) : -1;
        return index >= 0
                && names.mentions().get(index).plain()
                && names.mentions().get(index).canAct();
    }
}
