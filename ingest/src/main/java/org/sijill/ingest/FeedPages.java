package org.sijill.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.page.Decoder;
import org.sijill.page.Page;
import org.sijill.pipeline.Input;
import org.sijill.pipeline.Origin;
import org.sijill.reading.RefusedException;

/** A saved feed as pages: the articles that it holds. Of others it holds a summary only, and they are refused. */
final class FeedPages implements PageSource {

    private final String name;
    private final @Nullable String published;
    private final Iterator<FeedEntry> entries;

    private FeedPages(String name, List<FeedEntry> entries, @Nullable String published) {
        this.name = name;
        this.entries = entries.iterator();
        this.published = published;
    }

    static PageSource open(String name, InputStream in, @Nullable String published) {
        try (in) {
            List<FeedEntry> entries = Feeds.read(Decoder.decode(PageFiles.unpacked(in)));
            return entries.isEmpty()
                    ? new OnePage(Input.refused(new Origin(name, 0), "the feed holds no entry"))
                    : new FeedPages(name, entries, published);
        } catch (IOException e) {
            return new OnePage(Input.refused(new Origin(name, 0), Failure.words(e)));
        } catch (RefusedException e) {
            return new OnePage(Input.refused(new Origin(name, 0), e.reason()));
        }
    }

    @Override
    public boolean hasNext() {
        return entries.hasNext();
    }

    @Override
    public Input next() {
        FeedEntry entry = entries.next();
        String content = entry.content();
        return new Input(
                new Origin(name, 0, -1, entry.key()), content == null ? 0 : content.length(), () -> page(entry));
    }

    private Page page(FeedEntry entry) throws RefusedException {
        if (!entry.isWhole()) {
            throw new RefusedException("the feed holds only a summary of the article; «sijill watch» fetches it");
        }
        Page page = entry.page(null, ZoneOffset.UTC);
        Page.Given given = page.given();
        return given.published() != null
                ? page
                : new Page(
                        page.sourceId(),
                        page.content(),
                        page.format(),
                        new Page.Given(given.url(), given.title(), given.publisher(), published, given.authors()));
    }

    @Override
    public void close() {}
}
