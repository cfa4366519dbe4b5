package org.sijill.syntax;

import java.util.Set;
import org.sijill.lexicon.Gender;
import org.sijill.lexicon.GrammaticalNumber;
import org.sijill.lexicon.Reading;
import org.sijill.lexicon.Tense;
import org.sijill.lexicon.VerbForm;
import org.sijill.lexicon.Voice;
import org.sijill.lexicon.Word;
import org.sijill.lexicon.WordClass;
import org.sijill.reading.LexedText;
import org.sijill.reading.Mention;
import org.sijill.reading.Names;

/**
 * Whether a word that may be a verb is one where it stands: «بحث الرئيس» opens its clause and is a verb, «لبحث العلاقات» and «تم
 * بحث» are nouns. Apart from finding the verbs, because it weighs one reading of a word against its neighbours only.
 */
final class VerbOrNoun {

    private static final int FUNCTION = WordClass.PREPOSITION.bit()
            | WordClass.COMPLEMENTIZER.bit()
            | WordClass.RELATIVE.bit()
            | WordClass.NEGATION.bit()
            | WordClass.JOINT.bit()
            | WordClass.PRONOUN.bit()
            | WordClass.DEMONSTRATIVE.bit()
            | WordClass.AUXILIARY.bit()
            | WordClass.ADVERB.bit()
            | WordClass.TIME.bit();

    /** Verbs that take a verbal noun as their subject: what follows them is a noun. */
    private static final Set<String> EMPTY_VERBS =
            Set.of("تم", "جري", "يتم", "يجري", "وتم", "جرت", "تمت", "ستتم", "سيتم", "سيجري");

    private final LexedText text;
    private final Names names;

    VerbOrNoun(LexedText text, Names names) {
        this.text = text;
        this.names = names;
    }

    boolean isVerb(int i, Reading reading, VerbForm form) {
        Word word = reading.word();
        if (reading.preposition() != 0) {
            return isPurpose(reading, form);
        }
        if (word.isAny(FUNCTION) && !(word.form().equals("عبر") && expresses(i)) && !spelledWithHamza(i, form)) {
            return false;
        }
        if (reading.future() || (reading.pronoun() != null && spelledWithHamza(i, form))) {
            return true;
        }
        if (reading.conjunction() == 0 && afterPreposition(i)
                || form.voice() == Voice.PASSIVE && !opensClause(i, reading)) {
            return false;
        }
        if (word.is(WordClass.VERB) && !word.is(WordClass.NOUN) && word.noun() == null) {
            return true;
        }
        if (form.text().charAt(0) == 'ي' && form.tense() != Tense.PERFECT) {
            return !word.personal() || opensClause(i, reading);
        }
        return !nominal(word) || prevails(i, reading, form);
    }

    /** «ليبحث»: behind ل only the imperfect of the third person is a verb. */
    private static boolean isPurpose(Reading reading, VerbForm form) {
        return reading.preposition() == 'ل'
                && form.tense() != Tense.PERFECT
                && form.text().charAt(0) == 'ي'
                && reading.pronoun() == null;
    }

    private static boolean nominal(Word word) {
        return word.is(WordClass.NOUN)
                || word.is(WordClass.ADJECTIVE)
                || word.noun() != null
                || word.personal()
                || !word.senses().isEmpty()
                || word.phrases() != null
                || word.is(WordClass.NUMBER);
    }

    /** Whether the verb prevails over the noun that is written alike. */
    private boolean prevails(int i, Reading reading, VerbForm form) {
        boolean dual = form.number() == GrammaticalNumber.DUAL && form.tense() == Tense.PERFECT;
        return !dual
                && (reading.pronoun() == null || addresses(i, reading))
                && opensClause(i, reading)
                && !endsPhrase(i);
    }

