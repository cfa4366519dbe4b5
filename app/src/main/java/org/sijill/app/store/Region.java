package org.sijill.app.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.sijill.merge.Traces;

/**
 * The tellings that a change may bear on. They are found in rings: those in whose components the changed ones are or may come (ring
 * 0), those that stand so near these that they may be held by another visit now (ring 1), and those near these, which are only looked
 * at (ring 2). Merging the three gives for the first two what merging everything would.
 */
final class Region {

    /** The outermost ring whose events are written. */
    static final int WRITTEN = 1;

    private static final int LAST = 2;

    private final Database database;
    private final Handle handle;
    /** Counts the times that the region has grown. */
    private int step;

    Region(Database database) {
        this.database = database;
        this.handle = database.handle();
        database.scratch("region", "article TEXT, event TEXT, component TEXT, ring INTEGER, step INTEGER");
        database.scratch("asked", "parties TEXT, first_day DATE, last_day DATE, is_long BOOLEAN");
        database.scratch("near", "component TEXT");
        database.scratch("around", "article TEXT, event TEXT");
    }

    /** Begins with all tellings of some articles and what is near them. */
    void begin(Collection<String> articles) {
        if (articles.isEmpty()) {
            return;
        }
        database.hold("beginning", articles);
        handle.execute("INSERT INTO region SELECT t.article, t.event, t.component, 0, " + step + " FROM telling t"
                + " WHERE t.article IN (SELECT id FROM beginning)"
                + " AND NOT EXISTS (SELECT 1 FROM region r WHERE r.article = t.article AND r.event = t.event)");
        grow(0);
    }

    /** Forgets the tellings of articles whose rows are about to be replaced. */
    void forget(Collection<String> articles) {
        if (articles.isEmpty()) {
            return;
        }
        database.hold("beginning", articles);
        handle.execute("DELETE FROM region WHERE article IN (SELECT id FROM beginning)");
    }

    /** The outer rings. */
    void complete() {
        for (int ring = 1; ring <= LAST; ring++) {
            grow(ring);
        }
    }

    /** Adds to a ring the components of all that is near what is there so far; what was asked for its neighbours before is not asked again. */
    private void grow(int ring) {
        reachAround();
        handle.execute("DELETE FROM near");
        handle.execute("INSERT INTO near SELECT component FROM region WHERE step = " + step
                + " UNION SELECT t.component FROM telling t"
                + " JOIN around a ON a.article = t.article AND a.event = t.event"
                // copies of one text
                + " UNION SELECT t.component FROM telling t JOIN article c ON c.id = t.article WHERE c.text_component IN"
                + " (SELECT a.text_component FROM article a WHERE a.id IN"
                + " (SELECT article FROM region WHERE step = " + step + "))"
                // a visit and what its article says it holds
                + " UNION SELECT t.component FROM region r"
                + " JOIN telling m ON m.article = r.article AND m.event = r.event"
                + " JOIN telling t ON t.article = m.article AND (t.parent = m.event OR t.event = m.parent)"
                + " WHERE r.step = " + step);
        step++;
        handle.execute("INSERT INTO region SELECT t.article, t.event, t.component, " + ring + ", " + step
                + " FROM telling t JOIN near n ON n.component = t.component"
                + " WHERE NOT EXISTS (SELECT 1 FROM region r WHERE r.article = t.article AND r.event = t.event)");
    }

    /** Finds the tellings whose traces meet those of the last step. */
    private void reachAround() {
        handle.execute("DELETE FROM asked");
        handle.execute("INSERT INTO asked SELECT DISTINCT m.parties, m.first_day, m.last_day, m.is_long FROM region r"
                + " JOIN reach m ON m.article = r.article AND m.event = r.event WHERE r.step = " + step);
        handle.execute("DELETE FROM around");
        handle.execute("INSERT INTO around SELECT DISTINCT o.article, o.event FROM asked m JOIN reach o"
                + " ON o.parties = m.parties AND o.first_day = m.first_day AND o.last_day = m.last_day"
                + " WHERE m.is_long AND o.is_long");
        handle.createQuery("SELECT min(first_day), max(last_day) FROM asked WHERE NOT is_long HAVING count(*) > 0")
                .map((row, context) ->
                        new LocalDate[] {row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class)})
                .findOne()
                .ifPresent(days -> reachAround(days[0].minusDays(Traces.MARGIN), days[1].plusDays(Traces.MARGIN)));
    }

    /** @param from with {@code to} the days that can matter: as constants they spare both databases most of the rows */
    private void reachAround(LocalDate from, LocalDate to) {
        String bounds = DayBounds.arePlain(from, to)
                ? " AND o.last_day >= DATE '" + from + "' AND o.first_day <= DATE '" + to + "'"
                : "";
        handle.execute("INSERT INTO around SELECT DISTINCT o.article, o.event FROM asked m JOIN reach o"
                + " ON o.parties = m.parties AND o.first_day <= m.last_day + " + Traces.MARGIN
                + " AND m.first_day <= o.last_day + " + Traces.MARGIN
                + " WHERE NOT m.is_long AND NOT o.is_long" + bounds);
    }

    /** For each article the events of its record that belong here. */
    Map<String, Set<String>> events() {
        Map<String, Set<String>> events = new HashMap<>();
        handle.createQuery("SELECT article, event FROM region")
                .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(telling -> events.computeIfAbsent(telling.getKey(), id -> new HashSet<>(2))
                        .add(telling.getValue()));
        return events;
    }

    /** Whether what merging tells of a telling is to be written: its article and event as in {@link #events}. */
    Set<String> written() {
        return new HashSet<>(handle.createQuery("SELECT article || ' ' || event FROM region WHERE ring <= " + WRITTEN)
                .mapTo(String.class)
                .list());
    }

    /** The events that the tellings to be written belonged to. */
    Set<String> formerEvents() {
        return new HashSet<>(handle.createQuery("SELECT DISTINCT t.merged FROM telling t"
                        + " JOIN region r ON r.article = t.article AND r.event = t.event"
                        + " WHERE r.ring <= " + WRITTEN + " AND t.merged IS NOT NULL")
                .mapTo(String.class)
                .list());
    }
}
