package org.sijill.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.app.store.Store;
import org.sijill.app.store.StoreAddress;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.LexiconSource;
import org.sijill.model.Article;
import org.sijill.model.Entity;
import org.sijill.model.FieldOrigin;
import org.sijill.model.Kind;
import org.sijill.model.Link;
import org.sijill.model.Name;
import org.sijill.model.NewsRecord;
import org.sijill.model.Stamp;
import org.sijill.text.Span;

/** Articles that want to be more than text: as records they need not have come through the page stage. */
class HostileArticleTest {

    private static final String MARKUP =
            "</title></h1><script>alert(1)</script><img src=x onerror=alert(2)>\u202Eتخادع\u2066";
    private static final int MILLION = 1_000_000;

    @TempDir
    private Path folder;

    private static NewsRecord record(String id, String title, String text, String url) {
        Article article = new Article(
                id,
                "src\"><script>alert(3)</script>",
                1,
                null,
                url,
                title,
                MARKUP,
                text,
                "ar",
                new Stamp("2018-07-03", "day", MARKUP, "page"),
                null,
                MARKUP,
                MARKUP,
                List.of(MARKUP),
                List.of(MARKUP),
                List.of(MARKUP),
                List.of(MARKUP),
                List.of(new Link(MARKUP, "https://example.org/\"onmouseover=alert(4)")),
                Map.of("url", FieldOrigin.META));
        Entity entity = new Entity(
                "p1\" onclick=\"alert(5)",
                Kind.PERSON,
                new Name(MARKUP, MARKUP),
                "KEN",
                null,
                null,
                null,
                List.of(new Span(0, 4), new Span(2, 9), new Span(0, 2 * MILLION)));
        return new NewsRecord(
                NewsRecord.SCHEMA,
                article,
                List.of(entity),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(MARKUP));
    }

    private RoomUnderTest room(NewsRecord... records) {
        Lexicon lexicon = Lexicon.load(LexiconSource.packed());
        try (Store store = Store.writing(StoreAddress.of(folder.toString()))) {
            store.add(List.of(records), lexicon, new Store.Version("test", "test", NewsRecord.SCHEMA));
        }
        return RoomUnderTest.open(folder);
    }

    @Test
    void markupScriptsAndTurnedDirectionsStayText() {
        try (RoomUnderTest room = room(record("a1", MARKUP, MARKUP + "\n\n" + MARKUP, "javascript:alert(6)"))) {
            for (String path : List.of("/articles/a1", "/articles/a1?why=1", "/?q=alert", "/?kind=article")) {
                HttpResponse<String> answer = room.get(path);
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.body()).doesNotContain("\u202E", "\u2066");
                assertThat(executed(Jsoup.parse(answer.body()))).as(path).isEmpty();
            }
            Document page = Jsoup.parse(room.get("/articles/a1").body());
            assertThat(page.selectFirst("h1").text()).contains("<script>alert(1)</script>");
            assertThat(page.select(".text p")).hasSize(2);
            assertThat(page.select("a[href^=http]").eachAttr("rel")).allMatch(rel -> rel.contains("noopener"));
        }
    }

    /** Whatever a browser would run or load that is not ours. */
    private static List<String> executed(Document page) {
        List<String> found = new ArrayList<>();
        for (Element element : page.getAllElements()) {
            boolean ours = element.hasAttr("src") && element.attr("src").startsWith("/assets/");
            if ((element.nameIs("script") || element.nameIs("img")) && !ours) {
                found.add(element.outerHtml());
            }
            element.attributes().forEach(attribute -> {
                if (attribute.getKey().startsWith("on") || attribute.getValue().startsWith("javascript:")) {
                    found.add(element.outerHtml());
                }
            });
        }
        return found;
    }

    @Test
    void aMillionCharactersAreCut() {
        String endless = "ع".repeat(MILLION);
        try (RoomUnderTest room =
                room(record("a2", endless, endless + "\n\n" + endless, "https://example.org/" + endless))) {
            for (String path : List.of("/articles/a2", "/articles/a2?why=1", "/?kind=article")) {
                HttpResponse<String> answer = room.get(path);
                assertThat(answer.statusCode()).isEqualTo(200);
                Document page = Jsoup.parse(answer.body());
                page.select(".text").remove();
                assertThat(page.text().length()).as(path).isLessThan(20_000);
                assertThat(answer.body().length()).isLessThan(MILLION + MILLION / 2);
            }
        }
    }
}
