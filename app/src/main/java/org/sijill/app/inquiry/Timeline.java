package org.sijill.app.inquiry;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sijill.app.export.Quad;
import org.sijill.app.store.DyadQueries.Tally;
import org.sijill.app.store.EventFilter;
import org.sijill.app.store.Holdings;
import org.sijill.app.store.Store;
import org.sijill.lexicon.Lexicon;
import org.sijill.model.Act;

/**
 * What took place, over the time that the record covers: by month, or by day where it covers a few months only. What articles recall of
 * earlier times would leave most of a drawing empty; it is counted and not drawn. Periods without events are left out.
 *
 * @param daily whether the periods are days
 * @param periods in their order
 * @param lines the commonest acts of each side, cooperation first, and for each side with more of them one line for the rest
 * @param outside events before or behind the record's own time, or not told exactly enough for a period
 */
public record Timeline(boolean daily, List<Period> periods, List<Line> lines, int outside) {

    /** Days that can be drawn side by side. */
    private static final int MOST_DAYS = 100;

    /** Acts that are told apart: what can be told apart in a drawing. */
    private static final Map<Side, Integer> APART = Map.of(Side.COOPERATION, 5, Side.CONFLICT, 2);

    /** Which way an act goes, by the quad classes of PLOVER. */
    public enum Side {
        COOPERATION,
        CONFLICT;

        static Side of(Act act, Lexicon lexicon) {
            Quad quad = Quad.ofPlover(lexicon.acts().code(act).plover());
            return quad == Quad.VERBAL_CONFLICT || quad == Quad.MATERIAL_CONFLICT ? CONFLICT : COOPERATION;
        }
    }

    /**
     * A month or a day.
     *
     * @param name {@code 2013-01} or {@code 2013-01-17}
     * @param cooperation number of events
     * @param conflict number of events
     * @param good sum of the intensities above 0 (PLOVER's scale, to 10 for each event)
     * @param bad sum of those below 0
     */
    public record Period(
            String name, LocalDate from, LocalDate to, int cooperation, int conflict, double good, double bad) {

        public int events() {
            return cooperation + conflict;
        }
    }

    /**
     * One act over time.
     *
     * @param act null for all other acts of the side
     * @param values numbers of events, one for each period
     */
    public record Line(@Nullable Act act, Side side, List<Integer> values) {

        public int sum() {
            return values.stream().mapToInt(Integer::intValue).sum();
        }
    }

    public Timeline {
        periods = List.copyOf(periods);
        lines = List.copyOf(lines);
    }

    /** Whether nothing can be drawn. */
    @JsonIgnore
    public boolean isEmpty() {
        return periods.isEmpty();
    }

    /** All that is drawn. */
    public int events() {
        return periods.stream().mapToInt(Period::events).sum();
    }

    public static Timeline of(EventFilter filter, Store store, Lexicon lexicon) {
        return of(store.dyads().tallies(filter), store.holdings().totals(), lexicon);
    }

    private static Timeline of(List<Tally> tallies, Holdings.Totals record, Lexicon lexicon) {
        LocalDate first = record.firstDay();
        LocalDate last = record.lastDay();
        boolean daily = first != null && last != null && ChronoUnit.DAYS.between(first, last) < MOST_DAYS;
        Map<LocalDate, List<Tally>> periods = new TreeMap<>();
        int outside = 0;
        for (Tally tally : tallies) {
            LocalDate day = tally.day();
            if (day == null || first == null || last == null || !isWithin(tally, day, first, last, daily)) {
                outside += tally.events();
            } else {
                periods.computeIfAbsent(daily ? day : day.withDayOfMonth(1), start -> new ArrayList<>())
                        .add(tally);
            }
        }
        List<Period> told = new ArrayList<>();
        periods.forEach((start, of) -> told.add(period(start, daily, of, lexicon)));
        return new Timeline(daily, told, lines(List.copyOf(periods.values()), lexicon), outside);
    }

    private static boolean isWithin(Tally tally, LocalDate day, LocalDate first, LocalDate last, boolean daily) {
        LocalDate least = daily ? first : first.withDayOfMonth(1);
        return !day.isBefore(least) && !day.isAfter(last) && (tally.exact() || !daily);
    }

    private static Period period(LocalDate start, boolean daily, List<Tally> tallies, Lexicon lexicon) {
        int[] events = new int[Side.values().length];
        double good = 0;
        double bad = 0;
        for (Tally tally : tallies) {
            events[Side.of(tally.act(), lexicon).ordinal()] += tally.events();
            good += tally.cooperation();
            bad += tally.conflict();
        }
        YearMonth month = YearMonth.from(start);
        return new Period(
                daily ? start.toString() : month.toString(),
                start,
                daily ? start : month.atEndOfMonth(),
                events[Side.COOPERATION.ordinal()],
                events[Side.CONFLICT.ordinal()],
                good,
                bad);
    }

    private static List<Line> lines(List<List<Tally>> periods, Lexicon lexicon) {
        Map<Act, int[]> acts = new EnumMap<>(Act.class);
        for (int at = 0; at < periods.size(); at++) {
            for (Tally tally : periods.get(at)) {
                acts.computeIfAbsent(tally.act(), act -> new int[periods.size()])[at] += tally.events();
            }
        }
        Map<Side, List<Line>> sides = new TreeMap<>();
        acts.forEach((act, values) -> {
            Side side = Side.of(act, lexicon);
            sides.computeIfAbsent(side, one -> new ArrayList<>()).add(line(act, side, values));
        });
        List<Line> lines = new ArrayList<>();
        sides.forEach((side, all) -> lines.addAll(commonest(side, all, periods.size())));
        return lines;
    }

    private static Line line(@Nullable Act act, Side side, int[] values) {
        return new Line(act, side, Arrays.stream(values).boxed().toList());
    }

    private static List<Line> commonest(Side side, List<Line> all, int periods) {
        all.sort(Comparator.comparingInt(Line::sum).reversed());
        int most = APART.getOrDefault(side, 1);
        if (all.size() <= most + 1) {
            return all;
        }
        int[] rest = new int[periods];
        for (Line line : all.subList(most, all.size())) {
            Arrays.setAll(rest, at -> rest[at] + line.values().get(at));
        }
        List<Line> lines = new ArrayList<>(all.subList(0, most));
        lines.add(line(null, side, rest));
        return lines;
    }
}
