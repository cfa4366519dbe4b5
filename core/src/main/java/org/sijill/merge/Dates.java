package org.sijill.merge;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sijill.model.EventDate;

/** Dates of several reports beside one another. */
final class Dates {

    private Dates() {}

    /** A date without its words, so that two reports of one day give one value. */
    static @Nullable EventDate plain(@Nullable EventDate date) {
        return date == null ? null : new EventDate(date.from(), date.to(), date.precision(), date.basis(), null);
    }

    static LocalDate from(EventDate date) {
        return Objects.requireNonNull(date.from());
    }

    private static LocalDate to(EventDate date) {
        return date.to() == null ? from(date) : date.to();
    }

    /** Whether any two of the dates have no day in common, days of grace allowed for. */
    static boolean exclude(List<EventDate> dates, int grace) {
        LocalDate lastStart =
                dates.stream().map(Dates::from).max(Comparator.naturalOrder()).orElseThrow();
        LocalDate firstEnd =
                dates.stream().map(Dates::to).min(Comparator.naturalOrder()).orElseThrow();
        return firstEnd.plusDays(grace).isBefore(lastStart);
    }

    /** From the first of the days told to the last. */
    static EventDate span(List<EventDate> dates) {
        EventDate loudest = dates.getFirst();
        LocalDate from =
                dates.stream().map(Dates::from).min(Comparator.naturalOrder()).orElseThrow();
        LocalDate to =
                dates.stream().map(Dates::from).max(Comparator.naturalOrder()).orElseThrow();
        return new EventDate(from, to, loudest.precision(), loudest.basis(), null);
    }

    /** {@code 2013-02-05} or {@code 2013-02-05/2013-02-08}. */
    static String text(EventDate date) {
        return from(date).equals(to(date)) ? from(date).toString() : from(date) + "/" + to(date);
    }
}
