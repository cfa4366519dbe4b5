package org.sijill.events;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Lexicon.Gazetteer;
import org.sijill.lexicon.Reading;
import org.sijill.lexicon.Setting;
import org.sijill.lexicon.WordClass;
import org.sijill.model.Act;
import org.sijill.model.Kind;
import org.sijill.model.Status;
import org.sijill.reading.ActReading.Where;
import org.sijill.reading.LexedText;
import org.sijill.reading.Mention;
import org.sijill.reading.Predicate;
import org.sijill.text.Token;
import org.sijill.text.TokenRange;

/** Gives an act its place: what stands after «في», «ب» or «العاصمة» in its clause, or the state and city that are visited. */
final class Places {

    private static final int BEHIND_SCOPE = 12;
    private static final int BEHIND_VISIT = 5;
    private static final Set<String> TOWARDS = Set.of("الي", "ل", "في", "ب");

    private final Scene scene;
    private final LexedText text;
    private final Spots spots;

    Places(Scene scene, Gazetteer gazetteer) {
        this.scene = scene;
        this.text = scene.text;
        this.spots = new Spots(scene, gazetteer);
    }

    @Nullable
    Where of(Telling telling, Cast cast) {
        Act act = telling.trigger.act();
        if (act == Act.VISIT) {
            return visited(telling, cast);
        }
        Mention first = opening(telling);
        if (first != null) {
            return spots.where(first);
        }
        if (!takesPlace(act)) {
            Where declared = telling.declares() ? declared(telling) : null;
            return declared != null ? declared : onVisit(telling);
        }
        Mention told = nearest(telling);
        if (told != null) {
            return spots.inCity(told);
        }
        Where there = there(telling);
        there = there != null ? there : onVisit(telling);
        if (there != null) {
            return there;
        }
        return switch (act) {
            case MEET -> telling.status == Status.OCCURRED ? dateline(telling, cast) : null;
            case ASSAULT, RETREAT -> attacked(telling, cast);
            default -> null;
        };
    }

    /** «وفي بروكسل، طالب الاتحاد»: what opens a sentence sets the act that follows at once. */
    private @Nullable Mention opening(Telling telling) {
        if (telling.verb == null) {
            return null;
        }
        for (int i = text.sentence(telling.head).from(); i < telling.verb.token(); i++) {
            Mention mention = scene.mention(i);
            if (mention != null) {
                int behind =
                        mention.to() < text.size() && text.isSign(mention.to(), "،,") ? mention.to() + 1 : mention.to();
                return spots.isPlace(mention) && behind == telling.verb.token() ? mention : null;
            }
        }
        return null;
    }

    /** «جدد الوزير في مراكش دعمه للمملكة»: a place between the verb and the stand is where it was declared; behind it, what it is about. */
    private @Nullable Where declared(Telling telling) {
        Predicate verb = telling.verb != null && telling.verb.token() == telling.head ? telling.verb : null;
        Predicate clause = verb != null ? verb : scene.clauseAt(telling.head);
        int from = clause == null ? telling.head : clause.token();
        int to = verb != null ? telling.scope.to() : telling.head;
        for (int i = from + 1; i < to; i++) {
            Mention mention = scene.mention(i);
            boolean apart = i > from + 1 && (scene.predicate(i) != null || text.is(i, WordClass.COMPLEMENTIZER));
            if (apart) {
                return null;
            }
            if (mention != null && mention.kind() == Kind.CITY && spots.isPlace(mention) && adverbial(mention)) {
                return spots.where(mention);
            }
        }
        return null;
    }

    /** Whether no noun before its preposition takes a place to itself, but a name, a date, a sign or the verb stands there. */
    private boolean adverbial(Mention place) {
        int before = place.from() - 1;
        before -= before >= 0 && text.is(before, WordClass.PREPOSITION) ? 1 : 0;
        return before >= 0
                && (scene.mention(before) != null
                        || text.token(before).isSign()
                        || scene.predicate(before) != null
                        || text.is(before, WordClass.TIME));
    }

    private @Nullable Mention nearest(Telling telling) {
        TokenRange sentence = text.sentence(telling.head);
        int from = scene.mentioned(telling) ? telling.head : sentence.from();
        Mention best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (int i = from; i < sentence.to(); i++) {
            Mention mention = scene.mention(i);
            if (mention == null) {
                continue;
            }
            i = mention.to() - 1;
            int distance = Math.abs(mention.from() - telling.head);
            boolean near = telling.scope.contains(mention.from()) || distance < BEHIND_SCOPE;
            if (near
                    && spots.isPlace(mention)
                    && spots.where(mention) != null
                    && distance < bestDistance
                    && !crosses(telling, mention.from())) {
                best = mention;
                bestDistance = distance;
            }
        }
        return best;
    }

    /** «يتوجه إلى قطر حيث يلتقي»: where the words before «حيث» end. */
    private @Nullable Where there(Telling telling) {
        int verb = telling.verb == null ? telling.head : telling.verb.token();
        for (int i = verb - 1;
                i > Math.max(verb - 4, text.sentence(telling.head).from());
                i--) {
            Mention before =
                    scene.plays(i, Setting.THERE) ? scene.mention(i - (text.isSign(i - 1, "،,") ? 2 : 1)) : null;
            if (before != null && spots.spatial(before) && TOWARDS.contains(before.governor())) {
                return spots.where(before);
            }
        }
        return null;
    }

