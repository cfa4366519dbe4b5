package org.sijill.app.web.api;

import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sijill.app.inquiry.Desk;
import org.sijill.app.store.Change;
import org.sijill.app.store.Store;
import org.sijill.ingest.HandedIn;
import org.sijill.model.MergedEvent;
import org.sijill.model.NewsRecord;
import org.sijill.page.Page;
import org.sijill.page.Page.Given;
import org.sijill.pipeline.CleanedArticle;
import org.sijill.pipeline.Input;
import org.sijill.pipeline.Origin;
import org.sijill.pipeline.Outcome;
import org.sijill.pipeline.PageFunction;
import org.sijill.pipeline.ParallelReader;
import org.sijill.reading.RefusedException;

/** Reads pages that are handed in, and puts them into the record where that is wanted. */
public final class ArticleApi {

    /** What the address takes beside the page. */
    public static final List<String> PARAMETERS = List.of("id", "url", "publisher", "published", "title", "store");

    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 10;

    private final Desk desk;
    private final Supplier<PageFunction<List<CleanedArticle>>> reader;
    private final Semaphore free = new Semaphore(AT_ONCE);

    /** @param reader reads a page into its records; asked for once a page is there */
    public ArticleApi(Desk desk, Supplier<PageFunction<List<CleanedArticle>>> reader) {
        this.desk = desk;
        this.reader = reader;
    }

    /** @param stored what the record gained; null where nothing was to be stored */
    public record Read(List<NewsRecord> records, @Nullable Stored stored) {}

    /**
     * What became of a page in the store.
     *
     * @param known articles that were there already
     * @param replaced articles in the place of an earlier reading
     * @param added articles that were not there
     * @param gained ids of events that are new
     * @param lost ids of events that are no more
     * @param altered ids of events that are told otherwise
     */
    public record Stored(
            int known, int replaced, int added, List<String> gained, List<String> lost, List<String> altered) {

        static Stored of(Change change) {
            return new Stored(
                    change.known(),
                    change.replaced(),
                    change.added(),
                    change.gained().stream().map(MergedEvent::id).toList(),
                    change.lost().stream().map(MergedEvent::id).toList(),
                    change.altered().stream().map(altered -> altered.now().id()).toList());
        }
    }

    /**
     * Reads a page.
     *
     * @param type media type of the body, without parameters
     * @param charset of the body as it was declared, or null
     * @param store whether its records go into the store
     * @throws RefusedException where the page is none of ours, with the reason
     * @throws BusyException where too many pages are being read
     */
    public Read read(Call call, String type, @Nullable String charset, byte[] body, boolean store)
            throws RefusedException, InterruptedException {
        Page page = page(call, type, charset, body);
        List<CleanedArticle> articles = read(page);
        List<NewsRecord> records = articles.stream().map(CleanedArticle::record).toList();
        return new Read(records, store ? desk.change(open -> add(open, records, articles)) : null);
    }

    private Stored add(Store store, List<NewsRecord> records, List<CleanedArticle> articles) {
        return Stored.of(
                store.add(records, List.of(), CleanedArticle.litter(articles), desk.lexicon(), desk.version()));
    }

    /** Whether pages of a media type are taken. */
    public static boolean takes(String type) {
        return List.of("text/html", "application/xhtml+xml", "text/plain", "application/json")
                .contains(type);
    }

    private static Page page(Call call, String type, @Nullable String charset, byte[] body) throws RefusedException {
        String published = call.parameters().one("published");
        if (type.equals("application/json")) {
            return HandedIn.json(body, published);
        }
        Given given = new Given(
                call.parameters().one("url"),
                call.parameters().one("title"),
                call.parameters().one("publisher"),
                published,
                List.of());
        return HandedIn.page(
                type.equals("text/plain") ? Page.Format.CAPTURE : Page.Format.HTML,
                body,
                call.parameters().one("id"),
                charset,
                given);
    }

    /** As all pages are read: in bounded time, and no fault of one page ends anything. */
    private List<CleanedArticle> read(Page page) throws RefusedException, InterruptedException {
        if (!free.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new BusyException();
        }
        try {
            AtomicReference<@Nullable Outcome<List<CleanedArticle>>> outcome = new AtomicReference<>();
            Input input = new Input(new Origin("posted", 0), 0, () -> page);
            new ParallelReader(1, ParallelReader.USUAL_LIMIT)
                    .read(List.of(input).iterator(), reader.get(), outcome::set);
            return switch (outcome.get()) {
                case Outcome.Done<List<CleanedArticle>> done -> done.result();
                case Outcome.Refused<List<CleanedArticle>> refused -> throw new RefusedException(refused.reason());
                case null -> throw new IllegalStateException("the page was neither read nor refused");
            };
        } finally {
            free.release();
        }
    }
}
