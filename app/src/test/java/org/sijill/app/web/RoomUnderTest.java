package org.sijill.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sijill.app.inquiry.Desk;
import org.sijill.app.store.Store;
import org.sijill.app.store.StoreAddress;
import org.sijill.lexicon.LexiconSource;
import org.sijill.model.Json;
import org.sijill.model.NewsRecord;
import org.sijill.page.Page;
import org.sijill.pipeline.Pipeline;
import org.sijill.reading.RefusedException;
import tools.jackson.databind.JsonNode;

/**
 * An open reading room over a dozen articles of three papers that do not exist: a meeting that all three tell, a visit announced and
 * held, one put off, a call, a condemnation, an invitation.
 */
public final class RoomUnderTest implements AutoCloseable {

    private static final Store.Version VERSION = new Store.Version("sijill test", "lexicon test", NewsRecord.SCHEMA);
    private static final Pipeline PIPELINE = Pipeline.of(LexiconSource.packed());

    private final Desk desk;
    private final WebServer server;
    private final Reader reader;

    /** Someone with a browser of their own, which keeps cookies. */
    public final class Reader implements AutoCloseable {

        private final HttpClient client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();

        public HttpResponse<String> get(String path, String... headers) {
            return send(HttpRequest.newBuilder(at(path)).header("Accept-Language", "en"), headers);
        }

        /** Sends a form as a browser does. */
        public HttpResponse<String> post(String path, String form, String... headers) {
            return send(
                    HttpRequest.newBuilder(at(path))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(form)),
                    headers);
        }

        /** Sends a request with some more headers. */
        public HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
            try {
                return client.send(
                        (headers.length == 0 ? request : request.headers(headers)).build(),
                        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() {
            client.close();
        }
    }

    private RoomUnderTest(Desk desk, ServerOptions options) {
        this.desk = desk;
        this.server = WebServer.open(desk, options, System.err);
        this.reader = new Reader();
    }

    /** A room that takes corrections, on any free port of this machine. */
    public static RoomUnderTest open(Path folder) {
        return open(folder, true, ServerOptions.LOCAL.on(0));
    }

    public static RoomUnderTest open(Path folder, boolean writable, ServerOptions options) {
        return open(StoreAddress.of(folder.toString()), writable, options);
    }

    public static RoomUnderTest open(StoreAddress address, boolean writable, ServerOptions options) {
        try (Store store = Store.writing(address)) {
            store.add(records(), PIPELINE.lexicon(), VERSION);
        }
        return new RoomUnderTest(Desk.open(address, writable, 2, PIPELINE::lexicon, VERSION, line -> {}), options);
    }

    /** The records of the articles of {@code room.jsonl}. */
    public static List<NewsRecord> records() {
        List<NewsRecord> records = new ArrayList<>();
        try (InputStream file = RoomUnderTest.class.getResourceAsStream("room.jsonl")) {
            String lines = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            for (String line : lines.lines().toList()) {
                records.addAll(read(line));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return records;
    }

    /** The records of one article, given as JSON with id, publisher, published, title and text. */
    public static List<NewsRecord> read(String line) {
        JsonNode told = Json.mapper().readTree(line);
        Page.Given given = new Page.Given(
                null,
                told.get("title").stringValue(),
                told.get("publisher").stringValue(),
                told.get("published").stringValue(),
                List.of());
        try {
            return PIPELINE.read(
                    new Page(told.get("id").stringValue(), told.get("text").stringValue(), Page.Format.ARTICLE, given));
        } catch (RefusedException e) {
            throw new IllegalArgumentException(line, e);
        }
    }

    WebServer server() {
        return server;
    }

    public Desk desk() {
        return desk;
    }

    public URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    /** Another reader, who brings no cookies. */
    public Reader reader() {
        return new Reader();
    }

    /** What the first reader gets, whose browser asks for English. */
    public HttpResponse<String> get(String path, String... headers) {
        return reader.get(path, headers);
    }

    public HttpResponse<String> post(String path, String form, String... headers) {
        return reader.post(path, form, headers);
    }

    @Override
    public void close() {
        reader.close();
        server.close();
        desk.close();
    }
}
