package org.sijill.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.WordClass;
import org.sijill.model.Kind;
import org.sijill.model.Office;
import org.sijill.reading.EntityReading;
import org.sijill.reading.LexedText;
import org.sijill.reading.Mention;
import org.sijill.reading.Names;
import org.sijill.reading.Predicate;
import org.sijill.text.TokenRange;

/** The speaker whom the words around a verb of speech tell: by name, by a description of one who spoke before, by «على لسان». */
final class StatedSpeaker {

    private static final Set<String> NO_SUBJECTS =
            Wording.folded("الانتباه", "النظر", "الأنظار", "حفظه", "رعاه", "أيده", "الضوء");

    /** Verbs whose object is whom one speaks to or of. */
    private static final Set<String> OF_PEOPLE = Set.of(
            "طالب", "دعا", "حث", "ناشد", "اتهم", "أبلغ", "أخبر", "وصف", "خاطب", "نصح", "طمأن", "اعتبر", "رفض", "أيد",
            "استنكر", "أنكر", "فند", "كرر");

    private static final int SHORTEST_NAME = 3;
    private static final int LONGEST_NAME = 5;
    private static final int LONGEST_DESCRIPTION = 14;

    private static final Set<String> OF_OCCASION = Wording.folded("فيه", "فيها", "خلاله", "خلالها");

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

    private static final Set<Office> MINISTERS =
            Set.of(Office.FOREIGN_MINISTER, Office.DEFENCE_MINISTER, Office.MINISTER);

    private @Nullable Map<String, List<Mention>> bearers;
    private final LexedText text;
    private final Names names;
    private final Wording wording;

    StatedSpeaker(LexedText text, Names names, Wording wording) {
        this.text = text;
        this.names = names;
        this.wording = wording;
    }

    /** «قالت الخارجية على لسان المتحدث باسمها», «أفادت الوكالة نقلا عن الوزير»: whoever stands there. */
    int mouthpiece(int verb) {
        int end = text.sentence(verb).to();
        for (int i = verb + 1; i + 1 < end && !wording.opensReport(i) && !text.isSign(i, ":\"«“"); i++) {
            if (text.folded(i).equals("لسان") || text.folded(i).equals("نقلا")) {
                return firstActor(i + 1, Math.min(i + 4, end));
            }
        }
        return Speakers.UNKNOWN;
    }

    private int firstActor(int from, int to) {
        for (int i = from; i < to; i++) {
            Mention mention = names.mentionFrom(i);
            if (mention != null && mention.canAct()) {
                return mention.entities().get(0);
            }
        }
        return Speakers.UNKNOWN;
    }

    /** A name in quotation marks behind the verb, or the name before «قال فيه». */
    int beside(int verb) {
        boolean marked = verb + 2 < text.size() && wording.isMark(verb + 1);
        Mention quoted = marked ? names.mentionFrom(verb + 2) : null;
        // «وأضاف "لاليو" أن», but not «وأضاف "إيران تريد السلام"»
        boolean whole = quoted != null && quoted.to() < text.size() && closed(quoted);
        if (quoted != null && whole && quoted.canAct()) {
            return quoted.entities().get(0);
        }
        Mention next = names.mentionFrom(verb + 1);
        if (next != null && next.plain() && next.kind() == Kind.PERSON) {
            return next.entities().get(0);
        }
        boolean name = !marked || verb + 3 < text.size() && wording.isMark(verb + 3);
        int known = name ? byNameWord(marked ? verb + 2 : verb + 1) : Speakers.UNKNOWN;
        if (known != Speakers.UNKNOWN) {
            return known;
        }
        if (verb + 1 < text.size() && OF_OCCASION.contains(text.folded(verb + 1))) {
            Mention after = names.mentionFrom(verb + 2);
            if (after != null && after.plain() && after.canAct()) {
                return after.entities().get(0);
            }
            Mention before = names.mention(verb - 1);
            if (before != null && before.canAct()) {
                return before.entities().get(0);
            }
        }
        return Speakers.UNKNOWN;
    }

    /** Whether the marks before a name are closed behind it, or inside its mention before a title. */
    private boolean closed(Mention quoted) {
        for (int i = quoted.from() + 1; i <= Math.min(quoted.to(), quoted.from() + LONGEST_NAME); i++) {
            if (wording.isMark(i)) {
                return true;
            }
        }
        return false;
    }

