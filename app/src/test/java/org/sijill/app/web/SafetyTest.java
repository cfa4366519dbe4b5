package org.sijill.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.app.web.Access.Tokens;
import org.sijill.model.Json;
import tools.jackson.databind.JsonNode;

/** What strangers, their pages and their articles may try. */
class SafetyTest {

    private static final String READ = "read-".repeat(6);
    private static final String REVIEW = "review-".repeat(5);
    private static final String ADMIN = "admin;\"غ".repeat(5);
    private static final String FORM = "application/x-www-form-urlencoded";
    /** A frame of a stack trace, the name of a class of ours or of a library, a folder. */
    private static final Pattern INSIDE = Pattern.compile(
            "\\.java:\\d|\\bat (?:org|java|io)\\.|org\\.sijill|jetty|javalin|jdbc|duckdb|Exception|/tmp/|/root/|/home/",
            Pattern.CASE_INSENSITIVE);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static RoomUnderTest open;

    @SuppressWarnings("NullAway.Init")
    private static RoomUnderTest guarded;

    @BeforeAll
    static void openRooms() throws IOException {
        open = RoomUnderTest.open(Files.createDirectory(folder.resolve("open")));
        Tokens tokens = Tokens.of(List.of("read " + READ, "review " + REVIEW, "admin " + ADMIN));
        guarded = RoomUnderTest.open(
                Files.createDirectory(folder.resolve("guarded")),
                true,
                new ServerOptions("127.0.0.1", 0, tokens, 10_000, false, false));
    }

    @AfterAll
    static void closeRooms() {
        open.close();
        guarded.close();
    }

