package org.sijill.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.sijill.app.store.EventPage.Order;
import org.sijill.app.store.EventPage.Place;
import org.sijill.model.Act;
import org.sijill.model.Json;
import org.sijill.model.MergedEvent;

/** Questions about the record as a whole: counted by the database, not by going through events. */
public final class Queries {

    /** The names of entities with the articles that give them, the commonest of each entity first. */
    private static final String KNOWN = "SELECT entity, kind, name_ar, name_en, country,"
            + " (SELECT CAST(count(DISTINCT m.article) AS INTEGER) FROM member m WHERE m.entity = n.entity)"
            + " FROM (SELECT entity, kind, name_ar, name_en, country, count(DISTINCT article) AS times FROM member"
            + " WHERE entity %s GROUP BY entity, kind, name_ar, name_en, country) n"
            + " ORDER BY 6 DESC, entity, times DESC, name_ar";

    private final Store store;

    Queries(Store store) {
        this.store = store;
    }

    /**
     * A page of the events that a filter asks for.
     *
     * @param after the cursor of the page before, null for the first
     * @param limit events of a page, at least 1
     * @throws CursorException where {@code after} is no cursor
     */
    public EventPage page(EventFilter filter, Order order, @Nullable String after, int limit) {
        EventQuery query = new EventQuery(filter);
        if (after != null) {
            order.behind(Place.read(after), query);
        }
        // one more tells whether there is a next page
        List<MergedEvent> events =
                store.attempt(handle -> query.bind(handle.createQuery("SELECT e.merged FROM event e WHERE "
                                + query.condition() + order.sql() + " LIMIT " + (limit + 1)))
                        .mapTo(String.class)
                        .map(Json::event)
                        .list());
        return events.size() <= limit
                ? new EventPage(events, null)
                : new EventPage(
                        events.subList(0, limit),
                        Place.of(events.get(limit - 1)).cursor());
    }

    /** How many events a filter asks for. */
    public int count(EventFilter filter) {
        EventQuery query = new EventQuery(filter);
        return store.attempt(
                handle -> query.bind(handle.createQuery("SELECT count(*) FROM event e WHERE " + query.condition()))
                        .mapTo(Integer.class)
                        .one());
    }

    /** How often an act took place in a month, and the sum of its intensities (PLOVER, -10 to 10). */
    public record MonthCount(YearMonth month, Act act, int events, double intensity) {}

    /** The acts that took place, by month; events without a day are left out. */
    public List<MonthCount> months(EventFilter filter) {
        EventQuery query = new EventQuery(filter);
        return store.attempt(handle -> query.bind(
                        handle.createQuery("SELECT CAST(EXTRACT(YEAR FROM e.first_day) AS INTEGER) AS y,"
                                + " CAST(EXTRACT(MONTH FROM e.first_day) AS INTEGER) AS m, e.act,"
                                + " CAST(count(*) AS INTEGER), sum(e.intensity)"
                                + " FROM event e WHERE " + query.condition() + EventQuery.HELD
                                + " AND e.first_day IS NOT NULL GROUP BY y, m, e.act ORDER BY y, m, e.act"))
                .map((row, context) -> new MonthCount(
                        YearMonth.of(row.getInt(1), row.getInt(2)),
                        Act.valueOf(row.getString(3).toUpperCase(Locale.ROOT)),
                        row.getInt(4),
                        row.getDouble(5)))
                .list());
    }

    /** A person or body, and in how many articles. */
    public record Known(
            String entity,
            String kind,
            String nameAr,
            @Nullable String nameEn,
            @Nullable String country,
            int articles) {

        /** From a row whose columns stand in this order. */
        static Known of(ResultSet row) throws SQLException {
            return new Known(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    row.getInt(6));
        }
    }

    /**
     * The entities that one of whose names fits, those in most articles first.
     *
     * @param fits is asked about each name, Arabic or English
     */
    public List<Known> entities(Predicate<String> fits) {
        return store.attempt(handle -> {
            List<String> found = new ArrayList<>();
            handle.createQuery("SELECT DISTINCT entity, name_ar, name_en FROM member")
                    .map((row, context) -> new String[] {row.getString(1), row.getString(2), row.getString(3)})
                    .forEach(one -> {
                        if (fits.test(one[1]) || (one[2] != null && fits.test(one[2]))) {
                            found.add(one[0]);
                        }
                    });
            store.database().hold("asked_entity", found);
            return known(handle.createQuery(KNOWN.formatted("IN (SELECT id FROM asked_entity)")));
        });
    }

