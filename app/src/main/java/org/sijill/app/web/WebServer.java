package org.sijill.app.web;

import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sijill.app.inquiry.Desk;
import org.sijill.app.web.page.Page;
import org.sijill.app.web.page.Visit;
import org.sijill.app.web.view.Address;
import org.sijill.app.web.view.Preferences;
import org.sijill.app.web.view.Shell;
import org.sijill.app.web.view.Templates;
import org.sijill.app.web.view.Texts;

/** The reading room while it is open: pages, their files and the API on one port. */
public final class WebServer implements AutoCloseable {

    private static final String PREFERENCES = "sijill-preferences";
    private static final int YEAR_SECONDS = 365 * 24 * 3600;
    /** Changes are asked for by hand, or by programs that can wait. */
    private static final int CHANGES_AMONG = 10;

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final Desk desk;
    private final ServerOptions options;
    private final Workroom workroom;
    private final Access access;
    private final Forms forms = new Forms();
    private final Assets assets = new Assets();
    private final Templates templates = new Templates();
    private final MadePages pages = new MadePages();
    private final Shell.Site site;
    private final Stream stream;
    private final Javalin javalin;

    /** @param err where requests and faults are told */
    private WebServer(Desk desk, ServerOptions options, Workroom workroom, PrintStream err) {
        this.desk = desk;
        this.options = options;
        this.workroom = workroom;
        this.access = new Access(options.tokens());
        this.site = new HouseSite(desk, assets, new Texts());
        this.stream = new Stream(desk, access);
        Faults faults = new Faults(this::page, err);
        this.javalin = Javalin.create(config -> {
            Listening.set(config, options);
            guard(config.routes);
            config.routes.get("/assets/<name>", assets::serve);
            config.routes.head("/assets/<name>", assets::serve);
            ApiRoutes api = new ApiRoutes(desk, access, workroom, site.texts());
            new Routes(desk, this::page, access, forms, workroom.feeds(), api, site.texts()).add(config.routes);
            api.add(config.routes);
            new ArticleRoute(desk, access, forms, workroom).add(config.routes);
            new CorrectionRoutes(desk, access, forms).add(config.routes);
            stream.add(config.routes);
            new Entrance(access, this::page).add(config.routes);
            Health.add(config.routes);
            config.routes.get("/preferences", this::prefer);
            faults.add(config.routes);
            if (options.log()) {
                // the path alone: what is looked for is nobody's business
                config.requestLogger.http((request, ms) -> err.printf(
                        Locale.ROOT, "%s %s %d %.1f ms%n", request.method(), request.path(), request.statusCode(), ms));
            }
        });
    }

    /** What every request has to pass. */
    private void guard(RoutesConfig routes) {
        RateLimit rate = new RateLimit(options.perSecond(), System::nanoTime);
        RateLimit changes = new RateLimit(Math.max(1, options.perSecond() / CHANGES_AMONG), System::nanoTime);
        Bounds bounds = new Bounds();
        routes.before(request -> {
            String asker = options.behindProxy() ? RateLimit.forwarded(request) : request.ip();
            rate.check(request, asker);
            if (!READING.contains(request.method().name())) {
                changes.check(request, asker);
            }
            access.checkHost(request);
            bounds.enter(request);
        });
        routes.after(bounds::leave);
    }

    /** Opens the room without a watch. */
    public static WebServer open(Desk desk, ServerOptions options, PrintStream err) {
        return open(desk, options, Workroom.of(desk), err);
    }

    /** Opens the room; {@link #close} closes it, and not the desk. */
    public static WebServer open(Desk desk, ServerOptions options, Workroom workroom, PrintStream err) {
        WebServer server = new WebServer(desk, options, workroom, err);
        server.javalin.start();
        server.stream.start();
        return server;
    }

    /** All that is answered to: method and path, such as {@code GET /events/{id}}. */
    List<String> addresses() {
        return javalin.unsafe.internalRouter.allHttpHandlers().stream()
                .map(entry -> entry.endpoint.method + " " + entry.endpoint.path)
                .toList();
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
        if (request.res().getHeader("Cache-Control") == null) {
            SecurityHeaders.keepPrivate(request);
        }
        String tag = tag(request, shell);
        if (status == 200 && EntityTag.isKnown(request, tag)) {
            return;
        }
        Packed made = status == 200 ? pages.of(tag) : null;
        if (made == null) {
            Page page = maker.make(new Visit(shell, request.pathParamMap()));
            made = Packed.of(templates.page(page.template(), shell, page.view()).getBytes(StandardCharsets.UTF_8));
            request.status(status == 200 ? page.status() : status);
            if (request.statusCode() == 200 && !shell.visitor().isPersonal()) {
                pages.keep(tag, made);
            } else {
                // a page with a form is its reader's own, and a fault is nobody's
                request.removeHeader("ETag");
            }
        }
        request.contentType("text/html; charset=utf-8");
        made.send(request);
    }

    private String tag(Context request, Shell shell) {
        return EntityTag.of(
                String.valueOf(desk.generation()),
                site.version(),
                site.asset("sijill.css"),
                access.of(request).name(),
                feeds(request),
                shell.preferences().cookie(),
                request.fullUrl());
    }

    /** How feeds do changes without the record. */
    private String feeds(Context request) {
        return request.path().equals("/overview") ? workroom.feeds().now().toString() : "";
    }

    private Shell shell(Context request) {
        boolean mayReview = desk.isWritable() && access.of(request).compareTo(Access.Role.REVIEW) >= 0;
        return new Shell(
                site,
                Preferences.of(request.cookie(PREFERENCES), request.header("Accept-Language")),
                Address.of(request.path(), request.queryParamMap()),
                new Shell.Visitor(mayReview, () -> forms.token(request)));
    }

    /** Keeps a preference and leads back to the page it was chosen on. */
    private void prefer(Context request) {
        Preferences chosen = Preferences.of(request.cookie(PREFERENCES), request.header("Accept-Language"));
        for (String name : request.queryParamMap().keySet()) {
            chosen = chosen.with(name, request.queryParam(name));
        }
        request.cookie(new Cookie(
                PREFERENCES, chosen.cookie(), "/", YEAR_SECONDS, request.req().isSecure(), true, null, SameSite.LAX));
        request.redirect(Entrance.back(request.queryParam("back")));
    }

    @Override
    public void close() {
        stream.close();
        javalin.stop();
    }
}
