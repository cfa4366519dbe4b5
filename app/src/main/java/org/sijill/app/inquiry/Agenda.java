package org.sijill.app.inquiry;

import java.time.LocalDate;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sijill.app.store.EventFilter;
import org.sijill.app.store.EventPage;
import org.sijill.app.store.Store;
import org.sijill.app.store.Surveys.DayEvents;
import org.sijill.model.Status;

/**
 * What is to come: events that are planned or proposed, by their day.
 *
 * @param from the first day shown; null only where the record is empty
 * @param all how many are to come from then on
 */
public record Agenda(@Nullable LocalDate from, int all, EventPage page) {

    private static final Set<Status> TO_COME = Set.of(Status.PLANNED, Status.PROPOSED);

    /**
     * A page of what is to come.
     *
     * @param filter its statuses do not count; without a first day the record's last day is taken, never that of the clock
     * @param after the cursor of the page before, or null
     */
    public static Agenda of(EventFilter filter, @Nullable String after, int limit, Store store) {
        EventFilter toCome = toCome(filter, store);
        return new Agenda(
                toCome.from(),
                store.queries().count(toCome),
                store.queries().page(toCome, EventPage.Order.EARLIEST, after, limit));
    }

    /** What a filter asks for of that which is to come, from the first day shown on. */
    public static EventFilter toCome(EventFilter filter, Store store) {
        return filter.among(TO_COME)
                .from(filter.from() == null ? store.holdings().lastDay() : filter.from());
    }

    /**
     * How many events are to come on each day, of those that are known to the day. What began before the first day shown and goes on counts
     * on that day.
     */
    public static SortedMap<LocalDate, Integer> days(EventFilter filter, Store store) {
        EventFilter toCome = toCome(filter, store);
        LocalDate from = toCome.from();
        SortedMap<LocalDate, Integer> days = new TreeMap<>();
        for (DayEvents day : store.surveys().days(toCome)) {
            days.merge(from != null && day.day().isBefore(from) ? from : day.day(), day.events(), Integer::sum);
        }
        return days;
    }
}
