package org.sijill.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.NameMatch;
import org.sijill.model.Event;
import org.sijill.model.EventPlace;
import org.sijill.model.Office;
import org.sijill.model.Status;

/**
 * How much speaks for two tellings being of one event. Slots that agree add, slots that contradict subtract, a slot that one telling
 * leaves out does neither; other parties, other persons of one side, and days that cannot be one forbid it.
 */
final class Likeness {

    /** Two tellings of one event reach this: both sides and the day agree, or named persons where the day is vague. */
    static final double ENOUGH = 3;

    private static final double NEVER = Double.NEGATIVE_INFINITY;

    private static final double SAME_PERSON = 2;
    private static final double SAME_STATE = 1;
    /** «القاهرة» in one article, its minister in the other. */
    private static final double FOR_STATE = 0.5;

    /** «السفير الروسي» and a man of the same office: perhaps he. */
    private static final double SAME_POST = 0.5;

    /** Letters of a word that may be part of many names. */
    private static final int SHORT = 3;

    private static final double EXTRA_PARTY = -0.5;
    private static final double SAME_TEXT = 2;
    private static final double OTHER_COUNTRY = -2;
    private static final double OTHER_CITY = -1;
    private static final double SAME_PLACE = 0.5;
    private static final double SAME_FRAME = 1;
    private static final double OTHER_FRAME = -0.5;
    private static final double OTHER_ACT = -0.5;
    private static final double OTHER_TOPICS = -0.5;
    /** Share of common words around the event, and what it counts where the parties alone tell little. */
    private static final double FEW_WORDS = 0.2;

    private static final double MANY_WORDS = 0.4;
    private static final double OTHER_WORDS = -2.5;
    private static final double SAME_WORDS = 0.5;
    /** Other words around an encounter of which one telling leaves out who. */
    private static final double LOOSE = -1.5;

    private static final double DENIAL = -0.5;
    private static final double OTHER_ORDINAL = -2;

    private final NameMatch names;
    private final Map<String, Boolean> sameName = new HashMap<>();

    Likeness(NameMatch names) {
        this.names = names;
    }

    /** The weight for one event, {@link Double#NEGATIVE_INFINITY} where it cannot be one. */
    double of(Telling a, Telling b, boolean sameText) {
        if (a.family() != b.family() || !Objects.equals(number(a), number(b))) {
            return NEVER;
        }
        double days = days(a, b);
        boolean apart = days == NEVER || (gap(a, b) > 0 && a.family() == Family.VISIT && !stretched(a, b));
        return apart ? NEVER : days + parties(a, b) + places(a, b) + rest(a, b) + (sameText ? SAME_TEXT : 0);
    }

    /** «زار القاهرة ثلاث مرات» tells three visits and none of them; null for one. */
    private static @Nullable Integer number(Telling telling) {
        Integer count = telling.event().count();
        return count == null || count == 1 ? null : count;
    }

    private static long gap(Telling a, Telling b) {
        return a.when() == null || b.when() == null ? 0 : a.when().gap(b.when());
    }

    private static double days(Telling a, Telling b) {
        When one = a.when();
        When other = b.when();
        if (one == null || other == null) {
            return NEVER;
        }
        if ((one.isLong() || other.isLong()) && !one.sameDays(other)) {
            return NEVER;
        }
        When.Grade grade = one.weaker(other);
        long gap = one.gap(other);
        if (gap > (grade == When.Grade.SPAN ? 0 : a.family().stretch())) {
            return NEVER;
        }
        return switch (grade) {
            case TOLD -> one.sameDays(other) ? 2 : gap == 0 ? 1.5 : 1;
            case NEWS -> one.grade() != other.grade() || one.sameDays(other) ? 1 : 0.75;
            case SPAN -> one.sameDays(other) ? 1.5 : 0.5;
            case VAGUE -> 0.5;
        };
    }

    /**
     * A journey of several days is known by its traveller; «a delegation of the party» may be another one each day. An ambassador
     * lives in the country, so each visit is of its day.
     */
    private boolean stretched(Telling a, Telling b) {
        boolean resident = a.players().stream().anyMatch(player -> player.office() == Office.AMBASSADOR);
        return !resident && sides(Sides.actors(a), Sides.actors(b)) >= SAME_PERSON;
    }

    private double parties(Telling a, Telling b) {
        return switch (a.family().shape()) {
            case MUTUAL -> sides(Sides.mutual(a), Sides.mutual(b));
            case DIRECTED -> sides(Sides.directed(a), Sides.directed(b));
            case JOURNEY ->
                share(Sides.hosts(a), Sides.hosts(b)) ? SAME_STATE + sides(Sides.actors(a), Sides.actors(b)) : NEVER;
            case GATHERING -> gathering(a, b);
        };
    }

    private double gathering(Telling a, Telling b) {
        double attendees = sides(Sides.attendees(a), Sides.attendees(b));
        boolean placed = share(Sides.forums(a), Sides.forums(b)) || sameFrame(a.event(), b.event());
        return placed || share(Sides.hosts(a), Sides.hosts(b)) ? attendees + SAME_STATE : NEVER;
    }

    private static boolean share(Set<String> a, Set<String> b) {
        return a.stream().anyMatch(b::contains);
    }

    /** Every side of the telling with fewer must be found in the other one. */
    private double sides(Map<String, List<Player>> a, Map<String, List<Player>> b) {
        Map<String, List<Player>> fewer = a.size() <= b.size() ? a : b;
        Map<String, List<Player>> more = fewer == a ? b : a;
        double sum = EXTRA_PARTY * (more.size() - fewer.size());
        for (Map.Entry<String, List<Player>> side : fewer.entrySet()) {
            List<Player> others = more.get(side.getKey());
            sum += others == null ? NEVER : side(side.getValue(), others);
        }
        return fewer.isEmpty() ? NEVER : sum;
    }

