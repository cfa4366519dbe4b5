package org.sijill.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Gender;
import org.sijill.lexicon.GrammaticalNumber;
import org.sijill.lexicon.Person;
import org.sijill.lexicon.Reading;
import org.sijill.lexicon.Tense;
import org.sijill.lexicon.VerbForm;
import org.sijill.lexicon.Voice;
import org.sijill.lexicon.Word;
import org.sijill.lexicon.WordClass;
import org.sijill.reading.LexedText;
import org.sijill.reading.Mention;
import org.sijill.reading.Names;
import org.sijill.text.Letters;

/**
 * Tells verbs from nouns that are written alike: «بحث الرئيس» opens its clause and is a verb, «لبحث العلاقات» and «تم بحث»
 * are nouns.
 */
final class VerbFinder {

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

    /** What «وداعية», «ومعربة», «ومؤكدة» take. */
    private static final Set<String> GOVERNED = Set.of("الي", "عن", "علي");

    private final LexedText text;
    private final Names names;

    VerbFinder(LexedText text, Names names) {
        this.text = text;
        this.names = names;
    }

    /** A verb as it was read. */
    record Found(List<VerbForm> forms, Reading reading, boolean participle) {
        VerbForm form() {
            return forms.get(0);
        }
    }

    @Nullable
    Found at(int i) {
        if (!text.mayBeVerb(i) || names.mentionIndex(i) >= 0 || startsWithFunctionWord(i)) {
            return null;
        }
        Found passive = null;
        for (Reading reading : text.readings(i)) {
            Word word = reading.word();
            if (!word.verbs().isEmpty() && !reading.definite() && !endsInTa(i)) {
                List<VerbForm> forms = ranked(i, word, reading);
                if (isVerb(i, reading, word, forms.get(0))) {
                    Found found = new Found(forms, reading, false);
                    if (reading.conjunction() != 0 || forms.get(0).voice() == Voice.ACTIVE) {
                        return found;
                    }
                    // «ووجه» is rather «وجه» behind و than the passive of «واجه».
                    passive = passive == null ? found : passive;
                }
            }
            if (!word.participles().isEmpty()
                    && !reading.definite()
                    && reading.preposition() == 0
                    && !word.is(WordClass.ADVERB)
                    && circumstance(i, reading)) {
                return new Found(word.participles(), reading, true);
            }
        }
        return passive;
    }

    /** No verb ends in ة, though its folded form may look like one with a pronoun: «إشارة», «وبقية». */
    private boolean endsInTa(int i) {
        String surface = text.token(i).surface();
        int last = surface.length() - 1;
        while (last > 0 && Letters.isInsideWord(surface.charAt(last))) {
            last--;
        }
        return surface.charAt(last) == 'ة';
    }

    /**
     * «مشيرا» is always one; «متطابقة» only behind a stop, for elsewhere it is an adjective, unless what it governs stands behind
     * it: «مؤكدة أن», «وداعية إلى», «ومنددة ب».
     */
    private boolean circumstance(int i, Reading reading) {
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

    private boolean isVerb(int i, Reading reading, Word word, VerbForm form) {
        if (reading.preposition() != 0) {
            return reading.preposition() == 'ل'
                    && form.tense() != Tense.PERFECT
                    && form.text().charAt(0) == 'ي'
                    && reading.pronoun() == null;
        }
        if (word.isAny(FUNCTION) && !(word.form().equals("عبر") && expresses(i)) && !spelledWithHamza(i, form)) {
            return false;
        }
        if (reading.future() || (reading.pronoun() != null && spelledWithHamza(i, form))) {
            return true;
        }
        if (reading.conjunction() == 0 && afterPreposition(i)) {
            return false;
        }
        if (form.voice() == Voice.PASSIVE && !opensClause(i, reading)) {
            return false;
        }
        if (word.is(WordClass.VERB) && !word.is(WordClass.NOUN) && word.noun() == null) {
            return true;
        }
        boolean nominal = word.is(WordClass.NOUN)
                || word.is(WordClass.ADJECTIVE)
                || word.noun() != null
                || word.personal()
                || !word.senses().isEmpty()
                || word.phrases() != null
                || word.is(WordClass.NUMBER);
        if (form.text().charAt(0) == 'ي' && form.tense() != Tense.PERFECT) {
            return !word.personal() || opensClause(i, reading);
        }
        if (nominal && form.number() == GrammaticalNumber.DUAL && form.tense() == Tense.PERFECT) {
            return false;
        }
        if (!nominal) {
            return !afterPreposition(i) || reading.conjunction() != 0;
        }
        return (reading.pronoun() == null || addresses(i, reading)) && opensClause(i, reading) && !endsPhrase(i);
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
            return i + 1 < text.size()
                    && (names.mentionIndex(i + 1) >= 0
                            || attachedPreposition(i + 1)
                            || text.folded(i + 1).startsWith("ال")
                            || text.is(i + 1, WordClass.COMPLEMENTIZER)
                            || text.is(i + 1, WordClass.PREPOSITION));
        }
        return text.token(before).isSign() && !text.isSign(before, "\"«“”»")
                || names.mentionIndex(before) >= 0
                        && i + 1 < text.size()
                        && names.mentionIndex(i + 1) < 0
                        && text.inTitle(i)
                || text.is(before, WordClass.AUXILIARY)
                || text.is(before, WordClass.RELATIVE)
                || text.is(before, WordClass.COMPLEMENTIZER)
                || text.is(before, WordClass.NEGATION)
                || text.is(before, WordClass.JOINT)
                || behindActor(before);
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

    /** The forms, first those that the hamzas and harakat as written speak for and those of the third person. */
    private List<VerbForm> ranked(int i, Word word, Reading reading) {
        if (word.verbs().size() == 1) {
            return word.verbs();
        }
        String surface = text.token(i).surface();
        List<VerbForm> ranked = new ArrayList<>(word.verbs());
        ranked.sort(Comparator.comparingInt(form -> -score(form, surface, reading)));
        return ranked;
    }

    /** «عبر» is a preposition, but «وعبر الوزير عن» the verb. */
    private boolean expresses(int i) {
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

    /** «وفي» is و and a preposition, although «وفى» is a verb. */
    private boolean startsWithFunctionWord(int i) {
        Reading[] readings = text.readings(i);
        if (text.folded(i).endsWith("عبر") && expresses(i)) {
            return false;
        }
        return readings.length > 1
                && readings[0].conjunction() != 0
                && (readings[0].word().is(WordClass.PREPOSITION)
                        || readings[0].word().is(WordClass.AUXILIARY)
                        || readings[0].word().is(WordClass.NEGATION));
    }

    private static int score(VerbForm form, String surface, Reading reading) {
        int score = surface.endsWith(form.text()) || surface.contains(form.text()) ? 4 : 0;
        score += form.person() == Person.THIRD ? 2 : 0;
        // «تبادل» is rather the perfect of a man than the imperfect of a woman; the subject may still turn it.
        score += form.tense() == Tense.PERFECT ? 1 : 0;
        score += form.lemma().indexOf('-') < 0 ? 0 : surface.indexOf('\u0651') >= 0 ? 2 : 0;
        return score + (reading.future() && form.tense() == Tense.IMPERFECT ? 8 : 0);
    }
}
