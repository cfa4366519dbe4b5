package org.sijill.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijill.app.inquiry.Deeds;
import org.sijill.app.inquiry.DyadDetails;
import org.sijill.app.inquiry.Pair;
import org.sijill.app.inquiry.Timeline;
import org.sijill.app.store.EventFilter;
import tools.jackson.databind.JsonNode;

/** A dyad's figures are those of the inquiry; what is drawn is what its tables hold. */
class DyadPageTest extends RoomTest.Shared {

    private static final Pair PAIR = new Pair("KEN", "NOR");

    private DyadDetails details() {
        return room.desk().inquiry().dyad(PAIR.one(), PAIR.other());
    }

    private Timeline timeline() {
        return room.desk().inquiry().timeline(EventFilter.between(PAIR.codes()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void figuresAreThoseOfTheInquiry(String language) {
        Document page = pageIn(language, "/dyads/KEN/NOR");
        DyadDetails details = details();
        Deeds deeds = room.desk().inquiry().deeds(PAIR);
        assertThat(page.selectFirst("h1").text())
                .isEqualTo(language.equals("ar") ? "كينيا – النرويج" : "Kenya – Norway");
        assertThat(page.select(".numbers time").eachAttr("datetime"))
                .containsExactly(
                        details.dyad().lastContact().toString(),
                        details.dyad().firstContact().toString());
        assertThat(page.select(".numbers b").eachText())
                .contains(
                        String.valueOf(
                                deeds.acts().stream().mapToInt(Deeds.Deed::all).sum()),
                        String.valueOf(details.silence()));
        assertThat(page.select("table:has(caption) tbody tr:has(th a[href*=act])"))
                .hasSameSizeAs(deeds.acts());
        assertThat(page.select(".gaps tbody tr")).hasSameSizeAs(details.dyad().longestGaps());
        assertThat(page.select(".chips li")).hasSameSizeAs(details.topics());
        assertThat(page.select(".visits li"))
                .hasSize(details.visits().latest().size()
                        + details.returns().latest().size());
    }

    @Test
    void whoDidWhatTurnsWithTheOrderOfTheNames() {
        Document there = page("/dyads/KEN/NOR");
        Document back = page("/dyads/NOR/KEN");
        String congratulated = "tr:has(th a[href*=act=congratulate]) td";
        assertThat(there.select(congratulated).eachText()).containsExactly("1", "0", "0", "1");
        assertThat(back.select(congratulated).eachText()).containsExactly("0", "1", "0", "1");
        assertThat(there.select("link[rel=canonical]").attr("href"))
                .isEqualTo(back.select("link[rel=canonical]").attr("href"))
                .isEqualTo("/dyads/KEN/NOR");
    }

    @Test
    void whatIsDrawnIsWhatTheTableHolds() {
        Document page = page("/dyads/KEN/NOR");
        Element figure = page.selectFirst("figure[data-chart=timeline]");
        JsonNode drawn = json(figure.attr("data-src"));
        Timeline timeline = timeline();
        assertThat(timeline.daily()).isTrue();
        assertThat(timeline.events() + timeline.outside())
                .isEqualTo(room.desk().inquiry().deeds(PAIR).acts().stream()
                        .mapToInt(Deeds.Deed::all)
                        .sum());
        Element table = figure.nextElementSibling();
        assertThat(table.select("tbody time").eachAttr("datetime"))
                .isNotEmpty()
                .isEqualTo(drawn.get("months")
                        .valueStream()
                        .map(month -> month.get("month").stringValue())
                        .toList());
        assertThat(table.select("tbody td:last-child").eachText())
                .isEqualTo(drawn.get("months")
                        .valueStream()
                        .map(month -> month.get("events").toString())
                        .toList());
        assertThat(table.select("thead th")).hasSize(drawn.get("acts").size() + 2);
        // a month leads to its events
        String list = drawn.get("months").get(0).get("href").stringValue();
        assertThat(page(list).select(".event-row")).isNotEmpty();
    }

    @Test
    void theBalanceIsDrawnAsItIsWritten() {
        Document page = page("/dyads/KEN/CHL");
        Element figure = page.selectFirst("figure[data-chart=balance]");
        JsonNode drawn = json(figure.attr("data-src"));
        double good = drawn.get("months")
                .valueStream()
                .mapToDouble(month -> month.get("cooperation").doubleValue())
                .sum();
        double bad = drawn.get("months")
                .valueStream()
                .mapToDouble(month -> month.get("conflict").doubleValue())
                .sum();
        assertThat(bad).isPositive();
        assertThat(figure.nextElementSibling().select("tfoot td").eachText())
                .containsExactly(
                        String.format(Locale.ROOT, "%.1f", good),
                        String.format(Locale.ROOT, "−%.1f", bad),
                        String.format(Locale.ROOT, "%.1f", good - bad).replace('-', '−'));
    }

    @Test
    void aSecondDyadStandsBesideTheFirst() {
        Document page = page("/dyads/KEN/NOR?with=KEN&with=Chile");
        assertThat(page.select(".compared thead th").eachText()).containsExactly("Kenya – Norway", "Kenya – Chile");
        JsonNode drawn = json(page.selectFirst("figure[data-chart=comparison]").attr("data-src"));
        assertThat(drawn.get("series")
                        .valueStream()
                        .map(one -> one.get("label").get("en").stringValue())
                        .toList())
                .containsExactly("Kenya – Norway", "Kenya – Chile");
        assertThat(page.select(".compared tr:contains(acts that took place) td")
                        .first()
                        .text())
                .isEqualTo(String.valueOf(timeline().events() + timeline().outside()));
        HttpResponse<String> wrong = room.get("/dyads/KEN/NOR?with=KEN,KEN");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(wrong.body()).select("#wrong-with")).hasSize(1);
    }

    @Test
    void namesLeadToTheCodes() {
        for (String path : List.of(
                "/dyads?a=Kenya&b=nor",
                "/dyads/ken/Norway",
                "/dyads?a=KEN&b=%D8%A7%D9%84%D9%86%D8%B1%D9%88%D9%8A%D8%AC")) {
            HttpResponse<String> answer = room.get(path);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.uri().getPath()).isEqualTo("/dyads/KEN/NOR");
        }
    }

    @Test
    void whoIsUnknownIsSaidSo() {
        assertThat(room.get("/dyads/KEN/Atlantis").statusCode()).isEqualTo(404);
        assertThat(room.get("/dyads/KEN/KEN").statusCode()).isEqualTo(404);
        for (String query : List.of("a=KEN&b=Atlantis", "b=KEN", "a=KEN&b=Kenya")) {
            HttpResponse<String> answer = room.get("/dyads?" + query);
            assertThat(answer.statusCode()).as(query).isEqualTo(400);
            assertThat(Jsoup.parse(answer.body()).select("#wrong-pair")).hasSize(1);
        }
        assertThat(room.get("/api/v1/charts/dyad?a=KEN").statusCode()).isEqualTo(400);
    }

    @Test
    void thoseThatMetMostOftenAndThoseThatOneDealsWith() {
        Document start = page("/dyads");
        assertThat(start.select(".pairs a").eachAttr("href")).first().isEqualTo("/dyads/KEN/NOR");
        assertThat(start.select("datalist option").eachAttr("value")).contains("Kenya", "Norway");
        Document partners = page("/dyads?a=Chile");
        assertThat(partners.select(".pairs a").eachAttr("href")).containsExactly("/dyads/CHL/KEN");
    }

    @Test
    void twoThatHaveNothingToDoWithEachOtherHaveAPageThatSaysSo() {
        Document page = page("/dyads/NOR/CHL");
        assertThat(page.select(".nothing")).hasSize(1);
        assertThat(page.select("figure")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/dyads",
                "/dyads/KEN/NOR",
                "/dyads/KEN/NOR?with=KEN,CHL",
                "/entities",
                "/entities/KEN",
                "/events?between=KEN"
            })
    void everyExportAndFeedIsThere(String path) {
        Document page = page(path);
        assertThat(page.select(".exports a")).isNotEmpty();
        for (String href : page.select(".exports a").eachAttr("href")) {
            assertThat(room.get(href).statusCode()).as(href).isEqualTo(200);
        }
    }
}
