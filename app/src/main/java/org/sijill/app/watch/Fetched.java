package org.sijill.app.watch;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.sijill.ingest.ResponseBody;

/** What came of fetching an address. */
sealed interface Fetched {

    /** It was there. The marks tell later whether it has changed. */
    record Body(
            ResponseBody body,
            @Nullable String etag,
            @Nullable String modified) implements Fetched {}

    /** It lies at another address; only steps on the way end so. */
    record Elsewhere(URI url) implements Fetched {}

    /** It has not changed since. */
    record Unchanged() implements Fetched {}

    /** The host asked to be left alone for so long; it was not called. */
    record Resting(Duration time) implements Fetched {}

    /**
     * It was not to be had.
     *
     * @param again whether it may be another time
     * @param after how long the host asked to be left alone, or null
     */
    record Failed(String reason, boolean again, @Nullable Duration after) implements Fetched {}
}
