package org.sijill.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
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
    private static final Set<String> CONTINUING =
            Set.of("أضاف", "تابع", "أردف", "استطرد", "واصل", "مضى", "أكمل", "استدرك", "ختم", "اختتم");

    /** Verbs whose speaker stands behind «عن»: «نقلت الوكالة عن الوزير أن». */
    static final Set<String> PASSING_ON = Set.of("نقل");

    /** «جاء في بيان للوزارة أن»: the speaker is whose paper it is. */
    static final Set<String> OF_PAPERS = Set.of("جاء", "ورد");

    /** Nouns that point back to a speaker who has been told. */
    static final Set<String> POINTING_BACK = Wording.folded(
            "المصدر",
            "المصادر",
            "المتحدث",
            "المتحدثة",
            "البيان",
            "الوكالة",
            "الصحيفة",
            "المسؤول",
            "المسئول",
            "المسؤولة",
            "الموقع",
            "التقرير",
            "المجلة",
            "القناة",
            "الرجل",
            "الوزير",
            "السفير",
            "ذاته",
            "نفسه",
            "الدبلوماسي",
            "النائب",
            "الكاتب",
            "الخبير",
            "المحلل",
            "سموه",
            "معاليه",
            "سيادته",
            "فخامته",
            "جلالته",
            "سعادته",
            "دولته",
            "فضيلته");

    private static final int NEAR = 1;
    /** Among so many words at the head of a sentence its topic is named. */
    private static final int HEAD = 5;

    private static final int CONTINUED = 5;

    private final LexedText text;
    private final Names names;
    private final Syntax syntax;
    private final Wording wording;
    private final StatedSpeaker stated;
    private final DescribedSpeaker described;
    private final Apposition apposition;
    private final SubjectPlace place;
    private final SourceSpeaker sources;
    private final Map<Integer, Gender> genders = new HashMap<>();
    private final List<Integer> told = new ArrayList<>();
    private final IntPredicate reported;
    private int last = UNKNOWN;
    private int lastToken = -1;
    private int lastSentence = -9;
    private int main = UNKNOWN;
    private int mainSentence = -9;

    /** @param reported whether a token stands inside what somebody has begun to say */
    Speakers(LexedText text, Names names, Syntax syntax, Wording wording, IntPredicate reported) {
        this.reported = reported;
        this.syntax = syntax;
        this.text = text;
        this.wording = wording;
        this.stated = new StatedSpeaker(text, names, wording);
        this.described = new DescribedSpeaker(text, names, wording);
        this.apposition = new Apposition(text, names, wording);
        this.place = new SubjectPlace(text, names, wording);
        this.sources = new SourceSpeaker(text, names, wording);
        this.names = names;
        for (Mention mention : names.mentions()) {
            Integer entity = mention.single();
            if (entity != null
                    && mention.kind() == Kind.PERSON
                    && mention.number() == GrammaticalNumber.SINGULAR
                    && mention.gender() != Gender.COMMON
                    && bearsName(mention, entity)) {
                genders.putIfAbsent(entity, mention.gender());
            }
        }
    }

    /** Whether a mention tells the gender of the one it was led to: «المسؤولة» alone may have been led to the wrong man. */
    private boolean bearsName(Mention mention, int entity) {
        return !names.entity(entity).named() || mention.to() - mention.from() > 1;
    }

    /** The entity that speaks at a cue, or {@link #UNKNOWN}. */
    int of(Cue cue) {
        return switch (cue.sort()) {
            case VERB, ASIDE -> verb(cue);
            case PARTICIPLE -> participle(cue);
            case NOUN -> noun(cue.token());
            case SOURCE -> sources.namedBehind(cue.token(), lastNear(cue.token()));
            case HEADING -> actorFrom(names, cue.token());
        };
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

    /** Makes one the last who spoke: with «وتابع» he goes on, not who passed his words on. */
    void goesOn(int speaker, int token) {
        if (speaker != UNKNOWN) {
            last = speaker;
            lastSentence = text.sentenceOf(token);
            told.remove(Integer.valueOf(speaker));
            told.add(speaker);
        }
    }

    /** The same, unless somebody has spoken in the sentence. */
    void goesOnUnlessToldHere(int speaker, int token) {
        if (lastSentence != text.sentenceOf(token)) {
            goesOn(speaker, token);
        }
    }

    /**
     * Keeps who has spoken at a cue.
     *
     * @param nested whether the cue is inside the report of another speaker, who goes on speaking behind it
     * @param said whether it leads to something; a verb that leads to nothing and names nobody changes nothing («التي ترفض التدخل»)
     */
    void remember(Cue cue, int speaker, boolean nested, boolean said) {
        if (speaker == UNKNOWN && !said) {
            return;
        }
        int sentence = text.sentenceOf(cue.token());
        if (cue.isVerb() && !nested) {
            main = speaker;
            mainSentence = sentence;
        }
        // «نددت المنامة بتصريحات طهران»: a noun of speech leads only where it leads to something
        boolean leads = cue.sort() == Sort.VERB && !nested || cue.sort() == Sort.HEADING;
        lastToken = cue.token();
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
            return sources.passedOn(cue, predicate);
        }
        if (OF_PAPERS.contains(cue.lemma())) {
            int author = sources.author(cue.token() + 1);
            return author == UNKNOWN && pointsBack(cue.token() + 1) ? last : author;
        }
        int mouth = stated.mouthpiece(cue.token());
        return mouth != UNKNOWN ? mouth : subject(cue, predicate);
    }

    private int subject(Cue cue, Predicate predicate) {
        int distance = text.sentenceOf(cue.token()) - lastSentence;
        if (predicate.given() == Given.STATED) {
            int speaker = described.meant(predicate, told, distance <= CONTINUED ? last : UNKNOWN);
            int named = apposition.toSubject(cue, predicate);
            return named == UNKNOWN ? speaker : named;
        }
        int beside = predicate.lemmas().contains(cue.lemma()) ? stated.beside(cue.token()) : stated.behind(cue.token());
        if (beside != UNKNOWN) {
            return beside;
        }
        if (predicate.given() == Given.OTHER && !place.takesObject(cue)) {
            int author = Math.max(sources.author(cue.token()), apposition.named(cue.token()));
            boolean back =
                    distance <= CONTINUED && last != UNKNOWN && pointsBack(cue.token()) && fits(predicate.form(), last);
            return author != UNKNOWN ? author : back ? last : UNKNOWN;
        }
        int topic = topic(cue, predicate);
        if (topic != UNKNOWN) {
            return topic;
        }
        return place.stranger(cue) ? UNKNOWN : understood(cue, predicate, distance);
    }

    /** «لكن المؤرخ فلان، أستاذ كذا، يرى أن», «أما فلان فقال»: whom the sentence begins with where no verb stands between. */
    private int topic(Cue cue, Predicate predicate) {
        int sentence = text.sentence(cue.token()).from();
        boolean answers = text.folded(cue.token()).startsWith("ف");
        boolean apart = cue.token() > sentence && text.isSign(cue.token() - 1, "،,-–");
        if (predicate.embedded()
                || predicate.relative()
                || !answers && !apart
                || wording.joined(cue.token()) && !answers) {
            return UNKNOWN;
        }
        Mention head = head(sentence, cue.token());
        if (head == null || !fits(predicate.form(), head.entities().get(0))) {
            return UNKNOWN;
        }
        for (Predicate before = syntax.before(cue.token() - 1, head.to());
                before != null;
                before = syntax.before(before.token() - 1, head.to())) {
            if (!before.relative() && !before.participle()) {
                return UNKNOWN;
            }
        }
        return head.entities().get(0);
    }

    /** Who is named at the head of a sentence, behind a joint and maybe a noun that describes him. */
    private @Nullable Mention head(int from, int to) {
        for (int i = from; i < Math.min(to, from + HEAD); i++) {
            Mention mention = names.mentionFrom(i);
            if (mention != null && mention.canAct() && !mention.adjective()) {
                return mention.governor().isEmpty() && mention.single() != null ? mention : null;
            }
            if (text.is(i, WordClass.PREPOSITION) || wording.hasPreposition(i) || syntax.at(i) != null) {
                return null;
            }
        }
        return null;
    }

    /** Who speaks where the verb names nobody: whoever acts in the clause above, or spoke last. */
    private int understood(Cue cue, Predicate predicate, int distance) {
        int above = actorAbove(cue, predicate);
        if (above != UNKNOWN) {
            return above;
        }
        boolean acts = !predicate.subject().isEmpty();
        if (acts && (cue.embedded() || distance > 0 && actsBefore(cue, predicate))) {
            return predicate.subject().get(0);
        }
        if (distance <= (CONTINUING.contains(cue.lemma()) ? CONTINUED : NEAR)) {
            return last == UNKNOWN || fits(predicate.form(), last) ? last : fittingBefore(predicate.form());
        }
        if (acts) {
            return predicate.subject().get(0);
        }
        return distance <= CONTINUED && last != UNKNOWN && fits(predicate.form(), last) ? last : UNKNOWN;
    }

    /** «وقال الوزير إن …، إلا أن الرئيس رفض الاعتذار، وأكد أن»: who acts in the clause that the verb goes on, told after the last speech. */
    private int actorAbove(Cue cue, Predicate predicate) {
        if (cue.embedded() || predicate.relative()) {
            return UNKNOWN;
        }
        int floor = lastToken + 1;
        for (Predicate before = syntax.before(cue.token() - 1, floor);
                before != null;
                before = syntax.before(before.token() - 1, floor)) {
            boolean aside = before.relative() || before.participle() || before.embedded() || what(before);
            if (!aside && !reported.test(before.token())) {
                boolean acts = before.given() == Given.STATED
                        && fits(predicate.form(), before.subject().get(0));
                return acts ? before.subject().get(0) : UNKNOWN;
            }
        }
        return UNKNOWN;
    }

    /** «ما يقوم به الجيش»: what another verb takes. */
    private boolean what(Predicate predicate) {
        return predicate.token() > 0 && text.folded(predicate.token() - 1).equals("ما");
    }

    /** «وبعد أن التقى الرئيس نظيره قال»: somebody acts in the same sentence before he speaks. */
    private boolean actsBefore(Cue cue, Predicate predicate) {
        Predicate before =
                syntax.before(cue.token() - 1, text.sentence(cue.token()).from());
        return before != null
                && before.given() == Given.STATED
                && before.subject().equals(predicate.subject());
    }

    /** «وأوضح المتحدث», «وشدد ذلك المسؤول». */
    private boolean pointsBack(int verb) {
        int noun = verb + 1 < text.size() && text.is(verb + 1, WordClass.DEMONSTRATIVE) ? verb + 2 : verb + 1;
        return noun < text.size() && POINTING_BACK.contains(text.folded(noun));
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
        return gender == null
                || names.entity(entity).kind() != Kind.PERSON
                || form.gender() == Gender.COMMON
                || form.number() != GrammaticalNumber.SINGULAR
                || form.gender() == gender;
    }

    private int participle(Cue cue) {
        if (mainSentence == text.sentenceOf(cue.token())) {
            return main;
        }
        Predicate predicate = mainBefore(cue.token());
        if (predicate != null) {
            return predicate.subject().get(0);
        }
        // «وكان الوزير قد ظهر على الشاشة قائلا»: of a verb that is not known
        Mention head = head(text.sentence(cue.token()).from(), cue.token());
        return head == null || text.isSign(head.to(), "-–:")
                ? lastNear(cue.token())
                : head.entities().get(0);
    }

    /** The last verb of the sentence before a token that no other clause depends on and that has a subject. */
    private @Nullable Predicate mainBefore(int token) {
        Predicate found = null;
        for (Predicate predicate : syntax.predicates()) {
            boolean before = predicate.token() < token && text.sentenceOf(predicate.token()) == text.sentenceOf(token);
            if (before
                    && !predicate.subject().isEmpty()
                    && text.quotationAt(predicate.token()) == text.quotationAt(token)
                    && !predicate.relative()
                    && !predicate.embedded()
                    && !what(predicate)
                    && !wording.attributiveVerb(predicate.token())) {
                found = predicate;
            }
        }
        return found;
    }

    private int noun(int token) {
        int owner = sources.ownerOf(token);
        return owner != UNKNOWN ? owner : mainSentence == text.sentenceOf(token) ? main : lastNear(token);
    }

    /** Whoever is named by the mention that begins with a token and can act; {@link #UNKNOWN} where there is none. */
    static int actorFrom(Names names, int token) {
        Mention mention = names.mentionFrom(token);
        return mention != null && mention.canAct() && !mention.adjective()
                ? mention.entities().get(0)
                : UNKNOWN;
    }
}
