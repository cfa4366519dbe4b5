package org.sijill.app.web.api;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sijill.app.inquiry.Desk;
import org.sijill.app.inquiry.DyadDetails;
import org.sijill.app.store.DyadQueries.Balance;
import org.sijill.app.inquiry.EventRequest;
import org.sijill.app.inquiry.Pair;
import org.sijill.app.inquiry.Parameters;
import org.sijill.app.inquiry.Timeline;
import org.sijill.app.report.Labels.Label;
import org.sijill.app.store.EventFilter;
import org.sijill.app.web.view.Address;
import org.sijill.app.web.view.Preferences.Language;
import org.sijill.app.web.view.Texts;

/** The figures that charts are drawn from, in the shapes that the head of {@code charts.js} describes. */
public final class Charts {

    private static final String REST = "timeline.rest.";

    private final Desk desk;
    private final Texts texts;

    /** @param texts gives the names that the charts' keys have in both languages */
    public Charts(Desk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    /** What {@code data-chart="timeline"} takes. */
    public record TimelineChart(List<Month> months, List<Series> acts) {}

    /** @param month as {@code 2013-01} */
    public record Month(String month, int cooperation, int conflict, int events, String href) {}

    /** @param values one for each month */
    public record Series(String id, Label label, String side, List<Integer> values) {}

    /** What {@code data-chart="balance"} takes: sums of intensities on PLOVER's scale, both as positive numbers. */
    public record BalanceChart(List<Weighed> months) {}

    public record Weighed(String month, double cooperation, double conflict, String href) {}

    /** What {@code data-chart="comparison"} takes. */
    public record ComparisonChart(List<Compared> series) {}

    public record Compared(Label label, List<Counted> months) {}

    public record Counted(String month, int events) {}

    /**
     * Acts that took place, by month.
     *
     * @param given {@code entity}, or the parameters of {@link EventRequest}
     */
    public TimelineChart timeline(Parameters given) {
        String entity = given.one("entity");
        EventRequest request = EventRequest.of(given, desk.names());
        EventFilter filter = entity == null
                ? desk.ask(store -> request.filter(desk.names(), store.queries()))
                : EventFilter.with(entity);
        Address list = entity == null
                ? Address.of("/events", request.parameters())
                : Address.of("/events").with("person", entity);
        Timeline timeline = Timeline.of(desk.ask(store -> store.queries().months(filter)), desk.lexicon());
        return new TimelineChart(
                timeline.months().stream()
                        .map(month -> new Month(
                                month.month().toString(),
                                month.cooperation(),
                                month.conflict(),
                                month.events(),
                                within(list, month.month()).toString()))
                        .toList(),
                timeline.lines().stream().map(this::series).toList());
    }

    private Series series(Timeline.Line line) {
        String side = line.side().name().toLowerCase(Locale.ROOT);
        return line.act() == null
                ? new Series("rest-" + side, words(REST + side), side, line.values())
                : new Series(line.act().id(), desk.labels().of("act", line.act()), side, line.values());
    }

    private Label words(String key) {
        return new Label(texts.of(key, Language.AR), texts.of(key, Language.EN));
    }

    /** The events of a list that took place in a month. */
    private static Address within(Address list, YearMonth month) {
        return list.with("status", "occurred,ongoing")
                .with("from", month.atDay(1).toString())
                .with("to", month.atEndOfMonth().toString());
    }

    /**
     * Cooperation and conflict of two states or bodies by month; where {@code with} names two others, the events of both pairs.
     *
     * @param given {@code a} and {@code b}, and {@code with} as two codes with a comma between them
     */
    public Object dyad(Parameters given) {
        Pair pair = Pair.of(given, desk.names());
        return Pair.with(given, desk.names())
                .<Object>map(with -> new ComparisonChart(List.of(compared(pair), compared(with))))
                .orElseGet(() -> balance(pair));
    }

    private BalanceChart balance(Pair pair) {
        Address list = Address.of("/events", Map.of("between", pair.codes()));
        List<Weighed> months = new ArrayList<>();
        for (Balance one : balances(pair)) {
            months.add(new Weighed(
                    one.month().toString(),
                    rounded(one.cooperation()),
                    rounded(-one.conflict()),
                    within(list, one.month()).toString()));
        }
        return new BalanceChart(months);
    }

    private List<Balance> balances(Pair pair) {
        return desk.ask(store -> DyadDetails.of(pair.one(), pair.other(), 1, 1, store, desk.lexicon()))
                .balance();
    }

    private static double rounded(double intensity) {
        return Math.round(intensity * 10) / 10.0;
    }

    private Compared compared(Pair pair) {
        Label one = desk.labels().partyNames(pair.one());
        Label other = desk.labels().partyNames(pair.other());
        return new Compared(
                new Label(one.ar() + " – " + other.ar(), one.en() + " – " + other.en()),
                balances(pair).stream()
                        .map(month -> new Counted(month.month().toString(), month.events()))
                        .toList());
    }
}
