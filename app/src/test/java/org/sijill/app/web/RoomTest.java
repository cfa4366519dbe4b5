package org.sijill.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.app.store.EventFilter;
import org.sijill.app.store.EventPage.Order;
import org.sijill.app.web.view.Address;
import org.sijill.model.Json;
import org.sijill.model.MergedEvent;
import tools.jackson.databind.JsonNode;

/** What is looked at in an open reading room. */
abstract class RoomTest {

    @SuppressWarnings("NullAway.Init")
    protected RoomUnderTest room;

    /** A room that no test changes: one for all tests of a class. */
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    abstract static class Shared extends RoomTest {

        @BeforeAll
        void open(@TempDir Path folder) {
            room = RoomUnderTest.open(folder);
            furnish();
        }

        /** Puts more into the record, once. */
        void furnish() {}

        @AfterAll
        void close() {
            room.close();
        }
    }

    /** A room for each test, which may change it. */
    abstract static class Fresh extends RoomTest {

        @BeforeEach
        void open(@TempDir Path folder) {
            room = RoomUnderTest.open(folder);
        }

        @AfterEach
        void close() {
            room.close();
        }
    }

    /** A page in English, which has to be there. */
    protected final Document page(String path, String... headers) {
        return parsed(room.get(path, headers));
    }

    /** A page as a reader gets it who has chosen a language. */
    protected final Document pageIn(String language, String path) {
        try (RoomUnderTest.Reader reader = room.reader()) {
            Document page = parsed(reader.get("/preferences?lang=" + language + "&back=" + Address.encoded(path)));
            assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language);
            return page;
        }
    }

    private static Document parsed(HttpResponse<String> answer) {
        return Jsoup.parse(found(answer).body());
    }

    /** An answer of the API or the figures of a chart. */
    protected final JsonNode json(String path) {
        HttpResponse<String> answer = found(room.get(path));
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        return Json.mapper().readTree(answer.body());
    }

    private static HttpResponse<String> found(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.uri() + " " + answer.body()).isEqualTo(200);
        return answer;
    }

    /** All events of the record, the earliest first. */
    protected final List<MergedEvent> events() {
        return room.desk()
                .ask(store -> store.queries().page(EventFilter.ALL, Order.EARLIEST, null, 100))
                .events();
    }

    /** The meeting that all three papers tell. */
    protected final MergedEvent meeting() {
        return events().stream()
                .max(Comparator.comparingInt(
                        (MergedEvent event) -> event.reports().size()))
                .orElseThrow();
    }
}
