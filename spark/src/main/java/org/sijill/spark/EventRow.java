package org.sijill.spark;

import java.time.LocalDate;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Codes;
import org.sijill.model.EventDate;
import org.sijill.model.EventPlace;
import org.sijill.model.Json;
import org.sijill.model.MergedEvent;
import org.sijill.model.MergedEvent.Party;

/** A merged event as a row of {@link Columns#EVENT}: the slots that are asked for most, and the whole of it as JSON. */
final class EventRow {

    private EventRow() {}

    /** @param n its place in the order of the events, from 0 */
    static Row of(MergedEvent event, long n) {
        EventDate date = event.date();
        EventPlace place = event.place();
        return RowFactory.create(
                n,
                month(date),
                event.id(),
                event.act().id(),
                Codes.of(event.status()),
                event.plover(),
                event.mode(),
                event.cameo(),
                event.intensity(),
                date == null ? null : date.from(),
                date == null ? null : date.to(),
                date == null ? null : Codes.of(date.precision()),
                place == null ? null : place.country(),
                place == null ? null : place.city(),
                place == null ? null : place.lat(),
                place == null ? null : place.lon(),
                event.frame(),
                event.parent(),
                event.topics().toArray(String[]::new),
                event.participants().stream().map(EventRow::party).toArray(Row[]::new),
                event.reports().size(),
                event.independentSources(),
                event.firstReport(),
                event.lastReport(),
                event.confidence(),
                Json.line(event));
    }

    /** The month of its first day; none where nobody tells the month. */
    private static String month(@Nullable EventDate date) {
        LocalDate from = date == null ? null : date.from();
        boolean told = date != null
                && switch (date.precision()) {
                    case DAY, WEEK, MONTH -> true;
                    default -> false;
                };
        return from == null || !told ? Columns.NO_MONTH : from.toString().substring(0, 7);
    }

    private static Row party(Party party) {
        return RowFactory.create(
                party.entity(),
                Codes.of(party.kind()),
                party.name().ar(),
                party.name().en(),
                party.country(),
                party.organization(),
                Codes.orNull(party.office()),
                Codes.of(party.role()));
    }
}
