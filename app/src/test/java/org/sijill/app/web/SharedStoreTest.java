package org.sijill.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.app.store.Postgres;
import org.sijill.app.store.Store;
import org.sijill.app.store.StoreAddress;

/** A room that only reads a store to which another process writes. */
class SharedStoreTest {

    private static final String MEETING = """
            {"id":"room-shared","publisher":"وكالة الضفاف","published":"2018-10-02","title":"لقاء في ليما",\
            "text":"التقى الرئيس البيروفي ماريو كيسبي، اليوم الثلاثاء في ليما، رئيس الوزراء الفنلندي بيكا لايتينن."}""";

    @BeforeAll
    static void server() {
        Postgres.running();
    }

    @Test
    @Timeout(60)
    void whatAnotherProcessAddsIsTold(@TempDir Path folder) throws IOException, InterruptedException, SQLException {
        StoreAddress address = new StoreAddress(folder, Postgres.running().database());
        try (RoomUnderTest room = RoomUnderTest.open(address, false, ServerOptions.LOCAL.on(0));
                HttpClient client = HttpClient.newHttpClient()) {
            assertThat(Jsoup.parse(room.get("/").body()).body().hasAttr("data-live"))
                    .isTrue();
            var stream = client.send(
                    HttpRequest.newBuilder(room.at("/api/v1/stream?between=PER"))
                            .build(),
                    BodyHandlers.ofInputStream());
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
                assertThat(lines.readLine()).isEqualTo(": listening");
                try (Store other = Store.writing(address)) {
                    other.add(
                            RoomUnderTest.read(MEETING),
                            room.desk().lexicon(),
                            room.desk().version());
                }
                String line = lines.readLine();
                while (!line.equals("event: events")) {
                    line = lines.readLine();
                }
            }
            assertThat(Jsoup.parse(room.get("/events?between=PER&between=FIN").body())
                            .select(".event-row"))
                    .hasSize(1);
        }
    }

    @Test
    void aFileThatNobodyCanChangeHasNoNews(@TempDir Path folder) {
        try (RoomUnderTest room = RoomUnderTest.open(folder, false, ServerOptions.LOCAL.on(0))) {
            assertThat(Jsoup.parse(room.get("/").body()).body().hasAttr("data-live"))
                    .isFalse();
        }
    }
}