    /** The entity of an id, by its commonest name; nothing where no article has it. */
    public List<Known> entity(String id) {
        return store.attempt(
                handle -> known(handle.createQuery(KNOWN.formatted("= ?")).bind(0, id)));
    }

    private static List<Known> known(Query query) {
        List<Known> named = query.map((row, context) -> Known.of(row)).list();
        List<Known> first = new ArrayList<>();
        for (Known one : named) {
            if (first.isEmpty() || !first.getLast().entity().equals(one.entity())) {
                first.add(one);
            }
        }
        return first;
    }

    /** A way in which articles write an entity, and how many do. */
    public record Spelling(String name, int articles) {}

    /** Every spelling of an entity, the commonest first. */
    public List<Spelling> spellings(String entity) {
        return store.attempt(handle -> handle.createQuery(
                        "SELECT name_ar, CAST(count(DISTINCT article) AS INTEGER) FROM member WHERE entity = ?"
                                + " GROUP BY name_ar ORDER BY 2 DESC, 1")
                .bind(0, entity)
                .map((row, context) -> new Spelling(row.getString(1), row.getInt(2)))
                .list());
    }

    /** An office as articles of some days tell it. */
    public record Held(
            String office,
            @Nullable String country,
            @Nullable String organization,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            int articles) {}

    /** The offices that articles give an entity, the earliest first. */
    public List<Held> offices(String entity) {
        return store.attempt(handle -> handle.createQuery(
                        "SELECT office, country, organization, min(day), max(day), CAST(count(DISTINCT article) AS INTEGER)"
                                + " FROM member WHERE entity = ? AND office IS NOT NULL AND office <> 'none'"
                                + " GROUP BY office, country, organization ORDER BY 4 NULLS LAST, 1, 2, 3")
                .bind(0, entity)
                .map((row, context) -> new Held(
                        row.getString(1), row.getString(2), row.getString(3), day(row, 4), day(row, 5), row.getInt(6)))
                .list());
    }

    /** How many events of an act have an entity in a role. */
    public record RoleCount(String role, String act, int events) {}

    /** What an entity does and what is done to it, plans and denials included; the commonest first. */
    public List<RoleCount> roles(String entity) {
        return store.attempt(handle -> handle.createQuery(
                        "SELECT p.role, e.act, CAST(count(DISTINCT e.id) AS INTEGER) FROM participant p"
                                + " JOIN event e ON e.id = p.event WHERE p.entity = ? AND NOT e.wrong"
                                + " GROUP BY p.role, e.act ORDER BY 3 DESC, 1, 2")
                .bind(0, entity)
                .map((row, context) -> new RoleCount(row.getString(1), row.getString(2), row.getInt(3)))
                .list());
    }

    /** Whom an entity met, and how often. */
    public record Encounter(
            String entity,
            String nameAr,
            @Nullable String nameEn,
            @Nullable String country,
            int events,
            @Nullable LocalDate last) {}

    /** The others at the encounters of an entity (meetings, calls, visits and the like), most often met first. */
    public List<Encounter> encounters(String entity, int most) {
        return store.attempt(handle -> handle.createQuery(
                        "SELECT o.entity, min(o.name_ar), min(o.name_en), min(o.country),"
                                + " CAST(count(DISTINCT e.id) AS INTEGER), max(e.first_day)"
                                + " FROM participant p JOIN event e ON e.id = p.event JOIN participant o ON o.event = e.id"
                                + " WHERE p.entity = ? AND o.entity <> p.entity AND NOT e.wrong" + EventQuery.HELD
                                + " AND " + EventQuery.MET
                                + " GROUP BY o.entity ORDER BY 5 DESC, 6 DESC NULLS LAST, 1 LIMIT " + most)
                .bind(0, entity)
                .map((row, context) -> new Encounter(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getInt(5),
                        day(row, 6)))
                .list());
    }

    /** Words of an entity, and where they stand. */
    public record Said(
            @Nullable LocalDate day,
            String kind,
            @Nullable String verb,
            String words,
            String article,
            @Nullable String publisher) {}

    /** The latest statements of an entity. */
    public List<Said> statements(String entity, int most) {
        return store.attempt(handle -> handle.createQuery(
                        "SELECT a.day, s.kind, s.verb, s.words, a.id, a.publisher FROM statement s"
                                + " JOIN member m ON m.article = s.article AND m.local = s.local"
                                + " JOIN article a ON a.id = s.article WHERE m.entity = ?"
                                + " ORDER BY a.day DESC NULLS LAST, a.id, s.position LIMIT " + most)
                .bind(0, entity)
                .map((row, context) -> new Said(
                        day(row, 1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)))
                .list());
    }

    private static @Nullable LocalDate day(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
