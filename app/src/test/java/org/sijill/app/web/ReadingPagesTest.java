package org.sijill.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.sijill.model.Act;
import org.sijill.model.MergedEvent;
import org.sijill.model.NewsRecord;

/** The pages of events and articles: what was read, and the words it was read from. */
class ReadingPagesTest extends RoomTest.Shared {

    private NewsRecord record(String id) {
        return room.desk().ask(store -> store.record(id)).orElseThrow();
    }

    @Test
    void anEventTellsWhoWhenAndWhere() {
        MergedEvent event = meeting();
        Document page = page("/events/" + event.id());
        assertThat(page.select("h1 a").eachText()).contains("جوزيف كاماو");
        assertThat(page.select("h1 a").eachAttr("href")).allMatch(href -> href.startsWith("/entities/"));
        assertThat(page.selectFirst("dl.facts").text()).contains("3 July 2018", "Kenya");
        assertThat(page.selectFirst(".lede").text()).contains("Independent sources: " + event.independentSources());
        assertThat(page.selectFirst(".codes").text()).contains("CAMEO " + event.cameo());
        assertThat(page.select(".turns li")).hasSize(event.history().size());
    }

    @Test
    void eachReportStandsWithItsWordsMarked() {
        MergedEvent event = meeting();
        Document page = page("/events/" + event.id());
        assertThat(page.select(".story")).isNotEmpty();
        for (MergedEvent.Report report : event.reports()) {
            String text = record(report.article()).article().text();
            int start = text.offsetByCodePoints(0, report.spans().getFirst().start());
            String words = text.substring(
                    start,
                    text.offsetByCodePoints(start, report.spans().getFirst().length()));
            assertThat(page.select(".words mark").eachText())
                    .anyMatch(mark -> mark.contains(words) || words.contains(mark));
        }
        assertThat(page.select(".words p").eachText()).allMatch(passage -> passage.length() > 30);
    }

    @Test
    void oneClickLeadsFromEvidenceToItsWordsInTheArticle() {
        Document page = page("/events/" + meeting().id());
        String href = page.selectFirst(".story .over a").attr("href");
        assertThat(href).startsWith("/articles/").contains("?event=").endsWith("#chosen");
        Document article = page(href.replaceFirst("#.*", ""));
        assertThat(article.selectFirst("#chosen")).isNotNull();
        assertThat(article.select(".text a.v.told")).isNotEmpty();
        assertThat(article.select(".reading.told")).hasSize(1);
    }

    @Test
    void theTextOfAnArticleIsWhole() {
        NewsRecord record = record(meeting().reports().getFirst().article());
        Element text = page("/articles/" + record.article().id()).selectFirst(".text");
        StringBuilder shown = new StringBuilder();
        text.select("p")
                .forEach(
                        paragraph -> shown.append(shown.isEmpty() ? "" : "\n\n").append(paragraph.wholeText()));
        assertThat(shown.toString()).isEqualTo(record.article().text());
    }

    @Test
    void everyMarkLeadsToItsCardAndBack() {
        for (MergedEvent event : events()) {
            Document page = page("/articles/" + event.reports().getFirst().article() + "?why=1");
            assertThat(page.select(".text a")).isNotEmpty();
            page.select(".text a, .readings a[href^=#], .losses a[href^=#]")
                    .forEach(link -> assertThat(
                                    page.getElementById(link.attr("href").substring(1)))
                            .as(link.outerHtml())
                            .isNotNull());
        }
    }

    @Test
    void eachReadingTellsItsRule() {
        MergedEvent event = meeting();
        Document page = page("/articles/" + event.reports().getFirst().article());
        assertThat(page.select(".reading.event .why .rule").eachText())
                .isNotEmpty()
                .allMatch(rule -> rule.contains(":"));
        assertThat(page.select(".reading.event .whole a").eachAttr("href")).contains("/events/" + event.id());
        assertThat(page.select(".losses")).isEmpty();
    }

    @Test
    void readingsThatLostAreShownOnRequest() {
        Document page = page("/articles/" + meeting().reports().getFirst().article() + "?why=1");
        assertThat(page.select(".losses li b").eachText()).isNotEmpty().allMatch(reason -> !reason.isBlank());
    }

    @Test
    void whatWasCutFromThePageIsShownOnRequest() {
        String article = meeting().reports().getFirst().article();
        room.desk()
                .change(store -> store.add(
                        List.of(),
                        List.of(),
                        Map.of(article, List.of("اقرأ أيضا: <b>الطقس</b>")),
                        room.desk().lexicon(),
                        room.desk().version()));
        Document page = page("/articles/" + article);
        assertThat(page.select("details.litter li").eachText()).containsExactly("اقرأ أيضا: <b>الطقس</b>");
        assertThat(page.selectFirst("details.litter").hasAttr("open")).isFalse();
    }

    @Test
    void whatAVisitHoldsLeadsToItAndBack() {
        MergedEvent held = events().stream()
                .filter(event -> event.parent() != null)
                .findFirst()
                .orElseThrow();
        assertThat(page("/events/" + held.id()).select("dl.facts a").eachAttr("href"))
                .contains("/events/" + held.parent());
        assertThat(page("/events/" + held.parent()).select(".side .events a").eachAttr("href"))
                .contains("/events/" + held.id());
    }

    @Test
    void theContactsBeforeAndAfterAreNear() {
        MergedEvent congratulation = events().stream()
                .filter(event -> event.act() == Act.CONGRATULATE)
                .findFirst()
                .orElseThrow();
        Document page = page("/events/" + congratulation.id());
        assertThat(page.select(".near dt").eachText()).contains("Before it");
        assertThat(page.selectFirst(".side h2 a").attr("href")).contains("KEN").contains("NOR");
    }

    @Test
    void whatIsNotThereIsSaid() {
        for (String path :
                List.of("/events/m0", "/articles/none", "/events/%3Cscript%3E", "/articles/%27%20OR%201=1")) {
            HttpResponse<String> answer = room.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.body()).doesNotContain("<script>");
        }
    }

    @Test
    void noWordIsMissingInEitherLanguage() {
        try (RoomUnderTest.Reader reader = room.reader()) {
            for (MergedEvent event : events()) {
                for (String language : List.of("ar", "en")) {
                    HttpResponse<String> answer =
                            reader.get("/preferences?lang=" + language + "&back=/events/" + event.id());
                    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
                    assertThat(reader.get("/articles/"
                                            + event.reports().getFirst().article() + "?why=1")
                                    .statusCode())
                            .isEqualTo(200);
                }
            }
        }
    }
}
