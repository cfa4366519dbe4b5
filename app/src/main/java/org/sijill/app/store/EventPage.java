package org.sijill.app.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sijill.model.EventDate;
import org.sijill.model.MergedEvent;

/**
 * A page of a list of events.
 *
 * @param next the cursor of the page behind this one, null after the last
 */
public record EventPage(List<MergedEvent> events, @Nullable String next) {

    public EventPage {
        events = List.copyOf(events);
    }

    /** What stands first; events without a day stand last either way. */
    public enum Order {
        LATEST("DESC", "<"),
        EARLIEST("ASC", ">");

        private final String direction;
        private final String behind;

        Order(String direction, String behind) {
            this.direction = direction;
            this.behind = behind;
        }

        String sql() {
            return " ORDER BY e.first_day " + direction + " NULLS LAST, e.id";
        }

        /** Restricts a query to what stands behind a place. */
        void behind(Place place, EventQuery query) {
            LocalDate day = place.day();
            if (day == null) {
                query.and("e.first_day IS NULL AND e.id > ?", place.id());
            } else {
                query.and(
                        "(e.first_day " + behind + " CAST(? AS DATE) OR (e.first_day = CAST(? AS DATE) AND e.id > ?)"
                                + " OR e.first_day IS NULL)",
                        day.toString(),
                        day.toString(),
                        place.id());
            }
        }
    }

    /** A place in a list. It names what the order goes by, so it holds while the record grows. */
    record Place(@Nullable LocalDate day, String id) {

        private static final String NO_DAY = "-";
        private static final char BETWEEN = '~';
        private static final Pattern ID = Pattern.compile("\\w{1,64}");

        static Place of(MergedEvent event) {
            EventDate date = event.date();
            return new Place(date == null ? null : date.from(), event.id());
        }

        /** @throws CursorException where the words are none */
        static Place read(String cursor) {
            int between = cursor.indexOf(BETWEEN);
            if (between < 0) {
                throw new CursorException();
            }
            String day = cursor.substring(0, between);
            try {
                LocalDate known = day.equals(NO_DAY) ? null : LocalDate.parse(day);
                String id = cursor.substring(between + 1);
                if (DayBounds.arePlain(known, known) && ID.matcher(id).matches()) {
                    return new Place(known, id);
                }
            } catch (DateTimeException e) {
                // told below
            }
            throw new CursorException();
        }

        String cursor() {
            return (day == null ? NO_DAY : day) + String.valueOf(BETWEEN) + id;
        }
    }
}
