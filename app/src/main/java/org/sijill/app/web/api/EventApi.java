package org.sijill.app.web.api;

import static org.sijill.app.export.Column.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.app.export.Column;
import org.sijill.app.export.EventTable;
import org.sijill.app.export.Table;
import org.sijill.app.inquiry.Desk;
import org.sijill.app.inquiry.EventRequest;
import org.sijill.app.inquiry.Inquiry;
import org.sijill.app.store.EventFilter;
import org.sijill.app.store.EventPage;
import org.sijill.app.web.view.NothingThereException;
import org.sijill.model.Codes;
import org.sijill.model.Event;
import org.sijill.model.MergedEvent;
import org.sijill.model.NewsRecord;
import org.sijill.model.Statement;

/** Merged events, and the articles that they were read from. */
public final class EventApi {

    private static final int LISTED = 30;
    private static final int MOST_LISTED = 200;

    private final Desk desk;

    public EventApi(Desk desk) {
        this.desk = desk;
    }

    /**
     * A page of events.
     *
     * @param total all that are asked for, not of this page alone
     */
    public record Events(int total, @Nullable String next, List<MergedEvent> events) {}

    public Endpoint events() {
        return new Endpoint(Endpoint.with(EventRequest.PARAMETERS, "order", "after", "limit"), this::events);
    }

    private Answer events(Call call) {
        EventRequest request = EventRequest.of(call.parameters(), desk.names());
        EventPage.Order order = call.parameters().constant("order", EventPage.Order.LATEST);
        Inquiry inquiry = desk.inquiry();
        EventFilter filter = inquiry.filter(request);
        EventPage page = inquiry.events(filter, order, call.after(), call.limit(MOST_LISTED, LISTED));
        return new Answer(
                new Events(inquiry.count(filter), page.next(), page.events()),
                page.next(),
                List.of(EventTable.of("events", page.events(), desk.lexicon())));
    }

    public Endpoint event() {
        return new Endpoint(List.of(), call -> {
            MergedEvent event =
                    desk.inquiry().event(call.part("id")).orElseThrow(() -> new NothingThereException("event"));
            return Answer.of(
                    event,
                    EventTable.of("events", List.of(event), desk.lexicon()),
                    new Table<>("reports", REPORTS, event.reports()));
        });
    }

    public Endpoint article() {
        return new Endpoint(List.of(), call -> {
            NewsRecord record =
                    desk.inquiry().record(call.part("id")).orElseThrow(() -> new NothingThereException("article"));
            return Answer.of(
                    record,
                    new Table<>("statements", STATEMENTS, record.statements()),
                    new Table<>("events", READ, record.events()));
        });
    }

    private static final List<Column<MergedEvent.Report>> REPORTS = List.of(
            text("article", "Id of the article that tells the event.", MergedEvent.Report::article),
            text("source_id", "Id under which the page came in.", MergedEvent.Report::sourceId),
            text("event", "Id of the event in the article's record.", MergedEvent.Report::event),
            text("act", "Act as this article tells it.", report -> report.act().id()),
            text("group", "The first article with essentially the same text.", MergedEvent.Report::group),
            text("publisher", "Who published the article.", MergedEvent.Report::publisher),
            text("published", "When, ISO 8601.", MergedEvent.Report::published));

    private static final List<Column<Statement>> STATEMENTS = List.of(
            text("speaker", "Id of the speaker in the record.", Statement::speaker),
            text("verb", "The word of speech.", Statement::verb),
            text("kind", "direct or indirect.", statement -> Codes.of(statement.kind())),
            text("text", "What was said.", Statement::text),
            text("event", "Id of the event that the statement belongs to.", Statement::event),
            text("rule", "The rule that read it.", Statement::rule));

    private static final List<Column<Event>> READ = List.of(
            text("id", "Id of the event in the record.", Event::id),
            text("act", "What was done.", event -> event.act().id()),
            text("status", "Whether it occurred, is planned and so on.", event -> Codes.of(event.status())),
            text("cameo", "CAMEO code.", Event::cameo),
            Column.day("date_from", "First day.", event -> {
                var date = event.date();
                return date == null ? null : date.from();
            }),
            Column.decimal("confidence", "Likelihood that the reading is right, 0 to 1.", Event::confidence));
}
