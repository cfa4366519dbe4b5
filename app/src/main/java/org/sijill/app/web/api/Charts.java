package org.sijill.app.web.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sijill.app.inquiry.Desk;
import org.sijill.app.inquiry.EventRequest;
import org.sijill.app.inquiry.Pair;
import org.sijill.app.inquiry.Parameters;
import org.sijill.app.inquiry.Timeline;
import org.sijill.app.report.Labels.Label;
import org.sijill.app.store.EventFilter;
import org.sijill.app.web.view.Address;
import org.sijill.app.web.view.Preferences.Language;
import org.sijill.app.web.view.Texts;
import org.sijill.model.Codes;

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

    /** @param month as {@code 2013-01}, or a day as {@code 2013-01-17} */
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
        EventFilter filter = entity == null ? desk.inquiry().filter(request) : EventFilter.with(entity);
        Address list = entity == null
                ? Address.of("/events", request.parameters())
                : Address.of("/events").with("person", entity);
        Timeline timeline = desk.inquiry().timeline(filter);
        return new TimelineChart(
                timeline.periods().stream()
                        .map(period -> new Month(
                                period.name(),
                                period.cooperation(),
                                period.conflict(),
                                period.events(),
                                within(list, period).toString()))
                        .toList(),
                timeline.lines().stream().map(this::series).toList());
    }

    private Series series(Timeline.Line line) {
        String side = Codes.of(line.side());
        return line.act() == null
                ? new Series("rest-" + side, words(REST + side), side, line.values())
                : new Series(line.act().id(), desk.labels().of("act", line.act()), side, line.values());
    }

    private Label words(String key) {
        return new Label(texts.of(key, Language.AR), texts.of(key, Language.EN));
    }

    /** The events of a list that took place in a month or on a day. */
    private static Address within(Address list, Timeline.Period period) {
        return list.with("status", "occurred,ongoing")
                .with("from", period.from().toString())
                .with("to", period.to().toString());
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
        for (Timeline.Period period : timeline(pair).periods()) {
            months.add(new Weighed(
                    period.name(),
                    rounded(period.good()),
                    rounded(-period.bad()),
                    within(list, period).toString()));
        }
        return new BalanceChart(months);
    }

    private Timeline timeline(Pair pair) {
        return desk.inquiry().timeline(EventFilter.between(pair.codes()));
    }

    private static double rounded(double intensity) {
        return Math.round(intensity * 10) / 10.0;
    }

    private Compared compared(Pair pair) {
        Label one = desk.labels().partyNames(pair.one());
        Label other = desk.labels().partyNames(pair.other());
        return new Compared(
                new Label(one.ar() + " – " + other.ar(), one.en() + " – " + other.en()),
                timeline(pair).periods().stream()
                        .map(period -> new Counted(period.name(), period.events()))
                        .toList());
    }
}
