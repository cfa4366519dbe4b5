package org.sijill.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.app.store.EventFilter;
import org.sijill.app.store.EventPage.Order;
import org.sijill.merge.Correction;
import org.sijill.model.MergedEvent;

/** Correcting from the pages: what is decided shows at once, and taken back leaves no trace but in the log. */
class ReviewTest extends RoomTest.Fresh {

    private List<Correction> log() {
        return room.desk().ask(store -> store.corrections().all());
    }

    /** Sends the form of a page that goes to some address, with other values. */
    private HttpResponse<String> send(String page, String form, String... fields) {
        return room.post(form, body(page, fields), "Accept-Language", "en");
    }

    private String body(String page, String... fields) {
        StringBuilder body = new StringBuilder("token=" + encoded(token(page)));
        for (int i = 0; i < fields.length; i += 2) {
            body.append('&').append(fields[i]).append('=').append(encoded(fields[i + 1]));
        }
        return body.toString();
    }

    private String token(String page) {
        Element field = page(page).selectFirst("input[name=token]");
        assertThat(field).as("a form on " + page).isNotNull();
        return field.attr("value");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void aSlotIsCorrectedAndTakenBackWithoutATrace() {
        String event = "/events/" + meeting().id();
        room.get(event); // from here on the browser has its cookie
        String before = room.get(event).body();

        HttpResponse<String> answer = send(
                event,
                "/review/fix",
                "event",
                meeting().id(),
                "slot",
                "date",
                "from",
                "2018-07-02",
                "precision",
                "day",
                "by",
                "أمل",
                "note",
                "كان اللقاء يوم الاثنين");
        assertThat(answer.uri().getPath()).isEqualTo(event);
        Document corrected = Jsoup.parse(answer.body());
        assertThat(corrected.selectFirst(".done").text()).contains("c1");
        assertThat(corrected.selectFirst("dl.facts").text()).contains("2 July 2018");
        assertThat(corrected.selectFirst(".decided").text())
                .contains("Date: 2 July 2018", "أمل", "كان اللقاء يوم الاثنين");

        Document back =
                Jsoup.parse(send(event, "/review/undo", "correction", "c1").body());
        assertThat(back.selectFirst(".decided")).isNull();
        assertThat(room.get(event).body()).isEqualTo(before);

        Document log = page("/review");
        assertThat(log.select(".log tbody tr")).hasSize(2);
        assertThat(log.select(".log tr.undone").eachAttr("id")).containsExactly("c1");
        assertThat(log.select(".log td a").eachAttr("href")).contains(event);
    }

    @Test
    void everySlotOfTheFormsIsTaken() {
        String id = meeting().id();
        String event = "/events/" + id;
        send(event, "/review/fix", "event", id, "slot", "act", "value", "sign");
        send(event, "/review/fix", "event", id, "slot", "status", "value", "cancelled");
        send(event, "/review/fix", "event", id, "slot", "place", "country", "Norway", "city", "أوسلو");
        send(event, "/review/fix", "event", id, "slot", "format", "value", "bilateral");
        send(event, "/review/fix", "event", id, "slot", "visit_class", "value", "state");
        send(event, "/review/fix", "event", id, "slot", "frame", "value", "قمة البحار");
        send(event, "/review/fix", "event", id, "slot", "topics", "value", "energy", "value", "trade");
        Document page = page(event);
        assertThat(page.selectFirst("dl.facts").text())
                .contains("Norway", "Oslo", "bilateral", "state", "قمة البحار", "energy", "trade");
        assertThat(page.selectFirst(".page-head").text()).contains("sign", "cancelled");
        assertThat(page.select(".decided li")).hasSize(7);
        send(event, "/review/fix", "event", id, "slot", "frame");
        assertThat(page(event).selectFirst("dl.facts").text()).doesNotContain("قمة البحار");
    }

    @Test
    void aWrongEventLeavesTheListsAndComesBack() {
        MergedEvent event = meeting();
        int all = events().size();
        Document page = Jsoup.parse(send("/events/" + event.id(), "/review/wrong", "event", event.id())
                .body());
        assertThat(page.selectFirst(".warning").text()).contains("marked wrong");
        assertThat(page.select(".correct")).isEmpty();
        assertThat(events()).hasSize(all - 1);
        send("/review", "/review/undo", "correction", "c1");
        assertThat(events()).hasSize(all);
    }

    @Test
    void eventsAreMergedAndPartedAndTheReaderFollows() {
        MergedEvent event = meeting();
        List<String> articles = event.reports().stream()
                .map(MergedEvent.Report::article)
                .distinct()
                .toList();
        assertThat(articles).hasSizeGreaterThan(2);
        HttpResponse<String> parted =
                send("/events/" + event.id(), "/review/split", "event", event.id(), "article", articles.getFirst());
        assertThat(parted.uri().getPath()).startsWith("/events/").doesNotContain(event.id());
        MergedEvent rest = room.desk()
                .ask(store -> store.event(parted.uri().getPath().substring("/events/".length())))
                .orElseThrow();
        assertThat(rest.reports()).noneMatch(report -> report.article().equals(articles.getFirst()));

        HttpResponse<String> merged = send(
                "/events/" + rest.id(),
                "/review/merge",
                "event",
                rest.id(),
                "other",
                room.at("/events/" + event.id() + "?done=c1").toString());
        // cannot goes before must: the split has to be taken back first
        assertThat(merged.statusCode()).isEqualTo(200);
        send("/review", "/review/undo", "correction", "c1");
        assertThat(meeting().reports()).hasSameSizeAs(event.reports());
    }

    @Test
    void aNameIsCorrected() {
        HttpResponse<String> answer = send(
                "/events/" + meeting().id(),
                "/review/rename",
                "name",
                "جوزيف كاماو",
                "country",
                "KEN",
                "ar",
                "جوزيف كماو",
                "en",
                "Joseph Kamau");
        assertThat(answer.uri().toString()).contains("/entities");
        Document page = page("/events/" + meeting().id());
        assertThat(page.selectFirst("h1").text()).contains("Joseph Kamau");
        assertThat(page.selectFirst(".decided").text()).contains("جوزيف كاماو");
    }

    @Test
    void formsThatAreNotOursAreRefused() {
        String id = meeting().id();
        String event = "/events/" + id;
        String token = token(event);
        assertThat(room.post("/review/wrong", "event=" + id).statusCode()).isEqualTo(403);
        assertThat(room.post("/review/wrong", "event=" + id + "&token=" + "x".repeat(43))
                        .statusCode())
                .isEqualTo(403);
        assertThat(room.post(
                                "/review/wrong",
                                "event=" + id + "&token=" + encoded(token),
                                "Origin",
                                "https://example.org")
                        .statusCode())
                .isEqualTo(403);
        try (RoomUnderTest.Reader other = room.reader()) {
            assertThat(other.post("/review/wrong", "event=" + id + "&token=" + encoded(token))
                            .statusCode())
                    .as("the token of another browser")
                    .isEqualTo(403);
        }
        assertThat(log()).isEmpty();
    }

    @Test
    void whatCannotBeDecidedIsTold() {
        String id = meeting().id();
        String event = "/events/" + id;
        for (List<String> form : List.of(
                List.of("/review/fix", "event", id, "slot", "act", "value", "juggle"),
                List.of("/review/fix", "event", id, "slot", "confidence", "value", "1"),
                List.of("/review/fix", "event", id, "slot", "date", "from", "soon"),
                List.of("/review/fix", "event", id, "slot", "date", "from", "2018-07-02", "to", "2018-07-01"),
                List.of("/review/fix", "event", id, "slot", "place", "country", "Nowhereland"),
                List.of("/review/fix", "event", "m0", "slot", "act", "value", "meet"),
                List.of("/review/wrong"),
                List.of("/review/merge", "event", id, "other", id),
                List.of("/review/split", "event", id, "article", "none"),
                List.of("/review/undo", "correction", "c9"))) {
            HttpResponse<String> answer =
                    send(event, form.getFirst(), form.subList(1, form.size()).toArray(String[]::new));
            assertThat(answer.statusCode()).as(form.toString()).isEqualTo(400);
            assertThat(answer.body()).doesNotContain("Exception", "org.sijill");
        }
        assertThat(send(event, "/review/juggle", "event", id).statusCode()).isEqualTo(404);
        assertThat(log()).isEmpty();
    }

    @Test
    void aReaderWhoMayNotCorrectSeesNoForm(@TempDir Path other) {
        try (RoomUnderTest readOnly = RoomUnderTest.open(other, false, ServerOptions.LOCAL.on(0))) {
            String id = readOnly.desk()
                    .ask(store -> store.queries().page(EventFilter.ALL, Order.EARLIEST, null, 1))
                    .events()
                    .getFirst()
                    .id();
            assertThat(Jsoup.parse(readOnly.get("/events/" + id).body()).select("form[method=post]"))
                    .isEmpty();
            assertThat(readOnly.post("/review/wrong", "event=" + id).statusCode())
                    .isEqualTo(403);
        }
    }
}
