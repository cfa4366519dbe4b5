package org.sijill.events;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Lexicon.Gazetteer;
import org.sijill.lexicon.Sense.Place;
import org.sijill.model.Act;
import org.sijill.model.Kind;
import org.sijill.model.Status;
import org.sijill.reading.ActReading.Where;
import org.sijill.reading.EntityReading;
import org.sijill.reading.LexedText;
import org.sijill.reading.Mention;
import org.sijill.text.TokenRange;

/** Gives an act its place: what stands after «في», «ب» or «العاصمة» in its clause, or the state and city that are visited. */
final class Places {

    /** Degrees within which a building belongs to a city; about fifteen kilometres. */
    private static final double CITY_RADIUS = 0.15;

    private final Scene scene;
    private final LexedText text;
    private final Gazetteer gazetteer;

    Places(Scene scene, Gazetteer gazetteer) {
        this.scene = scene;
        this.text = scene.text;
        this.gazetteer = gazetteer;
    }

    @Nullable
    Where of(Telling telling, Cast cast) {
        Act act = telling.trigger.act();
        if (act == Act.VISIT) {
            return visited(telling, cast);
        }
        if (!takesPlace(act)) {
            return null;
        }
        TokenRange sentence = text.sentence(telling.head);
        Mention best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (int i = sentence.from(); i < sentence.to(); i++) {
            Mention mention = scene.mention(i);
            if (mention == null) {
                continue;
            }
            i = mention.to() - 1;
            int distance = Math.abs(mention.from() - telling.head);
            boolean near = telling.scope.contains(mention.from()) || distance < 12;
            if (near && isPlace(mention) && distance < bestDistance && !crosses(telling, mention.from())) {
                best = mention;
                bestDistance = distance;
            }
        }
        if (best != null) {
            return where(best);
        }
        return switch (act) {
            case MEET -> telling.status == Status.OCCURRED ? dateline() : null;
            case ASSAULT, RETREAT -> attacked(telling, cast);
            default -> null;
        };
    }

    /** A state is attacked, and left, where it lies. */
    private static @Nullable Where attacked(Telling telling, Cast cast) {
        for (int recipient : telling.recipients) {
            if (cast.entity(recipient).kind() == Kind.COUNTRY) {
                return new Where(cast.entity(recipient).country(), null, null, null, null);
            }
        }
        return null;
    }

    /** The city that the text opens with, set off by a sign or a date: «القاهرة - رويترز». */
    private @Nullable Where dateline() {
        int at = text.firstBodyToken();
        Mention first = at < text.size() ? scene.mention(at) : null;
        boolean city =
                first != null && first.rule().startsWith("places:") && first.from() == at && first.to() < text.size();
        return city && text.isSign(Objects.requireNonNull(first).to(), "-–:/(،ـ") ? where(first) : null;
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
                    INVITE,
                    AID,
                    RETREAT -> true;
            default -> false;
        };
    }

    private boolean crosses(Telling telling, int at) {
        int from = Math.min(telling.head, at);
        int to = Math.max(telling.head, at);
        for (int i = from + 1; i < to; i++) {
            if (scene.predicate(i) != null && scene.predicate(i) != telling.verb && !telling.scope.contains(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPlace(Mention mention) {
        boolean kind = mention.kind() == Kind.CITY
                || mention.kind() == Kind.COUNTRY && !mention.adjective()
                || mention.kind() == Kind.FACILITY
                || mention.kind() == Kind.PLACE;
        String governor = mention.governor();
        boolean located = governor.equals("في")
                || governor.equals("داخل")
                || (governor.equals("ب") && mention.kind() != Kind.COUNTRY)
                || capitalBefore(mention);
        return kind && located && !mention.rule().startsWith("nisba");
    }

    /** «في الكرملين»: a building within a few kilometres of the capital's centre stands in the capital. */
    private @Nullable String cityAround(Place facility) {
        Place capital = gazetteer.capital(facility.country());
        if (capital == null) {
            return null;
        }
        boolean near = near(capital.lat(), facility.lat()) && near(capital.lon(), facility.lon());
        return near ? capital.ar() : null;
    }

    private static boolean near(@Nullable Double a, @Nullable Double b) {
        return a != null && b != null && Math.abs(a - b) < CITY_RADIUS;
    }

    /** «في عاصمة تركمانستان عشق آباد», «بالعاصمة الأردنية عمّان»: the nouns before the name carry the preposition. */
    private boolean capitalBefore(Mention mention) {
        for (int i = mention.from() - 1; i >= Math.max(0, mention.from() - 3); i--) {
            String folded = text.folded(i);
            if (folded.endsWith("عاصمه") || folded.endsWith("مدينه")) {
                String governor = scene.governor(i);
                return governor.equals("في") || governor.equals("ب") || governor.equals("الي");
            }
        }
        return false;
    }

    private @Nullable Where visited(Telling telling, Cast cast) {
        for (int i = telling.head + 1; i < telling.scope.to(); i++) {
            Mention mention = scene.mention(i);
            if (mention != null && mention.single() != null && recipient(telling, cast, mention)) {
                boolean city = mention.kind() == Kind.CITY || mention.rule().startsWith("places:");
                return city ? where(mention) : withCity(where(mention), telling, mention);
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

    /** «عاصمة تركمانستان عشق آباد»: the city may stand right behind its state. */
    private @Nullable Where withCity(@Nullable Where where, Telling telling, Mention mention) {
        int at = mention.to();
        while (at < text.size()
                && at < mention.to() + 3
                && (text.isSign(at, "-–،(") || text.folded(at).endsWith("مدينه"))) {
            at++;
        }
        Mention next = scene.mention(at);
        boolean city = next != null
                && next.rule().startsWith("places:")
                && next.governor().isEmpty()
                && !next.joined();
        return city ? where(Objects.requireNonNull(next)) : where;
    }

    private boolean recipient(Telling telling, Cast cast, Mention mention) {
        return mention.entities().stream().anyMatch(entity -> telling.recipients.contains(cast.state(entity)));
    }

    /** The place of a mention, its city by the lexicon's canonical name. */
    @Nullable
    Where where(Mention mention) {
        Integer index = mention.single();
        if (index == null) {
            return null;
        }
        if (mention.rule().startsWith("places:")) {
            Place place = gazetteer.placeByKey(mention.rule().substring("places:".length()));
            if (place != null) {
                String country = place.country().isEmpty() ? null : place.country();
                return switch (place.kind()) {
                    case FACILITY -> new Where(country, cityAround(place), place.ar(), place.lat(), place.lon());
                    case PLACE -> new Where(country, null, null, place.lat(), place.lon());
                    default -> new Where(country, place.ar(), null, place.lat(), place.lon());
                };
            }
        }
        EntityReading entity = scene.entity(index);
        return entity.country() == null ? null : new Where(entity.country(), null, null, null, null);
    }
}
