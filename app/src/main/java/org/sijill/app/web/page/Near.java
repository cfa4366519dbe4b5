package org.sijill.app.web.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijill.app.store.EventFilter;
import org.sijill.app.store.EventPage.Order;
import org.sijill.app.store.Store;
import org.sijill.model.EventDate;
import org.sijill.model.MergedEvent;
import org.sijill.model.MergedEvent.Party;
import org.sijill.model.Role;

/**
 * What the two of an event had to do with one another before it and after it.
 *
 * @param parties their codes; fewer than two where no two are known
 * @param around what else they did within some days, for telling what may be the same
 */
record Near(
        List<String> parties,
        @Nullable MergedEvent before,
        @Nullable MergedEvent after,
        List<MergedEvent> around) {

    /** Days on either side within which two reports may be meant for one event. */
    private static final int DAYS = 7;

    /** Events that lie over the same days, such as whole years, come between; so many are looked through. */
    private static final int LOOKED_AT = 30;

    static Near of(MergedEvent event, Store store) {
        List<String> parties = parties(event);
        LocalDate day = day(event);
        if (parties.size() < 2 || day == null) {
            return new Near(parties, null, null, List.of());
        }
        List<MergedEvent> earlier = page(store, parties, null, day.plusDays(DAYS), Order.LATEST);
        List<MergedEvent> later = page(store, parties, day.minusDays(DAYS), null, Order.EARLIEST);
        return new Near(
                parties,
                earlier.stream()
                        .filter(other -> isBefore(other, day))
                        .findFirst()
                        .orElse(null),
                later.stream().filter(other -> isAfter(other, day)).findFirst().orElse(null),
                Stream.concat(earlier.stream(), later.stream())
                        .filter(other -> !other.id().equals(event.id()) && isAround(other, day))
                        .distinct()
                        .sorted(Comparator.comparing((MergedEvent other) -> Objects.requireNonNull(day(other)))
                                .thenComparing(MergedEvent::id))
                        .toList());
    }

    private static List<MergedEvent> page(
            Store store, List<String> parties, @Nullable LocalDate from, @Nullable LocalDate to, Order order) {
        EventFilter filter =
                new EventFilter(parties, List.of(), Set.of(), Set.of(), from, to, null, Set.of(), null, 0, 0, null);
        return store.queries().page(filter, order, null, LOOKED_AT).events();
    }

    private static boolean isBefore(MergedEvent other, LocalDate day) {
        LocalDate its = day(other);
        return its != null && its.isBefore(day);
    }

    private static boolean isAfter(MergedEvent other, LocalDate day) {
        LocalDate its = day(other);
        return its != null && its.isAfter(day);
    }

    private static boolean isAround(MergedEvent other, LocalDate day) {
        LocalDate its = day(other);
        return its != null && !its.isBefore(day.minusDays(DAYS)) && !its.isAfter(day.plusDays(DAYS));
    }

    private static @Nullable LocalDate day(MergedEvent event) {
        EventDate date = event.date();
        return date == null ? null : date.from();
    }

    /** Of who acts and of who stands opposite. */
    private static List<String> parties(MergedEvent event) {
        String first = codes(event, Role.ACTOR, Role.PARTICIPANT, Role.RECIPIENT)
                .findFirst()
                .orElse(null);
        return Stream.concat(
                        Stream.ofNullable(first),
                        codes(event, Role.RECIPIENT, Role.PARTICIPANT, Role.ACTOR)
                                .filter(code -> !code.equals(first))
                                .limit(1))
                .toList();
    }

    private static Stream<String> codes(MergedEvent event, Role... roles) {
        return Stream.of(roles)
                .flatMap(role -> event.participants().stream().filter(party -> party.role() == role))
                .map(Near::code)
                .flatMap(Stream::ofNullable);
    }

    private static @Nullable String code(Party party) {
        return party.country() != null ? party.country() : party.organization();
    }
}
