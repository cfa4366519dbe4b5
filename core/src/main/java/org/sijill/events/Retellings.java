package org.sijill.events;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Tense;
import org.sijill.model.Act;
import org.sijill.model.EventDate;
import org.sijill.model.EventDate.Basis;
import org.sijill.model.EventDate.Precision;
import org.sijill.model.Kind;
import org.sijill.model.Role;
import org.sijill.model.Status;
import org.sijill.reading.ActReading;
import org.sijill.reading.ActReading.Part;
import org.sijill.reading.ActReading.Where;
import org.sijill.reading.EntityReading;
import org.sijill.text.TokenRange;

/**
 * Joins the tellings of one act. Two are one when the act is the same, the parties are the same on both sides, the status may
 * be one and neither date nor place contradicts; a title's telling only joins.
 */
final class Retellings {

    private final Cast cast;
    private final List<Told> acts = new ArrayList<>();

    Retellings(Cast cast) {
        this.cast = cast;
    }

    /** An act with what its tellings have said so far. */
    static final class Told {
        final Act act;
        final List<Telling> tellings = new ArrayList<>();
        final Map<Integer, Role> parts = new LinkedHashMap<>();
        Status status;
        boolean statusStated;

        @Nullable
        EventDate date;

        @Nullable
        Where place;

        String cameo;
        String frame = "";

        Told(Telling first, String cameo) {
            this.act = first.trigger.act();
            this.status = first.status;
            this.cameo = cameo;
        }
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
            if (same(told, telling, parts, date, place)) {
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
        Told meant = null;
        for (Told told : acts) {
            boolean possible = told.act == glance.trigger.act()
                    && told.parts.keySet().containsAll(glance.everybody())
                    && sameDay(told.date, date)
                    && samePlace(told.place, place);
            if (possible && meant != null) {
                return;
            }
            meant = possible ? told : meant;
        }
        if (meant != null) {
            settle(meant, date, place);
        }
    }

    private boolean same(
            Told told, Telling telling, Map<Integer, Role> parts, @Nullable EventDate date, @Nullable Where place) {
        return told.act == telling.trigger.act()
                && sameParties(told, parts)
                && !addressedOtherwise(told, parts)
                && sameStatus(told, telling)
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

    private void join(
            Told told, Telling telling, Map<Integer, Role> parts, @Nullable EventDate date, @Nullable Where place) {
        told.tellings.add(telling);
        parts.forEach((entity, role) -> take(told, entity, role));
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

    /** A person stands in for his or her state in the same role, and the reverse is dropped. */
    private void take(Told told, int entity, Role role) {
        EntityReading reading = cast.entity(entity);
        Set<Integer> sameParty = new LinkedHashSet<>();
        told.parts.forEach((other, r) -> {
            if (r == role && other != entity && Objects.equals(cast.party(other), reading.party())) {
                sameParty.add(other);
            }
        });
        boolean person = reading.kind() == Kind.PERSON;
        boolean personTold =
                sameParty.stream().anyMatch(other -> cast.entity(other).kind() == Kind.PERSON);
        if (!person && !sameParty.isEmpty() || told.parts.containsKey(entity)) {
            return;
        }
        if (person && !personTold) {
            sameParty.forEach(told.parts::remove);
        }
        if (person && reading.named()) {
            // «مسؤول أميركي إن الوزير سيزور»: who is named stands in for whom nothing identifies
            sameParty.stream().filter(other -> !cast.entity(other).named()).forEach(told.parts::remove);
        }
        if (person && personTold && !reading.named()) {
            return;
        }
        told.parts.put(entity, role);
    }

    /** Who took part; a state or body is left out where a person acts for it already. */
    List<Part> parts(Told told) {
        Set<String> represented = new LinkedHashSet<>();
        for (int entity : told.parts.keySet()) {
            String party = cast.party(entity);
            if (party != null && told.act != Act.VISIT && cast.entity(entity).kind() == Kind.PERSON) {
                represented.add(party);
            }
        }
        List<Part> parts = new ArrayList<>();
        told.parts.forEach((entity, role) -> {
            boolean person = cast.entity(entity).kind() == Kind.PERSON;
            boolean stands = person || !represented.contains(cast.party(entity)) || besideOwn(told, entity);
            if (stands && !toldBy(parts, entity, role) && !named(told.parts, entity, role)) {
                parts.add(new Part(entity, role));
            }
        });
        return parts;
    }

    /** «مع حكومة المملكة والشعب السعودي»: a state that a part of it stands for already is not told twice. */
    private boolean toldBy(List<Part> parts, int entity, Role role) {
        return isState(entity)
                && parts.stream()
                        .anyMatch(part -> part.role() == role
                                && isState(part.entity())
                                && Objects.equals(cast.party(part.entity()), cast.party(entity)));
    }

    /** «سفير المغرب لدى مصر ومندوبه الدائم لدى الجامعة، أحمد التازي»: the holder of the same office is named beside it. */
    private boolean named(Map<Integer, Role> parts, int entity, Role role) {
        EntityReading untold = cast.entity(entity);
        return untold.kind() == Kind.PERSON
                && !untold.named()
                && parts.entrySet().stream()
                        .anyMatch(part -> part.getValue() == role
                                && cast.entity(part.getKey()).named()
                                && cast.entity(part.getKey()).office() == untold.office()
                                && cast.entity(part.getKey()).kind() == Kind.PERSON
                                && Objects.equals(cast.party(part.getKey()), cast.party(entity)));
    }

    private boolean isState(int entity) {
        EntityReading reading = cast.entity(entity);
        return reading.kind() != Kind.PERSON && reading.country() != null && reading.organization() == null;
    }

    /** «شجع الرئيس والمعارضة»: a body told beside a person of the same state in one telling is another party of the act. */
    private boolean besideOwn(Told told, int body) {
        Kind kind = cast.entity(body).kind();
        return (kind == Kind.ORGANIZATION || kind == Kind.GROUP)
                && told.tellings.stream()
                        .anyMatch(telling -> beside(telling.actors, body)
                                || beside(telling.recipients, body)
                                || beside(telling.others, body));
    }

    private boolean beside(Set<Integer> slot, int body) {
        return slot.contains(body)
                && slot.stream()
                        .anyMatch(other -> cast.entity(other).kind() == Kind.PERSON
                                && Objects.equals(cast.party(other), cast.party(body)));
    }

    static List<ActReading.Telling> evidence(Told told) {
        List<ActReading.Telling> evidence = new ArrayList<>();
        for (Telling telling : told.tellings) {
            evidence.add(new ActReading.Telling(new TokenRange(telling.from, telling.to), telling.trigger.id()));
        }
        return evidence;
    }
}
