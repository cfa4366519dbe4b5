package org.sijill.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijill.app.inquiry.EventRequest;
import org.sijill.app.inquiry.Parameters;
import org.sijill.app.store.EventFilter;
import org.sijill.app.store.EventPage.Order;
import org.sijill.model.MergedEvent;

/** The list of events is what the store answers to the same filter, and its address tells all of it. */
class EventsPageTest extends RoomTest.Shared {

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static List<String> ids(Document page) {
        return page.select(".event-rows .badge").eachAttr("href");
    }

    private List<String> asked(Map<String, List<String>> parameters, Order order) {
        EventRequest request =
                EventRequest.of(new Parameters(parameters), room.desk().names());
        return room.desk()
                .ask(store -> store
                        .queries()
                        .page(request.filter(room.desk().names(), store.queries()), order, null, 100)
                        .events()
                        .stream()
                        .map(event -> "/events/" + event.id())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void theListIsWhatTheStoreAnswers(String language) {
        Map<String, List<String>> filters = Map.of("between", List.of("KEN", "NOR"), "from", List.of("2018-07-01"));
        Document page = pageIn(language, "/events?between=KEN&between=NOR&from=2018-07-01&order=earliest");
        assertThat(ids(page)).isNotEmpty().isEqualTo(asked(filters, Order.EARLIEST));
        assertThat(page.selectFirst("#found").text())
                .contains(String.valueOf(ids(page).size()));
        assertThat(page.select("h1")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void aRowTellsWhatTheEventIs(String language) {
        MergedEvent event = room.desk()
                .ask(store ->
                        store
                                .queries()
                                .page(EventFilter.between(List.of("KEN", "NOR")), Order.LATEST, null, 100)
                                .events()
                                .stream()
                                .filter(one -> one.independentSources() == 3)
                                .findFirst()
                                .orElseThrow());
        Element row = pageIn(language, "/events?between=KEN,NOR")
                .selectFirst(".event-row:has(a[href=/events/" + event.id() + "])");
        assertThat(row.selectFirst("time").attr("datetime"))
                .isEqualTo(event.date().from().toString());
        assertThat(row.select(".who > a:not(.badge)").eachAttr("href"))
                .hasSameSizeAs(event.participants())
                .allMatch(href -> href.startsWith("/entities/"));
        assertThat(row.text())
                .contains("3")
                .contains(language.equals("ar") ? "لقاء" : "meet")
                .contains(Math.round(event.confidence() * 100) + (language.equals("ar") ? "٪" : "%"));
        assertThat(row.select("a[href^=/dyads/]")).hasSize(1);
    }

    @Test
    void namesAndCodesAreOneFilterAndItsChipsTakeItAway() {
        Document named = pageIn("en", "/events?between=" + encoded("كينيا، Norway") + "&act=meet");
        Document coded = pageIn("en", "/events?between=KEN&between=NOR&act=meet");
        assertThat(ids(named)).isNotEmpty().isEqualTo(ids(coded));
        List<String> chips = coded.select(".chosen a[rel=nofollow]").eachAttr("href");
        assertThat(chips)
                .containsExactly(
                        "/events?between=NOR&act=meet",
                        "/events?between=KEN&act=meet",
                        "/events?between=KEN&between=NOR");
        // what is chosen is handed on by the form
        assertThat(coded.select("form input[type=hidden][name=between]").eachAttr("value"))
                .containsExactly("KEN", "NOR");
    }

    @Test
    void theSameFilterLeadsToMapNetworkCalendarExportAndFeed() {
        Document page = pageIn("en", "/events?between=KEN&order=earliest&act=meet,call");
        assertThat(page.select(".others a").eachAttr("href"))
                .containsExactly(
                        "/map?between=KEN&act=meet%2Ccall",
                        "/network?between=KEN&act=meet%2Ccall", "/calendar?between=KEN&act=meet%2Ccall");
        assertThat(page.select(".exports a").eachAttr("href"))
                .contains(
                        "/api/v1/events?between=KEN&order=earliest&act=meet%2Ccall&format=csv",
                        "/feeds/events.atom?between=KEN&act=meet%2Ccall");
    }

    @Test
    void pagesInARowAreTheWholeList() {
        List<String> paged = new ArrayList<>();
        String next = "/events?limit=3";
        while (!next.isEmpty()) {
            Document page = pageIn("en", next);
            paged.addAll(ids(page));
            next = page.select("a[rel=next]").attr("href");
        }
        assertThat(paged).hasSizeGreaterThan(6).isEqualTo(asked(Map.of(), Order.LATEST));
    }

    @ParameterizedTest
    @CsvSource({
        "between=Atlantis, between, Atlantis",
        "person=Zzyzx, person, Zzyzx",
        "from=yesterday, from, ''",
        "from=2018-02-01&to=2018-01-01, to, ''",
        "confidence=7, confidence, ''",
        "sources=many, sources, ''",
        "act=dance, act, ''",
        "status=maybe, status, ''",
    })
    void whatCannotBeReadIsToldBesideItsField(String query, String field, String kept) {
        HttpResponse<String> answer = room.get("/events?act=meet&" + query);
        assertThat(answer.statusCode()).isEqualTo(400);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select(".field-error")).hasSize(1);
        assertThat(page.selectFirst(".field-error").id()).isEqualTo("wrong-" + field);
        assertThat(page.selectFirst(".field-error").text()).isNotBlank();
        if (!kept.isEmpty()) {
            Element input = page.selectFirst("input[name=" + field + "]:not([type=hidden])");
            assertThat(input.attr("value")).isEqualTo(kept);
            assertThat(input.attr("aria-describedby")).isEqualTo("wrong-" + field);
            assertThat(page.select("input[type=hidden][name=" + field + "]")).isEmpty();
        }
        assertThat(page.select("input[type=hidden][name=act]").eachAttr("value"))
                .containsExactly("meet");
    }

    @Test
    void aWrongCursorIsRefused() {
        assertThat(room.get("/events?after=nowhere").statusCode()).isEqualTo(400);
    }
}
