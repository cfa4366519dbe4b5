package org.sijill.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Gender;
import org.sijill.lexicon.GrammaticalNumber;
import org.sijill.lexicon.VerbForm;
import org.sijill.lexicon.WordClass;
import org.sijill.model.Kind;
import org.sijill.reading.LexedText;
import org.sijill.reading.Mention;
import org.sijill.reading.Names;
import org.sijill.reading.Predicate;
import org.sijill.reading.Predicate.Given;
import org.sijill.reading.Syntax;
import org.sijill.speech.Cue.Sort;

/**
 * Who speaks: the subject of the verb; for a verb that names nobody whoever spoke last; for a participle the speaker of the verb
 * before it. Reads the cues in their order and remembers.
 */
final class Speakers {

    /** Nobody that the article names. */
    static final int UNKNOWN = -1;

    /** Verbs that go on with what somebody began to say. */
    private static final Set<String> CONTINUING = Set.of("أضاف", "تابع", "أردف", "استطرد", "واصل", "مضى", "أكمل", "استدرك", "ختم", "اختتم");

    /** Verbs whose speaker stands behind «عن»: «نقلت الوكالة عن الوزير أن». */
    static final Set<String> PASSING_ON = Set.of("نقل");

    /** «جاء في بيان للوزارة أن»: the speaker is whose paper it is. */
    static final Set<String> OF_PAPERS = Set.of("جاء", "ورد");

    /** Nouns that point back to a speaker who has been told. */
    static final Set<String> POINTING_BACK = Wording.folded(
            "المصدر", "المصادر", "المتحدث", "المتحدثة", "البيان", "الوكالة", "الصحيفة", "المسؤول", "المسئول", "المسؤولة", "الموقع", "التقرير", "المجلة", "القناة",
            "الرجل", "الوزير", "السفير", "ذاته", "نفسه", "الدبلوماسي", "النائب", "الكاتب", "الخبير", "المحلل", "سموه", "معاليه", "سيادته", "فخامته", "جلالته", "سعادته", "دولته", "فضيلته");

    /** «على حد تعبيره»: the last speaker's own words. */
    private static final Set<String> OWN_WORDS = Wording.folded(
            "قوله", "قولها", "قولهم", "تعبيره", "تعبيرها", "تعبيرهم", "وصفه", "وصفها", "رأيه", "رأيها", "زعمه", "زعمها", "تصريحاته", "تصريحاتها");

    /** What may stand between «بحسب» and the one whose words it is. */
    private static final Set<String> PAPERS = Wording.folded(
            "بيان", "بلاغ", "رسالة", "برقية", "نص", "وثيقة", "وثائق", "تقارير", "تصريح", "تصريحات", "تقرير", "مصدر", "مصادر", "دراسة", "رواية", "صادر", "صدر", "تعبير", "قول", "وصف", "رأي", "كلام", "مسؤول",
            "مسؤولين", "إعلان", "أرقام", "إحصاءات", "إحصائيات", "بيانات", "معلومات", "تقديرات");

    private static final int NEAR = 1;
    private static final int CONTINUED = 5;

    private final LexedText text;
    private final Names names;
    private final Syntax syntax;
    private final Wording wording;
    private final StatedSpeaker stated;
    private final Map<Integer, Gender> genders = new HashMap<>();
    private final List<Integer> told = new ArrayList<>();
    private int last = UNKNOWN;
    private int lastSentence = -9;
    private int main = UNKNOWN;
    private int mainSentence = -9;

    Speakers(LexedText text, Names names, Syntax syntax, Wording wording) {
        this.syntax = syntax;
        this.text = text;
        this.wording = wording;
        this.stated = new StatedSpeaker(text, names, wording);
        this.names = names;
        for (Mention mention : names.mentions()) {
            Integer entity = mention.single();
            if (entity != null && mention.kind() == Kind.PERSON && mention.number() == GrammaticalNumber.SINGULAR && mention.gender() != Gender.COMMON) {
                genders.putIfAbsent(entity, mention.gender());
            }
        }
    }

    /**
     * The entity that speaks at a cue, or {@link #UNKNOWN}.
     *
     * @param nested whether the cue is inside the report of another speaker, who goes on speaking behind it
     */
    int of(Cue cue, boolean nested) {
        int speaker = switch (cue.sort()) {
            case VERB, ASIDE -> verb(cue);
            case PARTICIPLE -> participle(cue);
            case NOUN -> noun(cue);
            case SOURCE -> source(cue);
            case HEADING -> heading(cue);
        };
        remember(cue, speaker, nested);
        return speaker;
    }

