package org.sijill.app.inquiry;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sijill.app.export.Quad;
import org.sijill.app.store.Queries.MonthCount;
import org.sijill.lexicon.Lexicon;
import org.sijill.model.Act;

/**
 * Acts by month, ready to be drawn or written as a table. Months without any are left out.
 *
 * @param months in their order
 * @param lines the commonest acts of each side, cooperation first, and for each side with more of them one line for the rest
 */
public record Timeline(List<Month> months, List<Line> lines) {

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

    /** Numbers of events. */
    public record Month(YearMonth month, int cooperation, int conflict) {

        public int events() {
            return cooperation + conflict;
        }
    }

    /**
     * One act over time.
     *
     * @param act null for all other acts of the side
     * @param values numbers of events, one for each month
     */
    public record Line(@Nullable Act act, Side side, List<Integer> values) {

        public int sum() {
            return values.stream().mapToInt(Integer::intValue).sum();
        }
    }

    public Timeline {
        months = List.copyOf(months);
        lines = List.copyOf(lines);
    }

    public static Timeline of(List<MonthCount> counts, Lexicon lexicon) {
        List<YearMonth> months =
                counts.stream().map(MonthCount::month).distinct().sorted().toList();
        Map<Act, List<Integer>> acts = new EnumMap<>(Act.class);
        for (MonthCount count : counts) {
            List<Integer> values = acts.computeIfAbsent(count.act(), act -> zeros(months.size()));
            int at = months.indexOf(count.month());
            values.set(at, values.get(at) + count.events());
        }
        Map<Side, List<Line>> sides = new TreeMap<>();
        acts.forEach((act, values) -> sides.computeIfAbsent(Side.of(act, lexicon), side -> new ArrayList<>())
                .add(new Line(act, Side.of(act, lexicon), values)));
        List<Line> lines = new ArrayList<>();
        sides.forEach((side, all) -> lines.addAll(commonest(side, all, months.size())));
        List<Month> sums = new ArrayList<>();
        for (int at = 0; at < months.size(); at++) {
            sums.add(new Month(months.get(at), sum(lines, Side.COOPERATION, at), sum(lines, Side.CONFLICT, at)));
        }
        return new Timeline(sums, lines);
    }

    private static List<Line> commonest(Side side, List<Line> all, int months) {
        all.sort(Comparator.comparingInt(Line::sum).reversed());
        int most = APART.getOrDefault(side, 1);
        if (all.size() <= most + 1) {
            return all;
        }
        List<Integer> rest = zeros(months);
        for (Line line : all.subList(most, all.size())) {
            for (int at = 0; at < months; at++) {
                rest.set(at, rest.get(at) + line.values().get(at));
            }
        }
        List<Line> lines = new ArrayList<>(all.subList(0, most));
        lines.add(new Line(null, side, rest));
        return lines;
    }

    private static List<Integer> zeros(int size) {
        return new ArrayList<>(Collections.nCopies(size, 0));
    }

    private static int sum(List<Line> lines, Side side, int at) {
        return lines.stream()
                .filter(line -> line.side() == side)
                .mapToInt(line -> line.values().get(at))
                .sum();
    }
}
