package org.sijill.app.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijill.app.search.SearchHit.Passage;
import org.sijill.app.search.SearchHit.Piece;
import org.sijill.app.search.SearchRequest.Order;
import org.sijill.app.search.SearchResult.FacetValue;
import org.sijill.model.MergedEvent;
import org.sijill.model.NewsRecord;

/** Filters, counts, order, pages, passages, and queries that mean no good. */
class SearchTest {

    @TempDir
    static Path folder;

    private static SearchIndex index;

    @BeforeAll
    static void fill() throws IOException {
        index = Library.filled(folder);
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    private static List<String> sources(SearchRequest request) throws IOException {
        return index.search(request.only(DocumentKind.ARTICLE).limit(100)).hits().stream()
                .map(Library::source)
                .toList();
    }

    private static List<SearchHit> events(SearchRequest request) throws IOException {
        return index.search(request.only(DocumentKind.EVENT).limit(100)).hits();
    }

    @Test
    void anEmptyQueryFindsEverything() throws IOException {
        int statements = Library.RECORDS.stream()
                .mapToInt(record -> record.statements().size())
                .sum();
        assertThat(index.search(SearchRequest.of(" ")).total())
                .isEqualTo(Library.RECORDS.size() + statements + Library.EVENTS.size())
                .isEqualTo(index.size());
    }

    @Test
    void byCountry() throws IOException {
        assertThat(sources(SearchRequest.of("").where(Dimension.COUNTRY, "KEN")))
                .containsOnly("cairo", "nairobi");
        assertThat(sources(SearchRequest.of("").where(Dimension.COUNTRY, "ken")))
                .hasSize(2);
    }

    @Test
    void byAnyOfTwoCountriesOrByBoth() throws IOException {
        assertThat(sources(SearchRequest.of("").where(Dimension.COUNTRY, "KEN", "NOR")))
                .contains("cairo", "nairobi", "muscat");
        assertThat(sources(SearchRequest.of("").where(Dimension.COUNTRY, "OMN").where(Dimension.COUNTRY, "NOR")))
                .containsExactly("muscat");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Q7747", "فلاديمير بوتين", "Putin", "بوتن"})
    void byAPersonsIdOrName(String person) throws IOException {
        assertThat(sources(SearchRequest.of("").where(Dimension.PERSON, person)))
                .containsExactlyInAnyOrder("moscow", "airbase");
    }

    @Test
    void byAPersonWhomTheLexiconDoesNotKnow() throws IOException {
        assertThat(sources(SearchRequest.of("").where(Dimension.PERSON, "OMN:سعيد الحارثي")))
                .containsExactly("muscat");
        assertThat(sources(SearchRequest.of("").where(Dimension.PERSON, "سعيد هانسن")))
                .isEmpty();
    }

    @Test
    void byOrganization() throws IOException {
        assertThat(sources(SearchRequest.of("").where(Dimension.ORGANIZATION, "UN")))
                .containsExactly("unitednations");
    }

    @Test
    void byPublisherAndWords() throws IOException {
        assertThat(sources(SearchRequest.of("السيسي").where(Dimension.PUBLISHER, "المرفأ")))
                .containsExactly("nairobi");
    }

    @Test
    void byActAndStatus() throws IOException {
        assertThat(events(SearchRequest.of("").where(Dimension.ACT, "meet").where(Dimension.COUNTRY, "NOR")))
                .singleElement()
                .satisfies(hit -> {
                    assertThat(hit.act()).isEqualTo("meet");
                    assertThat(hit.status()).isEqualTo("occurred");
                    assertThat(hit.publishers()).containsExactly("الضفتان");
                    assertThat(hit.names()).anyMatch(name -> name.ar().contains("هانسن"));
                });
        assertThat(events(SearchRequest.of("").where(Dimension.STATUS, "cancelled")))
                .isEmpty();
    }

    @Test
    void byDays() throws IOException {
        LocalDate first = LocalDate.of(2015, 6, 4);
        assertThat(sources(SearchRequest.of("").between(first, first))).containsExactly("wheat");
        assertThat(sources(SearchRequest.of("").between(null, LocalDate.of(2011, 12, 25))))
                .containsExactly("perestroika");
        assertThat(sources(SearchRequest.of("").between(LocalDate.of(2015, 6, 8), null)))
                .containsExactly("unknown");
    }

    @Test
    void byMonthAndYear() throws IOException {
        assertThat(sources(SearchRequest.of("").where(Dimension.YEAR, "2011"))).containsOnly("perestroika", "memoirs");
        assertThat(sources(SearchRequest.of("").where(Dimension.MONTH, "2015-05")))
                .containsOnly("tehran", "pistachio");
    }

    @Test
    void anEventIsFoundByItsPartiesAndItsActInBothLanguages() throws IOException {
        for (String query : List.of("Putin visit", "بوتين زيارة", "Kyrgyzstan visit")) {
            assertThat(events(SearchRequest.of(query)))
                    .as(query)
                    .isNotEmpty()
                    .allMatch(hit -> "visit".equals(hit.act()));
        }
        assertThat(events(SearchRequest.of("السيسي زيارة"))).isEmpty();
    }

    @Test
    void aStatementIsFoundByItsWordsAndItsSpeaker() throws IOException {
        List<SearchHit> hits = index.search(SearchRequest.of("بوتين دعم").only(DocumentKind.STATEMENT))
                .hits();
        assertThat(hits).isNotEmpty().allSatisfy(hit -> {
            assertThat(Library.source(hit)).isEqualTo("moscow");
            assertThat(hit.statement()).isNotNull();
            assertThat(hit.title()).startsWith("بوتين يستقبل");
        });
    }

    @Test
    void countsAreThoseOfAllDocumentsFound() throws IOException {
        SearchResult all = index.search(SearchRequest.of("").limit(0).counting(1_000));
        assertThat(all.hits()).isEmpty();
        assertThat(all.facets().get(Dimension.KIND))
                .extracting(FacetValue::count)
                .satisfies(counts ->
                        assertThat(counts.stream().mapToLong(c -> c).sum()).isEqualTo(all.total()));
        for (Dimension dimension : all.facets().keySet()) {
            for (FacetValue value : all.facets().get(dimension)) {
                assertThat(index.search(SearchRequest.of("").where(dimension, value.value()))
                                .total())
                        .as("%s %s", dimension, value.value())
                        .isEqualTo(value.count());
            }
        }
    }

    @Test
    void countsAreNamedAndSorted() throws IOException {
        SearchResult found = index.search(SearchRequest.of("Putin").counting(5));
        assertThat(found.facets().get(Dimension.PERSON).getFirst()).satisfies(person -> {
            assertThat(person.value()).isEqualTo("Q7747");
            assertThat(person.name().ar()).isEqualTo("فلاديمير بوتين");
            assertThat(person.name().en()).isEqualTo("Vladimir Putin");
        });
        for (List<FacetValue> values : found.facets().values()) {
            assertThat(values).hasSizeLessThanOrEqualTo(5);
            assertThat(values).extracting(FacetValue::count).isSortedAccordingTo((a, b) -> Long.compare(b, a));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"RELEVANCE", "DATE"})
    void pagesTogetherAreTheWholeResult(Order order) throws IOException {
        SearchRequest request = SearchRequest.of("-القمح").by(order).passages(0);
        List<SearchHit> whole = index.search(request.limit(1_000)).hits();
        List<SearchHit> paged = new ArrayList<>();
        String cursor = null;
        do {
            SearchResult page = index.search(request.limit(3).after(cursor));
            assertThat(page.total()).isEqualTo(whole.size());
            paged.addAll(page.hits());
            cursor = page.next();
        } while (cursor != null);
        assertThat(paged).isEqualTo(whole);
    }

    @Test
    void byDateTheLatestStandsFirst() throws IOException {
        assertThat(sources(SearchRequest.of("").by(Order.DATE))).startsWith("unknown", "harakat", "nations");
    }

    @Test
    void aCursorIsOfItsOwnSearch() throws IOException {
        String cursor = index.search(SearchRequest.of("").limit(2)).next();
        assertThatThrownBy(() -> index.search(SearchRequest.of("القمح").after(cursor)))
                .isInstanceOf(QueryException.class);
        for (String wrong : List.of("", "x", "!!", "AAAA", cursor + "A", cursor.substring(4))) {
            assertThatThrownBy(() -> index.search(SearchRequest.of("").after(wrong)))
                    .as(wrong)
                    .isInstanceOf(QueryException.class);
        }
    }

    private static List<String> marked(SearchRequest request) throws IOException {
        return index.search(request.only(DocumentKind.ARTICLE)).hits().stream()
                .flatMap(hit -> hit.passages().stream())
                .flatMap(passage -> passage.pieces().stream())
                .filter(Piece::found)
                .map(Piece::text)
                .toList();
    }

    @Test
    void passagesMarkTheWordsAsTheyAreWritten() throws IOException {
        assertThat(marked(SearchRequest.of("الرئيس").where(Dimension.COUNTRY, "KEN")))
                .contains("للرئيس");
        assertThat(marked(SearchRequest.of("Putin")))
                .contains("بوتين", "بوتن")
                .allMatch(word -> word.startsWith("بوت"));
        assertThat(marked(SearchRequest.of("Cairo"))).containsOnly("بالقاهرة");
        assertThat(marked(SearchRequest.of("\"الأمم المتحدة\"")).stream().distinct())
                .allMatch(words -> words.contains("الأمم") || words.contains("المتحدة"));
        assertThat(marked(SearchRequest.of("وبشكيك").exactly())).containsExactly("وبشكيك");
    }

    @Test
    void passagesAreStretchesOfTheText() throws IOException {
        for (SearchHit hit : index.search(SearchRequest.of("الرئيس").limit(100)).hits()) {
            for (Passage passage : hit.passages()) {
                String text = Library.RECORDS.stream()
                        .filter(record -> record.article().id().equals(hit.article()))
                        .map(record -> record.article().title() + " "
                                + record.article().text())
                        .findFirst()
                        .orElseThrow();
                assertThat(text.replaceAll("\\s+", " ")).contains(passage.text().strip());
            }
        }
    }

    @Test
    void passagesObeyNoTerminalAndTurnNoText(@TempDir Path other) throws IOException {
        NewsRecord record = Library.record(
                "evil",
                "الضفتان",
                "2015-06-09",
                "عنوان <script>",
                "قال \u001b[31m الخبير\u202e إن \u0007 موسم الزيتون جيد <b>جدا</b> هذا العام في محافظات الشمال كلها.");
        try (SearchIndex evil = Library.open(other)) {
            try (IndexUpdate update = evil.update()) {
                update.put(record);
                update.commit(1);
            }
            SearchHit hit = evil.search(SearchRequest.of("الزيتون").only(DocumentKind.ARTICLE))
                    .hits()
                    .getFirst();
            assertThat(hit.passages())
                    .isNotEmpty()
                    .allSatisfy(passage -> assertThat(passage.text()).doesNotContainPattern("[\\p{Cntrl}\u202e]"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*", "?", "*:*", "a*b*c*", "\"", "\"\"", "-", "--", "-\"", "((((", "AND OR NOT", "title:x", "/.*/",
                        "x~2",
                "[a TO z]", "{}", "\\", "\\\"", "^5", "&& ||", "\u0000", "\ud800", "😀😀", "ـــ", "ًٌٍ", "،؛؟", "و",
                        "ال",
                "a-b-c-d-e", "-a-b", "...", "'", "''''", "@@", "0x", "«»«»", "\u202e\u200f", "ا ا ا ا ا ا ا ا"
            })
    void noQueryBreaksTheSearch(String query) throws IOException {
        for (SearchRequest request :
                List.of(SearchRequest.of(query), SearchRequest.of(query).exactly())) {
            SearchResult result = index.search(request.counting(3));
            assertThat(result.hits().size()).isLessThanOrEqualTo(20);
            index.search(SearchRequest.of("").where(Dimension.PERSON, query));
            index.search(SearchRequest.of("").where(Dimension.TOPIC, query));
        }
    }

    @Test
    void queriesOfAnySignsEnd() throws IOException {
        Random random = new Random(7);
        String signs = "ابتوليكمن  \"«»-*?()[]{}:^~\\/ putinكـَ٤5.'@";
        for (int i = 0; i < 300; i++) {
            StringBuilder query = new StringBuilder();
            for (int j = random.nextInt(60); j > 0; j--) {
                query.append(signs.charAt(random.nextInt(signs.length())));
            }
            assertThat(index.search(SearchRequest.of(query.toString())).total()).isNotNegative();
        }
    }

    @Test
    void tooMuchIsRefusedWithTheBound() {
        assertThatThrownBy(() -> index.search(SearchRequest.of("ب".repeat(1_001))))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("1000");
        assertThatThrownBy(() -> index.search(SearchRequest.of("كلمة ".repeat(33))))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("32");
        assertThatThrownBy(() -> SearchRequest.of("").limit(1_001)).hasMessageContaining("1000");
        assertThatThrownBy(() -> SearchRequest.of("").between(LocalDate.EPOCH, LocalDate.EPOCH.minusDays(1)))
                .isInstanceOf(QueryException.class);
    }

    @Test
    void theLongestQueryThatIsAllowedRuns() throws IOException {
        assertThat(index.search(SearchRequest.of("Putin ".repeat(32))).total()).isPositive();
        assertThat(index.search(SearchRequest.of("غورباتشوف ".repeat(32))).total())
                .isPositive();
    }

    @Test
    void manyThreadsFindTheSame() throws Exception {
        List<SearchRequest> requests = List.of(
                SearchRequest.of("Putin").counting(5),
                SearchRequest.of("الرئيس المصري").counting(5),
                SearchRequest.of("غورباتشوف"),
                SearchRequest.of("").by(Order.DATE).counting(10));
        List<SearchResult> alone = new ArrayList<>();
        for (SearchRequest request : requests) {
            alone.add(index.search(request));
        }
        Set<List<SearchResult>> seen = new HashSet<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            List<Future<List<SearchResult>>> runs = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                runs.add(pool.submit(() -> {
                    List<SearchResult> results = new ArrayList<>();
                    for (SearchRequest request : requests) {
                        results.add(index.search(request));
                    }
                    return results;
                }));
            }
            for (Future<List<SearchResult>> run : runs) {
                seen.add(run.get());
            }
        }
        assertThat(seen).containsExactly(alone);
    }

    @Test
    void everyEventIsThere() throws IOException {
        assertThat(events(SearchRequest.of("")))
                .extracting(SearchHit::event)
                .containsExactlyInAnyOrderElementsOf(
                        Library.EVENTS.stream().map(MergedEvent::id).toList());
    }
}
