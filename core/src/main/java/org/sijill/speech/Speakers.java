package org.sijill.speech;

import java.util.Set;
import java.util.function.IntPredicate;
import org.sijill.lexicon.WordClass;
import org.sijill.reading.LexedText;
import org.sijill.reading.Mention;
import org.sijill.reading.Names;
import org.sijill.reading.Predicate;
import org.sijill.reading.Predicate.Given;
import org.sijill.reading.Syntax;

/**
 * Who speaks: the subject of the verb; for a verb that names nobody whoever spoke last; for a participle the speaker of the verb
 * before it. Asks in turn those who each know one way of telling a speaker.
 */
final class Speakers {

    /** Nobody that the article names. */
    static final int UNKNOWN = -1;

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

    private final LexedText text;
    private final Names names;
    private final Discourse discourse;
    private final Concord concord;
    private final Topic topic;
    private final UnderstoodSpeaker understood;
    private final StatedSpeaker stated;
    private final DescribedSpeaker described;
    private final Apposition apposition;
    private final SubjectPlace place;
    private final SourceSpeaker sources;

    /** @param reported whether a token stands inside what somebody has begun to say */
    Speakers(LexedText text, Names names, Syntax syntax, Wording wording, Discourse discourse, IntPredicate reported) {
        this.text = text;
        this.names = names;
        this.discourse = discourse;
        this.concord = new Concord(names);
        this.topic = new Topic(text, names, syntax, wording, concord);
        this.understood = new UnderstoodSpeaker(text, syntax, wording, discourse, concord, topic, reported);
        this.stated = new StatedSpeaker(text, names, wording);
        this.described = new DescribedSpeaker(text, names, wording);
        this.apposition = new Apposition(text, names, wording);
        this.place = new SubjectPlace(text, names, wording);
        this.sources = new SourceSpeaker(text, names, wording);
    }

    /** The entity that speaks at a cue, or {@link #UNKNOWN}. */
    int of(Cue cue) {
        return switch (cue.sort()) {
            case VERB, ASIDE -> verb(cue);
            case PARTICIPLE -> understood.ofParticiple(cue);
            case NOUN -> noun(cue.token());
            case SOURCE -> sources.namedBehind(cue.token(), discourse.lastNear(cue.token()));
            case HEADING -> actorFrom(names, cue.token());
        };
    }

    private int verb(Cue cue) {
        Predicate predicate = cue.predicate();
        if (predicate == null) {
            int named = stated.behind(cue.token());
            return named != UNKNOWN ? named : discourse.lastNear(cue.token());
        }
        if (PASSING_ON.contains(cue.lemma())) {
            return sources.passedOn(cue, predicate);
        }
        if (OF_PAPERS.contains(cue.lemma())) {
            int author = sources.author(cue.token() + 1);
            return author == UNKNOWN && pointsBack(cue.token() + 1) ? discourse.last() : author;
        }
        int mouth = stated.mouthpiece(cue.token());
        return mouth != UNKNOWN ? mouth : subject(cue, predicate);
    }

    private int subject(Cue cue, Predicate predicate) {
        int last = discourse.distance(cue.token()) <= Discourse.CONTINUED ? discourse.last() : UNKNOWN;
        if (predicate.given() == Given.STATED) {
            int speaker = described.meant(predicate, discourse.told(), last);
            int named = apposition.toSubject(cue, predicate);
            return named == UNKNOWN ? speaker : named;
        }
        int beside = predicate.lemmas().contains(cue.lemma()) ? stated.beside(cue.token()) : stated.behind(cue.token());
        if (beside != UNKNOWN) {
            return beside;
        }
        if (predicate.given() == Given.OTHER && !place.takesObject(cue)) {
            int author = Math.max(sources.author(cue.token()), apposition.named(cue.token()));
            boolean back = last != UNKNOWN && pointsBack(cue.token()) && concord.fits(predicate.form(), last);
            return author == UNKNOWN && back ? last : author;
        }
        int first = topic.of(cue, predicate);
        if (first != UNKNOWN) {
            return first;
        }
        return place.stranger(cue) ? UNKNOWN : understood.ofVerb(cue, predicate);
    }

    /** «وأوضح المتحدث», «وشدد ذلك المسؤول». */
    private boolean pointsBack(int verb) {
        int noun = verb + 1 < text.size() && text.is(verb + 1, WordClass.DEMONSTRATIVE) ? verb + 2 : verb + 1;
        return noun < text.size() && POINTING_BACK.contains(text.folded(noun));
    }

    private int noun(int token) {
        int owner = sources.ownerOf(token);
        return owner != UNKNOWN ? owner : discourse.hasMain(token) ? discourse.main() : discourse.lastNear(token);
    }

    /** Whoever is named by the mention that begins with a token and can act; {@link #UNKNOWN} where there is none. */
    static int actorFrom(Names names, int token) {
        Mention mention = names.mentionFrom(token);
        return mention != null && mention.canAct() && !mention.adjective()
                ? mention.entities().get(0)
                : UNKNOWN;
    }
}
