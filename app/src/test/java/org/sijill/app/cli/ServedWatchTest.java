package org.sijill.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.app.inquiry.Desk;
import org.sijill.app.store.EventFilter;
import org.sijill.app.store.Store;
import org.sijill.app.store.StoreAddress;
import org.sijill.app.watch.LoopbackServer;
import org.sijill.app.web.ServerOptions;
import org.sijill.app.web.WebServer;
import org.sijill.app.web.Workroom;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.LexiconSource;
import org.sijill.model.Act;
import org.sijill.model.Json;
import org.sijill.model.MergedEvent;
import tools.jackson.databind.JsonNode;

/** The reading room with a watch: what a feed names stands in the record a moment later. */
@Timeout(120)
class ServedWatchTest {

    /** What it says twice is cut from it once. */
    private static final String PAGE = """
            <!doctype html><title>لقاء في مسقط</title><article>
            <p>التقى وزير الخارجية العماني سعيد الحارثي، في مسقط يوم الاثنين 5 مارس 2018، نظيره النرويجي لارس هانسن.</p>
            <p>وقال الحارثي عقب اللقاء: «نقدر دور النرويج في المنطقة».</p>
            <p>وقال الحارثي عقب اللقاء: «نقدر دور النرويج في المنطقة».</p></article>""";

    private final LoopbackServer site = new LoopbackServer();
    private final CountDownLatch somebodyListens = new CountDownLatch(1);

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Desk desk;

    @BeforeEach
    void open() throws IOException {
        site.at(
                "/feed",
                "application/rss+xml",
                "<rss version=\"2.0\"><channel><title>t</title><link>http://e.org/</link><description>d</description>"
                        + item("/page") + item("/empty") + "</channel></rss>");
        site.at("/page", exchange -> {
            // the page comes once the room is open and somebody looks at it
            awaited(somebodyListens);
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream body = exchange.getResponseBody()) {
                body.write(PAGE.getBytes(StandardCharsets.UTF_8));
            }
        });
        site.at("/empty", "text/html; charset=utf-8", "<!doctype html><title>لا شيء</title>");
        Files.writeString(
                folder.resolve("sources.tsv"), "name\turl\tpublisher\nالأفق\t" + site.url("/feed") + "\tالأفق\n");
        desk = Desk.open(
                StoreAddress.of(folder.resolve("store").toString()),
                true,
                2,
                () -> Lexicon.load(LexiconSource.packed()),
                new Store.Version("test", "test", "test"),
                line -> {});
    }

    @AfterEach
    void close() {
        somebodyListens.countDown();
        desk.close();
        site.close();
    }

    private String item(String path) {
        return "<item><title>t</title><link>" + site.url(path) + "</link></item>";
    }

    private static void awaited(CountDownLatch latch) throws IOException {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private ServedWatch watch() {
        PrintStream err = new PrintStream(OutputStream.nullOutputStream());
        return new ServedWatch(desk, folder.resolve("sources.tsv"), "https://example.org/about", true, err);
    }

    /** The ids of the next message about events. */
    private static JsonNode next(BufferedReader stream) throws IOException {
        @Nullable String line = stream.readLine();
        while (line != null && !line.startsWith("data:")) {
            line = stream.readLine();
        }
        return Json.mapper()
                .readTree(String.valueOf(line).substring("data:".length()))
                .get("ids");
    }

    @Test
    void aPageOfAFeedIsReadIntoTheRecordAndToldToWhoeverListens() throws IOException, InterruptedException {
        try (ServedWatch watch = watch();
                WebServer server = WebServer.open(
                        desk,
                        ServerOptions.LOCAL.on(0),
                        Workroom.of(desk, watch),
                        new PrintStream(OutputStream.nullOutputStream()));
                HttpClient client = HttpClient.newHttpClient()) {
            URI room = URI.create(server.address());
            HttpResponse<InputStream> stream = client.send(
                    HttpRequest.newBuilder(room.resolve("/api/v1/stream")).build(), BodyHandlers.ofInputStream());
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
                assertThat(lines.readLine()).isEqualTo(": listening");
                somebodyListens.countDown();
                String id = next(lines).get(0).stringValue();
                MergedEvent event = desk.ask(store -> store.event(id)).orElseThrow();
                assertThat(event.act()).isEqualTo(Act.MEET);
                assertThat(event.reports()).singleElement().satisfies(report -> {
                    assertThat(report.publisher()).isEqualTo("الأفق");
                    assertThat(report.sourceId()).isEqualTo(site.url("/page").toString());
                    assertThat(desk.<List<String>>ask(store -> store.litter().of(report.article())))
                            .containsExactly("وقال الحارثي عقب اللقاء: «نقدر دور النرويج في المنطقة».");
                });
            }
        }
    }

    @Test
    void whatCannotBeReadIsKeptWithItsReasonAndCountedWithItsFeed() throws InterruptedException {
        somebodyListens.countDown();
        try (ServedWatch watch = watch()) {
            while (desk.inquiry().overview().refused().isEmpty()
                    || desk.inquiry().count(EventFilter.ALL) == 0) {
                Thread.sleep(100);
            }
            assertThat(desk.inquiry().overview().lastRefused())
                    .singleElement()
                    .satisfies(refused -> assertThat(refused.page())
                            .isEqualTo(site.url("/empty").toString()));
        }
        try (ServedWatch again = watch()) {
            assertThat(again.now()).singleElement().satisfies(feed -> {
                assertThat(feed.name()).isEqualTo("الأفق");
                assertThat(feed.read()).isEqualTo(1);
                assertThat(feed.refused()).isEqualTo(1);
                assertThat(feed.waiting()).isZero();
            });
        }
        assertThat(site.asked("/page")).isEqualTo(1);
    }
}
