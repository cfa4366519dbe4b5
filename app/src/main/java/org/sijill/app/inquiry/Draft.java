package org.sijill.app.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijill.merge.Correction;
import org.sijill.merge.Correction.Action;
import org.sijill.merge.Correction.Named;
import org.sijill.merge.Correction.Ref;
import org.sijill.merge.Corrections;
import org.sijill.merge.Fixes;
import org.sijill.model.MergedEvent;
import org.sijill.model.Name;
import tools.jackson.databind.JsonNode;

/**
 * Puts what a person decides about events, as they are seen now, into a line of the log of corrections. Every method throws
 * {@link IllegalArgumentException} with a reason for the user where the line would not do.
 *
 * @param log what has been decided so far
 * @param events the event of an id; null where there is none
 * @param by who decides; null where that is not told
 * @param at when, ISO 8601
 * @param note why; null where that is not told
 */
public record Draft(
        Corrections log,
        Function<String, @Nullable MergedEvent> events,
        @Nullable String by,
        String at,
        @Nullable String note) {

    /** These events are one. */
    public Correction merge(List<String> ids) {
        Set<String> different = new TreeSet<>(ids);
        if (different.size() < 2) {
            throw new IllegalArgumentException("merge needs two events");
        }
        return about(Action.MERGE, refs(different.stream().map(this::event)), List.of());
    }

    /** These events did not take place, or are read wrongly. */
    public Correction wrong(List<String> ids) {
        return about(Action.WRONG, refs(ids.stream().map(this::event)), List.of());
    }

    /**
     * Some reports are not of this event.
     *
     * @param sources source ids or article ids of the reports
     */
    public Correction split(String id, Set<String> sources) {
        List<Ref> apart = new ArrayList<>();
        List<Ref> rest = new ArrayList<>();
        for (MergedEvent.Report report : event(id).reports()) {
            boolean named = sources.contains(report.sourceId()) || sources.contains(report.article());
            (named ? apart : rest).add(ref(report));
        }
        return about(Action.SPLIT, apart, rest);
    }

    /** A slot of this event has this value; null clears it. */
    public Correction fix(String id, String slot, @Nullable JsonNode value) {
        MergedEvent event = event(id);
        Correction line = line(Action.FIX, refs(Stream.of(event)), List.of(), null, null, slot, value, null);
        Fixes.set(event, slot, value);
        return line;
    }

    /** An entity has another name. */
    public Correction rename(Named entity, Name to) {
        return line(Action.RENAME, List.of(), List.of(), entity, to, null, null, null);
    }

    /** A correction does not count. */
    public Correction undo(String correction) {
        return line(Action.UNDO, List.of(), List.of(), null, null, null, null, correction);
    }

    private Correction about(Action action, List<Ref> meant, List<Ref> from) {
        return line(action, meant, from, null, null, null, null, null);
    }

    private Correction line(
            Action action,
            List<Ref> meant,
            List<Ref> from,
            @Nullable Named entity,
            @Nullable Name to,
            @Nullable String slot,
            @Nullable JsonNode value,
            @Nullable String undoes) {
        Correction line = new Correction(id(), action, by, at, note, meant, from, entity, to, slot, value, undoes);
        List<Correction> all = new ArrayList<>(log.all());
        all.add(line);
        Corrections.of(all);
        return line;
    }

    private String id() {
        int number = log.all().size() + 1;
        List<String> known = log.all().stream().map(Correction::id).toList();
        while (known.contains("c" + number)) {
            number++;
        }
        return "c" + number;
    }

    private static List<Ref> refs(Stream<MergedEvent> events) {
        return events.flatMap(event -> event.reports().stream()).map(Draft::ref).toList();
    }

    /** How a correction names a telling. */
    static Ref ref(MergedEvent.Report report) {
        return new Ref(report.article(), report.act(), report.spans().getFirst());
    }

    private MergedEvent event(String id) {
        MergedEvent event = events.apply(id);
        if (event == null) {
            throw new IllegalArgumentException("there is no event " + id);
        }
        return event;
    }
}
