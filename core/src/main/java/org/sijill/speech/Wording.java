package org.sijill.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.Reading;
import org.sijill.lexicon.SpeakerNoun;
import org.sijill.lexicon.Word;
import org.sijill.lexicon.WordClass;
import org.sijill.reading.LexedText;
import org.sijill.text.Letters;
import org.sijill.text.TokenRange;

/** What the words around a cue are, as far as speech asks. */
final class Wording {

    private static final String MARKS = "\"«»“”„″‟";

    /** Conjunctions with أن that open a clause of time or cause and no report: «لأن»، «بعد أن». */
    private static final Set<String> OF_CAUSE = folded("لأن", "لأنه", "لأنها", "لأنهم", "كأن", "إنما");

    private static final Set<String> BEFORE_TIME = folded(
            "بعد",
            "قبل",
            "منذ",
            "دون",
            "بدون",
            "بعيد",
            "قبيل",
            "بمجرد",
            "يمكن",
            "يجب",
            "ينبغي",
            "يجوز",
            "رغم",
            "غير",
            "إلا",
            "على الرغم",
            "شرط",
            "بشرط",
            "يتعين",
            "لابد",
            "بد");

    /** Nouns whose quotation names a thing: «صحيفة "الشعب"»، «مؤتمر "..."». */
    private static final Set<String> NAMED_THINGS = folded(
            "صحيفة",
            "جريدة",
            "مجلة",
            "وكالة",
            "قناة",
            "موقع",
            "منظمة",
            "شركة",
            "مؤسسة",
            "جمعية",
            "حركة",
            "حزب",
            "تنظيم",
            "جماعة",
            "كتاب",
            "فيلم",
            "برنامج",
            "مسلسل",
            "معرض",
            "مهرجان",
            "جائزة",
            "مبادرة",
            "حملة",
            "عنوان",
            "بعنوان",
            "شعار",
            "مسمى",
            "اسم",
            "باسم",
            "مشروع",
            "فندق",
            "سفينة",
            "طائرة",
            "صاروخ",
            "عملية",
            "مركز",
            "كتيبة",
            "لواء",
            "جبهة",
            "تحالف",
            "منتدى",
            "مؤتمر",
            "قمة",
            "ندوة",
            "قانون",
            "وثيقة",
            "اتفاقية",
            "لجنة",
            "هيئة",
            "رابطة",
            "ائتلاف",
            "تحت",
            "المسماة",
            "المسمى",
            "المعروف",
            "المعروفة",
            "يسمى");

    private final Lexicon lexicon;
    private final LexedText text;
    private final List<TokenRange> quotations;

    Wording(Lexicon lexicon, LexedText text) {
        this.lexicon = lexicon;
        this.text = text;
        this.quotations = withBrackets();
    }

