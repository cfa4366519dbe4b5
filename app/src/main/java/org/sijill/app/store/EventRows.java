package org.sijill.app.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Codes;
import org.sijill.model.EventDate;
import org.sijill.model.EventPlace;
import org.sijill.model.Json;
import org.sijill.model.MergedEvent;
import org.sijill.model.MergedEvent.Party;
import org.sijill.model.MergedEvent.Report;

/** Merged events into rows. */
final class EventRows {

    private static final List<String> PARTS = List.of("participant", "topic");

    private final Database database;
    private final Handle handle;
    private final int generation;

    EventRows(Database database, int generation) {
        this.database = database;
        this.handle = database.handle();
        this.generation = generation;
    }

    /**
     * An event as it is now.
     *
     * @param json as it is stored
     * @param wrong whether a person has marked it so
     */
    record Now(MergedEvent event, String json, String component, boolean wrong) {

        /** What tells whether anything changed. */
        private String line() {
            return (wrong ? "wrong " : "") + json;
        }
    }

    /**
     * Puts events in the place of those that some tellings belonged to.
     *
     * @param before ids of the events that may be no more
     */
    Change write(Collection<String> before, List<Now> events) {
        Map<String, String> stored = stored(before);
        List<Now> changed = new ArrayList<>();
        Set<String> stays = new HashSet<>();
        List<MergedEvent> gained = new ArrayList<>();
        List<Change.Altered> altered = new ArrayList<>();
        for (Now now : events) {
            stays.add(now.event().id());
            String line = stored.get(now.event().id());
            if (line == null) {
                gained.add(now.event());
                changed.add(now);
            } else if (!line.equals(now.line())) {
                altered.add(new Change.Altered(event(line), now.event()));
                changed.add(now);
            }
        }
        List<String> gone = stored.keySet().stream()
                .filter(id -> !stays.contains(id))
                .sorted()
                .toList();
        delete(gone, changed);
        insert(changed);
        bind(events);
        return Change.events(
                gained, gone.stream().map(id -> event(stored.get(id))).toList(), altered);
    }

    private static MergedEvent event(@Nullable String line) {
        String json = line == null ? "" : line;
        return Json.event(json.substring(json.indexOf('{')));
    }

    private Map<String, String> stored(Collection<String> ids) {
        database.hold("former", ids);
        Map<String, String> stored = new HashMap<>();
        handle.createQuery("SELECT id, wrong, merged FROM event WHERE "
                        + DayBounds.within(database, "event", "first_day", "id IN (SELECT id FROM former)"))
                .map((row, context) ->
                        Map.entry(row.getString(1), (row.getBoolean(2) ? "wrong " : "") + row.getString(3)))
                .forEach(one -> stored.put(one.getKey(), one.getValue()));
        return stored;
    }

    private void delete(List<String> gone, List<Now> changed) {
        List<String> out = new ArrayList<>(gone);
        changed.forEach(now -> out.add(now.event().id()));
        database.hold("former", out);
        handle.execute("DELETE FROM event WHERE id IN (SELECT id FROM former)");
        for (String part : PARTS) {
            handle.execute("DELETE FROM " + part + " WHERE event IN (SELECT id FROM former)");
        }
        Loading.into(database, "gone", rows -> {
            for (String id : gone) {
                rows.add(id, generation);
            }
        });
    }

    private void insert(List<Now> events) {
        Loading.into(database, "event", rows -> {
            for (Now now : events) {
                rows.add(row(now));
            }
        });
        Loading.into(database, "participant", rows -> {
            for (Now now : events) {
                for (Party party : now.event().participants()) {
                    rows.add(
                            now.event().id(),
                            party.entity(),
                            Codes.of(party.kind()),
                            party.name().ar(),
                            party.name().en(),
                            party.country(),
                            party.organization(),
                            Codes.orNull(party.office()),
                            Codes.of(party.role()));
                }
            }
        });
        Loading.into(database, "topic", rows -> {
            for (Now now : events) {
                for (String topic : now.event().topics()) {
                    rows.add(now.event().id(), topic);
                }
            }
        });
    }

    private @Nullable Object[] row(Now now) {
        MergedEvent event = now.event();
        EventDate date = event.date();
        EventPlace place = event.place();
        return new @Nullable Object[] {
            event.id(),
            event.act().id(),
            Codes.of(event.status()),
            event.intensity(),
            date == null ? null : date.from(),
            date == null ? null : date.to() == null ? date.from() : date.to(),
            date == null ? null : Codes.of(date.precision()),
            place == null ? null : place.country(),
            place == null ? null : place.city(),
            event.parent(),
            event.reports().size(),
            event.independentSources(),
            event.confidence(),
            now.wrong(),
            generation,
            now.json()
        };
    }

    /** Tells each telling which event it belongs to now. */
    private void bind(List<Now> events) {
        database.scratch("bound", "article TEXT, event TEXT, merged TEXT, component TEXT");
        Loading.into(database, "bound", rows -> {
            for (Now now : events) {
                for (Report report : now.event().reports()) {
                    rows.add(report.article(), report.event(), now.event().id(), now.component());
                }
            }
        });
        handle.execute("UPDATE telling SET merged = b.merged, component = b.component FROM bound b"
                + " WHERE telling.article = b.article AND telling.event = b.event"
                // most of a region stays as it is, and rows left alone cost nothing
                + " AND (telling.merged IS DISTINCT FROM b.merged OR telling.component <> b.component)");
    }
}
