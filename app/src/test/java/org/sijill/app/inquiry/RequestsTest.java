package org.sijill.app.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sijill.app.search.Dimension;
import org.sijill.app.search.SearchRequest;
import org.sijill.app.search.SearchRequest.Filter;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.LexiconSource;
import org.sijill.model.Act;
import org.sijill.model.Status;

/** Requests as the parameters of a page's address. */
class RequestsTest {

    private static final Names NAMES = new Names(Lexicon.load(LexiconSource.folder(Path.of("../lexicon"))));

    private static Parameters given(String... namesAndValues) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            given.merge(
                    namesAndValues[i],
                    List.of(namesAndValues[i + 1]),
                    (one, other) -> Stream.concat(one.stream(), other.stream()).toList());
        }
        return new Parameters(given);
    }

    @Test
    void bothSpellingsOfSeveralValuesAndNamesForCodesAreOneRequest() {
        EventRequest parted = EventRequest.of(given("between", "RUS، kgz", "act", "call,meet"), NAMES);
        EventRequest single = EventRequest.of(
                given("act", "meet", "between", "روسيا", "between", "Kyrgyzstan", "act", "CALL", "lang", "ar"), NAMES);
        assertThat(parted).isEqualTo(single);
        assertThat(parted.acts()).containsExactlyInAnyOrder(Act.MEET, Act.CALL);
        assertThat(parted.query())
                .isEqualTo("between=RUS&between=KGZ&act=call&act=meet")
                .isEqualTo(single.query());
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        EventRequest all = new EventRequest(
                List.of("EGY"),
                List.of("KEN:جوزيف كاماو", "Q1"),
                Set.of(Act.RESTORE_TIES),
                Set.of(Status.PLANNED, Status.OCCURRED),
                LocalDate.of(2013, 1, 2),
                LocalDate.of(2013, 1, 3),
                "القاهرة",
                Set.of("energy", "security"),
                "صحيفة، أولى",
                2,
                0.5,
                "e1");
        assertThat(all.parameters().keySet()).containsExactlyElementsOf(EventRequest.PARAMETERS);
        assertThat(EventRequest.of(new Parameters(all.parameters()), NAMES)).isEqualTo(all);
        assertThat(EventRequest.of(given("act", "", "from", " "), NAMES)).isEqualTo(EventRequest.ALL);
        assertThat(EventRequest.ALL.query()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "between, Atlantis, no state or body",
        "act, dance, one of meet",
        "status, x, one of occurred",
        "from, 2013-02-30, is no day",
        "to, +12345-01-01, is no day",
        "from, -0001-01-01, is no day",
        "place, 'a\0b', a character",
        "sources, many, a number from 0",
        "sources, -1, a number from 0",
        "confidence, NaN, from 0 to 1",
        "confidence, 2, from 0 to 1"
    })
    void whatCannotBeReadIsToldByItsParameter(String name, String value, String told) {
        assertThatThrownBy(() -> EventRequest.of(given(name, value), NAMES))
                .isInstanceOfSatisfying(
                        RequestException.class,
                        fault -> assertThat(fault.parameter()).isEqualTo(name))
                .hasMessageStartingWith(name + ": ")
                .hasMessageContaining(told);
    }

    @Test
    void daysInTheWrongOrderTwoPlacesAndEndlessListsAreRefused() {
        assertThatThrownBy(() -> EventRequest.of(given("from", "2013-01-02", "to", "2013-01-01"), NAMES))
                .isInstanceOf(RequestException.class)
                .hasMessageStartingWith("to: ");
        assertThatThrownBy(() -> EventRequest.of(given("place", "EGY", "place", "SYR"), NAMES))
                .hasMessageStartingWith("place: ");
        assertThatThrownBy(() -> EventRequest.of(
                        given(
                                "topic",
                                String.join(
                                        ",",
                                        IntStream.range(0, 51)
                                                .mapToObj(String::valueOf)
                                                .toList())),
                        NAMES))
                .hasMessageStartingWith("topic: at most");
    }

    @Test
    void aSearchIsReadAndWrittenAgain() {
        SearchRequest request = SearchParameters.request(
                given(
                        "q",
                        "لقاء \"وزير الخارجية\"",
                        "exact",
                        "on",
                        "kind",
                        "event,article",
                        "country",
                        "مصر",
                        "person",
                        "RUS:سيرغي, ل",
                        "month",
                        "2013-01",
                        "order",
                        "date",
                        "limit",
                        "50",
                        "after",
                        "x"),
                NAMES);
        assertThat(request.exact()).isTrue();
        assertThat(request.filters())
                .contains(
                        new Filter(Dimension.COUNTRY, List.of("EGY")),
                        new Filter(Dimension.PERSON, List.of("RUS:سيرغي, ل")));
        Map<String, List<String>> written = SearchParameters.of(request);
        assertThat(SearchParameters.PARAMETERS).containsAll(written.keySet());
        assertThat(SearchParameters.of(SearchParameters.request(new Parameters(written), NAMES)))
                .isEqualTo(written);
        assertThat(written).containsEntry("kind", List.of("article", "event")).containsEntry("exact", List.of("true"));
        assertThat(SearchParameters.of(SearchParameters.request(given(), NAMES)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "year, 13, a year",
        "month, 2013-13, a month",
        "limit, 0, a number from 1",
        "limit, 9999999999, a number from 1",
        "kind, page, one of article",
        "order, best, one of relevance",
        "exact, perhaps, true or false",
        "country, Atlantis, no state"
    })
    void whatNoSearchTakesIsToldByItsParameter(String name, String value, String told) {
        assertThatThrownBy(() -> SearchParameters.request(given(name, value), NAMES))
                .isInstanceOf(RequestException.class)
                .hasMessageStartingWith(name + ": ")
                .hasMessageContaining(told);
    }

    @Test
    void unknownParametersAreToldToWhoWantsToKnow() {
        assertThat(given("act", "meet", "zeit", "1", "lang", "ar").beside(EventRequest.PARAMETERS))
                .containsExactly("lang", "zeit");
    }
}