    /** «وأوضح حكمي»: one word of the name of the only person of that name told so far. */
    private int byNameWord(int token) {
        if (token >= text.size() || text.folded(token).length() < SHORTEST_NAME || names.mentionFrom(token) != null) {
            return Speakers.UNKNOWN;
        }
        String word = text.folded(token);
        Set<Integer> bearers = bearersBefore(word, token);
        if (bearers.isEmpty()) {
            bearers = bearersBefore(word.startsWith("ال") ? word.substring(2) : "ال" + word, token);
        }
        return bearers.size() == 1 ? bearers.iterator().next() : Speakers.UNKNOWN;
    }

    /** Who has been told before a token by a name with that word. */
    private Set<Integer> bearersBefore(String word, int token) {
        Set<Integer> bearers = new HashSet<>();
        for (Mention mention : bearers().getOrDefault(word, List.of())) {
            if (mention.from() >= token) {
                break;
            }
            bearers.add(mention.entities().get(0));
        }
        return bearers;
    }

    /** Every word of a named person's mention to the mentions that it stands in, in the order of the text. */
    private Map<String, List<Mention>> bearers() {
        if (bearers == null) {
            bearers = new HashMap<>();
            for (Mention mention : names.mentions()) {
                Integer entity = mention.single();
                if (entity != null
                        && mention.kind() == Kind.PERSON
                        && names.entity(entity).named()) {
                    for (int i = mention.from(); i < mention.to(); i++) {
                        bearers.computeIfAbsent(text.folded(i), word -> new ArrayList<>())
                                .add(mention);
                    }
                }
            }
        }
        return bearers;
    }

    /** The name right behind a verb whose subject was sought for another verb written alike («ودعا», «ودع»). */
    int behind(int verb) {
        Mention mention = names.mentionFrom(verb + 1);
        boolean fits = mention != null && !mention.adjective() && mention.canAct() && mention.kind() != Kind.COUNTRY;
        return mention != null && fits ? mention.entities().get(0) : beside(verb);
    }