    static Set<String> folded(String... words) {
        return Arrays.stream(words).map(Letters::fold).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a particle stands here that opens a report: «أن»، «بأنه»، but not «لأن» or «بعد أن». */
    boolean opensReport(int i) {
        if (!text.is(i, WordClass.COMPLEMENTIZER) || OF_CAUSE.contains(text.folded(i))) {
            return false;
        }
        return i == 0 || !BEFORE_TIME.contains(form(i - 1));
    }

    /** Whether «إن» is written with its kasra's hamza, which only verbs of saying take. */
    boolean saying(int i) {
        return text.token(i).surface().startsWith("إن");
    }

    /** Whether a sign is a quotation mark or one of two that stand for one. */
    boolean isMark(int i) {
        return text.isSign(i, MARKS) || text.isSign(i, "'’‘");
    }

    /** All that is quoted, in marks or, as some papers do, in brackets behind «إن» or a colon. */
    List<TokenRange> quotations() {
        return quotations;
    }

    private List<TokenRange> withBrackets() {
        List<TokenRange> found = new ArrayList<>(text.quotations());
        for (int i = text.firstBodyToken() + 1; i < text.size(); i++) {
            boolean led = text.isSign(i, "(")
                    && (text.is(i - 1, WordClass.COMPLEMENTIZER)
                            || text.isSign(i - 1, ":،")
                            || text.folded(i - 1).equals("ب"));
            if (led && text.quotationAt(i) == null) {
                int close = closing(i);
                if (words(i + 1, close) >= StatementReader.SHORTEST_QUOTATION) {
                    found.add(new TokenRange(i + 1, close));
                    i = close;
                }
            }
        }
        found.sort(Comparator.comparingInt(TokenRange::from));
        return List.copyOf(found);
    }

    private int closing(int bracket) {
        int depth = 1;
        for (int i = bracket + 1; i < text.sentence(bracket).to(); i++) {
            depth += text.isSign(i, "(") ? 1 : text.isSign(i, ")") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return bracket;
    }

    /** The quotation that opens at a mark, or null. */
    @Nullable
    TokenRange opening(int i) {
        if (i >= text.size()) {
            return null;
        }
        if (text.isSign(i, "(")) {
            return quotations.stream()
                    .filter(quotation -> quotation.from() == i + 1)
                    .findFirst()
                    .orElse(null);
        }
        if (!isMark(i)) {
            return null;
        }
        for (int next = i + 1; next < Math.min(i + 3, text.size()); next++) {
            TokenRange quotation = text.quotationAt(next);
            if (quotation != null && quotation.from() == next) {
                return quotation;
            }
        }
        return null;
    }

    /** Whether a quotation only names a thing. */
    boolean namesThing(TokenRange quotation) {
        int noun = quotation.from() - 1;
        while (noun > 0 && isMark(noun)) {
            noun--;
        }
        if (noun > 1 && text.folded(noun).startsWith("ال") && !isNamedThing(noun)) {
            noun--;
        }
        return noun > 0 && isNamedThing(noun);
    }

    private boolean isNamedThing(int noun) {
        String folded = text.folded(noun);
        return NAMED_THINGS.contains(form(noun))
                || (folded.startsWith("ال") && NAMED_THINGS.contains(folded.substring(2)));
    }

    int words(TokenRange range) {
        return words(range.from(), range.to());
    }

    int words(int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += text.token(i).isSign() ? 0 : 1;
        }
        return words;
    }

    /** The word without و and prepositions, or the token as folded. */
    String form(int i) {
        Reading[] readings = text.readings(i);
        for (Reading reading : readings) {
            if (reading.word().content()) {
                return reading.word().form();
            }
        }
        return text.folded(i);
    }

    /** Whether a word may be cut into that letter and a known word: «بدعم». */
    boolean begins(int i, char preposition) {
        String folded = text.folded(i);
        Word rest = folded.length() > 3 && folded.charAt(0) == preposition ? lexicon.word(folded.substring(1)) : null;
        boolean known = rest != null && rest.content();
        return known || folded.length() > 4 && folded.charAt(0) == preposition && begun(i);
    }

    /** Whether an unknown word with a definite one behind it may be a noun with its preposition: «بتسييل الأموال». */
    private boolean begun(int i) {
        return text.readings(i).length == 0
                && i + 1 < text.size()
                && text.folded(i + 1).startsWith("ال");
    }

    boolean hasPreposition(int i) {
        return text.readings(i).length > 0 && text.readings(i)[0].preposition() != 0;
    }

    /** Whether the lexicon knows the word for more than a name. */
    boolean known(int i) {
        return text.content(i) != null;
    }

    boolean isDefinite(int i) {
        if (text.readings(i).length > 0) {
            return text.readings(i)[0].definite();
        }
        return text.folded(i).startsWith("ال");
    }

    /** «نقلته» behind «تصريح»: a verb whose pronoun points to the noun before. */
    boolean attributiveVerb(int i) {
        for (Reading reading : text.readings(i)) {
            boolean verb = !reading.word().verbs().isEmpty() || reading.word().is(WordClass.VERB);
            boolean pointsBack = reading.pronoun() != null
                    || text.folded(i).endsWith("ته")
                    || text.folded(i).endsWith("ها");
            if (verb
                    && pointsBack
                    && reading.conjunction() == 0
                    && !reading.word().is(WordClass.NOUN)) {
                return true;
            }
        }
        return false;
    }

    /** «في إدارة», «بمكتب»: whether a preposition stands before a noun or is attached to it. */
    boolean within(int i) {
        return hasPreposition(i) || i > 0 && text.is(i - 1, WordClass.PREPOSITION);
    }

    /** Whether و or ف is attached to the word. */
    boolean joined(int i) {
        for (Reading reading : text.readings(i)) {
            if (reading.conjunction() != 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word only tells how, when or in which order something is said. */
    boolean isPassing(int i) {
        return text.is(i, WordClass.TIME)
                || text.is(i, WordClass.ADVERB)
                        && !text.is(i, WordClass.COMPLEMENTIZER)
                        && !text.is(i, WordClass.PREPOSITION)
                || text.is(i, WordClass.DEMONSTRATIVE)
                || text.is(i, WordClass.AUXILIARY);
    }

    /** Whether a noun names a paper, a channel or an agency: «صحيفة», «القناة». */
    boolean isMedium(int i) {
        for (Reading reading : text.readings(i)) {
            SpeakerNoun noun = lexicon.speakerNoun(reading.word().form());
            if (noun != null) {
                return noun.sort() == SpeakerNoun.Sort.MEDIUM;
            }
        }
        return false;
    }

    /** «نقلا عن», «استنادا إلى»: a source whose words another passes on. */
    boolean isTakenOver(int i) {
        return text.folded(i).startsWith("نقل") || text.folded(i).startsWith("استناد");
    }

    /** The range without signs at its ends; closing marks stay where their opening marks are inside. */
    TokenRange trimmed(int from, int to) {
        int first = from;
        int last = to;
        while (first < last && text.token(first).isSign() && opening(first) == null && !text.isSign(first, "([")) {
            first++;
        }
        while (last > first && text.token(last - 1).isSign() && !closes(first, last - 1)) {
            last--;
        }
        return new TokenRange(first, last);
    }

    private boolean closes(int from, int i) {
        if (text.isSign(i, ")]")) {
            return true;
        }
        if (!isMark(i)) {
            return false;
        }
        for (int inside = i - 1; inside >= Math.max(from, i - 2); inside--) {
            TokenRange quotation = text.quotationAt(inside);
            if (quotation != null && quotation.from() > from) {
                return true;
            }
        }
        return false;
    }
}
