package org.sijill.app.watch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server of the machine's own that answers as each test wants it to, also badly. */
public final class LoopbackServer implements AutoCloseable {

    /** Writes an answer. */
    @FunctionalInterface
    public interface Handler {
        void answer(HttpExchange exchange) throws IOException;
    }

    private final Map<String, Handler> handlers = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    public LoopbackServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(path);
        try (exchange) {
            handlers.getOrDefault(path, gone -> gone.sendResponseHeaders(404, -1))
                    .answer(exchange);
        } catch (IOException e) {
            // The client has gone, as some tests want it.
        }
    }

    public LoopbackServer at(String path, Handler handler) {
        handlers.put(path, handler);
        return this;
    }

    public LoopbackServer at(String path, String type, String body) {
        return at(path, type, body.getBytes(StandardCharsets.UTF_8));
    }

    public LoopbackServer at(String path, String type, byte[] body) {
        return at(path, exchange -> send(exchange, 200, type, body));
    }

    public LoopbackServer redirect(String path, String location) {
        return at(path, exchange -> {
            exchange.getResponseHeaders().add("Location", location);
            exchange.sendResponseHeaders(302, -1);
        });
    }

    public LoopbackServer status(String path, int status, String... headers) {
        return at(path, exchange -> {
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
            }
            exchange.sendResponseHeaders(status, -1);
        });
    }

    static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    public URI url(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /** Which paths were asked for, in order, robots.txt aside. */
    public List<String> asked() {
        return asked.stream().filter(path -> !path.equals("/robots.txt")).toList();
    }

    public long asked(String path) {
        return asked.stream().filter(path::equals).count();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
