package org.sijill.app.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Between which days the rows of a query lie. DuckDB has no index and would read a wide column whole to find a few of its rows; it keeps
 * the least and greatest day of each stretch of rows, though, and articles come in more or less by their days.
 */
final class DayBounds {

    private DayBounds() {}

    private record Found(@Nullable LocalDate from, @Nullable LocalDate to, int rows, int dated) {}

    /**
     * A condition that changes nothing in what is found.
     *
     * @param day a column that holds a date or null
     * @param condition which rows are looked for, told by narrow columns
     * @return the same condition, narrowed
     */
    static String within(Database database, String table, String day, String condition) {
        if (!database.isEmbedded()) {
            return condition;
        }
        Found found = database.handle()
                .createQuery("SELECT min(" + day + "), max(" + day + "), CAST(count(*) AS INTEGER), CAST(count(" + day
                        + ") AS INTEGER) FROM " + table + " WHERE " + condition)
                .map((row, context) -> new Found(
                        row.getObject(1, LocalDate.class),
                        row.getObject(2, LocalDate.class),
                        row.getInt(3),
                        row.getInt(4)))
                .one();
        if (found.rows() == 0) {
            return "FALSE";
        }
        if (!arePlain(found.from(), found.to())) {
            return condition;
        }
        String between = day + " BETWEEN DATE '" + found.from() + "' AND DATE '" + found.to() + "'";
        String undated = day + " IS NULL";
        return condition + " AND "
                + (found.dated() == 0
                        ? undated
                        : found.dated() == found.rows() ? between : "(" + between + " OR " + undated + ")");
    }

    /** Whether days, where there are any, are written with four digits of the year, so that SQL takes them. */
    static boolean arePlain(@Nullable LocalDate from, @Nullable LocalDate to) {
        return (from == null || from.getYear() > 0) && (to == null || to.getYear() < 10_000);
    }
}