    /** «وطالبها بالانسحاب»: behind و, and before what is asked of somebody, it is the verb with its object. */
    private boolean addresses(int i, Reading reading) {
        return reading.conjunction() != 0
                && i + 1 < text.size()
                && text.readings(i + 1).length > 0
                && text.readings(i + 1)[0].preposition() == 'ب';
    }

    /** «هنأ», «هنأه» are the verb, «هنا» the adverb. */
    private boolean spelledWithHamza(int i, VerbForm form) {
        return form.text().endsWith("أ") && text.token(i).surface().indexOf('أ') > 0;
    }

    /** A word written like a noun that is followed by nothing a verb could govern is the noun: «في خطاب وبحث.» */
    private boolean endsPhrase(int i) {
        return i + 1 >= text.size() || text.isSign(i + 1, ".؟!");
    }

    private boolean attachedPreposition(int i) {
        Reading[] readings = text.readings(i);
        return readings.length > 0 && readings[0].preposition() != 0;
    }

    private boolean afterPreposition(int i) {
        return i > 0
                && text.sentenceOf(i - 1) == text.sentenceOf(i)
                && governs(i - 1)
                && !text.is(i - 1, WordClass.COMPLEMENTIZER);
    }

    /** Whether a word is a preposition that still wants its noun: not «المقابل», not «معه». */
    private boolean governs(int i) {
        for (Reading reading : text.readings(i)) {
            if (reading.word().is(WordClass.PREPOSITION) && !reading.definite() && reading.pronoun() == null) {
                return true;
            }
        }
        return false;
    }

    private boolean opensClause(int i, Reading reading) {
        int before = i - 1;
        if (before < 0 || text.sentenceOf(before) != text.sentenceOf(i)) {
            return true;
        }
        if (EMPTY_VERBS.contains(text.folded(before)) || governs(before)) {
            return false;
        }
        if (reading.conjunction() != 0) {
            return governsNext(i + 1);
        }
        return behindOpening(before) || endsTitledActor(i);
    }

    /** «وبحث الرئيس», «وبحث في»: behind و a verb has its subject or argument at once. */
    private boolean governsNext(int next) {
        return next < text.size()
                && (names.mentionIndex(next) >= 0
                        || attachedPreposition(next)
                        || text.folded(next).startsWith("ال")
                        || text.is(next, WordClass.COMPLEMENTIZER)
                        || text.is(next, WordClass.PREPOSITION));
    }

    /** Behind a stop or a particle that wants a verb. */
    private boolean behindOpening(int before) {
        return text.token(before).isSign() && !text.isSign(before, "\"«“”»")
                || text.is(before, WordClass.AUXILIARY)
                || text.is(before, WordClass.RELATIVE)
                || text.is(before, WordClass.COMPLEMENTIZER)
                || text.is(before, WordClass.NEGATION)
                || text.is(before, WordClass.JOINT)
                || behindActor(before);
    }

    /** «السيسي يبحث …» in a title: the actor before the verb opens the clause. */
    private boolean endsTitledActor(int i) {
        return names.mentionIndex(i - 1) >= 0
                && i + 1 < text.size()
                && names.mentionIndex(i + 1) < 0
                && text.inTitle(i);
    }

    /** «إلا أن الرئيس رفض العرض»: behind أن and its noun a word written like a noun is the verb that the clause wants. */
    private boolean behindActor(int last) {
        Mention actor = names.mention(last);
        return actor != null
                && actor.plain()
                && actor.canAct()
                && actor.gender() != Gender.FEMININE
                && actor.from() > 0
                && text.is(actor.from() - 1, WordClass.COMPLEMENTIZER);
    }

    /** «عبر» is a preposition, but «وعبر الوزير عن» the verb. */
    boolean expresses(int i) {
        if (text.token(i).surface().indexOf('\u0651') >= 0) {
            return true;
        }
        for (int k = i + 1; k < Math.min(i + 26, text.size()) && text.sentenceOf(k) == text.sentenceOf(i); k++) {
            if (text.folded(k).equals("عن")) {
                return true;
            }
        }
        return false;
    }
}
