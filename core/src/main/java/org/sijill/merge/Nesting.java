package org.sijill.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

    private final Map<String, List<MergedEvent>> visits = new HashMap<>();

    Nesting(List<MergedEvent> events) {
        for (MergedEvent event : events) {
            if (event.act() == Act.VISIT && !days(event).isEmpty()) {
                for (String key : keys(event)) {
                    visits.computeIfAbsent(key, k -> new ArrayList<>(1)).add(event);
                }
            }
        }
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

    /** The visit that holds an event; null where there is none or several. */
    @Nullable
    MergedEvent visit(MergedEvent event) {
        List<LocalDate> days = days(event);
        if (days.isEmpty() || !heldByVisits(event.act())) {
            return null;
        }
        List<MergedEvent> found = new ArrayList<>(1);
        for (String key : wanted(event)) {
            for (MergedEvent visit : visits.getOrDefault(key, List.of())) {
                List<LocalDate> lasts = days(visit);
                boolean within = !days.getFirst().isBefore(lasts.getFirst().minusDays(1))
                        && !days.getFirst().isAfter(lasts.getLast().plusDays(1));
                if (within && !found.contains(visit)) {
                    found.add(visit);
                }
            }
        }
        return found.size() == 1 ? found.getFirst() : null;
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
}
