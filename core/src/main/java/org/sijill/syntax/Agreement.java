package org.sijill.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.sijill.lexicon.Gender;
import org.sijill.lexicon.GrammaticalNumber;
import org.sijill.lexicon.Tense;
import org.sijill.lexicon.VerbForm;
import org.sijill.lexicon.Voice;
import org.sijill.model.Kind;
import org.sijill.reading.EntityReading;
import org.sijill.reading.LexedText;
import org.sijill.reading.Mention;
import org.sijill.reading.Names;
import org.sijill.reading.Predicate;

/** Agreement in gender and number between verbs and those who act. */
final class Agreement {

    /** States without article that are masculine; those with article («الأردن», «الكويت») are left open. */
    private static final Set<String> MASCULINE_STATES = Set.of("لبنان", "جنوب", "عراق", "مغرب", "يمن", "سودان");

    private Agreement() {}

    /** The forms that agree with the subject first: «تلقى الملك» is the perfect of «تلقى» and not «لقي» of a woman. */
    static List<VerbForm> first(List<VerbForm> forms, Mention mention, LexedText text) {
        if (forms.size() == 1) {
            return forms;
        }
        List<VerbForm> sorted = new ArrayList<>(forms);
        sorted.sort(Comparator.comparing(form -> !agrees(form, mention, text)));
        return sorted;
    }

    /** Whether a verb may go on with the subject of another: no man with a feminine verb, no woman or city with a masculine. */
    static boolean understood(VerbForm form, Predicate predicate, Names names) {
        if (predicate.subject().size() > 1) {
            return true;
        }
        if (form.gender() == Gender.MASCULINE
                && form.number() == GrammaticalNumber.SINGULAR
                && predicate.form().gender() == Gender.FEMININE) {
            return false;
        }
        EntityReading entity = names.entity(predicate.subject().get(0));
        if (entity.kind() != Kind.PERSON) {
            return true;
        }
        return form.gender() != Gender.FEMININE
                || form.number() == GrammaticalNumber.PLURAL
                || predicate.form().gender() == Gender.FEMININE;
    }

    /** A verb before its subject agrees in gender; a man is never the subject of a feminine verb. */
    static boolean agrees(List<VerbForm> forms, Mention mention, LexedText text) {
        return forms.stream().anyMatch(form -> agrees(form, mention, text));
    }

    private static boolean agrees(VerbForm form, Mention mention, LexedText text) {
        if (feminine(mention, text)) {
            // «ودعا واشنطن إلى …», «وطالب الحكومة ب…» have their subject elsewhere.
            return form.gender() != Gender.MASCULINE
                    || form.number() != GrammaticalNumber.SINGULAR
                    || form.voice() == Voice.PASSIVE;
        }
        if (mention.kind() != Kind.PERSON
                || form.gender() == Gender.COMMON
                || mention.number() != GrammaticalNumber.SINGULAR) {
            return true;
        }
        return form.gender() != Gender.FEMININE
                || mention.gender() != Gender.MASCULINE
                || form.tense() == Tense.PERFECT && form.number() == GrammaticalNumber.PLURAL;
    }

    /** Cities and most states are feminine, and bodies whose first word is: «المحكمة الدولية», «قوات التحالف». */
    private static boolean feminine(Mention mention, LexedText text) {
        String first = text.token(mention.from()).folded();
        return switch (mention.kind()) {
            case COUNTRY ->
                mention.rule().startsWith("places:")
                        || mention.rule().startsWith("countries:")
                                && !first.startsWith("ال")
                                && !MASCULINE_STATES.contains(first);
            case ORGANIZATION, GROUP ->
                text.token(mention.from()).surface().endsWith("ة") || first.length() > 4 && first.endsWith("ات");
            default -> false;
        };
    }
}
