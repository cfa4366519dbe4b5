package org.sijill.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.app.watch.LoopbackServer;
import org.sijill.model.Json;

/** The watch as its user meets it, with the reading of pages behind it. */
class WatchCommandTest {

    private static final int PAGES = 6;

    private record Run(int code, String out, String err) {}

    private final LoopbackServer server = new LoopbackServer();

    @TempDir
    private Path folder;

    @AfterEach
    void closeServer() {
        server.close();
    }

    private static Run run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream told = new PrintStream(err, true, StandardCharsets.UTF_8);
        int code = Main.run(new Terminal(InputStream.nullInputStream(), out, told, false, false, 100), args);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private String[] watch(String... more) {
        List<String> common = List.of(
                "watch",
                "--allow-private",
                "--contact",
                "https://example.org/about",
                "--delay",
                "0",
                "--out",
                folder.resolve("records.jsonl").toString(),
                "--rejects",
                folder.resolve("rejects.jsonl").toString());
        return Stream.concat(
                        Stream.concat(common.stream(), Arrays.stream(more)),
                        Stream.of(folder.resolve("sources.tsv").toString()))
                .toArray(String[]::new);
    }

    private void site() throws IOException {
        StringBuilder items = new StringBuilder();
        for (int i = 1; i <= PAGES; i++) {
            server.at(
                    "/page" + i,
                    "text/html; charset=utf-8",
                    "<!doctype html><title>لقاء رقم " + i
                            + "</title><article><p>التقى وزير الخارجية العماني سعيد الحارثي،"
                            + " اليوم الاثنين في مسقط، نظيره النرويجي لارس هانسن، في اللقاء رقم " + i + " بينهما.</p>"
                            + "<p>وقال الحارثي عقب اللقاء: «نقدر دور النرويج في المنطقة».</p></article>");
            items.append("<item><title>t</title><link>")
                    .append(server.url("/page" + i))
                    .append("</link></item>");
        }
        items.append("<item><title>t</title><link>").append(server.url("/gone")).append("</link></item>");
        server.at(
                "/feed",
                "application/rss+xml",
                "<rss version=\"2.0\"><channel><title>t</title><link>http://e.org/</link><description>d</description>"
                        + items + "</channel></rss>");
        Files.writeString(
                folder.resolve("sources.tsv"), "name\turl\tpublisher\nالأفق\t" + server.url("/feed") + "\tالأفق\n");
    }

    private List<String> sourceIds() throws IOException {
        return Files.readAllLines(folder.resolve("records.jsonl")).stream()
                .map(line -> Json.record(line).article().sourceId())
                .sorted()
                .toList();
    }

    private List<String> urls() {
        return IntStream.rangeClosed(1, PAGES)
                .mapToObj(i -> server.url("/page" + i).toString())
                .toList();
    }

    /** The program in a process of its own, watching until it is stopped. */
    private Process process() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.sijill.app.cli.Main"));
        command.addAll(List.of(watch()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
    }

    @Test
    void nothingIsFetchedInNobodysName() throws IOException {
        site();
        Run run = run(
                "watch",
                "--allow-private",
                "--once",
                folder.resolve("sources.tsv").toString());
        assertThat(run.code).isEqualTo(ExitCode.USAGE);
        assertThat(run.err).contains("--contact URL is needed");
    }

    @Test
    void oneRoundAndHowTheFeedsDo() throws IOException {
        site();
        Run run = run(watch("--once"));
        assertThat(run.code).isZero();
        assertThat(run.err).contains("الأفق: 7 new pages").contains("7 pages: 6 articles read, 1 page refused");
        assertThat(sourceIds()).isEqualTo(urls());
        assertThat(folder.resolve("rejects.jsonl"))
                .content()
                .contains("\"file\":\"الأفق\"")
                .contains("\"source\":\"" + server.url("/gone") + "\"")
                .contains("the server answered with status 404");
        Run table = run("watch", "--status", folder.resolve("sources.tsv").toString());
        assertThat(table.out.lines().toList().get(1)).matches("الأفق +20\\d\\d-\\S+ +0 +20\\d\\d-\\S+ +7 +6 +1 +0");
        Run json =
                run("watch", "--status", "--json", folder.resolve("sources.tsv").toString());
        assertThat(json.out).contains("\"entries\" : 7", "\"read\" : 6", "\"last_error\" : null", "\"failures\" : 0");
    }

    @Test
    void wrongSourcesAreToldWithTheirLine() throws IOException {
        Files.writeString(folder.resolve("sources.tsv"), "name\turl\na\tfeed.xml\n");
        Run run = run(watch("--once"));
        assertThat(run.code).isEqualTo(ExitCode.USAGE);
        assertThat(run.err).contains("sources.tsv:2: «feed.xml» is no address of the web");
    }

    /** The program itself, killed by the system while it fetches a page. */
    @Test
    void aKilledProcessIsGoneOnWith() throws Exception {
        site();
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch killed = new CountDownLatch(1);
        server.at("/page4", exchange -> {
            asked.countDown();
            try {
                killed.await(60, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        Process process = process();
        assertThat(asked.await(60, TimeUnit.SECONDS)).isTrue();
        process.destroyForcibly().waitFor();
        killed.countDown();
        site();
        assertThat(run(watch("--once")).code).isZero();
        assertThat(sourceIds()).isEqualTo(urls());
        for (int i = 1; i <= PAGES; i++) {
            assertThat(server.asked("/page" + i)).as("page %d", i).isEqualTo(i == 4 ? 2 : 1);
        }
        assertThat(server.asked("/feed")).isEqualTo(1);
    }

    /** As Ctrl-C does it: the run ends by itself, and says what it did. */
    @Test
    void aRunThatIsAskedToEndEndsCleanly() throws Exception {
        site();
        Process process = process();
        while (process.isAlive() && server.asked("/gone") == 0) {
            Thread.sleep(20);
        }
        process.destroy();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(folder.resolve("log")).content().contains("articles read");
        List<String> whole = sourceIds();
        assertThat(urls()).containsAll(whole);
        assertThat(run(watch("--once")).code).isZero();
        assertThat(sourceIds()).isEqualTo(urls());
    }
}
