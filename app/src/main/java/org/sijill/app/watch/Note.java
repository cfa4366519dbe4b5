package org.sijill.app.watch;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the journal.
 *
 * @param what happened; tells which of the other parts are there
 * @param key of a page ({@link Pending#key()})
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Note(
        What what,
        @Nullable String feed,
        @Nullable String key,
        @Nullable Entry entry,
        @Nullable Poll poll,
        @Nullable Again again,
        @Nullable Lengths lengths,
        @Nullable Totals totals) {

    enum What {
        /** A feed named a page that it had not named before. */
        ENTRY,
        /** A feed was asked. */
        POLL,
        /** A page could not be fetched and is tried again. */
        AGAIN,
        /** What became of a page is about to be written behind these lengths of the files. */
        BEGIN,
        READ,
        REFUSED,
        /** A page of an earlier run that is done; stands for its other lines in a journal written anew. */
        SEEN,
        /** The counts of a feed in a journal written anew. */
        TOTALS
    }

    record Entry(
            @Nullable String link,
            String id,
            @Nullable String title,
            List<String> authors,
            @Nullable Instant published) {}

    /**
     * A poll and what it left.
     *
     * @param error null where it succeeded
     * @param failures in a row
     * @param url the address that was asked; a feed that has moved begins anew
     */
    record Poll(
            Instant at,
            String url,
            @Nullable String error,
            int failures,
            Instant next,
            @Nullable Instant success,
            @Nullable String etag,
            @Nullable String modified) {}

    record Again(int attempts, Instant next) {}

    /**
     * The bytes that the files of records and of rejects have; -1 where there is none.
     *
     * @param files which they are, so that no others are ever cut
     */
    record Lengths(String files, long out, long rejects) {}

    record Totals(long seen, long read, long refused) {}

    static Note entry(String feed, String key, Entry entry) {
        return new Note(What.ENTRY, feed, key, entry, null, null, null, null);
    }

    static Note poll(String feed, Poll poll) {
        return new Note(What.POLL, feed, null, null, poll, null, null, null);
    }

    static Note again(String key, Again again) {
        return new Note(What.AGAIN, null, key, null, null, again, null, null);
    }

    static Note begin(String key, Lengths lengths) {
        return new Note(What.BEGIN, null, key, null, null, null, lengths, null);
    }

    static Note done(String key, boolean read) {
        return new Note(read ? What.READ : What.REFUSED, null, key, null, null, null, null, null);
    }

    static Note seen(String key) {
        return new Note(What.SEEN, null, key, null, null, null, null, null);
    }

    static Note totals(String feed, Totals totals) {
        return new Note(What.TOTALS, feed, null, null, null, null, null, totals);
    }
}
