package org.sijill.app.web.api;

import static org.sijill.app.export.Column.text;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sijill.app.export.Column;
import org.sijill.app.export.Table;
import org.sijill.app.inquiry.Desk;
import org.sijill.app.inquiry.Draft;
import org.sijill.app.inquiry.RequestException;
import org.sijill.app.inquiry.Review;
import org.sijill.merge.Correction;
import org.sijill.merge.Correction.Action;
import org.sijill.merge.Correction.Named;
import org.sijill.merge.Corrections;
import org.sijill.model.Codes;
import org.sijill.model.Json;
import org.sijill.model.Name;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What persons have decided about events: told, added to, taken back. */
public final class CorrectionApi {

    private final Desk desk;

    public CorrectionApi(Desk desk) {
        this.desk = desk;
    }

    /** @param active whether it counts; false where it was taken back, and of what takes back */
    public record Line(Correction correction, boolean active) {}

    /** The log, oldest first. */
    public record Lines(List<Line> corrections) {}

    public Endpoint corrections() {
        return new Endpoint(List.of(), call -> {
            Corrections log = desk.ask(store -> store.corrections());
            List<Line> lines = log.all().stream()
                    .map(line -> new Line(line, log.active().contains(line)))
                    .toList();
            return Answer.of(new Lines(lines), new Table<>("corrections", LINES, lines));
        });
    }

    /**
     * What somebody asks for; which parts are needed depends on the action.
     *
     * @param events ids of events: of {@code merge} and {@code wrong}; of {@code split} and {@code fix} one
     * @param sources of {@code split}: source ids or article ids of the reports that are not of the event
     * @param slot of {@code fix}
     * @param value of {@code fix}, as in the merged event's JSON; null clears the slot
     * @param entity of {@code rename}
     * @param to of {@code rename}
     * @param undoes of {@code undo}: id of a correction
     */
    @SuppressWarnings("NullAway") // a body may leave out what its action has no use for
    public record Wanted(
            @Nullable Action action,
            @Nullable String by,
            @Nullable String note,
            List<String> events,
            Set<String> sources,
            @Nullable String slot,
            @Nullable JsonNode value,
            @Nullable Named entity,
            @Nullable Name to,
            @Nullable String undoes) {

        public Wanted {
            events = events == null ? List.of() : List.copyOf(events);
            sources = sources == null ? Set.of() : new TreeSet<>(sources);
        }
    }

    /**
     * What came of it.
     *
     * @param event id of the event that it is about, as it is called now
     */
    public record Decided(Correction correction, @Nullable String event, ArticleApi.Stored changed) {}

    /**
     * Adds a line to the log.
     *
     * @throws RequestException where the body is none, or it cannot be decided so
     */
    public Decided decide(byte[] body) {
        Wanted wanted = wanted(body);
        return decide(wanted.by(), wanted.note(), draft -> line(draft, wanted));
    }

    /** Takes a correction back. */
    public Decided undo(String correction) {
        return decide(null, null, draft -> draft.undo(correction));
    }

    private Decided decide(@Nullable String by, @Nullable String note, Function<Draft, Correction> decision) {
        Review.Decided decided = new Review(desk, Clock.systemUTC()).decide(by, note, decision);
        return new Decided(decided.line(), decided.event(), ArticleApi.Stored.of(decided.change()));
    }

    private static Wanted wanted(byte[] body) {
        try {
            Wanted wanted = Json.mapper().readValue(body, Wanted.class);
            if (wanted != null) {
                return wanted;
            }
        } catch (JacksonException e) {
            // told below; the library's words tell of its classes
        }
        throw new RequestException("correction", "JSON is needed: an action, and what it is about");
    }

    private static Correction line(Draft draft, Wanted wanted) {
        Action action = wanted.action();
        return switch (action) {
            case null ->
                throw new IllegalArgumentException("an action is needed: merge, split, rename, wrong, fix or undo");
            case MERGE -> draft.merge(wanted.events());
            case WRONG -> draft.wrong(wanted.events());
            case SPLIT -> draft.split(only(wanted.events()), wanted.sources());
            case FIX -> draft.fix(only(wanted.events()), needed(wanted.slot(), "slot"), wanted.value());
            case RENAME -> draft.rename(needed(wanted.entity(), "entity"), needed(wanted.to(), "to"));
            case UNDO -> draft.undo(needed(wanted.undoes(), "undoes"));
        };
    }

    private static String only(List<String> events) {
        if (events.size() != 1) {
            throw new IllegalArgumentException("one event is needed, not " + events.size());
        }
        return events.getFirst();
    }

    private static <T> T needed(@Nullable T value, String name) {
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return value;
    }

    private static final List<Column<Line>> LINES = List.of(
            text("id", "Id of the correction.", line -> line.correction().id()),
            text(
                    "action",
                    "What was decided.",
                    line -> Codes.of(line.correction().action())),
            text("active", "yes where it counts, no where it was taken back.", line -> line.active() ? "yes" : "no"),
            text("by", "Who decided.", line -> line.correction().by()),
            text("at", "When, ISO 8601.", line -> line.correction().at()),
            text("note", "Why.", line -> line.correction().note()),
            text("slot", "Of fix: the slot.", line -> line.correction().slot()),
            text("value", "Of fix: its value, as JSON.", line -> {
                JsonNode value = line.correction().value();
                return value == null ? null : value.toString();
            }),
            text(
                    "undoes",
                    "Of undo: the correction taken back.",
                    line -> line.correction().undoes()));
}
