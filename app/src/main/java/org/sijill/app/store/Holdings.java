package org.sijill.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the record holds as a whole. */
public final class Holdings {

    private final Store store;

    Holdings(Store store) {
        this.store = store;
    }

    /**
     * Counts of everything.
     *
     * @param doubled events told by two independent sources or more
     * @param trebled by three or more
     * @param firstDay of an article
     */
    public record Totals(
            int articles,
            int statements,
            int events,
            int doubled,
            int trebled,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay) {}

    public Totals totals() {
        return store.attempt(handle -> handle.createQuery(
                        "SELECT a.n, (SELECT CAST(count(*) AS INTEGER) FROM statement), e.n, e.two, e.three, a.first, a.last"
                                + " FROM (SELECT CAST(count(*) AS INTEGER) AS n, min(day) AS first, max(day) AS last FROM article) a,"
                                + " (SELECT CAST(count(*) AS INTEGER) AS n, CAST(count(CASE WHEN sources >= 2 THEN 1 END) AS INTEGER) AS two,"
                                + " CAST(count(CASE WHEN sources >= 3 THEN 1 END) AS INTEGER) AS three FROM event WHERE NOT wrong) e")
                .map((row, context) -> new Totals(
                        row.getInt(1),
                        row.getInt(2),
                        row.getInt(3),
                        row.getInt(4),
                        row.getInt(5),
                        day(row, 6),
                        day(row, 7)))
                .one());
    }

    /** The last day of the record's articles: what counts as today, so that answers do not change with the clock. */
    public @Nullable LocalDate lastDay() {
        return store.attempt(handle -> handle.createQuery("SELECT max(day) FROM article")
                .map((row, context) -> day(row, 1))
                .list()
                .getFirst());
    }

    /** Articles of a day and a publisher; a publisher beyond the most common ones is null. */
    public record DayCount(LocalDate day, @Nullable String publisher, int articles) {}

    /**
     * Articles by day and publisher, in the order of days.
     *
     * @param publishers how many publishers, those of the most articles, are told apart
     */
    public List<DayCount> days(int publishers) {
        return store.attempt(handle -> handle.createQuery("WITH top AS (SELECT publisher FROM article"
                        + " WHERE publisher IS NOT NULL GROUP BY publisher ORDER BY count(*) DESC, publisher LIMIT "
                        + publishers
                        + ") SELECT a.day, t.publisher, CAST(count(*) AS INTEGER) FROM article a"
                        + " LEFT JOIN top t ON t.publisher = a.publisher WHERE a.day IS NOT NULL"
                        + " GROUP BY a.day, t.publisher ORDER BY 1, 2 NULLS LAST")
                .map((row, context) -> new DayCount(row.getObject(1, LocalDate.class), row.getString(2), row.getInt(3)))
                .list());
    }

    /** Articles by publisher, the commonest first; those without one are left out. */
    public List<Counted> publishers(int most) {
        return counted("SELECT publisher, CAST(count(*) AS INTEGER) FROM article WHERE publisher IS NOT NULL"
                + " GROUP BY publisher ORDER BY 2 DESC, 1 LIMIT " + most);
    }

    /** Articles by language, the commonest first. */
    public List<Counted> languages() {
        return counted("SELECT language, CAST(count(*) AS INTEGER) FROM article GROUP BY language ORDER BY 2 DESC, 1");
    }

    /** Events of an act and a status. */
    public record ActCount(String act, String status, int events) {}

    /** Events by act and status, by their names. */
    public List<ActCount> acts() {
        return store.attempt(handle -> handle.createQuery("SELECT act, status, CAST(count(*) AS INTEGER) FROM event"
                        + " WHERE NOT wrong GROUP BY act, status ORDER BY act, status")
                .map((row, context) -> new ActCount(row.getString(1), row.getString(2), row.getInt(3)))
                .list());
    }

    /**
     * What read and merged the record.
     *
     * @param first the first generation that it made
     * @param last the last one
     */
    public record Reader(String program, String lexicon, String codebook, int first, int last) {}

    /** The versions that read the record, the latest first. */
    public List<Reader> readers() {
        return store.attempt(handle -> handle.createQuery(
                        "SELECT program, lexicon, codebook, min(generation), max(generation) FROM batch"
                                + " GROUP BY program, lexicon, codebook ORDER BY 5 DESC, 4 DESC, 1, 2, 3")
                .map((row, context) ->
                        new Reader(row.getString(1), row.getString(2), row.getString(3), row.getInt(4), row.getInt(5)))
                .list());
    }

    private List<Counted> counted(String query) {
        return store.attempt(handle -> handle.createQuery(query)
                .map((row, context) -> new Counted(row.getString(1), row.getInt(2)))
                .list());
    }

    private static @Nullable LocalDate day(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
