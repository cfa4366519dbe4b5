package org.sijill.events;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.model.EventDate;
import org.sijill.model.EventDate.Basis;
import org.sijill.model.Kind;
import org.sijill.model.Role;
import org.sijill.model.Status;
import org.sijill.reading.ActReading.Where;
import org.sijill.reading.EntityReading;

/**
 * Whether a telling tells an act that has been told: the same act with the same parties on both sides, whose status may be one, and
 * neither date nor place contradicts. Only judges; {@link Retellings} joins.
 */
final class SameAct {

    private final Cast cast;

    SameAct(Cast cast) {
        this.cast = cast;
    }

    boolean test(
            Told told, Telling telling, Map<Integer, Role> parts, @Nullable EventDate date, @Nullable Where place) {
        return told.act == telling.trigger.act()
                && sameParties(told, parts)
                && !addressedOtherwise(told, parts)
                && sameStatus(told, telling)
                && sameDay(told.date, date)
                && samePlace(told.place, place);
    }

    /** Whether a telling that leaves open who took part may mean an act. */
    boolean mayMean(Told told, Telling glance, @Nullable EventDate date, @Nullable Where place) {
        return told.act == glance.trigger.act()
                && told.parts.keySet().containsAll(glance.everybody())
                && sameDay(told.date, date)
                && samePlace(told.place, place);
    }

    private boolean sameParties(Told told, Map<Integer, Role> parts) {
        for (Role role : Role.values()) {
            Set<String> a = parties(told.parts, role);
            Set<String> b = parties(parts, role);
            if (!a.containsAll(b) && !b.containsAll(a)) {
                return false;
            }
            if ((a.isEmpty() || b.isEmpty()) && !(a.isEmpty() && b.isEmpty())) {
                return false;
            }
        }
        return people(told.parts.keySet(), parts.keySet());
    }

    /** Two persons of one state in the same place of an act mean two acts, unless one telling names both. */
    private boolean people(Collection<Integer> a, Collection<Integer> b) {
        for (int x : a) {
            EntityReading left = cast.entity(x);
            if (left.kind() != Kind.PERSON || b.contains(x)) {
                continue;
            }
            for (int y : b) {
                EntityReading right = cast.entity(y);
                boolean rivals = right.kind() == Kind.PERSON
                        && !a.contains(y)
                        && left.party() != null
                        && left.party().equals(right.party());
                if (rivals && left.named() && right.named()) {
                    return false;
                }
            }
        }
        return true;
    }

    /** «دعا واشنطن» beside «دعا الرئيس الأمريكي»: what is said to a state and what is said to its man are two acts. */
    private boolean addressedOtherwise(Told told, Map<Integer, Role> parts) {
        return switch (told.act) {
            case PRAISE, CONDEMN, SUPPORT, REJECT, REQUEST, AGREE, THANK ->
                persons(told.parts, Role.RECIPIENT) != persons(parts, Role.RECIPIENT);
            default -> false;
        };
    }

    private boolean persons(Map<Integer, Role> parts, Role role) {
        return parts.entrySet().stream()
                .anyMatch(part ->
                        part.getValue() == role && cast.entity(part.getKey()).kind() == Kind.PERSON);
    }

    private Set<String> parties(Map<Integer, Role> parts, Role role) {
        List<Integer> with = new ArrayList<>();
        parts.forEach((entity, r) -> {
            if (r == role) {
                with.add(entity);
            }
        });
        return cast.parties(with);
    }

    private static boolean sameStatus(Told told, Telling telling) {
        if (told.status == telling.status || telling.pointsBack || telling.invited) {
            return true;
        }
        boolean open = told.status == Status.ONGOING && telling.status == Status.OCCURRED
                || told.status == Status.OCCURRED && telling.status == Status.ONGOING;
        return open
                || (told.status == Status.PLANNED && telling.status == Status.PROPOSED)
                || (told.status == Status.PROPOSED && telling.status == Status.PLANNED);
    }

    private static boolean sameDay(@Nullable EventDate a, @Nullable EventDate b) {
        if (a == null || b == null) {
            return true;
        }
        if (a.from() == null || b.from() == null || a.to() == null || b.to() == null) {
            // without an anchor «الاثنين» is one day and «يناير 2019» another time
            return a.basis() != Basis.STATED && b.basis() != Basis.STATED;
        }
        if (a.basis() == Basis.PUBLICATION || b.basis() == Basis.PUBLICATION) {
            return Math.abs(ChronoUnit.DAYS.between(a.from(), b.from())) <= 2;
        }
        return !a.from().isAfter(b.to()) && !b.from().isAfter(a.to());
    }

    private static boolean samePlace(@Nullable Where a, @Nullable Where b) {
        if (a == null || b == null) {
            return true;
        }
        boolean country =
                a.country() == null || b.country() == null || a.country().equals(b.country());
        return country && (a.city() == null || b.city() == null || a.city().equals(b.city()));
    }
}
