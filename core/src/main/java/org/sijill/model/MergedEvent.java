package org.sijill.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.text.Span;

/**
 * One act of the world as all articles together tell it: the best value of each slot, what they disagree on, and every report.
 *
 * @param schema always {@link #SCHEMA}
 * @param id stays while the earliest report stays
 * @param parent id of the merged visit that holds this event
 * @param history each status with the time of its first report, earliest first
 * @param conflicts slots for which the reports give values that exclude one another
 * @param reports every telling of every article, earliest first
 * @param independentSources reports, those of one text and those of one publisher counted once
 * @param firstReport ISO 8601 date or date-time of the earliest report, null where no report has a date
 * @param confidence likelihood that act and parties are right, 0 to 1
 */
public record MergedEvent(
        String schema,
        String id,
        Act act,
        Status status,
        String plover,
        @Nullable String mode,
        String cameo,
        double intensity,
        List<Party> participants,
        @Nullable EventDate date,
        @Nullable EventPlace place,
        Event.@Nullable Format format,
        Event.@Nullable VisitClass visitClass,
        @Nullable String frame,
        @Nullable String parent,
        List<String> topics,
        List<StatusReport> history,
        List<Conflict> conflicts,
        List<Report> reports,
        int independentSources,
        @Nullable String firstReport,
        @Nullable String lastReport,
        double confidence) {

    public static final String SCHEMA = "sijill-event/1";

    public MergedEvent {
        if (participants.isEmpty() || reports.isEmpty()) {
            throw new IllegalArgumentException("a merged event needs a participant and a report: " + id + " " + act);
        }
        if (independentSources < 1 || independentSources > reports.size()) {
            throw new IllegalArgumentException(
                    id + ": " + independentSources + " independent sources of " + reports.size() + " reports");
        }
        participants = List.copyOf(participants);
        topics = List.copyOf(topics);
        history = List.copyOf(history);
        conflicts = List.copyOf(conflicts);
        reports = List.copyOf(reports);
    }

    /**
     * A participant.
     *
     * @param entity the same for one person, state or body in all events of a run: a Wikidata id where the lexicon knows one
     */
    public record Party(
            String entity,
            Kind kind,
            Name name,
            @Nullable String country,
            @Nullable String organization,
            @Nullable Office office,
            Role role) {}

    /** A status and when it was first reported, ISO 8601; null where those reports have no date. */
    public record StatusReport(Status status, @Nullable String reported) {}

    /** A slot whose values exclude one another: {@code date}, {@code place.country}, {@code place.city}, {@code status}. */
    public record Conflict(String slot, List<Value> values) {

        public Conflict {
            if (values.size() < 2) {
                throw new IllegalArgumentException("a conflict of " + slot + " needs two values, not " + values);
            }
            values = List.copyOf(values);
        }
    }

    /** One of several values, with the source ids of the reports that give it; the best told first. */
    public record Value(String value, List<String> reports) {

        public Value {
            reports = List.copyOf(reports);
        }
    }

    /**
     * One article's telling of the event.
     *
     * @param article id of the article
     * @param event id of the event in the article's record
     * @param group id of the first article with essentially the same text, the article's own where there is no other
     * @param spans the words that tell it, code points of the article's text
     */
    public record Report(
            String sourceId,
            int part,
            String article,
            String event,
            Act act,
            String group,
            @Nullable String publisher,
            @Nullable String published,
            List<Span> spans) {

        public Report {
            spans = List.copyOf(spans);
        }
    }
}
