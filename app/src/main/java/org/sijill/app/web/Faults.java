package org.sijill.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.sijill.app.inquiry.RequestException;
import org.sijill.app.inquiry.UnknownNameException;
import org.sijill.app.search.QueryException;
import org.sijill.app.store.StoreBusyException;
import org.sijill.app.web.page.FaultView;
import org.sijill.app.web.page.NotThereException;
import org.sijill.app.web.page.Page;
import org.sijill.model.Json;

/** Whatever goes wrong, put into words: a page for readers, problem+json (RFC 9457) for programs. Never a stack trace, never a path. */
final class Faults {

    /** Answers with a page. */
    interface Pages {
        void answer(Context request, Page.Maker maker, int status);
    }

    private final Pages pages;
    private final PrintStream err;
    private final AtomicLong count = new AtomicLong();

    Faults(Pages pages, PrintStream err) {
        this.pages = pages;
        this.err = err;
    }

    void add(RoutesConfig routes) {
        routes.exception(RequestException.class, (e, request) -> answer(request, 400, "fault.request", e.getMessage()));
        routes.exception(
                UnknownNameException.class, (e, request) -> answer(request, 404, "fault.name", e.getMessage()));
        routes.exception(QueryException.class, (e, request) -> answer(request, 400, "fault.request", e.getMessage()));
        routes.exception(
                NotThereException.class,
                (e, request) -> answer(request, 404, "fault.nothing", "There is no such " + e.getMessage() + "."));
        routes.exception(StoreBusyException.class, (e, request) -> {
            request.header("Retry-After", "5");
            answer(request, 503, "fault.busy", "The store is busy. Ask again later.");
        });
        routes.exception(
                HttpResponseException.class,
                (e, request) -> answer(request, e.getStatus(), title(e.getStatus()), e.getMessage()));
        routes.exception(Exception.class, (e, request) -> {
            String number = "F" + count.incrementAndGet();
            synchronized (err) {
                err.println("sijill: fault " + number + " at " + request.method() + " " + request.path());
                e.printStackTrace(err);
            }
            answer(request, 500, "fault.inside", "Fault " + number + "; the log of the server tells more.");
        });
        routes.error(404, request -> {
            if (request.result() == null || "Not Found".equals(request.result())) {
                answer(request, 404, "fault.nothing", "");
            }
        });
    }

    private static String title(int status) {
        return switch (status) {
            case 401, 403 -> "fault.forbidden";
            case 404 -> "fault.nothing";
            case 413 -> "fault.large";
            case 429 -> "fault.often";
            default -> status < 500 ? "fault.request" : "fault.inside";
        };
    }

    private void answer(Context request, int status, String title, @org.jspecify.annotations.Nullable String detail) {
        String words = detail == null ? "" : detail;
        if (request.path().startsWith("/api/")) {
            Map<String, Object> problem = new LinkedHashMap<>();
            problem.put("type", "about:blank");
            problem.put("title", io.javalin.http.HttpStatus.forStatus(status).getMessage());
            problem.put("status", status);
            problem.put("detail", words);
            problem.put("instance", request.path());
            request.status(status)
                    .contentType("application/problem+json")
                    .result(Json.mapper().writeValueAsString(problem));
        } else {
            pages.answer(request, visit -> new Page("page/fault", new FaultView(status, title, words)), status);
        }
    }
}
