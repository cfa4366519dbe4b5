package org.sijill.app.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.page.Page;
import org.sijill.pipeline.Outcome;
import org.sijill.reading.RefusedException;

/** Feeds of a server of our own, polled by a clock of our own: what is asked when, and what a kill leaves. */
class WatcherTest {

    private static final String ARTICLE =
            "التقى وزير الخارجية العماني نظيره النرويجي في مسقط وبحثا التعاون. ".repeat(12);

    /** Stands for the kill of the process. */
    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** Records in a file; may be killed at the nth thing it does, in the middle of it. */
    private static final class FileSink implements Sink {
        private final Path file;
        private int lives;

        FileSink(Path file, int lives) {
            this.file = file;
            this.lives = lives;
        }

        private void append(String text) {
            try {
                Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void write(Outcome<Records> outcome) {
            String line = switch (outcome) {
                case Outcome.Done<Records> done -> new String(done.result().bytes(), StandardCharsets.UTF_8);
                case Outcome.Refused<Records> refused ->
                    "refused " + refused.origin().source() + " " + refused.reason() + "\n";
            };
            if (lives-- == 0) {
                append(line.substring(0, line.length() / 2));
                throw new Killed();
            }
            append(line);
        }

        @Override
        public void sync() {
            if (lives-- == 0) {
                throw new Killed();
            }
        }

        @Override
        public String files() {
            return file.toString();
        }

        @Override
        public long outLength() {
            return file.toFile().length();
        }

        @Override
        public long rejectsLength() {
            return -1;
        }

        @Override
        public void cut(long out, long rejects) {
            try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private final LoopbackServer server = new LoopbackServer();
    private final FakePace pace = new FakePace();

    @TempDir
    private Path folder;

    @AfterEach
    void closeServer() {
        server.close();
    }

    private Watched feed(String path, Watched.Kind kind, Watched.Content content) {
        return new Watched(
                path, server.url(path), kind, Duration.ofMinutes(15), content, ZoneId.of("Asia/Muscat"), "الأفق");
    }

    private Watched feed(String path) {
        return feed(path, Watched.Kind.FEED, Watched.Content.AUTO);
    }

    private static String item(URI link, String content) {
        return "<item><title>خبر</title><link>" + link + "</link><pubDate>Sun, 10 Mar 2024 22:30:00 GMT</pubDate>"
                + "<description><![CDATA[" + content + "]]></description></item>";
    }

    private static String rss(String... items) {
        return "<rss version=\"2.0\"><channel><title>t</title><link>http://e.org/</link><description>d</description>"
                + String.join("", items) + "</channel></rss>";
    }

    private String rssOfPages(int... numbers) {
        return rss(Arrays.stream(numbers)
                .mapToObj(number -> item(server.url("/page" + number), "ملخص"))
                .toArray(String[]::new));
    }

    private void pages(int number) {
        for (int i = 1; i <= number; i++) {
            server.at("/page" + i, "text/html; charset=utf-8", "<p>" + ARTICLE + i);
        }
    }

    /** «record sourceId FORMAT published»; pages with «undated» in them tell no day of their own. */
    private static Sink.Records read(Page page) throws RefusedException {
        if (page.content().contains("unreadable")) {
            throw new RefusedException("unreadable");
        }
        String line = "record " + page.sourceId() + " " + page.format() + " "
                + page.given().published() + "\n";
        boolean dated = page.given().published() != null || !page.content().contains("undated");
        return new Sink.Records(line.getBytes(StandardCharsets.UTF_8), 1, dated, Map.of());
    }

    private void round(int lives, Watched... feeds) throws InterruptedException {
        try (WatchState state = WatchState.open(folder.resolve("state"))) {
            Watcher watcher = new Watcher(
                    List.of(feeds),
                    FetcherTest.manners(true, Duration.ofSeconds(20)),
                    pace,
                    state,
                    WatcherTest::read,
                    new FileSink(folder.resolve("out"), lives),
                    told -> {});
            watcher.round();
        }
    }

    private List<String> out() throws IOException {
        Path out = folder.resolve("out");
        String port = ":" + server.url("/").getPort();
        return Files.exists(out)
                ? Files.readAllLines(out).stream()
                        .map(line -> line.replace("http://127.0.0.1" + port, ""))
                        .toList()
                : List.of();
    }

    private FeedHealth health(Watched feed) {
        return WatchState.health(folder.resolve("state"), List.of(feed)).getFirst();
    }

    @Test
    void whatAFeedNamesIsFetchedOnceAndTheFeedIsAskedWhenItIsDue() throws Exception {
        pages(3);
        Watched feed = feed("/feed");
        server.at("/feed", "application/rss+xml", rssOfPages(1, 2));
        round(99, feed);
        round(99, feed);
        assertThat(server.asked()).containsExactly("/feed", "/page1", "/page2");
        pace.pass(Duration.ofMinutes(16));
        server.at("/feed", "application/rss+xml", rssOfPages(1, 2, 3));
        round(99, feed);
        assertThat(server.asked()).containsExactly("/feed", "/page1", "/page2", "/feed", "/page3");
        assertThat(out())
                .containsExactly("record /page1 HTML null", "record /page2 HTML null", "record /page3 HTML null");
        FeedHealth health = health(feed);
        assertThat(List.of(health.entries(), health.read(), health.refused(), health.waiting()))
                .containsExactly(3L, 3L, 0L, 0L);
        assertThat(health.lastError()).isNull();
        assertThat(health.nextPoll()).isAfter(pace.now());
    }

    @Test
    void anUnchangedFeedIsNotSentAgain() throws Exception {
        pages(1);
        server.at("/feed", exchange -> {
            if ("\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                exchange.getResponseHeaders().add("ETag", "\"v1\"");
                LoopbackServer.send(exchange, 200, "text/xml", rssOfPages(1).getBytes(StandardCharsets.UTF_8));
            }
        });
        Watched feed = feed("/feed");
        round(99, feed);
        pace.pass(Duration.ofMinutes(16));
        Instant before = pace.now();
        round(99, feed);
        assertThat(health(feed).lastSuccess()).isAfterOrEqualTo(before);
        assertThat(health(feed).failures()).isZero();
        assertThat(server.asked()).containsExactly("/feed", "/page1", "/feed");
    }

    @Test
    void theArticleIsTakenFromTheFeedWhereItHoldsTheWhole() throws Exception {
        pages(3);
        String items = rss(item(server.url("/page1"), "<p>" + ARTICLE), item(server.url("/page2"), "ملخص"));
        server.at("/auto", "text/xml", items);
        round(99, feed("/auto"));
        assertThat(out()).containsExactly("record /page1 ARTICLE 2024-03-11T02:30:00+04:00", "record /page2 HTML null");
        server.at("/link", "text/xml", rss(item(server.url("/page3"), "<p>" + ARTICLE)));
        round(99, feed("/link", Watched.Kind.FEED, Watched.Content.LINK));
        assertThat(out()).last().isEqualTo("record /page3 HTML null");
    }

    @Test
    void theDayOfTheFeedCountsWhereThePageTellsNone() throws Exception {
        server.at("/page1", "text/html", "undated").at("/feed", "text/xml", rssOfPages(1));
        round(99, feed("/feed"));
        assertThat(out()).containsExactly("record /page1 HTML 2024-03-11T02:30:00+04:00");
        assertThat(server.asked("/page1")).isEqualTo(1);
    }

    @Test
    void aNewsSitemap() throws Exception {
        pages(1);
        server.at(
                "/news.xml",
                "application/xml",
                "<?xml version=\"1.0\"?><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
                        + " xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\"><url><loc>"
                        + server.url("/page1")
                        + "</loc><news:news><news:publication><news:name>الأفق</news:name><news:language>ar</news:language>"
                        + "</news:publication><news:publication_date>2024-03-10T10:00:00+04:00</news:publication_date>"
                        + "<news:title>خبر</news:title></news:news></url></urlset>");
        server.at("/bomb.xml", "application/xml", "<!DOCTYPE urlset [<!ENTITY a \"b\">]><urlset>&a;</urlset>");
        round(99, feed("/news.xml", Watched.Kind.SITEMAP, Watched.Content.AUTO));
        round(99, feed("/bomb.xml", Watched.Kind.SITEMAP, Watched.Content.AUTO));
        assertThat(out()).containsExactly("record /page1 HTML null");
        assertThat(health(feed("/bomb.xml")).lastError()).contains("document type or entities");
    }

    @Test
    void failuresOfAFeedAreToldAndWaitedOut() throws Exception {
        Watched feed = feed("/feed");
        server.status("/feed", 500);
        for (int i = 0; i < 6; i++) {
            round(99, feed);
            pace.pass(Duration.ofMinutes(16));
        }
        FeedHealth health = health(feed);
        assertThat(health.lastError()).isEqualTo("the server answered with status 500");
        assertThat(health.lastSuccess()).isNull();
        // 15 minutes, as the feed's own pace, four times; then 16 minutes.
        assertThat(health.failures()).isEqualTo(6);
        assertThat(Duration.between(pace.now().minus(Duration.ofMinutes(16)), health.nextPoll()))
                .isBetween(Duration.ofMinutes(31), Duration.ofMinutes(32));
        pace.pass(Duration.ofHours(1));
        server.at("/feed", "text/xml", "<rss version=\"2.0\"><channel><title>damaged");
        round(99, feed);
        assertThat(health(feed).lastError()).startsWith("this is no feed that can be read");
        pace.pass(Duration.ofDays(1));
        server.at("/feed", "text/xml", rssOfPages());
        round(99, feed);
        assertThat(health(feed).failures()).isZero();
        assertThat(health(feed).lastError()).isNull();
    }

    @Test
    void pagesThatFailAreTriedAgainAndThenRefused() throws Exception {
        Watched feed = feed("/feed");
        server.at("/feed", "text/xml", rssOfPages(1, 2, 3, 4, 5))
                .status("/page1", 503)
                .status("/page2", 410)
                .at("/page3", "image/png", "x")
                .at("/page4", "text/html", "unreadable")
                .status("/page5", 503);
        round(99, feed);
        assertThat(health(feed).waiting()).isEqualTo(2);
        round(99, feed);
        assertThat(server.asked("/page1")).as("not before its time").isEqualTo(1);
        server.at("/page5", "application/xhtml+xml", ARTICLE);
        for (int i = 0; i < 4; i++) {
            pace.pass(Duration.ofMinutes(5));
            round(99, feed);
        }
        assertThat(server.asked("/page1")).isEqualTo(3);
        assertThat(server.asked("/page5")).isEqualTo(2);
        assertThat(out())
                .containsExactlyInAnyOrder(
                        "refused /page1 the server answered with status 503",
                        "refused /page2 the server answered with status 410",
                        "refused /page3 the answer is no page but image/png",
                        "refused /page4 unreadable",
                        "record /page5 HTML null");
        assertThat(health(feed).refused()).isEqualTo(4);
    }

    /** Whatever the moment: no record twice, none lost, no page asked for twice. */
    @Test
    void killedAtAnyPointAndStartedAgain() throws Exception {
        int number = 4;
        pages(number);
        server.at("/page2", "text/html", "unreadable");
        List<String> expected = List.of(
                "record /page1 HTML null",
                "refused /page2 unreadable",
                "record /page3 HTML null",
                "record /page4 HTML null");
        for (int lives = 0; lives < 2 * number; lives++) {
            server.at("/feed" + lives, "text/xml", rssOfPages(1, 2, 3, 4));
            Watched feed = feed("/feed" + lives);
            long before = server.asked("/page1");
            int killAt = lives;
            assertThatThrownBy(() -> round(killAt, feed)).isInstanceOf(Killed.class);
            // A kill tears the line that was being written.
            Files.writeString(
                    folder.resolve("state/journal.jsonl"), "{\"what\":\"read\",\"ke", StandardOpenOption.APPEND);
            round(99, feed);
            round(99, feed);
            assertThat(out()).as("killed at %d", lives).isEqualTo(expected);
            for (int page = 1; page <= number; page++) {
                assertThat(server.asked("/page" + page))
                        .as("page %d, killed at %d", page, lives)
                        .isEqualTo(before + 1);
            }
            assertThat(server.asked("/feed" + lives)).isEqualTo(1);
            try (var left = Files.list(folder.resolve("state/pages"))) {
                assertThat(left).isEmpty();
            }
            Files.delete(folder.resolve("out"));
            Files.delete(folder.resolve("state/journal.jsonl"));
        }
    }

    /** Somebody who names another file after a kill must not find that one cut. */
    @Test
    void filesOfOthersAreNotCut() throws Exception {
        pages(1);
        server.at("/feed", "text/xml", rssOfPages(1));
        assertThatThrownBy(() -> round(0, feed("/feed"))).isInstanceOf(Killed.class);
        Path other = Files.writeString(folder.resolve("other"), "what stood there\n");
        try (WatchState state = WatchState.open(folder.resolve("state"))) {
            new Watcher(
                            List.of(feed("/feed")),
                            FetcherTest.manners(true, Duration.ofSeconds(20)),
                            pace,
                            state,
                            WatcherTest::read,
                            new FileSink(other, 99),
                            told -> {})
                    .round();
        }
        assertThat(other).content().startsWith("what stood there\nrecord http://127.0.0.1");
    }

    @Test
    void aHostThatDoesNotAnswerIsNotAskedForEachOfItsPages() throws Exception {
        server.at("/feed", "text/xml", rssOfPages(1, 2, 3));
        for (int i = 1; i <= 3; i++) {
            server.at("/page" + i, exchange -> exchange.close());
        }
        Watched feed = feed("/feed");
        round(99, feed);
        assertThat(server.asked()).hasSize(2);
        assertThat(health(feed).waiting()).isEqualTo(3);
        pages(3);
        pace.pass(Duration.ofMinutes(2));
        round(99, feed);
        assertThat(health(feed).read()).isEqualTo(3);
    }

    @Test
    void aFeedOfTenThousandEntriesWaitsToBeFetched() throws Exception {
        server.at(
                "/feed",
                "text/xml",
                rss(IntStream.range(0, 10_000)
                        .mapToObj(i -> "<item><title>t</title><link>http://127.0.0.1:1/" + i + "</link></item>")
                        .toArray(String[]::new)));
        Manners manners = FetcherTest.manners(true, Duration.ofSeconds(20));
        Manners wide = new Manners(
                manners.userAgent(),
                true,
                manners.delay(),
                manners.request(),
                16 << 20,
                5,
                manners.firstWait(),
                manners.longestWait(),
                3,
                4);
        try (Fetcher fetcher = new Fetcher(wide, pace);
                WatchState state = WatchState.open(folder.resolve("state"))) {
            Watched feed = feed("/feed");
            FeedPoll.Result result = new FeedPoll(fetcher, pace, wide).ask(feed, null);
            assertThat(state.polled(feed, result.poll(), result.entries())).isEqualTo(10_000);
            assertThat(state.polled(feed, result.poll(), result.entries())).isZero();
        }
        try (WatchState state = WatchState.open(folder.resolve("state"))) {
            assertThat(new TreeSet<>(state.pending().stream().map(Pending::key).toList()))
                    .hasSize(10_000);
            assertThatThrownBy(() -> WatchState.open(folder.resolve("state")))
                    .isInstanceOfAny(WatchException.class, OverlappingFileLockException.class);
        }
    }

    @Test
    void twoPollsOfOneHostKeepTheirDistance() throws Exception {
        List<Watched> feeds = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            server.at("/feed" + i, "text/xml", rssOfPages());
            feeds.add(feed("/feed" + i));
        }
        round(99, feeds.toArray(Watched[]::new));
        assertThat(pace.slept()).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(2), Duration.ofSeconds(2));
    }
}