    int last() {
        return last;
    }

    int lastSentence() {
        return lastSentence;
    }

    /** Who spoke last if that is not long ago. */
    int lastNear(int token) {
        return text.sentenceOf(token) - lastSentence <= 2 ? last : UNKNOWN;
    }

    private void remember(Cue cue, int speaker, boolean nested) {
        int sentence = text.sentenceOf(cue.token());
        if (cue.isVerb() && !nested) {
            main = speaker;
            mainSentence = sentence;
        }
        boolean leads = cue.sort() == Sort.VERB && !nested || cue.sort() == Sort.HEADING || cue.sort() == Sort.NOUN && !nested && lastSentence != sentence;
        if (leads || cue.sort() == Sort.PARTICIPLE && !nested && speaker != UNKNOWN && lastSentence != sentence) {
            last = speaker;
            lastSentence = sentence;
            if (speaker != UNKNOWN) {
                told.remove(Integer.valueOf(speaker));
                told.add(speaker);
            }
        }
    }

    private int verb(Cue cue) {
        Predicate predicate = cue.predicate();
        if (predicate == null) {
            int named = stated.behind(cue.token());
            return named != UNKNOWN ? named : lastNear(cue.token());
        }
        if (PASSING_ON.contains(cue.lemma())) {
            int source = governedBy(cue.token(), "عن");
            return source == UNKNOWN && predicate.given() == Given.STATED && !behind(cue.token(), "عن") ? predicate.subject().get(0) : source;
        }
        if (OF_PAPERS.contains(cue.lemma())) {
            int author = author(cue.token() + 1);
            return author == UNKNOWN && pointsBack(cue.token() + 1) ? last : author;
        }
        int mouth = stated.mouthpiece(cue.token());
        if (mouth != UNKNOWN) {
            return mouth;
        }
        int distance = text.sentenceOf(cue.token()) - lastSentence;
        if (predicate.given() == Given.STATED) {
            return stated.earlier(predicate, told, distance <= CONTINUED ? last : UNKNOWN);
        }
        int beside = predicate.lemmas().contains(cue.lemma()) ? stated.beside(cue.token()) : stated.behind(cue.token());
        if (beside != UNKNOWN) {
            return beside;
        }
        if (predicate.given() == Given.OTHER && !stated.takesObject(cue)) {
            int author = Math.max(author(cue.token()), stated.apposed(cue.token()));
            return author != UNKNOWN ? author : distance <= CONTINUED && pointsBack(cue.token()) ? last : UNKNOWN;
        }
        if (stated.stranger(cue)) {
            return UNKNOWN;
        }
        if (cue.embedded() && !predicate.subject().isEmpty()) {
            return predicate.subject().get(0);
        }
        if (distance > 0 && actsBefore(cue, predicate)) {
            return predicate.subject().get(0);
        }
        boolean continued = distance <= (CONTINUING.contains(cue.lemma()) ? CONTINUED : NEAR);
        if (continued) {
            return last == UNKNOWN || fits(predicate.form(), last) ? last : fittingBefore(predicate.form());
        }
        if (predicate.subject().isEmpty()) {
            return distance <= CONTINUED && last != UNKNOWN && fits(predicate.form(), last) ? last : UNKNOWN;
        }
        return predicate.subject().get(0);
    }

    /** «وبعد أن التقى الرئيس نظيره قال»: somebody acts in the same sentence before he speaks. */
    private boolean actsBefore(Cue cue, Predicate predicate) {
        Predicate before = syntax.before(cue.token() - 1, text.sentence(cue.token()).from());
        return before != null && !predicate.subject().isEmpty() && before.given() == Given.STATED && before.subject().equals(predicate.subject());
    }

    /** Whether a word stands between a verb and the next particle or mark. */
    private boolean behind(int verb, String word) {
        for (int i = verb + 1; i < text.sentence(verb).to() && !wording.opensReport(i) && !text.isSign(i, ":"); i++) {
            if (text.folded(i).equals(word) || text.folded(i).startsWith(word) && text.is(i, WordClass.PREPOSITION)) {
                return true;
            }
        }
        return false;
    }