    /** One side in both tellings: a delegation may be told by any of its members, who has to be the same. */
    private double side(List<Player> a, List<Player> b) {
        double best = NEVER;
        for (Player one : a) {
            for (Player other : b) {
                best = Math.max(best, same(one, other));
            }
        }
        return best;
    }

    /** Two players of one party. */
    double same(Player a, Player b) {
        if (a.isPerson() && b.isPerson()) {
            return persons(a, b);
        }
        if (a.isPerson() || b.isPerson()) {
            return FOR_STATE;
        }
        return a.isWhole() || b.isWhole() || sameName(a, b) ? SAME_STATE : NEVER;
    }

    private double persons(Player a, Player b) {
        if (a.id() != null && b.id() != null) {
            return a.id().equals(b.id()) ? SAME_PERSON : NEVER;
        }
        boolean alone = a.office() == b.office() && a.holdsAlone();
        if (a.named() && b.named()) {
            return sameName(a, b) || (alone && shareName(a, b)) ? SAME_PERSON : NEVER;
        }
        if (alone || sameName(a, b)) {
            return SAME_PERSON;
        }
        return a.office() == b.office() && a.hasFewHolders() ? SAME_POST : NEVER;
    }

    /** Of two who hold one office on one day a family's name is enough: the other words may be misread. */
    private boolean shareName(Player a, Player b) {
        for (String one : NameMatch.words(a.name().ar())) {
            for (String other : NameMatch.words(b.name().ar())) {
                if (one.length() > SHORT && !names.isGiven(one) && names.sameWord(one, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean sameName(Player a, Player b) {
        String one = a.name().ar();
        String other = b.name().ar();
        if (one.equals(other)) {
            return true;
        }
        boolean ordered = one.compareTo(other) < 0;
        String key = ordered ? one + "\n" + other : other + "\n" + one;
        Boolean known = sameName.get(key);
        if (known == null) {
            known = names.matches(ordered ? one : other, ordered ? other : one);
            sameName.put(key, known);
        }
        return known;
    }

    private static double places(Telling a, Telling b) {
        EventPlace one = a.place();
        EventPlace other = b.place();
        double country = agree(one.country(), other.country(), SAME_PLACE, OTHER_COUNTRY);
        return country < 0 ? country : country + agree(one.city(), other.city(), SAME_PLACE, OTHER_CITY);
    }

    private static double agree(@Nullable Object a, @Nullable Object b, double same, double other) {
        return a == null || b == null ? 0 : a.equals(b) ? same : other;
    }

    private static double rest(Telling a, Telling b) {
        Event one = a.event();
        Event other = b.event();
        double sum = one.act() == other.act() ? 0 : OTHER_ACT;
        if (one.frame() != null && other.frame() != null) {
            sum += sameFrame(one, other) ? SAME_FRAME : OTHER_FRAME;
        }
        if ((one.status() == Status.DENIED) != (other.status() == Status.DENIED)) {
            sum += DENIAL;
        }
        boolean topical = !one.topics().isEmpty() && !other.topics().isEmpty();
        if (topical && !share(new HashSet<>(one.topics()), new HashSet<>(other.topics()))) {
            sum += OTHER_TOPICS;
        }
        return sum + words(a, b) + agree(one.ordinal(), other.ordinal(), 0, OTHER_ORDINAL);
    }

    /**
     * What one says to another on a day may be many things; a meeting is one, whatever is said about it, unless one telling names the
     * person and the other only his state.
     */
    private static double words(Telling a, Telling b) {
        double overlap = a.context().overlap(b.context());
        if (a.family().shape() == Family.Shape.DIRECTED || a.family() == Family.AGREE) {
            return overlap < FEW_WORDS ? OTHER_WORDS : overlap > MANY_WORDS ? SAME_WORDS : 0;
        }
        return overlap < FEW_WORDS && isLoose(a, b) ? LOOSE : 0;
    }

    private static boolean isLoose(Telling a, Telling b) {
        return namesMore(a, b) || namesMore(b, a);
    }

    /** Whether one telling has a person of a party of which the other one has none; whoever is visited does not matter. */
    private static boolean namesMore(Telling one, Telling other) {
        Map<String, List<Player>> ofOne = Sides.actors(one);
        return Sides.actors(other).entrySet().stream()
                .filter(side -> side.getValue().stream().noneMatch(Player::isPerson))
                .anyMatch(side ->
                        ofOne.getOrDefault(side.getKey(), List.of()).stream().anyMatch(Player::isPerson));
    }

    /** Whether half of the words of the shorter name of a forum stand in the longer one. */
    private static boolean sameFrame(Event a, Event b) {
        if (a.frame() == null || b.frame() == null) {
            return false;
        }
        Set<String> one = Set.copyOf(stems(a.frame()));
        Set<String> other = Set.copyOf(stems(b.frame()));
        long common = one.stream().filter(other::contains).count();
        return 2 * common >= Math.min(one.size(), other.size()) && common > 0;
    }

    /** The words without article, feminine ending and the preposition that the frame was read with. */
    private static List<String> stems(String frame) {
        return NameMatch.words(frame).stream()
                .map(word ->
                        word.replaceFirst("^(?:و?[بلك]?ال|لل|[بل])(?=..)", "").replaceFirst("(?<=..)ه$", ""))
                .collect(Collectors.toList());
    }
}
