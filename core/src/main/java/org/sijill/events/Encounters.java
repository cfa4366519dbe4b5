package org.sijill.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Act;
import org.sijill.model.EventDate;
import org.sijill.model.EventDate.Basis;
import org.sijill.model.EventDate.Precision;
import org.sijill.model.Kind;
import org.sijill.model.Role;
import org.sijill.model.Status;
import org.sijill.reading.ActReading;
import org.sijill.reading.ActReading.Where;

/**
 * What an act takes over from the visit or meeting of the same article that it is part of: the visit as its parent, the place, and of
 * a plan the time.
 */
final class Encounters {

    /** How many days behind the arrival an encounter may be of the same visit. */
    private static final int LONGEST_STAY = 3;

    private final List<ActReading> acts;
    private final Cast cast;
    private final boolean anchored;

    /** @param anchored whether the article tells its own day, without which the acts of that day have no date */
    Encounters(List<ActReading> acts, Cast cast, boolean anchored) {
        this.acts = acts;
        this.cast = cast;
        this.anchored = anchored;
    }

    List<ActReading> settled() {
        List<ActReading> settled = new ArrayList<>(acts.size());
        for (ActReading act : acts) {
            int parent = parent(act);
            ActReading visit = parent < 0 ? null : acts.get(parent);
            EventDate date = date(act, visit);
            settled.add(new ActReading(
                    act.act(),
                    act.cameo(),
                    act.status(),
                    act.parts(),
                    date,
                    place(act, visit, date),
                    act.format(),
                    act.visitClass(),
                    act.frame(),
                    act.ordinal(),
                    act.count(),
                    act.topics(),
                    act.tellings(),
                    parent,
                    act.confidence()));
        }
        return settled;
    }

    /** The talks of a coming visit are held while it lasts. */
    private @Nullable EventDate date(ActReading act, @Nullable ActReading visit) {
        EventDate during = visit == null || visit.status() == Status.PROPOSED ? null : visit.date();
        if (act.act() == Act.VISIT) {
            return stay(act);
        }
        boolean coming = act.date() == null && act.status() == Status.PLANNED;
        boolean assumed = during != null
                && during.basis() == Basis.PUBLICATION
                && visit != null
                && visit.status() == Status.OCCURRED;
        return coming && !assumed ? during : act.date();
    }

    /** «وصل أمس … ويلتقي اليوم»: who has arrived stays until the last encounter of the visit. */
    private @Nullable EventDate stay(ActReading visit) {
        EventDate arrival = visit.date();
        LocalDate from = arrival == null ? null : arrival.from();
        if (arrival == null
                || from == null
                || !from.equals(arrival.to())
                || arrival.precision() != Precision.DAY
                || arrival.basis() == Basis.PUBLICATION) {
            return arrival;
        }
        LocalDate last = from;
        for (ActReading act : acts) {
            int parent = parent(act);
            EventDate date = act.date();
            LocalDate day = date == null || date.precision() != Precision.DAY ? null : date.to();
            boolean within = parent >= 0
                    && acts.get(parent) == visit
                    && day != null
                    && day.isAfter(last)
                    && !day.isAfter(from.plusDays(LONGEST_STAY));
            last = within ? day : last;
        }
        return new EventDate(from, last, arrival.precision(), arrival.basis(), arrival.asWritten());
    }

    /** The place told, else that of the visit around it, else that of an encounter of the same person on the same day. */
    private @Nullable Where place(ActReading act, @Nullable ActReading visit, @Nullable EventDate date) {
        return finer(finer(act.place(), visit == null ? null : visit.place()), sameScene(act, date));
    }

    private static @Nullable Where finer(@Nullable Where own, @Nullable Where other) {
        boolean finer = other != null
                && (own == null
                        || own.city() == null
                                && other.city() != null
                                && Objects.equals(own.country(), other.country()));
        return finer ? other : own;
    }

    private @Nullable Where sameScene(ActReading act, @Nullable EventDate stay) {
        LocalDate day = firstDay(act);
        boolean undated = day == null && !anchored;
        if (day == null && !undated || !happensAt(act.act()) || act.status() != Status.OCCURRED) {
            return null;
        }
        for (ActReading other : acts) {
            boolean sameDay = other != act
                    && happensAt(other.act())
                    && (other.status() == Status.OCCURRED || other.status() == Status.ONGOING)
                    && (Objects.equals(day, firstDay(other)) || act.act() == Act.VISIT && during(stay, other));
            if (sameDay
                    && other.place() != null
                    && act.parts().stream()
                            .anyMatch(part -> part.role() != Role.RECIPIENT && tookPart(part.entity(), other))) {
                return other.place();
            }
        }
        return null;
    }

    /** Whether an act falls on one of the days of a visit. */
    private static boolean during(@Nullable EventDate stay, ActReading act) {
        LocalDate day = firstDay(act);
        return stay != null
                && stay.precision() == Precision.DAY
                && stay.from() != null
                && stay.to() != null
                && day != null
                && !day.isBefore(stay.from())
                && !day.isAfter(stay.to());
    }

    /** Whether an act is done where its actor is: an encounter, and what is said at one. */
    private static boolean happensAt(Act act) {
        return switch (act) {
            case AGREE, PRAISE, SUPPORT, THANK, REQUEST, LETTER, VISIT -> true;
            default -> Places.takesPlace(act);
        };
    }

    private static @Nullable LocalDate firstDay(ActReading act) {
        return act.date() == null ? null : act.date().from();
    }

    /** Whether somebody took part in an act, or a state by one of its people. */
    private boolean tookPart(int entity, ActReading act) {
        boolean state = cast.entity(entity).kind() == Kind.COUNTRY;
        return act.parts().stream()
                .anyMatch(part -> part.role() != Role.RECIPIENT
                        && (part.entity() == entity
                                || state && Objects.equals(cast.party(part.entity()), cast.party(entity))));
    }

    /** Talks, signings and honours belong to the visit that one of them makes to the state of another. */
    private int parent(ActReading act) {
        if (act.act() != Act.MEET && act.act() != Act.SIGN && act.act() != Act.ATTEND && act.act() != Act.AWARD) {
            return -1;
        }
        for (int i = 0; i < acts.size(); i++) {
            ActReading visit = acts.get(i);
            if (visit.act() == Act.VISIT && visit.status() != Status.CANCELLED && holds(visit, act)) {
                return i;
            }
        }
        return -1;
    }

    private boolean holds(ActReading visit, ActReading act) {
        boolean visitor = act.parts().stream().anyMatch(part -> tookPart(part.entity(), visit));
        return visitor && sameTime(visit.date(), act.date()) && samePlace(visit.place(), act.place());
    }

    private static boolean sameTime(@Nullable EventDate visit, @Nullable EventDate act) {
        if (visit == null || act == null || visit.from() == null || act.from() == null) {
            return true;
        }
        // «التقى أمس نظيره الذي يزور البلاد»: a visit of no day of its own may have begun before the publication
        int before = visit.basis() == Basis.PUBLICATION ? 2 : 0;
        return visit.to() != null
                && !act.from().isAfter(visit.to().plusDays(3))
                && !act.from().isBefore(visit.from().minusDays(before));
    }

    private static boolean samePlace(@Nullable Where visit, @Nullable Where act) {
        return act == null
                || visit == null
                || act.country() == null
                || act.country().equals(visit.country());
    }
}
