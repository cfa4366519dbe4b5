package org.sijill.app.web.page;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sijill.app.inquiry.Overview;
import org.sijill.app.store.Counted;
import org.sijill.app.store.Holdings.DayCount;

/**
 * Articles by day and publisher; by month where the record reaches over more days than a page has room for.
 *
 * @param publishers the commonest, each a column; one more column counts all others where {@code others}
 */
public record ArticleCounts(List<String> publishers, boolean others, boolean byMonth, List<Period> periods) {

    /** As many as can be told apart by colour. */
    private static final int PUBLISHERS = 5;

    /** A bar would be thinner than a pixel, and the table longer than anyone reads. */
    private static final int MOST_DAYS = 400;

    /**
     * @param name {@code 2013-01} or {@code 2013-01-17}
     * @param articles by the columns
     */
    public record Period(String name, LocalDate from, LocalDate to, int[] articles) {

        public int all() {
            int all = 0;
            for (int some : articles) {
                all += some;
            }
            return all;
        }
    }

    public static ArticleCounts of(Overview overview) {
        List<String> publishers = overview.publishers().stream()
                .map(Counted::value)
                .limit(PUBLISHERS)
                .toList();
        List<DayCount> days = overview.days();
        boolean others = days.stream().anyMatch(day -> !publishers.contains(day.publisher()));
        boolean byMonth = !days.isEmpty()
                && DAYS.between(days.getFirst().day(), days.getLast().day()) > MOST_DAYS;
        Map<String, Period> periods = new TreeMap<>();
        for (DayCount day : days) {
            Period period = periods.computeIfAbsent(
                    byMonth ? YearMonth.from(day.day()).toString() : day.day().toString(),
                    name -> period(name, day.day(), byMonth, publishers.size() + (others ? 1 : 0)));
            int column = publishers.indexOf(day.publisher());
            period.articles()[column < 0 ? publishers.size() : column] += day.articles();
        }
        return new ArticleCounts(publishers, others, byMonth, new ArrayList<>(periods.values()));
    }

    private static Period period(String name, LocalDate day, boolean byMonth, int columns) {
        YearMonth month = YearMonth.from(day);
        return new Period(name, byMonth ? month.atDay(1) : day, byMonth ? month.atEndOfMonth() : day, new int[columns]);
    }
}
