package org.sijill.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.sijill.app.web.view.Address;
import org.sijill.model.Json;
import tools.jackson.databind.JsonNode;

/** What programs do with the record over HTTP. */
class ApiTest extends RoomTest.Fresh {

    private static final String MEETING =
            "التقى الرئيس البيروفي ماريو كيسبي، أمس الاثنين، في ليما رئيس الوزراء الفنلندي بيكا لايتينن.";

    private HttpResponse<String> posted(String path, String type, String body) {
        return room.reader()
                .send(HttpRequest.newBuilder(room.at(path))
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body)));
    }

    private JsonNode posted(String path, String body) {
        HttpResponse<String> answer = posted(path, "application/json", body);
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
        return Json.mapper().readTree(answer.body());
    }

    private static String article(String id, String title, String text) {
        return Json.mapper()
                .writeValueAsString(java.util.Map.of(
                        "id",
                        id,
                        "publisher",
                        "صحيفة الرصيف",
                        "published",
                        "2018-08-07",
                        "title",
                        title,
                        "text",
                        text));
    }

    @Test
    void aListIsReadPageByPageToItsEnd() {
        int total = json("/api/v1/events").get("total").intValue();
        Set<String> ids = new HashSet<>();
        String next = "/api/v1/events?limit=2&order=earliest";
        int pages = 0;
        while (next != null) {
            HttpResponse<String> answer = room.get(next);
            Json.mapper()
                    .readTree(answer.body())
                    .get("events")
                    .forEach(event ->
                            assertThat(ids.add(event.get("id").stringValue())).isTrue());
            next = answer.headers()
                    .firstValue("Link")
                    .map(link -> link.replaceFirst("^<(.*)>; rel=\"next\"$", "$1"))
                    .orElse(null);
            pages++;
        }
        assertThat(ids).hasSize(total);
        assertThat(pages).isEqualTo((total + 1) / 2);
    }

    @Test
    void anExportedListIsTheListOnTheScreen() {
        String filter = "?between=KEN&limit=3";
        JsonNode events = json("/api/v1/events" + filter).get("events");
        String[] lines =
                room.get("/api/v1/events" + filter + "&format=csv").body().split("\r\n");
        assertThat(lines).hasSize(events.size() + 1);
        for (int i = 0; i < events.size(); i++) {
            assertThat(lines[i + 1]).startsWith(events.get(i).get("id").stringValue() + ",");
        }
    }

    @Test
    void aPageIsReadWithoutAndWithBeingStored() {
        int before = json("/api/v1/overview").at("/totals/articles").intValue();
        JsonNode read = posted("/api/v1/articles", article("post-1", "لقاء في ليما", MEETING));
        assertThat(read.at("/records/0/schema").stringValue()).isEqualTo("sijill/1");
        assertThat(read.at("/records/0/events/0/act").stringValue()).isEqualTo("meet");
        assertThat(read.get("stored").isNull()).isTrue();
        assertThat(json("/api/v1/overview").at("/totals/articles").intValue()).isEqualTo(before);

        JsonNode stored = posted("/api/v1/articles?store=true", article("post-1", "لقاء في ليما", MEETING));
        assertThat(stored.at("/stored/added").intValue()).isEqualTo(1);
        String event = stored.at("/stored/gained/0").stringValue();
        assertThat(json("/api/v1/events/" + event).get("act").stringValue()).isEqualTo("meet");
        assertThat(json("/api/v1/search?q=كيسبي").get("total").intValue()).isPositive();
        JsonNode again = posted("/api/v1/articles?store=true", article("post-1", "لقاء في ليما", MEETING));
        assertThat(again.at("/stored/known").intValue()).isEqualTo(1);
    }

    @Test
    void pagesOfEveryKindAreTakenAndOthersRefused() {
        String html = "<html><head><title>لقاء في ليما</title></head><body><article><h1>لقاء في ليما</h1><p>" + MEETING
                + "</p><p>وبحث الجانبان التعاون في مجال المياه والزراعة خلال الأعوام المقبلة.</p></article></body></html>";
        HttpResponse<String> read = posted("/api/v1/articles?published=2018-08-07", "text/html; charset=utf-8", html);
        assertThat(read.statusCode()).as(read.body()).isEqualTo(200);
        assertThat(Json.mapper()
                        .readTree(read.body())
                        .at("/records/0/article/published/value")
                        .stringValue())
                .isEqualTo("2018-08-07");
        HttpResponse<String> plain = posted("/api/v1/articles", "text/plain", "لقاء في ليما\n\n" + MEETING + "\n");
        assertThat(plain.statusCode()).as(plain.body()).isEqualTo(200);
        for (String none :
                List.of("{}", "[]", "{\"text\":", "{\"text\":7}", "{\"text\":\"\"}", "{\"schema\":\"sijill/1\"}")) {
            HttpResponse<String> refused = posted("/api/v1/articles", "application/json", none);
            assertThat(refused.statusCode()).as(none).isEqualTo(422);
            assertThat(refused.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        }
        assertThat(posted("/api/v1/articles", "text/plain", "An article in English about nothing at all.")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void aCorrectionIsMadeListedAndTakenBack() {
        String event = json("/api/v1/events?act=meet").at("/events/0/id").stringValue();
        JsonNode made = posted(
                "/api/v1/corrections",
                "{\"action\":\"wrong\",\"events\":[\"" + event + "\"],\"by\":\"منى\",\"note\":\"دعوة\"}");
        assertThat(made.at("/changed/lost").size() + made.at("/changed/altered").size())
                .isPositive();
        assertThat(room.get("/api/v1/events/" + event).statusCode()).isEqualTo(404);
        String line = made.at("/correction/id").stringValue();
        assertThat(json("/api/v1/corrections").at("/corrections/0/active").booleanValue())
                .isTrue();
        HttpResponse<String> undone = room.reader()
                .send(HttpRequest.newBuilder(room.at("/api/v1/corrections/" + line))
                        .DELETE());
        assertThat(undone.statusCode()).as(undone.body()).isEqualTo(201);
        assertThat(json("/api/v1/events/" + event).get("id").stringValue()).isEqualTo(event);
        assertThat(json("/api/v1/corrections").at("/corrections/0/active").booleanValue())
                .isFalse();
        for (String none : List.of(
                "",
                "[]",
                "null",
                "{}",
                "{\"action\":\"burn\"}",
                "{\"action\":\"merge\",\"events\":[\"x\",\"y\"]}",
                "{\"action\":\"fix\",\"events\":[\"" + event + "\"],\"slot\":\"colour\"}",
                "{\"action\":\"undo\",\"undoes\":\"c99\"}")) {
            HttpResponse<String> refused = posted("/api/v1/corrections", "application/json", none);
            assertThat(refused.statusCode()).as(none + refused.body()).isEqualTo(400);
        }
        assertThat(room.reader()
                        .send(HttpRequest.newBuilder(room.at("/api/v1/corrections/none"))
                                .DELETE())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatIsKnownIsNotSentAgainUntilTheRecordChanges() {
        for (String path :
                List.of("/api/v1/events", "/feeds/events.atom", "/api/v1/charts/map", "/api/v1/openapi.json")) {
            String tag = room.get(path).headers().firstValue("ETag").orElseThrow();
            assertThat(room.get(path, "If-None-Match", tag).statusCode())
                    .as(path)
                    .isEqualTo(304);
        }
        String tag = room.get("/api/v1/events").headers().firstValue("ETag").orElseThrow();
        posted("/api/v1/articles?store=true", article("post-2", "لقاء في ليما", MEETING));
        assertThat(room.get("/api/v1/events", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aFeedHoldsTheNewestEventsUnderIdsThatStay() throws FeedException {
        String entity = json("/api/v1/entities?kind=person")
                .at("/entities/0/who/entity")
                .stringValue();
        for (String path : List.of(
                "/feeds/events.atom?lang=en",
                "/feeds/search.atom?q=Kamau&lang=en",
                "/feeds/dyads/KEN/NOR.atom?lang=en",
                "/feeds/entities/" + Address.encoded(entity) + ".atom?lang=en")) {
            HttpResponse<String> answer = room.get(path);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/atom+xml");
            SyndFeed feed = new SyndFeedInput().build(new StringReader(answer.body()));
            assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
            assertThat(feed.getUri()).startsWith("urn:sijill:feed:");
            assertThat(feed.getAuthor()).isEqualTo("Sijill");
            assertThat(feed.getEntries()).as(path).isNotEmpty();
            for (SyndEntry entry : feed.getEntries()) {
                assertThat(entry.getUri()).startsWith("urn:sijill:event:");
                assertThat(entry.getUpdatedDate()).isNotNull();
                assertThat(entry.getUpdatedDate()).isBefore("2019-01-01");
                assertThat(room.get(java.net.URI.create(entry.getLink()).getPath())
                                .statusCode())
                        .isEqualTo(200);
            }
            assertThat(room.get(path).body()).isEqualTo(answer.body());
        }
        assertThat(room.get("/feeds/events.atom").body()).contains("كاماو");
    }

    @Test
    void aWholeExportComesWithItsCodebook() throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String view :
                    List.of("csv/events", "parquet/dyad-month", "gdelt/events", "jsonl/records", "polecat/events")) {
                HttpResponse<byte[]> answer = client.send(
                        HttpRequest.newBuilder(room.at("/api/v1/exports/" + view + "?between=KEN"))
                                .build(),
                        BodyHandlers.ofByteArray());
                assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                        .contains(".zip");
                List<String> names = new ArrayList<>();
                try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
                    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                        names.add(entry.getName());
                    }
                }
                assertThat(names).as(view).hasSizeGreaterThan(2).anyMatch(name -> name.endsWith(".codebook.md"));
            }
        }
    }

    @Test
    void whatIsCutFromAPageThatIsHandedInIsKept() {
        String page = "<!doctype html><title>لقاء في ليما</title><article><p>" + MEETING + "</p><p>" + MEETING
                + "</p></article>";
        HttpResponse<String> answer =
                posted("/api/v1/articles?store=true&published=2018-08-07", "text/html; charset=utf-8", page);
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
        String id = Json.mapper()
                .readTree(answer.body())
                .at("/records/0/article/id")
                .stringValue();
        assertThat(room.desk().<List<String>>ask(store -> store.litter().of(id)))
                .containsExactly(MEETING);
    }

    @Test
    void whoListensIsToldOfNewEvents() throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<java.io.InputStream> stream = client.send(
                    HttpRequest.newBuilder(room.at("/api/v1/stream?between=PER"))
                            .build(),
                    BodyHandlers.ofInputStream());
            assertThat(stream.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
                assertThat(lines.readLine()).startsWith(":");
                JsonNode stored = posted("/api/v1/articles?store=true", article("post-3", "لقاء في ليما", MEETING));
                String line = lines.readLine();
                while (!line.startsWith("data:")) {
                    line = lines.readLine();
                }
                JsonNode data = Json.mapper().readTree(line.substring(5));
                assertThat(data.get("count").intValue()).isPositive();
                assertThat(data.get("ids").valueStream().map(JsonNode::stringValue))
                        .contains(stored.at("/stored/gained/0").stringValue());
            }
        }
    }

    @Test
    void everyExportAndFeedThatAPageOffersIsThere() {
        String event = json("/api/v1/events?act=meet").at("/events/0/id").stringValue();
        String article =
                json("/api/v1/events/" + event).at("/reports/0/article").stringValue();
        String person = json("/api/v1/entities?kind=person")
                .at("/entities/0/who/entity")
                .stringValue();
        int offered = 0;
        for (String path : List.of(
                "/",
                "/?q=Kamau&kind=event&act=meet",
                "/events",
                "/events?between=KEN&order=earliest&limit=2",
                "/events/" + event,
                "/articles/" + article,
                "/entities",
                "/entities?kind=person&name=Kamau",
                "/entities/" + Address.encoded(person),
                "/dyads",
                "/dyads/KEN/NOR",
                "/dyads/KEN/NOR?with=KEN,RUS",
                "/map?act=meet",
                "/network?of=states&pairs=30",
                "/calendar",
                "/overview",
                "/review")) {
            HttpResponse<String> page = room.get(path);
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            for (Element link :
                    Jsoup.parse(page.body()).select("a[href^=/api/v1/], a[href^=/feeds/], [data-src^=/api/]")) {
                String address = link.hasAttr("href") ? link.attr("href") : link.attr("data-src");
                assertThat(room.get(address).statusCode())
                        .as(path + " offers " + address)
                        .isEqualTo(200);
                offered++;
            }
        }
        assertThat(offered).isGreaterThan(40);
    }

    /** An article that carries scripts, markup, marks of direction and a title without end is text wherever it is shown. */
    @Test
    void aHostileArticleStaysText() {
        String evil =
                "<script>alert(1)</script><img src=x onerror=alert(2)>\" onmouseover=\"alert(3) \u202Egnp.exe\u2066 {{7*7}} ${7*7} ]]>";
        String title = "لقاء في ليما " + evil + "ع".repeat(1_000_000);
        HttpResponse<String> answer = posted(
                "/api/v1/articles?store=true",
                "application/json",
                article(
                        "evil\"><script>alert(4)</script>",
                        title,
                        evil + "\n\n" + MEETING + "\n\nوقال كيسبي: \"" + evil + "\"."));
        if (answer.statusCode() == 422) {
            answer = posted(
                    "/api/v1/articles?store=true",
                    "application/json",
                    article(
                            "evil\"><script>alert(4)</script>",
                            title.substring(0, 2000),
                            MEETING + "\n\nوقال كيسبي: \"" + evil + "\"."));
        }
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode told = Json.mapper().readTree(answer.body());
        String article = told.at("/records/0/article/id").stringValue();
        String event = told.at("/stored/gained/0").stringValue();
        String person =
                json("/api/v1/entities?name=كيسبي").at("/entities/0/who/entity").stringValue();
        for (String path : List.of(
                "/articles/" + article,
                "/articles/" + article + "?why=1",
                "/events/" + event,
                "/?q=كيسبي",
                "/?q=<script>alert(5)</script>",
                "/events?between=PER",
                "/entities/" + Address.encoded(person),
                "/map?between=PER",
                "/network",
                "/calendar",
                "/overview",
                "/feeds/events.atom",
                "/feeds/search.atom?q=كيسبي")) {
            String page = room.get(path.replace("<", "%3C").replace(">", "%3E")).body();
            assertThat(page).as(path).doesNotContain("<script>alert", "<img src=x", "\u202E", "\u2066", "\u0000");
            if (!path.startsWith("/feeds/")) {
                assertThat(Jsoup.parse(page)
                                .select("script:not([src]), [onmouseover], [onerror], [style], style, img[src=x]"))
                        .as(path)
                        .isEmpty();
            }
            assertThat(page.length()).as(path).isLessThan(600_000);
        }
    }
}
