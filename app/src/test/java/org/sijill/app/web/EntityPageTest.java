package org.sijill.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijill.app.inquiry.Portrait;
import org.sijill.app.store.Queries.Known;
import org.sijill.app.web.view.Address;

/** Persons and bodies are found in either script, and their pages tell what the inquiry knows. */
class EntityPageTest extends RoomTest.Shared {

    private static final String KAMAU = "%D9%83%D8%A7%D9%85%D8%A7%D9%88";

    private static final String AT_A_MEETING = """
            {"id":"room-said","publisher":"وكالة الضفاف","published":"2018-10-02","title":"كاماو: نرحب بالاستثمار",\
            "text":"التقى الرئيس الكيني جوزيف كاماو، اليوم الثلاثاء في نيروبي، رئيس مالطا جورج فاروجيا. \
            وقال كاماو خلال لقائه فاروجيا إن بلاده ترحب بالاستثمار المالطي في الموانئ."}""";

    @Override
    void furnish() {
        room.desk()
                .change(store -> store.add(
                        RoomUnderTest.read(AT_A_MEETING),
                        room.desk().lexicon(),
                        room.desk().version()));
    }

    /** The president of whom most articles tell. */
    private String kamau() {
        return room.desk()
                .ask(store -> room.desk().names().found("جوزيف كاماو", store.queries()))
                .getFirst()
                .entity();
    }

    private Portrait portrait() {
        return room.desk().inquiry().portrait(kamau()).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void aPortraitTellsWhatTheInquiryKnows(String language) {
        Portrait portrait = portrait();
        Document page = pageIn(language, "/entities/" + Address.encoded(kamau()));
        assertThat(page.selectFirst("h1").text()).contains(portrait.who().nameAr());
        assertThat(page.select(".numbers b").eachText())
                .containsExactly(
                        String.valueOf(portrait.who().articles()),
                        String.valueOf(portrait.events()),
                        String.valueOf(portrait.encounters().size()));
        assertThat(page.select(".tenures tbody tr")).hasSameSizeAs(portrait.offices());
        assertThat(page.select(".tenures svg .held")).hasSameSizeAs(portrait.offices());
        assertThat(page.select("table:has(caption) tbody a[href^=/events?person]")
                        .eachText())
                .isEqualTo(portrait.encounters().stream()
                        .map(met -> String.valueOf(met.events()))
                        .toList());
        assertThat(page.select(".event-row")).hasSameSizeAs(portrait.latest());
        assertThat(page.select(".utterances > li")).hasSameSizeAs(portrait.utterances());
        assertThat(page.select(".spellings bdi").eachText())
                .isEqualTo(portrait.spellings().stream()
                        .map(spelling -> spelling.name())
                        .toList());
        assertThat(page.select("figure[data-chart=timeline]").attr("data-src"))
                .isEqualTo("/api/v1/charts/timeline?entity=" + Address.encoded(kamau()));
    }

    @Test
    void wordsLeadToTheirArticleAndTheEncounterAtWhichTheyWereSaid() {
        Portrait speaker = portrait();
        assertThat(speaker.utterances()).anyMatch(said -> said.event() != null);
        Document page = page("/entities/" + Address.encoded(speaker.who().entity()));
        assertThat(page.select(".utterances a[href^=/events/]").eachAttr("href"))
                .isEqualTo(speaker.utterances().stream()
                        .filter(said -> said.event() != null)
                        .map(said -> "/events/" + said.event().id())
                        .toList());
        assertThat(page.select(".utterances > li"))
                .allMatch(said -> !said.select("a[href^=/articles/]").isEmpty());
    }

    @Test
    void anEncounterLeadsToTheEventsOfBoth() {
        Document page = page("/entities/" + Address.encoded(kamau()));
        var first = page.selectFirst("tbody a[href^=/events?person]");
        Document events = page(first.attr("href"));
        assertThat(events.select(".event-row").size()).isGreaterThanOrEqualTo(Integer.parseInt(first.text()));
    }

    @ParameterizedTest
    @ValueSource(strings = {KAMAU, "Kamau"})
    void eitherScriptFindsThem(String name) {
        Document page = page("/entities?name=" + name + "&kind=person");
        assertThat(page.select("tbody th a").eachAttr("href")).contains("/entities/" + Address.encoded(kamau()));
        assertThat(page.select("#name").attr("value")).isNotBlank();
        assertThat(page.select(".exports a").eachAttr("href"))
                .contains("/api/v1/entities?name=" + name + "&kind=person&format=csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void withoutANameThoseInMostArticlesStandFirst(String language) {
        List<Known> leading = room.desk().ask(store -> store.entities().leading(Set.of("person"), 0, 50));
        Document page = pageIn(language, "/entities?kind=person");
        assertThat(page.select("tbody th a").eachAttr("href"))
                .isEqualTo(leading.stream()
                        .map(one -> "/entities/" + Address.encoded(one.entity()))
                        .toList());
        assertThat(page.select("tbody td:nth-child(4)").eachText())
                .isEqualTo(leading.stream()
                        .map(one -> String.valueOf(one.articles()))
                        .toList());
    }

    @Test
    void aStateLeadsToItsDyadsAndOnlyWikidataIdsLeadThere() {
        Document page = page("/entities/KEN");
        assertThat(page.select("a[href=/dyads?a=KEN]")).hasSize(1);
        assertThat(page.select("a[href*=wikidata]")).isEmpty();
        assertThat(page.select("h1").text()).isEqualTo("Kenya كينيا");
    }

    @Test
    void whoIsUnknownIsSaidSo() {
        assertThat(room.get("/entities/Q999999999").statusCode()).isEqualTo(404);
        assertThat(page("/entities?name=Zzyzx").select(".nothing")).hasSize(1);
        for (String wrong : List.of("kind=planet", "after=-1", "after=x", "name=a&name=b")) {
            HttpResponse<String> answer = room.get("/entities?" + wrong);
            assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
            assertThat(Jsoup.parse(answer.body()).select(".field-error")).hasSize(1);
        }
    }
}
