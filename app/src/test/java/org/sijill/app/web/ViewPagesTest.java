package org.sijill.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijill.app.inquiry.Agenda;
import org.sijill.app.inquiry.EventMap;
import org.sijill.app.inquiry.Network;
import org.sijill.app.inquiry.Overview;
import org.sijill.app.store.EventFilter;
import org.sijill.app.store.Holdings.ActCount;
import org.sijill.model.Json;
import org.sijill.model.MergedEvent;
import tools.jackson.databind.JsonNode;

/** Map, network, calendar and overview: the page, its drawing and the store tell the same figures. */
class ViewPagesTest extends RoomTest.Shared {

    private JsonNode figures(Document page) {
        return json(page.selectFirst("figure.chart").attr("data-src"));
    }

    private static int number(Element element) {
        String digits = element.text().replaceAll("[^0-9]", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    private static List<Integer> numbers(Document page) {
        return page.select(".numbers b").stream().map(ViewPagesTest::number).toList();
    }

    private static int sum(JsonNode items, String field) {
        int sum = 0;
        for (JsonNode item : items) {
            sum += item.get(field).intValue();
        }
        return sum;
    }

    @Test
    void eachEventIsInOneLayerOfTheMapOrInNone() {
        EventMap map = room.desk().inquiry().map(EventFilter.ALL);
        Document page = page("/map");
        JsonNode drawn = figures(page);
        int shaded = sum(drawn.get("countries"), "events");
        int pointed = sum(drawn.get("cities"), "events");
        assertThat(shaded).isPositive();
        assertThat(pointed).isPositive();
        assertThat(shaded + pointed + drawn.get("without").intValue())
                .isEqualTo(map.all())
                .isEqualTo(room.desk().inquiry().count(EventFilter.ALL));
        assertThat(numbers(page)).startsWith(shaded, pointed);
        assertThat(page.select("table.places tbody tr")).hasSize(map.countries().size());
        EventMap.Country first = map.countries().getFirst();
        Element row = page.selectFirst("table.places tbody tr");
        assertThat(number(row.select("td.number").first())).isEqualTo(first.events());
        assertThat(row.selectFirst("th a").attr("href")).isEqualTo("/events?place=" + first.code());
    }

    @Test
    void theMapKeepsItsFiltersInTheAddressAndHandsThemOn() {
        Document page = page("/map?act=meet&between=KEN");
        assertThat(page.select(".chosen bdi").eachText()).contains("Kenya", "meet");
        assertThat(page.selectFirst("figure.chart").attr("data-src"))
                .isEqualTo("/api/v1/charts/map?act=meet&between=KEN");
        assertThat(page.select("input[type=hidden]").eachAttr("name")).containsExactly("between", "act");
        assertThat(page.select(".exports a").eachAttr("href"))
                .contains("/api/v1/map?act=meet&between=KEN&format=csv", "/feeds/events.atom?act=meet&between=KEN");
        int all = number(page("/map").selectFirst("#drawn"));
        assertThat(number(page.selectFirst("#drawn"))).isPositive().isLessThan(all);
        assertThat(page("/map?from=1999-01-01&to=1999-12-31")
                        .selectFirst(".nothing")
                        .text())
                .isEqualTo("No events with these filters.");
    }

    @Test
    void theBordersArePutIntoWordsInBothLanguages() {
        assertThat(page("/map").select(".note p").text()).contains("Natural Earth", "takes no position");
        assertThat(pageIn("ar", "/map").select(".note p").text()).contains("ولا يُرسم على مدينة قط");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?of=states"})
    void theNetworkCountsMeetings(String query) {
        Document page = page("/network" + query);
        Network network = room.desk()
                .inquiry()
                .network(EventFilter.ALL, query.isEmpty() ? Network.Who.PERSONS : Network.Who.PARTIES, 60);
        JsonNode drawn = figures(page);
        assertThat(network.links()).isNotEmpty();
        assertThat(drawn.get("links").size())
                .isEqualTo(network.links().size())
                .isEqualTo(page.select("tbody tr").size());
        assertThat(drawn.get("nodes").size()).isEqualTo(network.nodes().size());
        assertThat(number(page.selectFirst("tbody tr td:nth-of-type(4)")))
                .isEqualTo(network.links().getFirst().events())
                .isEqualTo(drawn.get("links").get(0).get("events").intValue());
        assertThat(drawn.get("nodes").get(0).get("kind").stringValue())
                .isEqualTo(query.isEmpty() ? "person" : "country");
    }

    @Test
    void theListBehindALineHoldsAsManyEventsAsTheLineCounts() {
        Document page = page("/network?pairs=1");
        String list = page.selectFirst("tbody td a[href^=/events?]").attr("href");
        assertThat(list).contains("person=", "status=occurred&status=ongoing", "act=meet");
        JsonNode same = Json.mapper()
                .readTree(room.get(list.replace("/events?", "/api/v1/charts/map?"))
                        .body());
        assertThat(sum(same.get("countries"), "events")
                        + sum(same.get("cities"), "events")
                        + same.get("without").intValue())
                .isEqualTo(number(page.selectFirst("tbody tr td:nth-of-type(4)")));
        assertThat(page("/network?pairs=1&status=planned").selectFirst(".nothing"))
                .isNotNull();
        assertThat(room.get("/network?pairs=0").statusCode()).isEqualTo(400);
        assertThat(room.get("/network?of=planets").statusCode()).isEqualTo(400);
    }

    @Test
    void theCalendarTellsWhatIsToComeFromADayOn() {
        Document page = page("/calendar?from=2000-01-01");
        Agenda agenda = room.desk().inquiry().agenda(EventFilter.ALL.from(LocalDate.of(2000, 1, 1)), null, 60);
        assertThat(agenda.page().events()).isNotEmpty();
        assertThat(number(page.selectFirst("#drawn"))).isEqualTo(agenda.all());
        assertThat(page.select(".agenda dd .who a").eachAttr("href"))
                .containsExactlyInAnyOrderElementsOf(agenda.page().events().stream()
                        .map(MergedEvent::id)
                        .map(id -> "/events/" + id)
                        .toList());
        assertThat(page.select(".agenda .status").eachText()).containsAnyOf("planned", "proposed");
        List<String> days = new ArrayList<>();
        figures(page).get("days").forEach(day -> days.add(day.get("day").stringValue()));
        assertThat(days).isSorted().isNotEmpty();
        assertThat(page.select(".agenda time").eachAttr("datetime")).isSorted().allMatch(days::contains);
        assertThat(page.select("section[aria-labelledby^=m] > h2")).isNotEmpty();
    }

    @Test
    void withoutADayTheCalendarBeginsWithTheLastDayOfTheRecord() {
        String last = room.desk().inquiry().overview().totals().lastDay().toString();
        Document page = page("/calendar");
        assertThat(page.selectFirst(".page-head").text()).contains(last.substring(0, 4), "last day of the record");
        Agenda agenda = room.desk().inquiry().agenda(EventFilter.ALL, null, 60);
        assertThat(agenda.from()).hasToString(last);
        assertThat(page.select(".agenda dd")).hasSize(agenda.all());
        assertThat(page("/calendar?from=2999-01-01").selectFirst(".nothing").text())
                .startsWith("Nothing is to come");
    }

    @Test
    void theOverviewCountsWhatTheRecordHolds() {
        Overview overview = room.desk().inquiry().overview();
        Document page = page("/overview");
        assertThat(numbers(page))
                .startsWith(
                        overview.totals().articles(),
                        overview.totals().events(),
                        overview.totals().doubled(),
                        overview.totals().trebled(),
                        overview.totals().statements());
        JsonNode drawn = figures(page);
        assertThat(sum(drawn.get("months"), "events"))
                .isEqualTo(overview.totals().articles());
        assertThat(page.select("#articles").parents().select("details tbody tr"))
                .hasSize(drawn.get("months").size());
        Element acts = page.selectFirst("section[aria-labelledby=acts] table");
        assertThat(acts.select("tbody tr td:nth-of-type(1)").stream()
                        .mapToInt(ViewPagesTest::number)
                        .sum())
                .isEqualTo(overview.acts().stream().mapToInt(ActCount::events).sum())
                .isEqualTo(overview.totals().events());
        assertThat(page.text()).contains("sijill test", "lexicon test", "No feeds are being watched now.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/map", "/network", "/network?of=states", "/calendar?from=2000-01-01", "/overview"})
    void bothLanguagesAreWholeAndSay(String path) {
        for (String language : Set.of("ar", "en")) {
            Document page = pageIn(language, path);
            assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language);
            assertThat(page.select("h1")).hasSize(1);
            assertThat(page.select("main table"))
                    .allMatch(table -> table.selectFirst("caption") != null
                            && table.select("thead th").stream().allMatch(head -> head.hasAttr("scope")));
            assertThat(page.select("[style], main script")).isEmpty();
            assertThat(page.select("main [id]").eachAttr("id")).doesNotHaveDuplicates();
            assertThat(page.select(".sections a[aria-current=page]").attr("href"))
                    .isEqualTo(path.replaceFirst("\\?.*", ""));
        }
    }
}
