package org.sijill.app.store;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
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
     * What a month holds of good and of bad.
     *
     * @param cooperation sum of the intensities above 0 (PLOVER's scale, to 10)
     * @param conflict sum of those below 0 (to -10 each)
     */
    public record Balance(YearMonth month, int events, double cooperation, double conflict) {}

    /** The months in which anything took place, in their order. */
    public List<Balance> balance(EventFilter filter) {
        EventQuery query = new EventQuery(filter).held().and("e.first_day IS NOT NULL");
        return store.attempt(handle -> query.bind(handle.createQuery("SELECT "
                        + "CAST(EXTRACT(YEAR FROM e.first_day) AS INTEGER) AS y,"
                        + " CAST(EXTRACT(MONTH FROM e.first_day) AS INTEGER) AS m, CAST(count(*) AS INTEGER),"
                        + " sum(CASE WHEN e.intensity > 0 THEN e.intensity ELSE 0 END),"
                        + " sum(CASE WHEN e.intensity < 0 THEN e.intensity ELSE 0 END)"
                        + " FROM event e WHERE " + query.condition() + " GROUP BY y, m ORDER BY y, m"))
                .map((row, context) -> new Balance(
                        YearMonth.of(row.getInt(1), row.getInt(2)), row.getInt(3), row.getDouble(4), row.getDouble(5)))
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

    /** How often each act took place, with or without a day; the commonest first. */
    public List<Counted> acts(EventFilter filter) {
        EventQuery query = new EventQuery(filter).held();
        return store.attempt(
                handle -> query.bind(handle.createQuery("SELECT e.act, CAST(count(*) AS INTEGER) FROM event e WHERE "
                                + query.condition() + " GROUP BY e.act ORDER BY 2 DESC, 1"))
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

    /** The visits of one party's people to another, told by the place or by who received them. */
    public Visits visits(String visitor, String host, int most) {
        EventQuery query = new EventQuery(EventFilter.ALL)
                .held()
                .and("e.act = '" + Act.VISIT.id() + "'")
                .and(party("p.role = 'actor'"), visitor, visitor)
                .and("(e.country = ? OR " + party("p.role = 'recipient'") + ")", host, host, host);
        return store.attempt(handle -> {
            int count = query.bind(handle.createQuery("SELECT count(*) FROM event e WHERE " + query.condition()))
                    .mapTo(Integer.class)
                    .one();
            List<MergedEvent> latest = new ArrayList<>();
            if (count > 0) {
                query.bind(handle.createQuery("SELECT e.merged FROM event e WHERE " + query.condition()
                                + EventPage.Order.LATEST.sql() + " LIMIT " + most))
                        .mapTo(String.class)
                        .forEach(line -> latest.add(Json.event(line)));
            }
            return new Visits(count, latest);
        });
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
