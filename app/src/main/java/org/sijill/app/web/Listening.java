package org.sijill.app.web;

import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;

/** How the server listens: what it takes from the line, and how long it waits. */
final class Listening {

    /** Line and headers of a request. */
    private static final int HEADER_BYTES = 16 << 10;

    private static final int CONNECTIONS = 2_000;
    /** A connection on which nothing comes; where there are too many, the silent ones go sooner. */
    private static final long IDLE_MS = 30_000;

    private static final long IDLE_WHEN_FULL_MS = 2_000;
    /** A body that trickles in slower than that is not waited for. */
    private static final long BYTES_PER_SECOND = 500;

    private static final long STOP_MS = 2_000;

    private Listening() {}

    static void set(JavalinConfig config, ServerOptions options) {
        config.jetty.host = options.host();
        config.jetty.port = options.port();
        config.http.maxRequestSize = Bounds.PAGE_BYTES;
        config.http.compressionStrategy = CompressionStrategy.GZIP;
        config.http.prefer405over404 = true;
        config.startup.showJavalinBanner = false;
        config.startup.startupWatcherEnabled = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.concurrency.useVirtualThreads = true;
        config.jetty.modifyHttpConfiguration(Listening::http);
        config.jetty.modifyServletContextHandler(context -> context.setErrorHandler(new PlainErrors()));
        config.jetty.modifyServer(server -> {
            server.setErrorHandler(new PlainErrors());
            server.setStopTimeout(STOP_MS);
            NetworkConnectionLimit limit = new NetworkConnectionLimit(CONNECTIONS, server);
            limit.setEndPointIdleTimeout(IDLE_WHEN_FULL_MS);
            server.addBean(limit);
            server.setHandler(new MinimumDataRateHandler(BYTES_PER_SECOND, 0));
        });
    }

    private static void http(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setRequestHeaderSize(HEADER_BYTES);
        http.setIdleTimeout(IDLE_MS);
        // on every answer, also where no page is reached
        http.addCustomizer((request, headers) -> {
            SecurityHeaders.each(headers::put);
            return request;
        });
    }
}
