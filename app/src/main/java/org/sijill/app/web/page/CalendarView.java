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
 * @param sections those of this page: its months, and last what is known to the year only
 */
public record CalendarView(
        FilterView filter,
        @Nullable LocalDate from,
        boolean stated,
        int all,
        List<Section> sections,
        @Nullable Address next,
        Address data,
        Address exports,
        Address feed) {

    /**
     * A month, or with {@code month} null what is known to the year only.
     *
     * @param days in their order; what is known less exactly than to the day stands last
     */
    public record Section(@Nullable YearMonth month, List<Day> days) {

        /** Names the section within the page. */
        public String id() {
            return month == null ? "years" : "m" + month;
        }
    }

    /** @param day null where it is a longer stretch, which {@code name} tells */
    public record Day(@Nullable LocalDate day, String name, List<MergedEvent> events) {}
}
