package org.sijill.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.app.store.EventFilter;
import org.sijill.app.store.Store;
import org.sijill.app.store.StoreAddress;
import org.sijill.model.MergedEvent;

/** The sample pages, on the screen and in the reading room. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class DemoCommandTest {

    private static final Pattern ADDRESS = Pattern.compile("reading room is open at (http://127\\.0\\.0\\.1:\\d+)/");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        return Main.run(
                new Terminal(
                        InputStream.nullInputStream(),
                        out,
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        false,
                        false,
                        100),
                args);
    }

    private String told() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void onePageIsRefusedAndTheSamplesTellOneEventInManyReports() {
        assertThat(run("demo", "--no-serve", "--data", folder.toString())).isZero();
        assertThat(told())
                .contains("10-broken.txt: refused")
                .contains("23 pages: 23 articles read, 1 page refused")
                .doesNotContain("reading room");
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("رشيد بن عمارة")
                .contains("2023-09-20");
        try (Store store = Store.reading(StoreAddress.of(folder.toString()))) {
            assertThat(store.articles()).isEqualTo(23);
            assertThat(store.refusals().count()).isEqualTo(1);
            assertThat(store.holdings().totals().trebled()).isPositive();
            MergedEvent[] disputed = {null};
            store.events(EventFilter.ALL, event -> {
                if (event.conflicts().stream()
                        .anyMatch(conflict -> conflict.slot().equals("place.city"))) {
                    disputed[0] = event;
                }
            });
            assertThat(disputed[0])
                    .as("an event on whose city the papers disagree")
                    .isNotNull();
        }
    }

    @Test
    void theRoomShowsTheSamplesUntilItIsClosedAndNothingIsLeft() throws Exception {
        Path before = Path.of(System.getProperty("java.io.tmpdir"));
        Thread[] running = {null};
        CompletableFuture<Integer> code = CompletableFuture.supplyAsync(() -> {
            running[0] = Thread.currentThread();
            return run("demo");
        });
        String room = address();
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String path : new String[] {"map", "network", "calendar"}) {
                Document page = page("en", client, room + "/" + path);
                assertThat(page.select("figure.chart")).as(path).hasSize(1);
                assertThat(page.select("main .nothing")).as(path).isEmpty();
            }
            assertThat(page("en", client, room + "/calendar").select(".agenda").text())
                    .contains("16 January 2025", "Athens", "February 2025");
            assertThat(page("en", client, room + "/overview").text())
                    .contains("pages refused", "the page is binary", "Articles a month", "December 2024");
            assertThat(page("ar", client, room + "/overview").text()).contains("صفحات رُفضت", "الصفحة ليست نصا");
        }
        assertThat(scratches(before)).isPositive();
        running[0].interrupt();
        assertThat(code.get(1, TimeUnit.MINUTES)).isZero();
        assertThat(scratches(before)).isZero();
    }

    private static long scratches(Path temporary) throws IOException {
        try (var entries = Files.list(temporary)) {
            return entries.filter(one -> one.getFileName().toString().startsWith("sijill-demo"))
                    .count();
        }
    }

    private String address() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            Matcher matcher = ADDRESS.matcher(told());
            if (matcher.find()) {
                return matcher.group(1);
            }
            Thread.sleep(100);
        }
        throw new AssertionError(told());
    }

    private static Document page(String language, HttpClient client, String address)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Accept-Language", language)
                        .build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
