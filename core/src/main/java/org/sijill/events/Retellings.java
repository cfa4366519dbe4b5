package org.sijill.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Tense;
import org.sijill.model.Act;
import org.sijill.model.EventDate;
import org.sijill.model.EventDate.Basis;
import org.sijill.model.EventDate.Precision;
import org.sijill.model.Role;
import org.sijill.model.Status;
import org.sijill.reading.ActReading.Part;
import org.sijill.reading.ActReading.Where;

/**
 * Joins the tellings of one act: who took part in it, when and where by all of them together. A title's telling only joins. Which tellings
 * are one {@link SameAct} says.
 */
final class Retellings {

    private final SameAct same;
    private final Representation representation;
    private final List<Told> acts = new ArrayList<>();

    Retellings(Cast cast) {
        this.same = new SameAct(cast);
        this.representation = new Representation(cast);
    }

    List<Told> acts() {
        return acts;
    }

    /**
     * Whether the telling joined an act or began one: one that only points back, to a party that is implied, begins none, nor does a
     * visit that is only asked for.
     */
    boolean add(
            Telling telling, Map<Integer, Role> parts, @Nullable EventDate date, @Nullable Where place, String cameo) {
        for (Told told : acts) {
            if (same.test(told, telling, parts, date, place)) {
                join(told, telling, parts, date, place);
                return true;
            }
        }
        if (telling.implied && telling.pointsBack || telling.invited) {
            return false;
        }
        Told told = new Told(telling, cameo);
        told.statusStated = telling.statusStated;
        told.tellings.add(telling);
        told.parts.putAll(parts);
        told.date = date;
        told.place = place;
        acts.add(told);
        return true;
    }

    /** Adds the time and place of a telling that leaves open who took part to the one act that it can mean. */
    void enrich(Telling glance, @Nullable EventDate date, @Nullable Where place) {
        List<Told> meant = acts.stream()
                .filter(told -> same.mayMean(told, glance, date, place))
                .limit(2)
                .toList();
        if (meant.size() == 1) {
            settle(meant.get(0), date, place);
        }
    }

    private void join(
            Told told, Telling telling, Map<Integer, Role> parts, @Nullable EventDate date, @Nullable Where place) {
        told.tellings.add(telling);
        parts.forEach((entity, role) -> representation.take(told, entity, role));
        settle(told, date, place);
        if (told.status == Status.ONGOING && telling.status == Status.OCCURRED && telling.declares()) {
            // «تساند مصر … وأكد الوزير تضامنها»: the stand was declared
            told.status = Status.OCCURRED;
            told.date = date == null ? told.date : date;
        }
        if (!told.statusStated && telling.statusStated && !begun(told, telling) && !declared(told, telling)) {
            told.status = telling.status;
            told.statusStated = true;
            boolean assumed = told.date != null && told.date.basis() == Basis.PUBLICATION;
            told.date = assumed && telling.status != Status.ONGOING ? date : told.date;
        }
    }

    /** «وصل إلى باريس … الذي يزور فرنسا»: an encounter that is told in the perfect has begun, though it may last. */
    private static boolean begun(Told told, Telling telling) {
        boolean encounter = switch (told.act) {
            case VISIT, MEET, CALL, SIGN, ATTEND -> true;
            default -> false;
        };
        return encounter
                && telling.status == Status.ONGOING
                && told.tellings.stream()
                        .anyMatch(
                                first -> first.verb != null && first.verb.form().tense() == Tense.PERFECT);
    }

    /** «أكد الوزير تضامنه … وأضاف أن بلاده تقف مع»: a stand that was declared is declared, though it lasts. */
    private static boolean declared(Told told, Telling telling) {
        return telling.status == Status.ONGOING && told.status == Status.OCCURRED && telling.declares();
    }

    private static void settle(Told told, @Nullable EventDate date, @Nullable Where place) {
        if (date != null && finer(told, date)) {
            told.date = date;
        }
        if (place != null && (told.place == null || told.place.city() == null && place.city() != null)) {
            told.place = place;
        }
    }

    /** A day that is told counts more than that of the publication, a day more than its year, all days of a visit more than its first. */
    private static boolean finer(Told told, EventDate date) {
        EventDate first = told.date;
        if (first == null || date.from() == null || date.to() == null || first.from() == null || first.to() == null) {
            return first == null || first.from() == null;
        }
        boolean within = !date.from().isBefore(first.from()) && !date.to().isAfter(first.to());
        return first.basis() == Basis.PUBLICATION
                || within && (first.precision() == Precision.MONTH || first.precision() == Precision.YEAR)
                || told.act == Act.VISIT
                        && date.from().equals(first.from())
                        && date.to().isAfter(first.to());
    }

    /** Who took part; a state or body is left out where a person acts for it already. */
    List<Part> parts(Told told) {
        return representation.parts(told);
    }
}
