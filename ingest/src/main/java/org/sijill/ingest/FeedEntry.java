package org.sijill.ingest;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import org.sijill.page.Page;
import org.sijill.page.Page.Given;

/**
 * What a feed or a news sitemap tells of one article.
 *
 * @param key what the entry is known by from poll to poll: its link, else the id that the feed gives it
 * @param link the article's address, or null
 * @param content the article as HTML where the feed holds it, else null
 */
public record FeedEntry(
        String key,
        @Nullable String link,
        @Nullable String title,
        List<String> authors,
        @Nullable Instant published,
        @Nullable String content) {

    /** Summaries are a paragraph of two or three sentences; an article of fewer letters is lost by nobody. */
    private static final int LEAST_CONTENT = 500;

    private static final String NOT_TEXT = "script,style,figure,figcaption,iframe,form,nav,aside,noscript,template";

    public FeedEntry {
        authors = List.copyOf(authors);
    }

    /** Whether the feed holds the article itself and not a summary of it. */
    public boolean isWhole() {
        if (content == null) {
            return false;
        }
        String text = text(content);
        return text.length() >= LEAST_CONTENT
                && !text.endsWith("…")
                && !text.endsWith("[...]")
                && !text.endsWith("...");
    }

    /**
     * The entry's content as a page.
     *
     * @param zone in which the day of the article is told
     */
    public Page page(@Nullable String publisher, ZoneId zone) {
        return new Page(
                link == null ? key : link,
                content == null ? "" : text(content),
                Page.Format.ARTICLE,
                new Given(link, title, publisher, published(zone), authors));
    }

    /** When the article was published, with the clock of a zone; null where the feed does not tell. */
    public @Nullable String published(ZoneId zone) {
        return published == null
                ? null
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        published.atZone(zone).toOffsetDateTime().withNano(0));
    }

    /** The text of a piece of HTML, a block a paragraph. */
    private static String text(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.select(NOT_TEXT).remove();
        Blocks blocks = new Blocks();
        blocks.traverse(document.body());
        blocks.end();
        return String.join("\n\n", blocks.done);
    }

    private static final class Blocks implements NodeVisitor {
        private final List<String> done = new ArrayList<>();
        private final StringBuilder open = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                open.append(text.getWholeText());
            } else if (breaks(node)) {
                end();
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (breaks(node)) {
                end();
            }
        }

        private static boolean breaks(Node node) {
            return node instanceof Element element && (element.isBlock() || element.nameIs("br"));
        }

        void end() {
            String paragraph = open.toString().replaceAll("\\s+", " ").strip();
            if (!paragraph.isEmpty()) {
                done.add(paragraph);
            }
            open.setLength(0);
        }
    }
}
