package org.sijill.merge;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Event;
import org.sijill.model.EventDate;
import org.sijill.model.Stamp;
import org.sijill.model.Status;

/**
 * The days on which an event can have been, as one article lets us know.
 *
 * @param from first such day
 * @param to last such day, inclusive
 * @param grade how the days are known
 */
record When(LocalDate from, LocalDate to, Grade grade) {

    /** How well the days are known, best first. */
    enum Grade {
        /** The words tell the day. */
        TOLD,
        /** The day of the report or the day before: told as news, or «اليوم» in a report that came out after midnight. */
        NEWS,
        /** A month or another span that the words tell. */
        SPAN,
        /** Some day near the report. */
        VAGUE
    }

    /** An act told without a time is news, so it lies not far before the report. */
    private static final int BEFORE = 3;
    /** A plan told without a time is for the next two weeks, more often than not. */
    private static final int AHEAD = 14;
    /** Until this hour «اليوم» may be yesterday's: the desk writes in the evening, the page comes out after midnight. */
    private static final int SMALL_HOURS = 6;

    private static final int MONTH = 31;

    When {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("the days end before they begin: " + from + " to " + to);
        }
    }

    /** The days of an event of an article published then; null where nothing tells them. */
    static @Nullable When of(Event event, @Nullable Stamp published) {
        EventDate date = event.date();
        LocalDate from = date == null ? null : date.from();
        if (date == null || from == null) {
            return published == null ? null : vague(event.status(), published.day());
        }
        LocalDate to = date.to() == null ? from : date.to();
        if (date.precision() != EventDate.Precision.DAY) {
            return new When(from, to, Grade.SPAN);
        }
        boolean news = date.basis() == EventDate.Basis.PUBLICATION
                || (published != null && from.equals(published.day()) && smallHours(published));
        boolean past = event.status() != Status.PLANNED && event.status() != Status.PROPOSED;
        return news ? new When(past ? from.minusDays(1) : from, to, Grade.NEWS) : new When(from, to, Grade.TOLD);
    }

    private static boolean smallHours(Stamp published) {
        return published.value().length() >= 16
                && LocalDateTime.parse(published.value().substring(0, 16)).getHour() < SMALL_HOURS;
    }

    private static When vague(Status status, LocalDate day) {
        return switch (status) {
            case PLANNED, PROPOSED, POSTPONED, CANCELLED ->
                new When(day.minusDays(1), day.plusDays(AHEAD), Grade.VAGUE);
            case OCCURRED, ONGOING, DENIED -> new When(day.minusDays(BEFORE), day, Grade.VAGUE);
        };
    }

    /** Days between the two, 0 where they overlap. */
    long gap(When other) {
        return Math.max(0, Math.max(ChronoUnit.DAYS.between(to, other.from), ChronoUnit.DAYS.between(other.to, from)));
    }

    /** Longer than a month: «عام 1967», «منذ 2003» say too little to be matched with a day. */
    boolean isLong() {
        return ChronoUnit.DAYS.between(from, to) > MONTH;
    }

    boolean sameDays(When other) {
        return from.equals(other.from) && to.equals(other.to);
    }

    Grade weaker(When other) {
        return grade.compareTo(other.grade) >= 0 ? grade : other.grade;
    }
}
