package org.sijill.app.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.model.EventDate.Precision;
import org.sijill.model.Name;

/**
 * A document found, with what a table shows of it.
 *
 * @param article id of the article or of that which holds the statement; null for an event
 * @param statement place of the statement in the list of its record, from 0
 * @param event id of the merged event, or null
 * @param title of the article
 * @param publishers one, or of an event everyone who reported it
 * @param day of publication; of an event its first day, or that of its first report where its own is not known
 * @param lastDay of an event whose days are known
 * @param precision how exactly these are told; null for an event whose days are not known, and for what is no event
 * @param act of an event, lower case
 * @param status of an event, lower case
 * @param names the parties of the event or of the article's events; the speaker
 * @param score how well it matches; tells nothing beyond this result
 * @param passages of title (at most one) and text, in the order of the text
 */
public record SearchHit(
        DocumentKind kind,
        @Nullable String article,
        @Nullable Integer statement,
        @Nullable String event,
        @Nullable String title,
        List<String> publishers,
        @Nullable LocalDate day,
        @Nullable LocalDate lastDay,
        @Nullable Precision precision,
        @Nullable String act,
        @Nullable String status,
        List<Name> names,
        float score,
        List<Passage> passages) {

    /** Where a passage stands. */
    public enum Place {
        TITLE,
        TEXT
    }

    /** A stretch of text in pieces, each found or not. Plain text without control characters: whoever shows it marks it up. */
    public record Passage(Place place, List<Piece> pieces) {

        /** The passage without marks. */
        public String text() {
            StringBuilder text = new StringBuilder();
            pieces.forEach(piece -> text.append(piece.text()));
            return text.toString();
        }
    }

    /** @param found whether it is what was looked for */
    public record Piece(String text, boolean found) {}
}
