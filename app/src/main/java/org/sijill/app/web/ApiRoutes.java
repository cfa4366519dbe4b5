package org.sijill.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sijill.app.inquiry.Desk;
import org.sijill.app.inquiry.EventRequest;
import org.sijill.app.inquiry.Parameters;
import org.sijill.app.web.api.Answer;
import org.sijill.app.web.api.ApiDocument;
import org.sijill.app.web.api.AtomFeeds;
import org.sijill.app.web.api.Call;
import org.sijill.app.web.api.CorrectionApi;
import org.sijill.app.web.api.Endpoint;
import org.sijill.app.web.api.EventApi;
import org.sijill.app.web.api.ExportApi;
import org.sijill.app.web.api.OverviewApi;
import org.sijill.app.web.api.PartyApi;
import org.sijill.app.web.api.Rendered;
import org.sijill.app.web.api.SearchApi;
import org.sijill.app.web.api.SurveyApi;
import org.sijill.app.web.page.Contacts;
import org.sijill.app.web.view.Address;
import org.sijill.app.web.view.Texts;
import org.sijill.model.Json;

/** The addresses of the API that are asked, and of the feeds. */
final class ApiRoutes {

    static final String ROOT = "/api/v1";

    /** The parameters of each chart. */
    private static final Map<String, List<String>> CHARTS = Map.of(
            "timeline", both(EventRequest.PARAMETERS, List.of("entity")),
            "dyad", List.of("a", "b", "with"),
            "map", EventRequest.PARAMETERS,
            "network", both(EventRequest.PARAMETERS, Contacts.PARAMETERS),
            "calendar", EventRequest.PARAMETERS,
            "overview", List.of());

    private final Desk desk;
    private final Access access;
    private final Workroom workroom;
    private final Texts texts;
    private final ApiDocument document = ApiDocument.read();

    ApiRoutes(Desk desk, Access access, Workroom workroom, Texts texts) {
        this.desk = desk;
        this.access = access;
        this.workroom = workroom;
        this.texts = texts;
    }

    void add(RoutesConfig routes) {
        EventApi events = new EventApi(desk);
        PartyApi parties = new PartyApi(desk);
        SurveyApi surveys = new SurveyApi(desk);
        ask(routes, "/search", new SearchApi(desk).search());
        ask(routes, "/events", events.events());
        ask(routes, "/events/{id}", events.event());
        ask(routes, "/articles/{id}", events.article());
        ask(routes, "/entities", parties.entities());
        ask(routes, "/entities/{id}", parties.entity());
        ask(routes, "/dyads/{a}", parties.partners());
        ask(routes, "/dyads/{a}/{b}", parties.dyad());
        ask(routes, "/map", surveys.map());
        ask(routes, "/network", surveys.network());
        ask(routes, "/calendar", surveys.calendar());
        ask(routes, "/overview", new OverviewApi(desk, workroom.feeds()).overview());
        ask(routes, "/corrections", new CorrectionApi(desk).corrections());
        ExportApi exports = new ExportApi(desk);
        read(routes, ROOT + "/exports/{format}/{view}", request -> export(request, exports));
        read(routes, ROOT + "/openapi.json", this::document);
        new AtomFeeds(desk, texts)
                .all()
                .forEach((path, source) -> read(routes, path, request -> feed(request, source)));
    }

    private static List<String> both(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private void ask(RoutesConfig routes, String path, Endpoint endpoint) {
        read(routes, ROOT + path, request -> answer(request, endpoint));
    }

    /** What is answered to GET is told to HEAD without its body. */
    private void read(RoutesConfig routes, String path, Handler handler) {
        Handler guarded = request -> {
            access.require(request, Access.Role.READ);
            handler.handle(request);
        };
        routes.get(path, guarded);
        routes.head(path, guarded);
    }

    private static Call call(Context request) {
        return new Call(request.pathParamMap(), request.queryParamMap());
    }

    private void answer(Context request, Endpoint endpoint) {
        Call call = call(request);
        call.only(endpoint.parameters());
        if (isKnown(request)) {
            return;
        }
        Answer answer = endpoint.question().apply(call);
        if (answer.next() != null) {
            Address next = Address.of(request.path(), call.query()).with("after", answer.next());
            request.header("Link", "<" + next + ">; rel=\"next\"");
        }
        Rendered rendered =
                Rendered.of(answer, call.parameters(), request.path().substring(ROOT.length()));
        if (rendered.file() != null) {
            request.header("Content-Disposition", "attachment; filename=\"" + rendered.file() + "\"");
        }
        request.contentType(rendered.type()).result(rendered.bytes());
    }

    /** Whether the asker has what this generation of the record answers. */
    private boolean isKnown(Context request) {
        SecurityHeaders.keepPrivate(request);
        // how feeds do changes without the record
        boolean feeds = request.path().equals(ROOT + "/overview");
        String tag = EntityTag.of(
                String.valueOf(desk.generation()),
                desk.version().toString(),
                feeds ? workroom.feeds().now().toString() : "",
                request.fullUrl());
        return EntityTag.isKnown(request, tag);
    }

    private void feed(Context request, AtomFeeds.Source source) throws IOException {
        Call call = call(request);
        call.only(source.parameters());
        if (isKnown(request)) {
            return;
        }
        String site = request.scheme() + "://" + request.host();
        request.contentType("application/atom+xml; charset=utf-8").result(source.atom(call, site));
    }

    private static void export(Context request, ExportApi exports) throws IOException {
        ExportApi.Wanted wanted = exports.wanted(call(request));
        SecurityHeaders.keepPrivate(request);
        request.contentType("application/zip")
                .header("Content-Disposition", "attachment; filename=\"" + wanted.file() + "\"");
        if (request.method().name().equals("HEAD")) {
            return;
        }
        request.disableCompression();
        exports.write(wanted, request::outputStream);
    }

    private void document(Context request) {
        call(request).only(List.of());
        SecurityHeaders.keepPrivate(request);
        if (!EntityTag.isKnown(request, EntityTag.of(document.version()))) {
            request.contentType("application/json").result(document.bytes());
        }
    }

    /**
     * The figures of a chart of the pages.
     *
     * @param figures made of the parameters that ask for them
     */
    void chart(RoutesConfig routes, String name, Function<Parameters, Object> figures) {
        List<String> known = CHARTS.get(name);
        if (known == null) {
            throw new IllegalArgumentException("nothing says which parameters the chart " + name + " takes");
        }
        read(routes, ROOT + "/charts/" + name, request -> {
            Call call = call(request);
            call.only(known);
            if (!isKnown(request)) {
                Object told = figures.apply(call.parameters());
                request.contentType("application/json").result(Json.mapper().writeValueAsBytes(told));
            }
        });
    }
}
