package org.sijill.app.inquiry;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijill.app.store.Change;
import org.sijill.app.store.Store;
import org.sijill.app.store.Tellings.Known;
import org.sijill.merge.Correction;
import org.sijill.merge.Correction.Action;
import org.sijill.merge.Correction.Ref;
import org.sijill.model.MergedEvent;
import org.sijill.model.MergedEvent.Report;

/** What persons decide about events, put into the store of a desk. */
public final class Review {

    private final Desk desk;
    private final Clock clock;

    /** @param clock tells when something was decided */
    public Review(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * What came of a decision.
     *
     * @param line as it stands in the log
     * @param event id of the event that it is about, as it is called now; null where it is about none
     */
    public record Decided(
            Correction line, Change change, @Nullable String event) {}

    /**
     * Adds a line to the log and merges what it bears on.
     *
     * @param by who decides; null or blank where that is not told
     * @param note why; the same
     * @throws RequestException where it cannot be decided so; the parameter is {@code correction}
     */
    public Decided decide(@Nullable String by, @Nullable String note, Function<Draft, Correction> decision) {
        return desk.change(store -> {
            Correction line = line(store, by, note, decision);
            Change change = store.correct(line, desk.lexicon(), desk.version());
            return new Decided(line, change, about(line, store));
        });
    }

    private Correction line(
            Store store, @Nullable String by, @Nullable String note, Function<Draft, Correction> decision) {
        try {
            return decision.apply(new Draft(
                    store.corrections(), id -> store.event(id).orElse(null), told(by), now(clock), told(note)));
        } catch (IllegalArgumentException e) {
            throw new RequestException("correction", String.valueOf(e.getMessage()));
        }
    }

    private static @Nullable String told(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** The time as corrections tell it, to the second. */
    public static String now(Clock clock) {
        return OffsetDateTime.now(clock.withZone(ZoneOffset.UTC))
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
    }

    private static @Nullable String about(Correction line, Store store) {
        Correction meant =
                line.action() == Action.UNDO ? undone(line, store.corrections().all()) : line;
        // of a split, what stays is where the reader was
        List<Ref> refs = meant.from().isEmpty() ? meant.events() : meant.from();
        if (refs.isEmpty()) {
            return null;
        }
        return touched(meant, store.tellings().told(List.of(refs.getFirst().article()))).stream()
                .filter(one -> tells(one.event(), refs.getFirst()))
                .map(one -> one.event().id())
                .findFirst()
                .orElse(null);
    }

    /** The line that was taken back, through lines that took back others. */
    private static Correction undone(Correction line, Collection<Correction> all) {
        Correction meant = line;
        while (meant.action() == Action.UNDO) {
            String id = meant.undoes();
            meant = all.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        }
        return meant;
    }

    /** Those of some events that a line speaks of. */
    public static List<Known> touched(Correction line, Collection<Known> events) {
        return events.stream()
                .filter(one -> Stream.concat(line.events().stream(), line.from().stream())
                        .anyMatch(ref -> tells(one.event(), ref)))
                .toList();
    }

    /** Whether one of the tellings of an event is the one that is meant. */
    private static boolean tells(MergedEvent event, Ref ref) {
        return event.reports().stream().anyMatch(report -> isMeant(report, ref));
    }

    private static boolean isMeant(Report report, Ref ref) {
        return report.article().equals(ref.article())
                && report.act() == ref.act()
                && report.spans().stream().anyMatch(span -> span.overlaps(ref.span()));
    }

    /** The articles that some lines name. */
    public static Set<String> articles(Collection<Correction> lines) {
        Set<String> articles = new LinkedHashSet<>();
        lines.forEach(line -> Stream.concat(line.events().stream(), line.from().stream())
                .forEach(ref -> articles.add(ref.article())));
        return articles;
    }

    /** The lines that count and have made an event what it is, oldest first. */
    public static List<Correction> of(MergedEvent event, Collection<Correction> active) {
        return active.stream()
                .filter(line -> Stream.concat(line.events().stream(), line.from().stream())
                                .anyMatch(ref -> tells(event, ref))
                        || renames(line, event))
                .toList();
    }

    private static boolean renames(Correction line, MergedEvent event) {
        return line.to() != null
                && event.participants().stream().anyMatch(party -> party.name().equals(line.to()));
    }
}
