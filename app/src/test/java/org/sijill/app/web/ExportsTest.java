package org.sijill.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every list of a page can be taken away. */
class ExportsTest extends RoomTest.Shared {

    @ParameterizedTest
    @CsvSource({
        "/dyads/KEN/NOR, section:has(> * #topics), li:has(.count)",
        "/dyads/KEN/NOR, section:has(> * #gaps), tbody tr",
        "/dyads/KEN/NOR, section:has(> * #deeds), tbody tr",
        "/dyads/KEN/NOR, section.card:has(.visits), .visits li",
        "/dyads/KEN/NOR?with=KEN&with=CHL, section:has(> * #compare), thead tr",
        "/dyads?a=Kenya, section:has(> * #partners), li",
        "/dyads, section:has(> * #busiest), li:has(.count)",
        "/overview, section:has(> * #acts), tbody tr",
        "/overview, section:has(> * #parties), tbody tr",
        "/overview, section:has(> * #languages), li",
        "/overview, section:has(> * #versions), tbody tr",
        "/map, section:has(> * #places), tbody tr",
        "/network, section:has(> * #pairs), tbody tr",
        "/entities/KEN, section:has(> * h2):has(.spellings), .spellings li",
        "/entities/KEN, section:has(> * #encounters), tbody tr"
    })
    void aListIsExportedWithAllItsRows(String path, String section, String rows) {
        Element list = page(path).selectFirst(section);
        assertThat(list).as(section + " of " + path).isNotNull();
        assertThat(list.select(rows)).isNotEmpty();
        Element link = list.selectFirst(".exports a[href*=format=csv]");
        assertThat(link).as("an export of " + section).isNotNull();
        HttpResponse<String> answer = room.get(link.attr("href"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body().lines().skip(1).count())
                .isGreaterThanOrEqualTo(list.select(rows).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/events",
                "/entities",
                "/entities/KEN",
                "/dyads",
                "/dyads?a=KEN",
                "/dyads/KEN/NOR?with=KEN&with=CHL",
                "/map",
                "/network",
                "/calendar?from=2000-01-01",
                "/overview"
            })
    void everyChartAndTableStandsBesideAnExport(String path) {
        Document page = page(path);
        assertThat(page.select("figure[data-chart], main table, ol.pairs, ol.event-rows, ol.hits"))
                .isNotEmpty()
                .allMatch(list -> list.closest("section, .results") != null
                        && !list.closest("section, .results").select(".exports").isEmpty());
        for (Element export : page.select(".exports a[href*=format=csv]")) {
            assertThat(room.get(export.attr("href")).statusCode())
                    .as(export.attr("href"))
                    .isEqualTo(200);
        }
    }
}