    /** «التقاه خلال زيارته لأنقرة», «أيد أثناء زيارته دمشق»: what the visit that is the occasion of an act goes to. */
    private @Nullable Where onVisit(Telling telling) {
        for (int i = telling.head + 1; i < telling.scope.to(); i++) {
            if (isVisit(i) && scene.occasion(i)) {
                int to = Math.min(i + BEHIND_VISIT, telling.scope.to());
                for (int k = i + 1; k < to; k++) {
                    Mention mention = scene.mention(k);
                    boolean host = mention != null
                            && spots.spatial(mention)
                            && (mention.governor().isEmpty() || TOWARDS.contains(mention.governor()));
                    if (mention != null && host) {
                        return spots.inCity(mention);
                    }
                }
            }
        }
        return null;
    }

    private boolean isVisit(int token) {
        for (Reading reading : scene.mention(token) == null ? text.readings(token) : new Reading[0]) {
            String noun = reading.word().noun();
            if (noun != null && scene.acts.ofNoun(noun).stream().anyMatch(trigger -> trigger.act() == Act.VISIT)) {
                return true;
            }
        }
        return false;
    }

    /** A town or state is attacked where it lies, and left from where «من» says. */
    private @Nullable Where attacked(Telling telling, Cast cast) {
        for (int i = telling.head + 1; i < telling.scope.to(); i++) {
            Mention mention = scene.mention(i);
            if (mention != null && !mention.adjective() && spots.spatial(mention)) {
                boolean left = telling.trigger.act() == Act.RETREAT
                        && mention.governor().equals("من");
                if (left || recipient(telling, cast, mention)) {
                    return spots.where(mention);
                }
            }
        }
        for (int recipient : telling.trigger.act() == Act.ASSAULT ? telling.recipients : Set.<Integer>of()) {
            if (cast.entity(recipient).kind() == Kind.COUNTRY) {
                return new Where(cast.entity(recipient).country(), null, null, null, null);
            }
        }
        return null;
    }

    /** The city that the text opens with, set off by a sign or a date («القاهرة - رويترز»), where one who meets is at home there. */
    private @Nullable Where dateline(Telling telling, Cast cast) {
        int at = text.firstBodyToken();
        Mention first = at < text.size() ? scene.mention(at) : null;
        if (first == null || first.from() != at || first.to() >= text.size() || !closes(first.to())) {
            return null;
        }
        Where where = first.kind() == Kind.COUNTRY && !first.rule().startsWith("places:")
                ? spots.capital(first)
                : spots.where(first);
        if (where == null || where.city() == null) {
            return null;
        }
        return cast.parties(telling.everybody()).contains(where.country()) ? where : null;
    }

    /** «القاهرة - رويترز», «عمان 21 أيار (بترا)», «مسقط في 3 مايو». */
    private boolean closes(int token) {
        boolean day = text.token(token).kind() == Token.Kind.NUMBER
                || text.is(token, WordClass.PREPOSITION)
                        && token + 1 < text.size()
                        && text.token(token + 1).kind() == Token.Kind.NUMBER;
        return day || text.isSign(token, "-–:/(،ـ_");
    }

    static boolean takesPlace(Act act) {
        return switch (act) {
            case MEET,
                    ATTEND,
                    SIGN,
                    MEDIATE,
                    AWARD,
                    ASSAULT,
                    PROTEST,
                    MOBILIZE,
                    COERCE,
                    ACCREDIT,
                    COOPERATE,
                    RESTORE_TIES,
                    SUMMON,
                    INVITE,
                    AID,
                    RETREAT -> true;
            default -> false;
        };
    }

    /** Whether a verb, or a relative clause that tells of something else, stands between an act and a place. */
    private boolean crosses(Telling telling, int at) {
        int from = Math.min(telling.head, at);
        int to = Math.max(telling.head, at);
        for (int i = from + 1; i < to; i++) {
            Predicate predicate = scene.predicate(i);
            boolean other = predicate != null
                    && predicate != telling.verb
                    && !telling.scope.contains(at)
                    && !(telling.verb == null && scene.ofItself(predicate));
            boolean relative = at > telling.head && text.is(i, WordClass.RELATIVE) && !scene.ofTheAct(i);
            if (other || relative) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Where visited(Telling telling, Cast cast) {
        for (int i = telling.head + 1; i < telling.scope.to(); i++) {
            Mention mention = scene.mention(i);
            if (mention != null && mention.single() != null && recipient(telling, cast, mention)) {
                boolean city = mention.kind() == Kind.CITY || mention.rule().startsWith("places:");
                return city ? spots.where(mention) : spots.withCity(spots.where(mention), mention);
            }
        }
        for (int recipient : telling.recipients) {
            String country = cast.entity(recipient).country();
            if (country != null) {
                return new Where(country, null, null, null, null);
            }
        }
        return null;
    }

    private boolean recipient(Telling telling, Cast cast, Mention mention) {
        return mention.entities().stream().anyMatch(entity -> telling.recipients.contains(cast.state(entity)));
    }
}
