package org.sijill.app.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Act;
import org.sijill.model.Json;
import org.sijill.model.MergedEvent;

/** Questions about states and bodies that deal with one another. Counted is what took place or is under way. */
public final class DyadQueries {

    /** Each code of an event's participants, once. */
    private static final String SIDES = "(SELECT event, country AS code FROM participant WHERE country IS NOT NULL"
            + " UNION SELECT event, organization FROM participant WHERE organization IS NOT NULL)";

    private final Store store;

    DyadQueries(Store store) {
        this.store = store;
    }

    /**
     * Events of one act on one day.
     *
     * @param day the first; null where it is not known
     * @param exact whether the event is told to the day
     * @param cooperation sum of the intensities above 0 (PLOVER's scale, to 10)
     * @param conflict sum of those below 0 (to -10 each)
     */
    public record Tally(
            @Nullable LocalDate day, boolean exact, Act act, int events, double cooperation, double conflict) {}

    /** What took place, by day and act; what has no day stands last. */
    public List<Tally> tallies(EventFilter filter) {
        EventQuery query = new EventQuery(filter).held();
        return store.attempt(handle -> query.bind(handle.createQuery("SELECT e.first_day,"
                        + " coalesce(e.day_precision = 'day', FALSE), e.act, CAST(count(*) AS INTEGER),"
                        + " sum(CASE WHEN e.intensity > 0 THEN e.intensity ELSE 0 END),"
                        + " sum(CASE WHEN e.intensity < 0 THEN e.intensity ELSE 0 END)"
                        + " FROM event e WHERE " + query.condition()
                        + " GROUP BY 1, 2, e.act ORDER BY 1 NULLS LAST, 2, e.act"))
                .map((row, context) -> new Tally(
                        row.getObject(1, LocalDate.class),
                        row.getBoolean(2),
                        Act.valueOf(row.getString(3).toUpperCase(Locale.ROOT)),
                        row.getInt(4),
                        row.getDouble(5),
                        row.getDouble(6)))
                .list());
    }

    /** The topics of what took place, the commonest first. */
    public List<Counted> topics(EventFilter filter) {
        EventQuery query = new EventQuery(filter).held();
        return store.attempt(
                handle -> query.bind(handle.createQuery("SELECT t.topic, CAST(count(*) AS INTEGER) FROM event e"
                                + " JOIN topic t ON t.event = e.id WHERE " + query.condition()
                                + " GROUP BY t.topic ORDER BY 2 DESC, 1"))
                        .map((row, context) -> new Counted(row.getString(1), row.getInt(2)))
                        .list());
    }

    /**
     * Visits of one side to the other.
     *
     * @param count all of them
     * @param latest the latest
     */
    public record Visits(int count, List<MergedEvent> latest) {

        public Visits {
            latest = List.copyOf(latest);
        }
    }

    /**
     * The visits of one party's people to another, told by the place or by who received them.
     *
     * @param most how many are listed, at least 1
     */
    public Visits visits(String visitor, String host, int most) {
        EventQuery query = new EventQuery(EventFilter.ALL)
                .held()
                .and("e.act = '" + Act.VISIT.id() + "'")
                .and(party("p.role = 'actor'"), visitor, visitor)
                .and("(e.country = ? OR " + party("p.role = 'recipient'") + ")", host, host, host);
        return store.attempt(handle -> {
            int[] count = new int[1];
            List<MergedEvent> latest = new ArrayList<>();
            query.bind(handle.createQuery("SELECT e.merged, CAST(count(*) OVER () AS INTEGER) FROM event e WHERE "
                            + query.condition() + EventPage.Order.LATEST.sql() + " LIMIT " + most))
                    .map((row, context) -> Map.entry(row.getString(1), row.getInt(2)))
                    .forEach(row -> {
                        latest.add(Json.event(row.getKey()));
                        count[0] = row.getValue();
                    });
            return new Visits(count[0], latest);
        });
    }

    /** How often each act was done by one party to another and not the other way round as well; the commonest first. */
    public List<Counted> deeds(String actor, String recipient) {
        String done = party("p.role = 'actor'") + " AND " + party("p.role = 'recipient'");
        EventQuery query = new EventQuery(EventFilter.ALL)
                .held()
                .and(done, actor, actor, recipient, recipient)
                .and("NOT (" + done + ")", recipient, recipient, actor, actor);
        return store.attempt(
                handle -> query.bind(handle.createQuery("SELECT e.act, CAST(count(*) AS INTEGER) FROM event e WHERE "
                                + query.condition() + " GROUP BY e.act ORDER BY 2 DESC, 1"))
                        .map((row, context) -> new Counted(row.getString(1), row.getInt(2)))
                        .list());
    }

    private static String party(String condition) {
        return "EXISTS (SELECT 1 FROM participant p WHERE p.event = e.id AND " + condition
                + " AND (p.country = ? OR p.organization = ?))";
    }

    /** The codes of states and bodies in the most events. */
    public List<Counted> parties(int most) {
        return store.attempt(handle -> handle.createQuery("SELECT s.code, CAST(count(*) AS INTEGER) FROM event e"
                        + " JOIN " + SIDES + " s ON s.event = e.id WHERE NOT e.wrong" + EventQuery.HELD
                        + " GROUP BY s.code ORDER BY 2 DESC, 1 LIMIT " + most)
                .map((row, context) -> new Counted(row.getString(1), row.getInt(2)))
                .list());
    }

    /** The codes of those with whom a party shares the most events. */
    public List<Counted> partners(String party, int most) {
        EventQuery query =
                new EventQuery(EventFilter.between(List.of(party))).held().and("s.code <> ?", party);
        return store.attempt(handle -> query.bind(
                        handle.createQuery("SELECT s.code, CAST(count(*) AS INTEGER) FROM event e JOIN " + SIDES
                                + " s ON s.event = e.id WHERE " + query.condition()
                                + " GROUP BY s.code ORDER BY 2 DESC, 1 LIMIT " + most))
                .map((row, context) -> new Counted(row.getString(1), row.getInt(2)))
                .list());
    }
}
