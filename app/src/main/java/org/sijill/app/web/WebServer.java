package org.sijill.app.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sijill.app.inquiry.Desk;
import org.sijill.app.web.page.Page;
import org.sijill.app.web.page.Visit;
import org.sijill.app.web.view.Address;
import org.sijill.app.web.view.Preferences;
import org.sijill.app.web.view.Shell;
import org.sijill.app.web.view.Templates;

/** The reading room while it is open: pages, their files and the API on one port. */
public final class WebServer implements AutoCloseable {

    private static final String PREFERENCES = "sijill-preferences";
    private static final int YEAR_SECONDS = 365 * 24 * 3600;
    /** Of a form or of a page that is handed in. */
    private static final long MOST_BYTES = 16L << 20;

    private static final int URL_BYTES = 16 << 10;

    private final Desk desk;
    private final ServerOptions options;
    private final Access access;
    private final Forms forms = new Forms();
    private final Assets assets = new Assets();
    private final Templates templates = new Templates();
    private final Shell.Site site;
    private final Javalin javalin;

    /** @param err where requests and faults are told */
    private WebServer(Desk desk, ServerOptions options, PrintStream err) {
        this.desk = desk;
        this.options = options;
        this.access = new Access(options.tokens());
        this.site = new HouseSite(desk, assets);
        RateLimit rate = new RateLimit(options.perSecond(), System::nanoTime);
        Faults faults = new Faults(this::page, err);
        this.javalin = Javalin.create(config -> {
            settings(config);
            config.routes.before(request -> {
                SecurityHeaders.add(request);
                rate.check(request);
            });
            config.routes.get("/assets/<name>", assets::serve);
            new Routes(desk, this::page, access, forms, options).add(config.routes);
            config.routes.get("/preferences", this::prefer);
            faults.add(config.routes);
            if (options.log()) {
                // the path alone: what is looked for is nobody's business
                config.requestLogger.http((request, ms) -> err.printf(
                        Locale.ROOT, "%s %s %d %.1f ms%n", request.method(), request.path(), request.statusCode(), ms));
            }
        });
    }

    /** Opens the room; {@link #close} closes it, and not the desk. */
    public static WebServer open(Desk desk, ServerOptions options, PrintStream err) {
        WebServer server = new WebServer(desk, options, err);
        server.javalin.start();
        return server;
    }

    private void settings(JavalinConfig config) {
        config.jetty.host = options.host();
        config.jetty.port = options.port();
        config.http.maxRequestSize = MOST_BYTES;
        config.http.compressionStrategy = CompressionStrategy.GZIP;
        config.http.prefer405over404 = true;
        config.startup.showJavalinBanner = false;
        config.startup.startupWatcherEnabled = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.concurrency.useVirtualThreads = true;
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setRequestHeaderSize(URL_BYTES);
        });
    }

    /** The port that is listened on. */
    public int port() {
        return javalin.port();
    }

    /** Where a browser finds it. */
    public String address() {
        return "http://" + (options.host().contains(":") ? "[" + options.host() + "]" : options.host()) + ":" + port()
                + "/";
    }

    /** Answers with a page, or with nothing where the browser has it already. */
    private void page(Context request, Page.Maker maker, int status) {
        Shell shell = shell(request);
        String tag = tag(request, shell);
        request.header("Cache-Control", "private, no-cache").header("Vary", "Cookie, Accept-Language");
        if (status == 200 && tag != null) {
            request.header("ETag", tag);
            if (tag.equals(request.header("If-None-Match"))) {
                request.status(304);
                return;
            }
        }
        Page page = maker.make(new Visit(shell, request.pathParamMap()));
        request.status(status == 200 ? page.status() : status)
                .html(templates.page(page.template(), shell, page.view()));
    }

    private Shell shell(Context request) {
        boolean mayReview = desk.isWritable() && access.of(request).compareTo(Access.Role.REVIEW) >= 0;
        return new Shell(
                site,
                Preferences.of(request.cookie(PREFERENCES), request.header("Accept-Language")),
                Address.of(request.path(), request.queryParamMap()),
                new Shell.Visitor(mayReview, mayReview ? forms.token(request) : ""));
    }

    /** Tells one state of a page from another; null where it holds a form that is the reader's own. */
    private @Nullable String tag(Context request, Shell shell) {
        if (shell.visitor().mayReview()) {
            return null;
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String state = desk.generation() + "\n" + site.version() + "\n" + site.asset("sijill.css") + "\n"
                    + shell.preferences().cookie() + "\n" + request.fullUrl();
            return "W/\"" + HexFormat.of().formatHex(digest.digest(state.getBytes(StandardCharsets.UTF_8)), 0, 12)
                    + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Keeps a preference and leads back to the page it was chosen on. */
    private void prefer(Context request) {
        Preferences chosen = Preferences.of(request.cookie(PREFERENCES), request.header("Accept-Language"));
        for (String name : request.queryParamMap().keySet()) {
            chosen = chosen.with(name, request.queryParam(name));
        }
        request.cookie(new Cookie(
                PREFERENCES, chosen.cookie(), "/", YEAR_SECONDS, request.req().isSecure(), true, null, SameSite.LAX));
        String back = request.queryParam("back");
        // only to a page of ours
        request.redirect(back != null && back.matches("/(?![/\\\\]).*") ? back : "/");
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
