package org.sijill.app.inquiry;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.app.store.EventFilter;
import org.sijill.app.store.Queries;
import org.sijill.app.store.Queries.MonthCount;

/**
 * What took place between two states or bodies.
 *
 * @param parties their codes
 * @param events that took place and of which a day is known
 * @param longestGaps the longest first
 * @param months in the order of time
 */
public record Dyad(
        List<String> parties,
        int events,
        @Nullable LocalDate firstContact,
        @Nullable LocalDate lastContact,
        List<Gap> longestGaps,
        List<MonthCount> months) {

    /** A stretch without any contact: from one day of contact to the next. */
    public record Gap(LocalDate from, LocalDate to, long days) {}

    /** @param gaps how many of the longest silences are told */
    public static Dyad of(List<String> codes, int gaps, Queries queries) {
        EventFilter filter = EventFilter.between(codes);
        List<MonthCount> months = queries.months(filter);
        List<LocalDate> days = queries.days(filter);
        return new Dyad(
                List.copyOf(codes),
                months.stream().mapToInt(MonthCount::events).sum(),
                days.isEmpty() ? null : days.getFirst(),
                days.isEmpty() ? null : days.getLast(),
                gaps(days, gaps),
                months);
    }

    private static List<Gap> gaps(List<LocalDate> days, int most) {
        List<Gap> gaps = new ArrayList<>();
        for (int i = 1; i < days.size(); i++) {
            LocalDate from = days.get(i - 1);
            gaps.add(new Gap(from, days.get(i), ChronoUnit.DAYS.between(from, days.get(i))));
        }
        gaps.sort(Comparator.comparingLong(Gap::days).reversed().thenComparing(Gap::from));
        return gaps.stream().limit(most).toList();
    }
}
