package org.sijill.app.web.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.app.web.view.Address;
import org.sijill.model.MergedEvent;

/**
 * What is to come.
 *
 * @param from the first day shown, null where the record is empty
 * @param stated whether the reader chose that day
 * @param all how many events are to come from then on
 */
public record CalendarView(
        FilterView filter,
        @Nullable LocalDate from,
        boolean stated,
        int all,
        List<Month> months,
        @Nullable Address next,
        Address data,
        Address exports,
        Address feed) {

    /** @param days in their order; those that are known less exactly than to the day stand last */
    public record Month(YearMonth month, List<Day> days) {}

    /** @param day null where it is a longer stretch, which {@code name} tells */
    public record Day(@Nullable LocalDate day, String name, List<MergedEvent> events) {}
}
