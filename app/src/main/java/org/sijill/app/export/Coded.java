package org.sijill.app.export;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.ActCode;
import org.sijill.lexicon.Lexicon;
import org.sijill.model.Act;
import org.sijill.model.EventDate;
import org.sijill.model.MergedEvent;

/**
 * An event as the data sets of the field code it, which know no status: what is planned is an agreement, as PLOVER's manual has it, and what
 * was only proposed, denied, called off or put off is none.
 *
 * @param day its first day
 * @param last its last day
 */
record Coded(
        MergedEvent event,
        Sides sides,
        LocalDate day,
        LocalDate last,
        String plover,
        @Nullable String mode,
        String cameo,
        double intensity) {

    /** A longer span of days does not tell when an event was. */
    private static final int LONGEST = 31;

    /** What the formats leave out, for their codebooks. */
    static final String LEFT_OUT =
            "Events that were only proposed, were denied, called off or put off are left out, and so are those whose"
                    + " day is not known or known only within more than " + LONGEST
                    + " days. Planned meetings, calls, visits, gatherings,"
                    + " signatures, aid and cooperation are coded as AGREE (CAMEO 036, 030, 033, 031); other plans are left out.";

    /** The event in those codes, or null where they have no place for it. */
    static @Nullable Coded of(MergedEvent event, Lexicon.Acts acts) {
        EventDate date = event.date();
        LocalDate from = date == null ? null : date.from();
        if (date == null || from == null) {
            return null;
        }
        LocalDate to = date.to() == null ? from : date.to();
        if (ChronoUnit.DAYS.between(from, to) >= LONGEST) {
            return null;
        }
        Sides sides = Sides.of(event);
        return switch (event.status()) {
            case OCCURRED, ONGOING ->
                new Coded(event, sides, from, to, event.plover(), event.mode(), event.cameo(), event.intensity());
            case PLANNED -> {
                String cameo = plan(event.act());
                ActCode agree = acts.code(Act.AGREE);
                yield cameo == null
                        ? null
                        : new Coded(event, sides, from, to, agree.plover(), null, cameo, agree.intensity());
            }
            case PROPOSED, DENIED, CANCELLED, POSTPONED -> null;
        };
    }

    private static @Nullable String plan(Act act) {
        return switch (act) {
            case MEET, CALL, VISIT, ATTEND -> "036";
            case SIGN -> "030";
            case AID -> "033";
            case COOPERATE -> "031";
            default -> null;
        };
    }
}
