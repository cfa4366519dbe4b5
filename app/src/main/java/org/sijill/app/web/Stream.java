package org.sijill.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ServiceUnavailableResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.sijill.app.inquiry.Desk;
import org.sijill.app.inquiry.EventRequest;
import org.sijill.app.store.EventFilter;
import org.sijill.app.web.api.Call;
import org.sijill.model.Json;

/**
 * Tells whoever listens of events as they come in, as server-sent events. Each listener waits in a thread of its own, which costs nothing
 * while it waits; what it is told it looks up itself, for its own filter.
 */
final class Stream implements AutoCloseable {

    static final String PATH = ApiRoutes.ROOT + "/stream";
    static final int LISTENERS = 100;
    private static final int IDS = 50;
    /** Shorter than any proxy and the server itself keep a silent connection. */
    private static final long SILENCE_MS = 12_000;

    private static final long LOOK_MS = 2_000;

    private final Desk desk;
    private final Access access;
    private final Semaphore seats = new Semaphore(LISTENERS);
    private final Object changes = new Object();
    private volatile boolean closed;

    Stream(Desk desk, Access access) {
        this.desk = desk;
        this.access = access;
    }

    void add(RoutesConfig routes) {
        routes.get(PATH, this::listen);
    }

    /** Looks after the store from now on. */
    void start() {
        Thread.ofVirtual().name("sijill-stream").start(this::look);
    }

    /** What others put into a shared store is noticed here, and with it by the pages. */
    private void look() {
        int told = desk.generation();
        long followed = System.nanoTime();
        while (!closed) {
            try {
                Thread.sleep(200);
                if (desk.isShared() && System.nanoTime() - followed >= LOOK_MS * 1_000_000) {
                    desk.follow();
                    followed = System.nanoTime();
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                followed = System.nanoTime(); // a store that is away for a moment is asked again
            }
            if (desk.generation() != told) {
                told = desk.generation();
                wake();
            }
        }
    }

    private void wake() {
        synchronized (changes) {
            changes.notifyAll();
        }
    }

    private void listen(Context request) throws IOException, InterruptedException {
        access.require(request, Access.Role.READ);
        Call call = new Call(request.pathParamMap(), request.queryParamMap());
        call.only(EventRequest.PARAMETERS);
        EventRequest wanted = EventRequest.of(call.parameters(), desk.names());
        if (!seats.tryAcquire()) {
            request.header("Retry-After", "60");
            throw new ServiceUnavailableResponse("Too many are listening.");
        }
        try {
            request.disableCompression();
            request.contentType("text/event-stream; charset=utf-8")
                    .header("Cache-Control", "no-store")
                    .header("X-Accel-Buffering", "no");
            tell(request.res().getOutputStream(), wanted);
        } catch (IOException e) {
            // whoever listened has gone
        } finally {
            seats.release();
        }
    }

    private void tell(OutputStream out, EventRequest wanted) throws IOException, InterruptedException {
        int known = desk.generation();
        send(out, ": listening\nretry: 10000\n\n");
        while (!closed) {
            boolean news;
            synchronized (changes) {
                if (desk.generation() == known && !closed) {
                    changes.wait(SILENCE_MS);
                }
                news = desk.generation() != known;
            }
            if (closed) {
                return;
            }
            int now = desk.generation();
            String message = news ? news(known, now, wanted) : ":\n\n";
            known = now;
            if (!message.isEmpty()) {
                send(out, message);
            }
        }
    }

    private String news(int known, int now, EventRequest wanted) {
        EventFilter filter = desk.inquiry().filter(wanted);
        List<String> ids = desk.ask(store -> store.news().since(known, filter));
        if (ids.isEmpty()) {
            return "";
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("generation", now);
        data.put("count", ids.size());
        data.put("ids", ids.subList(0, Math.min(IDS, ids.size())));
        return "event: events\nid: " + now + "\ndata: " + Json.mapper().writeValueAsString(data) + "\n\n";
    }

    private static void send(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() {
        closed = true;
        wake();
    }
}
