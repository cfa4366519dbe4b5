package org.sijill.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.sijill.app.inquiry.RequestException;
import org.sijill.app.inquiry.UnknownNameException;
import org.sijill.app.search.QueryException;
import org.sijill.app.store.CursorException;
import org.sijill.app.store.StoreBusyException;
import org.sijill.app.web.api.BusyException;
import org.sijill.app.web.page.ElsewhereException;
import org.sijill.app.web.page.FaultView;
import org.sijill.app.web.page.Page;
import org.sijill.app.web.view.NothingThereException;
import org.sijill.model.Json;
import org.sijill.reading.RefusedException;

/** Whatever goes wrong, put into words: a page for readers, problem+json (RFC 9457) for programs. Never a stack trace, never a path. */
final class Faults {

    /** Answers with a page. */
    interface Pages {
        void answer(Context request, Page.Maker maker, int status);
    }

    private static final String TOLD = "sijill-told";
    private static final int UNAUTHORIZED = 401;
    private static final int LONGEST = 500;

    private final Pages pages;
    private final FaultLog log;
    private final AtomicLong count = new AtomicLong();

    Faults(Pages pages, PrintStream err) {
        this.pages = pages;
        this.log = new FaultLog(err, System::nanoTime);
    }

    void add(RoutesConfig routes) {
        routes.exception(
                ElsewhereException.class,
                (e, request) -> request.redirect(e.address().toString(), HttpStatus.SEE_OTHER));
        routes.exception(CursorException.class, (e, request) -> answer(request, 400, "fault.request", e.getMessage()));
        routes.exception(RequestException.class, (e, request) -> answer(request, 400, "fault.request", e.getMessage()));
        routes.exception(
                UnknownNameException.class, (e, request) -> answer(request, 404, "fault.name", e.getMessage()));
        routes.exception(QueryException.class, (e, request) -> answer(request, 400, "fault.request", e.getMessage()));
        routes.exception(
                NothingThereException.class, (e, request) -> answer(request, 404, "fault.nothing", e.getMessage()));
        routes.exception(StoreBusyException.class, (e, request) -> {
            request.header("Retry-After", "5");
            answer(request, 503, "fault.busy", "The store is busy. Ask again later.");
        });
        routes.exception(
                HttpResponseException.class,
                (e, request) -> answer(request, e.getStatus(), title(e.getStatus()), e.getMessage()));
        routes.exception(RefusedException.class, (e, request) -> answer(request, 422, "fault.request", e.reason()));
        routes.exception(BusyException.class, (e, request) -> {
            request.header("Retry-After", "5");
            answer(request, 503, "fault.busy", e.getMessage());
        });
        routes.exception(Exception.class, (e, request) -> {
            String number = "F" + count.incrementAndGet();
            log.tell(number, request.method() + " " + request.path(), e);
            answer(request, 500, "fault.inside", "Fault " + number + "; the log of the server tells more.");
        });
        for (int status : new int[] {404, 405}) {
            routes.error(status, request -> {
                if (request.attribute(TOLD) == null) {
                    answer(request, status, title(status), "");
                }
            });
        }
    }

    private static String title(int status) {
        return switch (status) {
            case 401, 403 -> "fault.forbidden";
            case 404, 405 -> "fault.nothing";
            case 413 -> "fault.large";
            case 429 -> "fault.often";
            default -> status < 500 ? "fault.request" : "fault.inside";
        };
    }

    private void answer(Context request, int status, String title, @Nullable String detail) {
        String words = detail == null ? "" : cut(detail);
        request.attribute(TOLD, true);
        // nothing of what was begun belongs to it
        request.res().setHeader("Content-Disposition", null);
        request.res().setHeader("ETag", null);
        if (isForPrograms(request.path())) {
            Map<String, Object> problem = new LinkedHashMap<>();
            problem.put("type", "about:blank");
            problem.put("title", HttpStatus.forStatus(status).getMessage());
            problem.put("status", status);
            problem.put("detail", words);
            problem.put("instance", request.path());
            request.status(status)
                    .contentType("application/problem+json")
                    .result(Json.mapper().writeValueAsBytes(problem));
        } else {
            boolean unknown = status == UNAUTHORIZED && request.method().name().equals("GET");
            pages.answer(
                    request,
                    unknown
                            ? Entrance.page(Entrance.back(asked(request)), false)
                            : visit -> new Page("page/fault", new FaultView(status, title, words)),
                    status);
        }
    }

    private static boolean isForPrograms(String path) {
        return path.startsWith("/api/") || path.startsWith("/feeds/") || path.equals(Health.PATH);
    }

    private static String asked(Context request) {
        String query = request.queryString();
        return query == null ? request.path() : request.path() + "?" + query;
    }

    private static String cut(String detail) {
        return detail.length() <= LONGEST ? detail : detail.substring(0, LONGEST) + "…";
    }
}