    /** Whether the noun behind a verb is what it says and not somebody who says it: «وأكد التزام بلاده», «وناشد المواطنين». */
    boolean takesObject(Cue cue) {
        int noun = cue.token() + 1;
        int end = text.sentence(cue.token()).to();
        while (noun < end && wording.isPassing(noun)) {
            noun++;
        }
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

    /** «قال الأكاديمي الخبير في القانون فلان إن»: who is named further on where the subject only describes him; unknown otherwise. */
    int calledFurtherOn(Cue cue, Predicate predicate) {
        EntityReading described = names.entity(predicate.subject().get(0));
        if (described.kind() != Kind.PERSON || described.named() || OF_PEOPLE.contains(cue.lemma())) {
            return Speakers.UNKNOWN;
        }
        int named = apposed(cue.token());
        boolean same = named != Speakers.UNKNOWN
                && !servesAnother(described, names.entity(named))
                && (described.party() == null
                        || names.entity(named).party() == null
                        || described.party().equals(names.entity(named).party()));
        return same ? named : Speakers.UNKNOWN;
    }

    /** «قال متحدث باسم وزير الخارجية فلان»: the minister is no spokesman. */
    private static boolean servesAnother(EntityReading described, EntityReading named) {
        return described.office() == Office.SPOKESPERSON
                && named.office() != Office.NONE
                && named.office() != Office.SPOKESPERSON;
    }

    /** «قال الأكاديمي الخبير في القانون هشام معتضد إن»: the person named behind a description, before what he says. */
    int apposed(int verb) {
        int end = Math.min(text.sentence(verb).to(), verb + LONGEST_DESCRIPTION);
        for (int i = verb + 1; i < end; i++) {
            TokenRange quotation = wording.opening(i);
            if (quotation != null && wording.words(quotation) < StatementReader.SHORTEST_QUOTATION) {
                i = quotation.to(); // «رئيس حزب "الكتائب" فلان»
                continue;
            }
            if (quotation != null || wording.opensReport(i) || text.isSign(i, ":،,-(") || wording.attributiveVerb(i)) {
                return Speakers.UNKNOWN;
            }
            Mention mention = names.mentionFrom(i);
            if (mention != null
                    && mention.kind() == Kind.PERSON
                    && mention.plain()
                    && names.entity(mention.entities().get(0)).named()) {
                return ofNounBefore(mention)
                        ? Speakers.UNKNOWN
                        : mention.entities().get(0);
            }
        }
        return Speakers.UNKNOWN;
    }

    /** «مسؤول في إدارة الرئيس فلان»: whose the noun before is, and not the one it describes. */
    private boolean ofNounBefore(Mention named) {
        int before = named.from() - 1;
        return text.is(before, WordClass.NOUN)
                && !text.is(before, WordClass.ADJECTIVE)
                && !wording.isDefinite(before)
                && wording.within(before);
    }

    /** Whether a noun stands in the subject's place that is no entity of the article: «وقال بلانت إن». */
    boolean stranger(Cue cue) {
        int noun = cue.token() + 1;
        int end = text.sentence(cue.token()).to();
        while (noun < end && wording.isPassing(noun)) {
            noun++;
        }
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

    /** «وأكد أن», «ولفت الانتباه إلى»: no place for a subject. */
    private boolean namesNobody(int i) {
        return wording.opensReport(i)
                || text.isSign(i, ":")
                || text.is(i, WordClass.PREPOSITION)
                || NO_SUBJECTS.contains(text.folded(i))
                || wording.opening(i) != null;
    }

    /** The subject, or where it only describes somebody («الوزير الفرنسي», «المتحدث») the speaker before whom that fits. */
    int earlier(Predicate predicate, List<Integer> told, int last) {
        int subject = predicate.subject().get(0);
        EntityReading described = names.entity(subject);
        if (described.kind() != Kind.PERSON || described.named()) {
            return subject;
        }
        if (described.party() == null) {
            Mention mention =
                    predicate.subjectMention() < 0 ? null : names.mentions().get(predicate.subjectMention());
            boolean pointsBack = mention != null
                    && mention.to() - mention.from() == 1
                    && Speakers.POINTING_BACK.contains(text.folded(mention.from()));
            return pointsBack && last != Speakers.UNKNOWN ? last : subject;
        }
        if (introduces(predicate)) {
            return subject;
        }
        for (int k = told.size() - 1; k >= 0; k--) {
            EntityReading speaker = names.entity(told.get(k));
            if (speaker.named()
                    && described.party().equals(speaker.party())
                    && fits(described.office(), speaker.office())) {
                return told.get(k);
            }
        }
        return onlyBearer(described, predicate.token(), subject);
    }

    /** «مسؤول أميركي كبير», «متحدث باسم الوزارة»: without an article, one who has not been told before. */
    private boolean introduces(Predicate predicate) {
        if (predicate.subjectMention() < 0) {
            return false;
        }
        Mention mention = names.mentions().get(predicate.subjectMention());
        int head = mention.from();
        if (wording.isDefinite(head) || mention.to() - head < 2) {
            return false;
        }
        String next = text.folded(head + 1);
        boolean nisba = next.endsWith("ي") || next.endsWith("يين") || next.endsWith("يون");
        boolean described = !next.startsWith("ال") && (nisba || text.is(head + 1, WordClass.ADJECTIVE));
        return described || text.is(head + 1, WordClass.PREPOSITION);
    }

    /** The only named person told so far whom a description fits; else the described one himself. */
    private int onlyBearer(EntityReading described, int before, int subject) {
        Set<Integer> fitting = new HashSet<>();
        for (Mention mention : names.mentions()) {
            Integer entity = mention.single();
            if (mention.from() < before && entity != null && mention.kind() == Kind.PERSON) {
                EntityReading other = names.entity(entity);
                if (other.named()
                        && Objects.equals(described.party(), other.party())
                        && fits(described.office(), other.office())) {
                    fitting.add(entity);
                }
            }
        }
        return fitting.size() == 1 ? fitting.iterator().next() : subject;
    }

    private static boolean fits(Office described, Office office) {
        return switch (described) {
            case OFFICIAL -> office != Office.NONE;
            case MINISTER -> MINISTERS.contains(office);
            default -> described == office;
        };
    }
}
