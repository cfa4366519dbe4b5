package org.sijill.names;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Reading;
import org.sijill.lexicon.WordClass;
import org.sijill.reading.LexedText;
import org.sijill.text.Token;

/** What stands before a mention and governs it: an attached or separate preposition, a noun that it is the genitive of, or و. */
final class Governors {

    /** «عدد من الوزراء», «كل من الرئيس ورئيس الوزراء»: what governs the quantity governs what is counted. */
    private static final Set<String> QUANTITIES = Set.of(
            "عدد", "عددا", "عدة", "مجموعه", "العديد", "كل", "كلا", "وفد", "كثير", "الكثير", "بعض", "عشرات", "مءات",
            "الاف", "اثنين", "واحد");

    private final LexedText text;

    Governors(LexedText text) {
        this.text = text;
    }

    /** The preposition, folded; blank for none. */
    String preposition(int from, Reading[] readings) {
        Reading reading = first(readings);
        if (reading != null && reading.preposition() != 0) {
            return String.valueOf(reading.preposition());
        }
        if (reading == null) {
            String attached = attached(from);
            if (!attached.isEmpty()) {
                return attached;
            }
        }
        return joined(from, readings) ? "" : before(from);
    }

    /** The separate preposition before a word that nothing is attached to; blank for none. */
    String before(int from) {
        int before = previous(from);
        if (before < 0) {
            return "";
        }
        for (Reading candidate : text.readings(before)) {
            if (candidate.word().is(WordClass.PREPOSITION) && candidate.pronoun() == null) {
                return twoWords(before, candidate);
            }
        }
        return "";
    }

    /** «من قبل» and «من جانب» tell who acts; «إلى جانب» tells who else. */
    private String twoWords(int at, Reading reading) {
        String form = reading.word().form();
        String before = at > 0 ? text.folded(at - 1) : "";
        if (before.equals("من") && (form.equals("قبل") || form.equals("جانب"))) {
            return "من قبل";
        }
        if (form.equals("من") && at > 0 && QUANTITIES.contains(bare(at - 1))) {
            return preposition(at - 1, text.readings(at - 1));
        }
        if (form.equals("عبر")) {
            return "";
        }
        return reading.preposition() != 0 && form.length() > 2 ? reading.preposition() + form : form;
    }

    private String bare(int at) {
        String folded = text.folded(at);
        Reading[] readings = text.readings(at);
        return QUANTITIES.contains(folded) || readings.length == 0
                ? folded
                : readings[0].word().form();
    }

    /** The particle attached to a word that the lexicon has no reading of. */
    private String attached(int from) {
        String folded = text.folded(from);
        int prefix = text.readings(from).length == 0 ? ShortNames.prefix(folded) : 0;
        return prefix > 0 && "بلك".indexOf(folded.charAt(prefix - 1)) >= 0 ? folded.substring(prefix - 1, prefix) : "";
    }

    boolean joined(int from, Reading[] readings) {
        Reading reading = first(readings);
        return reading != null
                ? reading.conjunction() == 'و'
                : text.folded(from).startsWith("و")
                        && text.readings(from).length == 0
                        && text.folded(from).length() > 4;
    }

    private static @Nullable Reading first(Reading[] readings) {
        return readings.length == 0 ? null : readings[0];
    }

    /** The token before, quotation marks and brackets passed over. */
    private int previous(int from) {
        int at = from - 1;
        while (at >= 0 && text.isSign(at, "\"«»“”(ـ") && text.sentenceOf(at) == text.sentenceOf(from)) {
            at--;
        }
        return at;
    }

    /** Whether a noun stands right before that the mention is the genitive of. */
    boolean construct(int from, boolean afterMention) {
        int before = previous(from);
        if (before < 0 || afterMention || text.sentenceOf(before) != text.sentenceOf(from)) {
            return false;
        }
        if (text.token(before).kind() != Token.Kind.ARABIC || text.is(before, WordClass.NUMBER)) {
            return false; // «ثلاثة جنود أتراك»: who is counted acts
        }
        boolean verb = false;
        boolean noun = text.readings(before).length == 0;
        boolean accusative = text.folded(before).endsWith("ا");
        for (Reading reading : text.readings(before)) {
            if (accusative && !reading.word().participles().isEmpty()) {
                return false; // «مطالبا الرئيس»: the tanwin parts them, and the mention is the object
            }
            if (!reading.word().verbs().isEmpty() && reading.preposition() == 0 && !reading.definite()) {
                verb = true;
            }
            if (reading.word().noun() != null || reading.word().is(WordClass.NOUN)) {
                noun = !reading.definite() && reading.pronoun() == null;
            }
            if (function(reading)) {
                return false;
            }
        }
        return noun && !(verb && opensClause(before));
    }

    private static boolean function(Reading reading) {
        for (WordClass wordClass : reading.word().classes()) {
            switch (wordClass) {
                case PREPOSITION,
                        COMPLEMENTIZER,
                        RELATIVE,
                        NEGATION,
                        JOINT,
                        PRONOUN,
                        DEMONSTRATIVE,
                        AUXILIARY,
                        ADVERB,
                        TIME,
                        VERB -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** «بحث» after a stop, و or a particle of the verb is the verb; after anything else the noun. */
    private boolean opensClause(int at) {
        if (text.readings(at).length > 0 && text.readings(at)[0].conjunction() != 0) {
            return true;
        }
        int before = at - 1;
        return before < 0
                || text.sentenceOf(before) != text.sentenceOf(at)
                || text.token(before).isSign()
                || text.is(before, WordClass.AUXILIARY)
                || text.is(before, WordClass.RELATIVE)
                || text.is(before, WordClass.JOINT)
                || text.is(before, WordClass.NEGATION)
                || text.is(before, WordClass.COMPLEMENTIZER);
    }
}