    /** Sends bytes as they are and returns all that comes back. */
    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", open.server().port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static HttpResponse<String> with(RoomUnderTest room, String token, String path) {
        return room.reader().get(path, "Authorization", "Bearer " + token);
    }

    private static HttpRequest.Builder json(RoomUnderTest room, String path, String body) {
        return HttpRequest.newBuilder(room.at(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
    }

    @Test
    void noAddressForOthersWithoutTokens() {
        assertThatThrownBy(() -> new ServerOptions("0.0.0.0", 0, Tokens.NONE, 10, false, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("token");
        assertThatThrownBy(() -> new ServerOptions("::", 0, Tokens.NONE, 10, false, false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNameOfAnotherSiteThatLeadsHereIsRefused() throws IOException {
        for (String host : List.of(
                "evil.example",
                "evil.example:7373",
                "127.0.0.1.evil.example",
                "localhost.evil.example",
                "127.0.0.1@evil",
                "0.0.0.0")) {
            for (String path : List.of(
                    "/",
                    "/health",
                    "/api/v1/search",
                    "/feeds/events.atom",
                    "/preferences",
                    "/enter",
                    "/assets/sijill.css")) {
                String answer = raw("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
                assertThat(answer).as(host + path).matches("(?s)HTTP/1.1 (400|403) .*");
                assertThat(answer).contains("Content-Security-Policy").doesNotContain("كاماو");
            }
        }
        assertThat(raw("GET /api/v1/overview HTTP/1.1\r\nHost: LOCALHOST:1\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
        assertThat(raw("GET /api/v1/overview HTTP/1.1\r\nHost: [::1]:1\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void nobodyReadsWithoutAToken() {
        for (String path : List.of(
                "/",
                "/map",
                "/overview",
                "/api/v1/search",
                "/api/v1/openapi.json",
                "/api/v1/stream",
                "/feeds/events.atom",
                "/api/v1/exports/csv/events",
                "/api/v1/charts/map")) {
            HttpResponse<String> answer = guarded.reader().get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
            assertThat(answer.body()).as(path).doesNotContain("Kamau", "كاماو");
        }
        assertThat(guarded.reader().get("/").body()).contains("action=\"/enter\"");
        assertThat(with(guarded, "wrong-".repeat(6), "/").statusCode()).isEqualTo(401);
        assertThat(guarded.reader().get("/", "Cookie", "sijill-access=%%%").statusCode())
                .isEqualTo(401);
        assertThat(guarded.reader().get("/?access=" + READ).statusCode()).isEqualTo(401);
    }

    @Test
    void eachRoleMayDoItsOwn() {
        String undo = "{\"action\":\"undo\",\"undoes\":\"c999\"}";
        String page = "{\"text\":\"لا شيء\"}";
        assertThat(with(guarded, READ, "/api/v1/overview").statusCode()).isEqualTo(200);
        Map<String, List<Integer>> allowed = Map.of(READ, List.of(403, 403), REVIEW, List.of(400, 403));
        allowed.forEach((token, statuses) -> {
            assertThat(guarded.reader()
                            .send(json(guarded, "/api/v1/corrections", undo), "Authorization", "Bearer " + token)
                            .statusCode())
                    .isEqualTo(statuses.get(0));
            assertThat(guarded.reader()
                            .send(
                                    json(guarded, "/api/v1/articles?store=true", page),
                                    "Authorization",
                                    "Bearer " + token)
                            .statusCode())
                    .isEqualTo(statuses.get(1));
        });
        RoomUnderTest.Reader admin = guarded.reader();
        enter(admin, ADMIN);
        // a cookie alone changes nothing: a page of another site could have made the browser send it
        assertThat(admin.send(json(guarded, "/api/v1/corrections", undo)).statusCode())
                .isEqualTo(403);
    }

    private static HttpResponse<String> enter(RoomUnderTest.Reader reader, String token) {
        return reader.post(
                "/enter",
                "access=" + java.net.URLEncoder.encode(token, StandardCharsets.UTF_8) + "&back=/api/v1/overview");
    }

    @Test
    void aBrowserEntersAndLeaves() {
        RoomUnderTest.Reader reader = guarded.reader();
        HttpResponse<String> wrong = enter(reader, "no such token, and quite long");
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.headers().firstValue("Set-Cookie").orElse("")).doesNotContain("sijill-access");
        HttpResponse<String> entered = enter(reader, READ);
        assertThat(entered.uri().getPath()).isEqualTo("/api/v1/overview");
        assertThat(entered.statusCode()).isEqualTo(200);
        String cookie = entered.previousResponse()
                .orElseThrow()
                .headers()
                .firstValue("Set-Cookie")
                .orElse("");
        assertThat(cookie).contains("HttpOnly", "SameSite=Strict", "Path=/").doesNotContain(READ);
        assertThat(reader.get("/").statusCode()).isEqualTo(200);
        HttpResponse<String> left = reader.post("/leave", "");
        assertThat(left.previousResponse().orElseThrow().headers().firstValue("Clear-Site-Data"))
                .contains("\"cache\"");
        assertThat(reader.get("/").statusCode()).isEqualTo(401);
    }

    @Test
    void onlyToPagesOfOursALeadBack() {
        for (String back : List.of(
                "//evil.example",
                "/\\evil.example",
                "https://evil.example/",
                "/%0d%0aSet-Cookie:x=1",
                "javascript:x")) {
            HttpResponse<String> preferred = raw(open, "/preferences?theme=dark&back=" + back);
            assertThat(preferred.headers().firstValue("Location").orElse(""))
                    .as(back)
                    .isEqualTo("/");
        }
    }

    private static HttpResponse<String> raw(RoomUnderTest room, String path) {
        try (var client = java.net.http.HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(room.at(path.replace("\\", "%5C"))).build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void oneReaderIsNotShownWhatAnotherSaw() {
        String tag = with(guarded, READ, "/").headers().firstValue("ETag").orElseThrow();
        assertThat(guarded.reader().get("/", "If-None-Match", tag).statusCode()).isEqualTo(401);
        String api = with(guarded, READ, "/api/v1/overview")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        assertThat(guarded.reader()
                        .get("/api/v1/overview", "If-None-Match", api)
                        .statusCode())
                .isEqualTo(401);
        HttpResponse<String> known = guarded.reader()
                .get("/api/v1/overview", "If-None-Match", "\"x\", " + api, "Authorization", "Bearer " + READ);
        assertThat(known.statusCode()).isEqualTo(304);
        assertThat(known.body()).isEmpty();
        for (String path : List.of("/", "/api/v1/overview", "/feeds/events.atom", "/api/v1/exports/csv/events")) {
            HttpResponse<String> answer = with(guarded, READ, path);
            assertThat(answer.headers().firstValue("Cache-Control").orElse(""))
                    .as(path)
                    .startsWith("private");
            assertThat(answer.headers().firstValue("Vary").orElse("")).as(path).contains("Cookie", "Authorization");
        }
    }

    @Test
    void everyAnswerForbidsWhatArticlesMayBring() {
        for (String path : List.of(
                "/",
                "/nothing",
                "/events/none",
                "/api/v1/overview",
                "/api/v1/nothing",
                "/api/v1/search?x=1",
                "/assets/sijill.css",
                "/assets/none.css",
                "/feeds/events.atom",
                "/preferences",
                "/enter",
                "/api/v1/exports/csv/events")) {
            HttpResponse<String> answer = open.reader().get(path);
            String policy =
                    answer.headers().firstValue("Content-Security-Policy").orElse("");
            assertThat(policy)
                    .as(path)
                    .contains("default-src 'none'", "script-src 'self'")
                    .doesNotContain("unsafe");
            assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                    .as(path)
                    .contains("nosniff");
            assertThat(answer.headers().allValues("Content-Security-Policy"))
                    .as(path)
                    .hasSize(1);
        }
        assertThat(open.get("/").headers().firstValue("Content-Type").orElse(""))
                .containsIgnoringCase("charset=utf-8");
    }

    @Test
    void malformedRequestsAreToldNothing() throws IOException {
        String host = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
        for (String request : List.of(
                "GET /%zz" + host + "\r\n",
                "GET /%00" + host + "\r\n",
                "GET /events/%00" + host + "\r\n",
                "GET /?q=%zz" + host + "\r\n",
                "GET /?q=%ff%fe" + host + "\r\n",
                "GET /api/v1/search?q=%00" + host + "\r\n",
                "GET /events/..%2f..%2fetc" + host + "\r\n",
                "GET /" + "a".repeat(40_000) + host + "\r\n",
                "GET /" + host + "X: " + "a".repeat(40_000) + "\r\n\r\n",
                "BREW /" + host + "\r\n",
                "TRACE /" + host + "\r\n",
                "PUT /events" + host + "Content-Length: 0\r\n\r\n",
                "OPTIONS *" + host + "\r\n",
                "GET /\r\n\r\n",
                "GET / HTTP/9.9\r\n\r\n",
                "GET / HTTP/1.1\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n",
                "POST /api/v1/articles" + host + "Content-Length: 3\r\nContent-Length: 4\r\n\r\nabcd",
                "POST /api/v1/articles" + host + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\nabc",
                "\u0000\u0001\u0002\r\n\r\n",
                "nonsense\r\n\r\n")) {
            String answer = raw(request);
            String line = request.substring(0, Math.min(40, request.length())).strip();
            assertThat(answer).as(line).doesNotContainPattern(INSIDE);
            if (!answer.isEmpty()) {
                assertThat(answer)
                        .as(line)
                        .contains("Content-Security-Policy")
                        .doesNotContainIgnoringCase("\r\nserver:");
            }
        }
    }

    @Test
    void nothingOfTheInsideIsTold() {
        for (String path : List.of(
                "/events/'%20OR%20'1'='1",
                "/events/%22;DROP%20TABLE%20event;--",
                "/articles/..%2e",
                "/entities/%27%27%27",
                "/api/v1/events/';--",
                "/api/v1/entities/%27%20OR%201=1",
                "/api/v1/dyads/%27/%22",
                "/api/v1/events?publisher='%20OR%20'a'='a",
                "/api/v1/events?after=2018-01-01~'%20OR%20'1'='1",
                "/api/v1/events?after=x~",
                "/api/v1/search?after=AAAA",
                "/api/v1/search?q=" + "%22".repeat(300),
                "/api/v1/events?topic='&person='",
                "/api/v1/entities?after=99999999999",
                "/api/v1/events?from=0000-00-00",
                "/api/v1/events?from=%2B999999999-01-01",
                "/api/v1/exports/csv/..%2F",
                "/api/v1/exports/%2e%2e/events",
                "/feeds/entities/'.atom",
                "/feeds/dyads/a/b.atom",
                "/calendar?from=-999999999-01-01",
                "/network?pairs=-1",
                "/api/v1/events?sources=1e9",
                "/api/v1/events?confidence=NaN")) {
            HttpResponse<String> answer = open.reader().get(path);
            assertThat(answer.statusCode()).as(path).isLessThan(500);
            assertThat(answer.body()).as(path).doesNotContainPattern(INSIDE);
            assertThat(answer.body().length()).as(path).isLessThan(200_000);
        }
        JsonNode all = Json.mapper().readTree(open.get("/api/v1/events").body());
        assertThat(all.get("total").intValue()).as("the record is whole").isPositive();
    }

    @Test
    void nothingButOurFilesIsServed() throws IOException {
        for (String path : List.of(
                "../WebServer.class",
                "..%2fWebServer.class",
                "%2e%2e/%2e%2e/web/WebServer.class",
                "....//texts.tsv",
                "/etc/passwd",
                "fonts/../sijill.css",
                "fonts/..%2f..%2fapi/openapi.json",
                "sijill.css%00.txt",
                "SIJILL.CSS",
                "maps/../../x.json",
                "")) {
            String answer = raw("GET /assets/" + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            assertThat(answer).as(path).matches("(?s)HTTP/1.1 (400|404) .*").doesNotContainPattern(INSIDE);
        }
    }

    @Test
    void anotherSiteChangesNothing() {
        String undo = "{\"action\":\"undo\",\"undoes\":\"c999\"}";
        for (String[] headers : List.of(
                new String[] {"Origin", "https://evil.example"},
                new String[] {"Origin", "null"},
                new String[] {"Origin", "http://localhost:1"},
                new String[] {"Sec-Fetch-Site", "cross-site"},
                new String[] {"Sec-Fetch-Site", "same-site"})) {
            for (String path : List.of("/api/v1/corrections", "/api/v1/articles?store=true")) {
                assertThat(open.reader().send(json(open, path, undo), headers).statusCode())
                        .as(path + " " + String.join("=", headers))
                        .isEqualTo(403);
            }
            assertThat(open.reader().post("/enter", "access=" + READ, headers).statusCode())
                    .isEqualTo(403);
            assertThat(open.reader().post("/leave", "", headers).statusCode()).isEqualTo(403);
        }
        // what a form of another site can send at all is no correction
        assertThat(open.reader().post("/api/v1/corrections", undo).statusCode()).isEqualTo(415);
    }

    @Test
    void whatIsTooLargeIsRefused() throws IOException {
        assertThat(open.reader().post("/enter", "access=" + "a".repeat(70_000)).statusCode())
                .isEqualTo(413);
        assertThat(open.reader()
                        .send(json(open, "/api/v1/corrections", " ".repeat(70_000)))
                        .statusCode())
                .isEqualTo(413);
        String head =
                "POST /api/v1/articles HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nConnection: close\r\n";
        assertThat(raw(head + "Content-Length: 99999999999\r\n\r\nabc")).startsWith("HTTP/1.1 413");
        assertThat(raw("POST /enter HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + FORM
                        + "\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n3\r\na=b\r\n0\r\n\r\n"))
                .startsWith("HTTP/1.1 411");
        HttpResponse<String> streamed = open.reader()
                .send(HttpRequest.newBuilder(open.at("/api/v1/articles"))
                        .header("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofInputStream(() -> new java.io.InputStream() {
                            private int left = Bounds.PAGE_BYTES + 100;

                            @Override
                            public int read() {
                                return left-- > 0 ? 'a' : -1;
                            }
                        })));
        assertThat(streamed.statusCode()).isEqualTo(413);
        assertThat(open.reader()
                        .send(HttpRequest.newBuilder(open.at("/api/v1/articles"))
                                .header("Content-Type", "application/pdf")
                                .POST(BodyPublishers.ofString("%PDF")))
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void whoAsksTooOftenWaits() throws IOException {
        try (RoomUnderTest slow = RoomUnderTest.open(
                Files.createDirectory(folder.resolve("slow")),
                false,
                new ServerOptions("127.0.0.1", 0, Tokens.NONE, 10, false, false))) {
            int refused = 0;
            for (int i = 0; i < 120; i++) {
                HttpResponse<String> answer = slow.get("/assets/none.css");
                if (answer.statusCode() == 429) {
                    assertThat(answer.headers().firstValue("Retry-After")).contains("1");
                    refused++;
                }
            }
            assertThat(refused).isPositive();
        }
        AtomicLong clock = new AtomicLong();
        RateLimit limit = new RateLimit(1, clock::get);
        assertThat(RateLimit.asker("2001:db8:1:2:3::4")).isEqualTo(RateLimit.asker("2001:db8:1:2:9::9"));
        for (int i = 0; i < 5; i++) {
            assertThat(limit.takes("a")).isTrue();
        }
        assertThat(limit.takes("a")).isFalse();
        assertThat(limit.takes("b")).isTrue();
        clock.addAndGet(1_000_000_000L);
        assertThat(limit.takes("a")).isTrue();
    }

    @Test
    void behindAProxyEachReaderHasARateOfTheirOwn() throws IOException {
        Tokens tokens = Tokens.of(List.of("read " + READ));
        try (RoomUnderTest proxied = RoomUnderTest.open(
                Files.createDirectory(folder.resolve("proxied")),
                false,
                new ServerOptions("127.0.0.1", 0, tokens, 1, true, false))) {
            // what a reader claims to be stands before what the proxy has seen
            assertThat(refused(proxied, i -> "198.51.100." + i + ", 203.0.113.7"))
                    .isPositive();
            assertThat(refused(proxied, i -> "203.0.113.7, 198.51.100." + i)).isZero();
            // no address at all: the proxy's own
            assertThat(refused(proxied, i -> "203.0.113.9, unknown" + i)).isPositive();
        }
    }

    @Test
    void nobodyIsSomebodyElseWithoutAProxy() throws IOException {
        try (RoomUnderTest slow = RoomUnderTest.open(
                Files.createDirectory(folder.resolve("unproxied")),
                false,
                new ServerOptions("127.0.0.1", 0, Tokens.NONE, 1, false, false))) {
            assertThat(refused(slow, i -> "198.51.100." + i)).isPositive();
        }
    }

    /** How many of some requests in a row are too many. */
    private static long refused(RoomUnderTest room, IntFunction<String> forwarded) {
        return IntStream.range(0, 40)
                .filter(i -> room.reader()
                                .get("/health", "X-Forwarded-For", forwarded.apply(i))
                                .statusCode()
                        == 429)
                .count();
    }

    @Test
    void thatItLivesIsToldWithoutATokenAndNothingElse() {
        HttpResponse<String> answer = guarded.reader().get("/health");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.body()).isEqualTo("{\"status\":\"live\"}");
    }

    @Test
    void placesAreGivenBackWhateverComesOfARequest() {
        RoomUnderTest.Reader reader = open.reader();
        for (int i = 0; i < Bounds.AT_ONCE + 10; i++) {
            assertThat(reader.get(i % 2 == 0 ? "/api/v1/events/none" : "/assets/none.css")
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(reader.get("/api/v1/overview").statusCode()).isEqualTo(200);
    }

    @Test
    void theLogTellsNeitherWordsNorQueries() {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        AtomicLong clock = new AtomicLong();
        FaultLog log = new FaultLog(new PrintStream(told, true, StandardCharsets.UTF_8), clock::get);
        for (int i = 0; i < 100; i++) {
            log.tell(
                    "F1",
                    "GET /x\r\nforged",
                    new IllegalStateException("قال الرئيس", new IOException("SELECT secret")));
        }
        clock.addAndGet(61_000_000_000L);
        log.tell("F2", "GET /y", new IllegalStateException());
        String text = told.toString(StandardCharsets.UTF_8);
        assertThat(text).contains("fault F1", "caused by java.io.IOException", "80 more faults", "fault F2");
        assertThat(text).doesNotContain("قال", "SELECT", "\nforged");
    }
}
