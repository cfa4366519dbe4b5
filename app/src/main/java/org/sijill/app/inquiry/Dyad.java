package org.sijill.app.inquiry;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sijill.app.store.DyadQueries;
import org.sijill.app.store.DyadQueries.Tally;
import org.sijill.app.store.EventFilter;
import org.sijill.app.store.Queries.MonthCount;
import org.sijill.model.Act;

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
    public static Dyad of(List<String> codes, int gaps, DyadQueries queries) {
        return of(codes, gaps, queries.tallies(EventFilter.between(codes)));
    }

    static Dyad of(List<String> codes, int gaps, List<Tally> tallies) {
        List<MonthCount> months = months(tallies);
        List<LocalDate> days = days(tallies);
        return new Dyad(
                List.copyOf(codes),
                months.stream().mapToInt(MonthCount::events).sum(),
                days.isEmpty() ? null : days.getFirst(),
                days.isEmpty() ? null : days.getLast(),
                gaps(days, gaps),
                months);
    }

    private static List<MonthCount> months(List<Tally> tallies) {
        Map<YearMonth, Map<Act, MonthCount>> months = new TreeMap<>();
        for (Tally tally : tallies) {
            LocalDate day = tally.day();
            if (day != null) {
                YearMonth month = YearMonth.from(day);
                months.computeIfAbsent(month, m -> new TreeMap<>(Comparator.comparing(Act::id)))
                        .merge(
                                tally.act(),
                                new MonthCount(
                                        month, tally.act(), tally.events(), tally.cooperation() + tally.conflict()),
                                (one, other) -> new MonthCount(
                                        month,
                                        one.act(),
                                        one.events() + other.events(),
                                        one.intensity() + other.intensity()));
            }
        }
        return months.values().stream().flatMap(acts -> acts.values().stream()).toList();
    }

    /** The days of contact that are told to the day, ascending. */
    private static List<LocalDate> days(List<Tally> tallies) {
        Set<LocalDate> days = new TreeSet<>();
        for (Tally tally : tallies) {
            LocalDate day = tally.day();
            if (day != null && tally.exact()) {
                days.add(day);
            }
        }
        return List.copyOf(days);
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
