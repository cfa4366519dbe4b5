package org.sijill.app.watch;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.sijill.ingest.FeedEntry;
import org.sijill.ingest.ResponseBody;
import org.sijill.page.Page;
import org.sijill.reading.RefusedException;

/** Brings a page that a feed named into the spool, once, and out of it as a page. */
final class PageFetch {

    private final Fetcher fetcher;
    private final Spool spool;
    private final Pace pace;
    private final Manners manners;

    PageFetch(Fetcher fetcher, Spool spool, Pace pace, Manners manners) {
        this.fetcher = fetcher;
        this.spool = spool;
        this.pace = pace;
        this.manners = manners;
    }

    /** A page at hand, or when to try again. */
    sealed interface Result {

        record AtHand(Spool.Kept kept) implements Result {}

        record Later(Note.Again again) implements Result {}
    }

    /**
     * Brings the page.
     *
     * @param content where the feed's articles are taken from
     * @throws RefusedException where it cannot be had
     */
    Result bring(Pending page, Watched.Content content) throws RefusedException, InterruptedException {
        Spool.Kept kept = spool.get(page.key());
        if (kept != null && isEnough(kept, content)) {
            return new Result.AtHand(kept);
        }
        if (content == Watched.Content.FEED) {
            throw new RefusedException("the feed holds no text of the article");
        }
        String link = page.entry().link();
        URI url = link == null ? null : Fetcher.address(link);
        if (url == null) {
            throw new RefusedException(
                    link == null
                            ? "the feed names no address of the article and does not hold it"
                            : "the feed names no address of the web but «" + link + "»");
        }
        return switch (fetcher.fetch(url, null, null)) {
            case Fetched.Body body -> {
                Spool.Kept fresh = new Spool.Kept(body.body(), null);
                spool.put(page.key(), fresh);
                yield new Result.AtHand(fresh);
            }
            case Fetched.Resting resting -> later(page.attempts(), resting.time());
            case Fetched.Failed failed -> {
                if (!failed.again() || page.attempts() + 1 >= manners.mostAttempts()) {
                    throw new RefusedException(failed.reason());
                }
                Duration asked = failed.after() == null ? Duration.ZERO : failed.after();
                Duration wait = manners.waitAfter(page.attempts() + 1);
                yield later(page.attempts() + 1, asked.compareTo(wait) > 0 ? asked : wait);
            }
            case Fetched.Unchanged unchanged -> throw new RefusedException("the server answered with status 304");
            case Fetched.Elsewhere elsewhere -> throw new IllegalStateException("a redirect was not followed");
        };
    }

    private static boolean isEnough(Spool.Kept kept, Watched.Content content) {
        FeedEntry entry = kept.entry();
        return entry == null || content == Watched.Content.FEED || (content == Watched.Content.AUTO && entry.isWhole());
    }

    private Result later(int attempts, Duration wait) {
        Instant next = pace.now().plus(wait);
        return new Result.Later(new Note.Again(attempts, next));
    }

    /**
     * The page out of the spool.
     *
     * @param feed which named it; null where it is watched no longer
     * @param published the day to take in place of the page's own, or null
     */
    static Page page(Spool.Kept kept, Pending named, @Nullable Watched feed, @Nullable String published)
            throws RefusedException {
        String publisher = feed == null ? null : feed.publisher();
        FeedEntry entry = kept.entry();
        if (entry != null) {
            return entry.page(publisher, zone(feed));
        }
        ResponseBody body = kept.body();
        if (body == null) {
            throw new RefusedException("the kept copy of the page is empty");
        }
        if (!ResponseBody.mayBePage(body.type())) {
            throw new RefusedException("the answer is no page but " + body.type());
        }
        return body.page(named.name(), publisher, published);
    }

    /** The day that the feed tells, or null. */
    static @Nullable String published(Pending named, @Nullable Watched feed) {
        Note.Entry told = named.entry();
        return new FeedEntry(told.id(), told.link(), told.title(), told.authors(), told.published(), null)
                .published(zone(feed));
    }

    private static ZoneId zone(@Nullable Watched feed) {
        return feed == null ? ZoneOffset.UTC : feed.zone();
    }
}