    /** «ذكر بيان صادر عن الديوان أن»: a paper speaks for whoever issued it. */
    private int author(int verb) {
        if (verb + 1 >= text.size() || !PAPERS.contains(wording.form(verb + 1))) {
            return UNKNOWN;
        }
        for (int i = verb + 2; i < Math.min(verb + 9, text.sentence(verb).to()); i++) {
            Mention mention = stated.mentionFrom(i);
            if (mention != null && mention.canAct() && !mention.adjective()) {
                return mention.entities().get(0);
            }
            if (wording.opensReport(i) || text.isSign(i, ":\"«“")) {
                break;
            }
        }
        return UNKNOWN;
    }

    private boolean pointsBack(int verb) {
        return verb + 1 < text.size() && POINTING_BACK.contains(text.folded(verb + 1));
    }

    private int fittingBefore(VerbForm form) {
        for (int k = told.size() - 1; k >= 0; k--) {
            if (fits(form, told.get(k))) {
                return told.get(k);
            }
        }
        return UNKNOWN;
    }

    private boolean fits(VerbForm form, int entity) {
        Gender gender = genders.get(entity);
        return gender == null || names.entity(entity).kind() != Kind.PERSON || form.gender() == Gender.COMMON || form.number() != GrammaticalNumber.SINGULAR || form.gender() == gender;
    }

    private int participle(Cue cue) {
        if (mainSentence == text.sentenceOf(cue.token())) {
            return main;
        }
        Predicate predicate = mainBefore(cue.token());
        if (predicate == null) {
            return lastNear(cue.token());
        }
        return predicate.subject().isEmpty() ? UNKNOWN : predicate.subject().get(0);
    }

    /** The last verb of the sentence before a token that no other clause depends on. */
    private @Nullable Predicate mainBefore(int token) {
        Predicate found = null;
        for (Predicate predicate : syntax.predicates()) {
            boolean before = predicate.token() < token && text.sentenceOf(predicate.token()) == text.sentenceOf(token);
            if (before && !predicate.relative() && !predicate.embedded() && !wording.attributiveVerb(predicate.token())) {
                found = predicate;
            }
        }
        return found;
    }

    /** «قول الوزير إن», «عن الوزير قوله», «بقوله»: the owner, who stands behind «عن», or whoever acts in the sentence. */
    private int noun(Cue cue) {
        Mention owner = stated.mentionFrom(cue.token() + 1);
        if (owner != null && owner.canAct() && owner.governor().isEmpty()) {
            return owner.entities().get(0);
        }
        int source = governedBefore(cue.token());
        if (source != UNKNOWN) {
            return source;
        }
        return mainSentence == text.sentenceOf(cue.token()) ? main : lastNear(cue.token());
    }

    private int governedBefore(int token) {
        int found = UNKNOWN;
        for (Mention mention : names.mentions()) {
            boolean before = mention.from() < token && text.sentenceOf(mention.from()) == text.sentenceOf(token);
            if (before && mention.governor().equals("عن") && mention.canAct()) {
                found = mention.entities().get(0);
            }
        }
        return found;
    }

    private int governedBy(int verb, String preposition) {
        for (Mention mention : names.mentions()) {
            boolean after = mention.from() > verb && text.sentenceOf(mention.from()) == text.sentenceOf(verb);
            if (after && mention.governor().equals(preposition) && mention.canAct()) {
                return mention.entities().get(0);
            }
        }
        return UNKNOWN;
    }

    /** The one named behind «بحسب», maybe as the owner of a paper or speech; «على حد قوله» goes back to the last speaker. */
    private int source(Cue cue) {
        for (int i = cue.token() + 1; i < Math.min(cue.token() + 7, text.size()); i++) {
            Mention mention = stated.mentionFrom(i);
            if (mention != null) {
                return mention.canAct() && !mention.adjective() ? mention.entities().get(0) : UNKNOWN;
            }
            if (OWN_WORDS.contains(text.folded(i))) {
                return lastNear(cue.token());
            }
            if (!PAPERS.contains(wording.form(i)) && !text.is(i, WordClass.PREPOSITION)) {
                return UNKNOWN;
            }
        }
        return UNKNOWN;
    }

    private int heading(Cue cue) {
        Mention mention = stated.mentionFrom(cue.token());
        return mention == null ? UNKNOWN : mention.entities().get(0);
    }
}
