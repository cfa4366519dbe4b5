package org.sijill.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** One box, and what stands in articles, statements and events. */
class SearchPageTest extends RoomTest.Shared {

    private static final String YEARS_AGO = """
            {"id":"room-years","publisher":"وكالة الضفاف","published":"2018-10-02","title":"علاقات قديمة",\
            "text":"زار رئيس الوزراء الفنلندي بيكا لايتينن مالطا عام 2011. وزار الرئيس البيروفي ماريو كيسبي مالطا في مارس 2012. \
            وزار الرئيس الكيني جوزيف كاماو مالطا في 5 مايو 2013."}""";

    private static final String YEARS_AHEAD = """
            {"id":"room-plan","publisher":"وكالة الضفاف","published":"2018-08-20","title":"زيارة مرتقبة",\
            "text":"يزور رئيس مالطا جورج فاروجيا العاصمة الكينية نيروبي في 14 مارس 2031."}""";

    @Override
    void furnish() {
        for (String article : List.of(YEARS_AGO, YEARS_AHEAD)) {
            room.desk()
                    .change(store -> store.add(
                            RoomUnderTest.read(article),
                            room.desk().lexicon(),
                            room.desk().version()));
        }
    }

    @Test
    void whatIsPlannedForYearsAheadIsNoNewerThanItsReport() {
        String plan = "2031-03-14";
        LocalDate told = LocalDate.parse("2018-08-20");
        List<String> days = page("/?limit=100").select(".hit time").eachAttr("datetime");
        assertThat(days).contains(plan);
        assertThat(days.subList(0, days.indexOf(plan)))
                .isNotEmpty()
                .allMatch(day -> !LocalDate.parse(day).isBefore(told));
        assertThat(days.subList(days.lastIndexOf(plan) + 1, days.size()))
                .isNotEmpty()
                .allMatch(day -> !LocalDate.parse(day).isAfter(told));
        assertThat(json("/api/v1/search?from=2031-01-01").get("total").intValue())
                .isEqualTo(1);
    }

    @Test
    void theDayOfAnEventIsToldAsExactlyAsItIsKnown() {
        String past = "/?kind=event&act=visit&to=2013-12-31";
        assertThat(page(past).select(".hit time").eachText()).containsExactly("5 May 2013", "March 2012", "2011");
        assertThat(pageIn("ar", past + "&order=date").select(".hit time").eachText())
                .containsExactly("5 مايو 2013", "مارس 2012", "2011");
        JsonNode hit = json("/api/v1/search?kind=event&act=visit&to=2011-12-31")
                .get("hits")
                .get(0);
        assertThat(hit.get("last_day").stringValue()).isEqualTo("2011-12-31");
        assertThat(hit.get("precision").stringValue()).isEqualTo("year");
    }

    @Test
    void arabicAndLatinSpellingsFindTheSame() {
        Document arabic = page("/?q=%D9%83%D8%A7%D9%85%D8%A7%D9%88");
        Document exact = page("/?q=%D9%83%D8%A7%D9%85%D8%A7%D9%88&exact=true");
        assertThat(arabic.select(".hits mark").eachText()).contains("كاماو");
        assertThat(arabic.select(".hits > li")).hasSizeGreaterThan(5);
        assertThat(exact.select(".hits > li")).isNotEmpty();
    }

    @Test
    void filtersLiveInTheAddress() {
        Document events = page("/?kind=event&country=CHL");
        assertThat(events.select(".hit")).isNotEmpty().allMatch(hit -> hit.hasClass("event"));
        assertThat(events.select(".chosen a").eachAttr("href")).containsExactly("/?kind=event");
        assertThat(events.select(".facet a[aria-current]").eachText()).hasSize(1);
    }

    @Test
    void languageIsKeptAndLeadsBack() {
        Document english = page("/?q=Kenya");
        assertThat(english.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(english.selectFirst("html").attr("dir")).isEqualTo("ltr");
        try (RoomUnderTest.Reader reader = room.reader()) {
            Document switched = Jsoup.parse(
                    reader.get(english.selectFirst("a.language").attr("href")).body());
            assertThat(switched.selectFirst("html").attr("lang")).isEqualTo("ar");
            assertThat(switched.selectFirst("#q").attr("value")).isEqualTo("Kenya");
        }
    }

    @Test
    void aPreferenceLeadsToNoOtherSite() {
        for (String elsewhere :
                new String[] {"//example.org/", "https://example.org/", "/%5Cexample.org", "javascript:alert(1)"}) {
            HttpResponse<String> answer = room.get("/preferences?digits=latn&back=" + elsewhere.replace(":", "%3A"));
            assertThat(answer.uri().getHost()).isEqualTo("127.0.0.1");
            assertThat(answer.uri().getPath()).isEqualTo("/");
        }
    }

    @Test
    void aParameterThatCannotBeReadIsNamed() {
        HttpResponse<String> answer = room.get("/?from=yesterday");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("from:").doesNotContain("Exception");
    }

    @Test
    void nothingFoundIsSaid() {
        assertThat(page("/?q=zzzzqqq").selectFirst(".nothing").text()).isNotBlank();
    }
}
