package org.sijill.app.export;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Act;
import org.sijill.model.EventDate;
import org.sijill.model.MergedEvent;
import org.sijill.model.Status;

/**
 * Counts of events for each directed pair and month or year. What it keeps grows with the pairs and periods that occur, not with the events.
 */
final class Dyads {

    private static final Counts NOTHING = new Counts();

    /** What counts and what does not, for the codebook. */
    static final String LEFT_OUT =
            "Counted are events that have taken place or are under way (occurred, ongoing) between two states or bodies,"
                    + " in the period that holds them whole; one told to the day or week counts in the period of its first day. An act of both sides"
                    + " (meet, sign) counts in both directions, and between every two of several sides.";

    private final boolean yearly;
    private final TreeMap<String, TreeMap<LocalDate, Counts>> pairs = new TreeMap<>();
    private long leftOut;

    /** @param yearly whether the periods are years; else months */
    Dyads(boolean yearly) {
        this.yearly = yearly;
    }

    /** One pair in one period. */
    record Row(String actor, String recipient, LocalDate period, Counts counts) {}

    /** What happened in it. */
    static final class Counts {
        private long events;
        private double intensity;
        private final long[] quads = new long[Quad.values().length];
        private final Map<Act, Long> acts = new EnumMap<>(Act.class);

        private void add(MergedEvent event) {
            events++;
            intensity += event.intensity();
            acts.merge(event.act(), 1L, Long::sum);
            Quad quad = Quad.ofPlover(event.plover());
            if (quad != null) {
                quads[quad.ordinal()]++;
            }
        }

        long events() {
            return events;
        }

        long of(Quad quad) {
            return quads[quad.ordinal()];
        }

        long of(Act act) {
            return acts.getOrDefault(act, 0L);
        }

        /** Mean of the events' intensities, null where there is none. */
        @Nullable
        Double intensity() {
            return events == 0 ? null : Math.round(intensity / events * 1000) / 1000.0;
        }
    }

    void add(MergedEvent event) {
        LocalDate period = period(event);
        boolean happened = event.status() == Status.OCCURRED || event.status() == Status.ONGOING;
        boolean[] counted = new boolean[1];
        if (happened && period != null) {
            Sides.of(event).dyads((actor, recipient) -> {
                counted[0] = true;
                pairs.computeIfAbsent(actor + "\t" + recipient, pair -> new TreeMap<>())
                        .computeIfAbsent(period, p -> new Counts())
                        .add(event);
            });
        }
        leftOut += counted[0] ? 0 : 1;
    }

    /** First day of the month or year that an event belongs to, or null. */
    private @Nullable LocalDate period(MergedEvent event) {
        EventDate date = event.date();
        LocalDate from = date == null ? null : date.from();
        if (date == null || from == null) {
            return null;
        }
        LocalDate first = start(from);
        boolean exact = date.precision() == EventDate.Precision.DAY || date.precision() == EventDate.Precision.WEEK;
        boolean whole = date.to() == null || start(date.to()).equals(first);
        return exact || whole ? first : null;
    }

    private LocalDate start(LocalDate day) {
        return yearly ? day.withDayOfYear(1) : day.withDayOfMonth(1);
    }

    long leftOut() {
        return leftOut;
    }

    /** The rows, by actor, recipient and period. */
    void each(boolean zeroFill, Consumer<Row> each) {
        List<LocalDate> periods = zeroFill ? periods() : List.of();
        pairs.forEach((pair, cells) -> {
            int tab = pair.indexOf('\t');
            String actor = pair.substring(0, tab);
            String recipient = pair.substring(tab + 1);
            for (LocalDate period : zeroFill ? periods : cells.keySet()) {
                each.accept(new Row(actor, recipient, period, cells.getOrDefault(period, NOTHING)));
            }
        });
    }

    private List<LocalDate> periods() {
        List<LocalDate> periods = new ArrayList<>();
        LocalDate first = pairs.values().stream()
                .map(TreeMap::firstKey)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
        LocalDate last = pairs.values().stream()
                .map(TreeMap::lastKey)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        Period step = yearly ? Period.ofYears(1) : Period.ofMonths(1);
        for (LocalDate period = first; !period.isAfter(last); period = period.plus(step)) {
            periods.add(period);
        }
        return periods;
    }
}
