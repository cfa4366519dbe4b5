package org.sijill.speech;

import java.util.Set;
import org.sijill.lexicon.WordClass;
import org.sijill.reading.LexedText;
import org.sijill.reading.Names;

/**
 * What stands behind a verb of speech whose subject was not read: nothing, what it says («وأكد التزام بلاده»), whom it is said to
 * («وناشد المواطنين»), or somebody who is no entity of the article («وقال بلانت إن»). Names nobody itself.
 */
final class SubjectPlace {

    private static final Set<String> NO_SUBJECTS =
            Wording.folded("الانتباه", "النظر", "الأنظار", "حفظه", "رعاه", "أيده", "الضوء");

    /** Verbs whose object is whom one speaks to or of. */
    static final Set<String> OF_PEOPLE = Set.of(
            "طالب", "دعا", "حث", "ناشد", "اتهم", "أبلغ", "أخبر", "وصف", "خاطب", "نصح", "طمأن", "اعتبر", "رفض", "أيد",
            "استنكر", "أنكر", "فند", "كرر");

    /** Nouns without article that speak: «أكدت مصادر». */
    private static final Set<String> WHO_SPEAK = Wording.folded(
            "مصدر",
            "مصادر",
            "مسؤول",
            "مسؤولون",
            "مسئول",
            "مسئولون",
            "دبلوماسي",
            "دبلوماسيون",
            "متحدث",
            "ناطق",
            "تقرير",
            "تقارير",
            "بيان",
            "بلاغ",
            "شهود",
            "شاهد",
            "ناشط",
            "ناشطون",
            "نشطاء",
            "خبير",
            "خبراء",
            "محلل",
            "محللون",
            "مراقبون",
            "باحث",
            "باحثون",
            "علماء",
            "أطباء",
            "طبيب",
            "سكان",
            "أهالي",
            "قائد",
            "قادة",
            "ضابط",
            "ضباط",
            "وسائل",
            "صحيفة",
            "صحف",
            "جريدة",
            "مجلة",
            "وكالة",
            "وكالات",
            "قناة",
            "موقع",
            "إذاعة",
            "راديو",
            "تلفزيون",
            "محام",
            "محامي",
            "محامو",
            "شخص",
            "رجل",
            "امرأة",
            "نائب",
            "نواب",
            "عضو",
            "أعضاء",
            "رئيس",
            "رئيسة",
            "مدير",
            "مديرة",
            "أحد",
            "إحدى",
            "عدد",
            "بعض",
            "مجموعة",
            "لجنة",
            "هيئة",
            "منظمة",
            "منظمات",
            "شركة",
            "شركات",
            "حزب",
            "أحزاب",
            "حركة",
            "جماعة",
            "اتحاد",
            "نقابة",
            "مجلس",
            "مكتب",
            "محكمة",
            "جيش",
            "جمعية",
            "مؤسسة",
            "مركز",
            "وزير",
            "وزيرة",
            "وزارة",
            "سفير",
            "سفارة",
            "قنصل",
            "أمين",
            "مستشار",
            "مساعد",
            "والد",
            "والدة",
            "شقيق",
            "أسرة",
            "عائلة",
            "كاتب",
            "صحفي",
            "أستاذ",
            "معارضون",
            "سياسيون",
            "مشاركون",
            "اقتصاديون",
            "مواطنون",
            "ممثل",
            "ممثلون",
            "مبعوث",
            "قيادي",
            "عميد",
            "لواء",
            "شيخ",
            "إمام",
            "نجل",
            "ابن");

    private final LexedText text;
    private final Names names;
    private final Wording wording;

    SubjectPlace(LexedText text, Names names, Wording wording) {
        this.text = text;
        this.names = names;
        this.wording = wording;
    }

    /** Whether the noun behind a verb is what it says and not somebody who says it: «وأكد التزام بلاده», «وناشد المواطنين». */
    boolean takesObject(Cue cue) {
        int end = text.sentence(cue.token()).to();
        int noun = nounBehind(cue, end);
        if (noun >= end || namesNobody(noun)) {
            return true;
        }
        if (!cue.nominal() || !text.token(noun).isWord()) {
            return false;
        }
        if (text.folded(noun).endsWith("ين")
                && text.readings(noun).length > 0
                && !text.readings(noun)[0].word().personal()) {
            return true;
        }
        return noun + 1 < end
                && text.token(noun + 1).isWord()
                && !wording.isDefinite(noun)
                && !WHO_SPEAK.contains(wording.form(noun))
                && wording.known(noun);
    }

    /** Whether a noun stands in the subject's place that is no entity of the article: «وقال بلانت إن». */
    boolean stranger(Cue cue) {
        int end = text.sentence(cue.token()).to();
        int noun = nounBehind(cue, end);
        if (noun >= end
                || !text.token(noun).isWord()
                || namesNobody(noun)
                || names.mentionFrom(noun) != null
                || wording.attributiveVerb(noun)) {
            return false;
        }
        boolean name = !wording.known(noun);
        return name || wording.isDefinite(noun) && !OF_PEOPLE.contains(cue.lemma());
    }

    /** The first token behind the verb that does not only tell how or when. */
    private int nounBehind(Cue cue, int end) {
        int noun = cue.token() + 1;
        while (noun < end && wording.isPassing(noun)) {
            noun++;
        }
        return noun;
    }

    /** «وأكد أن», «ولفت الانتباه إلى»: no place for a subject. */
    private boolean namesNobody(int i) {
        return wording.opensReport(i)
                || text.isSign(i, ":")
                || text.is(i, WordClass.PREPOSITION)
                || NO_SUBJECTS.contains(text.folded(i))
                || wording.opening(i) != null;
    }
}
