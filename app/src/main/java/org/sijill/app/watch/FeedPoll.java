package org.sijill.app.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.ingest.FeedEntry;
import org.sijill.ingest.Feeds;
import org.sijill.ingest.ResponseBody;
import org.sijill.ingest.Sitemaps;
import org.sijill.reading.RefusedException;

/** Asks one feed what is new. */
final class FeedPoll {

    private final Fetcher fetcher;
    private final Pace pace;
    private final Manners manners;

    FeedPoll(Fetcher fetcher, Pace pace, Manners manners) {
        this.fetcher = fetcher;
        this.pace = pace;
        this.manners = manners;
    }

    /** What a poll left and which pages the feed names. */
    record Result(Note.Poll poll, List<FeedEntry> entries) {}

    /**
     * Asks.
     *
     * @param last the poll before, or null
     */
    Result ask(Watched feed, Note.@Nullable Poll last) throws InterruptedException {
        String etag = last == null ? null : last.etag();
        String modified = last == null ? null : last.modified();
        return switch (fetcher.fetch(feed.url(), etag, modified)) {
            case Fetched.Unchanged unchanged -> success(feed, etag, modified, List.of());
            case Fetched.Body body -> {
                try {
                    yield success(feed, body.etag(), body.modified(), entries(feed, body.body()));
                } catch (RefusedException e) {
                    yield failure(feed, last, e.reason(), null);
                }
            }
            case Fetched.Failed failed -> failure(feed, last, failed.reason(), failed.after());
            case Fetched.Resting resting -> resting(feed, last, resting.time());
            case Fetched.Elsewhere elsewhere -> throw new IllegalStateException("a redirect was not followed");
        };
    }

    private static List<FeedEntry> entries(Watched feed, ResponseBody body) throws RefusedException {
        String text = body.text();
        return feed.kind() == Watched.Kind.SITEMAP ? Sitemaps.read(text, body.url()) : Feeds.read(text);
    }

    private Result success(Watched feed, @Nullable String etag, @Nullable String modified, List<FeedEntry> entries) {
        Instant now = pace.now();
        return new Result(
                new Note.Poll(now, feed.url().toString(), null, 0, now.plus(feed.every()), now, etag, modified),
                entries);
    }

    private Result failure(Watched feed, Note.@Nullable Poll last, String reason, @Nullable Duration asked) {
        int failures = last == null ? 1 : last.failures() + 1;
        Duration wait = longest(feed.every(), manners.waitAfter(failures), asked == null ? Duration.ZERO : asked);
        return failed(feed, last, reason, failures, wait);
    }

    /** Another feed of the same host was told to come later; that is no failure of this one. */
    private Result resting(Watched feed, Note.@Nullable Poll last, Duration time) {
        int failures = last == null ? 0 : last.failures();
        return failed(feed, last, "the host asked to be left alone for a time", failures, time);
    }

    private Result failed(Watched feed, Note.@Nullable Poll last, String reason, int failures, Duration wait) {
        Instant now = pace.now();
        Note.Poll poll = new Note.Poll(
                now,
                feed.url().toString(),
                reason,
                failures,
                now.plus(wait),
                last == null ? null : last.success(),
                last == null ? null : last.etag(),
                last == null ? null : last.modified());
        return new Result(poll, List.of());
    }

    private static Duration longest(Duration... times) {
        Duration longest = Duration.ZERO;
        for (Duration time : times) {
            longest = time.compareTo(longest) > 0 ? time : longest;
        }
        return longest;
    }
}
