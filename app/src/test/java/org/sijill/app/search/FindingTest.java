package org.sijill.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a query finds and what it must not find, one phenomenon a row. */
class FindingTest {

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

    static Stream<Arguments> queries() {
        return table("queries.tsv");
    }

    static Stream<Arguments> exactQueries() {
        return table("exact.tsv");
    }

    private static Stream<Arguments> table(String resource) {
        return Library.rows(resource).stream().map(row -> Arguments.of(row[0], row[1], ids(row[2]), ids(row[3])));
    }

    private static Set<String> ids(String cell) {
        return cell.equals("-") ? Set.of() : Arrays.stream(cell.split(",")).collect(Collectors.toSet());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("queries")
    void findsInAnySpelling(String phenomenon, String query, Set<String> finds, Set<String> misses) throws IOException {
        check(SearchRequest.of(query), finds, misses);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("exactQueries")
    void findsAsWritten(String phenomenon, String query, Set<String> finds, Set<String> misses) throws IOException {
        check(SearchRequest.of(query).exactly(), finds, misses);
    }

    private static void check(SearchRequest request, Set<String> finds, Set<String> misses) throws IOException {
        SearchResult result = index.search(request.only(DocumentKind.ARTICLE).limit(100));
        Set<String> found = result.hits().stream().map(Library::source).collect(Collectors.toSet());
        assertThat(found).containsAll(finds);
        assertThat(found).doesNotContainAnyElementsOf(misses);
        if (finds.isEmpty()) {
            assertThat(found).isEmpty();
        }
    }
}
