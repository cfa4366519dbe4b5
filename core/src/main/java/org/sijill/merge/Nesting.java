package org.sijill.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.merge.MergeSteps.Stay;
import org.sijill.merge.MergeSteps.Wish;
import org.sijill.model.Act;
import org.sijill.model.EventDate;
import org.sijill.model.MergedEvent;
import org.sijill.model.MergedEvent.Party;
import org.sijill.model.Role;

/**
 * Which visit holds a meeting, a signature, an honour: the one that the articles say, else the only one by one of its participants to
 * the country of another, or to the place of the event, on its days.
 */
final class Nesting {

    private record Visit(MergedEvent event, Stay stay) {}

    private final Map<String, List<Visit>> visits = new HashMap<>();

    Nesting(List<MergedEvent> events) {
        for (MergedEvent event : events) {
            for (Stay stay : stays(event)) {
                visits.computeIfAbsent(stay.key(), k -> new ArrayList<>(1)).add(new Visit(event, stay));
            }
        }
    }

    /** Whom a visit took to whom; none where the event is no visit or nobody tells its days. */
    static List<Stay> stays(MergedEvent event) {
        List<LocalDate> days = days(event);
        return event.act() != Act.VISIT || days.isEmpty()
                ? List.of()
                : keys(event).stream()
                        .map(key -> new Stay(
                                key,
                                days.getFirst().minusDays(1),
                                days.getLast().plusDays(1)))
                        .toList();
    }

    /** The visits that may hold an event. */
    static List<Wish> wishes(MergedEvent event) {
        List<LocalDate> days = days(event);
        return !heldByVisits(event.act()) || days.isEmpty()
                ? List.of()
                : wanted(event).stream()
                        .map(key -> new Wish(key, days.getFirst()))
                        .toList();
    }

    /** Visitor and host. */
    private static List<String> keys(MergedEvent visit) {
        List<String> keys = new ArrayList<>(1);
        for (Party visitor : visit.participants()) {
            for (Party host : visit.participants()) {
                if (visitor.role() == Role.ACTOR && host.role() == Role.RECIPIENT) {
                    keys.add(key(visitor, host));
                }
            }
        }
        return keys;
    }

    private static String key(Party visitor, Party host) {
        return visitor.entity() + " " + code(visitor) + " " + code(host);
    }

    private static String code(Party party) {
        return party.country() != null
                ? party.country()
                : party.organization() != null ? party.organization() : party.entity();
    }

    private static List<LocalDate> days(MergedEvent event) {
        EventDate date = event.date();
        LocalDate from = date == null ? null : date.from();
        if (date == null || from == null || date.precision() != EventDate.Precision.DAY) {
            return List.of();
        }
        return List.of(from, date.to() == null ? from : date.to());
    }

    /** The ids of the visits that may hold an event. */
    Set<String> around(MergedEvent event) {
        Set<String> found = new HashSet<>(2);
        for (Wish wish : wishes(event)) {
            for (Visit visit : visits.getOrDefault(wish.key(), List.of())) {
                if (!wish.day().isBefore(visit.stay().first())
                        && !wish.day().isAfter(visit.stay().last())) {
                    found.add(visit.event().id());
                }
            }
        }
        return found;
    }

    /**
     * An event in the visit that holds it.
     *
     * @param told the id of the one that the articles tell; null where they tell none
     * @param around the ids of those that may hold it, see {@link #wishes}
     */
    static MergedEvent nested(MergedEvent event, @Nullable String told, Set<String> around) {
        String only = around.size() == 1 ? around.iterator().next() : null;
        String parent = told == null ? only : told;
        return parent == null || parent.equals(event.id()) ? event : within(event, parent);
    }

    private static boolean heldByVisits(Act act) {
        return switch (act) {
            case MEET, SIGN, ATTEND, AWARD, ACCREDIT, MEDIATE -> true;
            default -> false;
        };
    }

    private static List<String> wanted(MergedEvent event) {
        String place = event.place() == null ? null : event.place().country();
        List<String> wanted = new ArrayList<>();
        for (Party visitor : event.participants()) {
            for (Party host : event.participants()) {
                boolean elsewhere = place != null && !place.equals(code(host));
                if (visitor != host && !elsewhere) {
                    wanted.add(key(visitor, host));
                }
            }
        }
        return wanted;
    }

    private static MergedEvent within(MergedEvent event, String parent) {
        return new MergedEvent(
                event.schema(),
                event.id(),
                event.act(),
                event.status(),
                event.plover(),
                event.mode(),
                event.cameo(),
                event.intensity(),
                event.participants(),
                event.date(),
                event.place(),
                event.format(),
                event.visitClass(),
                event.frame(),
                parent,
                event.topics(),
                event.history(),
                event.conflicts(),
                event.reports(),
                event.independentSources(),
                event.firstReport(),
                event.lastReport(),
                event.confidence());
    }
}
