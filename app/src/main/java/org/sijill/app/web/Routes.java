package org.sijill.app.web;

import io.javalin.config.RoutesConfig;
import java.util.Map;
import java.util.function.Function;
import org.sijill.app.inquiry.Desk;
import org.sijill.app.web.api.ViewCharts;
import org.sijill.app.web.page.CalendarPage;
import org.sijill.app.web.page.MapPage;
import org.sijill.app.web.page.NetworkPage;
import org.sijill.app.web.page.OverviewPage;
import org.sijill.app.web.page.Page;
import org.sijill.app.web.page.SearchPage;
import org.sijill.app.web.view.Address;
import org.sijill.app.web.view.Feeds;
import org.sijill.model.Json;

/** What stands at which address. */
final class Routes {

    private final Desk desk;
    private final Faults.Pages pages;
    private final Access access;
    private final Forms forms;
    private final ServerOptions options;

    Routes(Desk desk, Faults.Pages pages, Access access, Forms forms, ServerOptions options) {
        this.desk = desk;
        this.pages = pages;
        this.access = access;
        this.forms = forms;
        this.options = options;
    }

    void add(RoutesConfig routes) {
        page(routes, "/", new SearchPage(desk));
        OverviewPage overview = new OverviewPage(desk, Feeds.NONE);
        page(routes, "/map", new MapPage(desk));
        page(routes, "/network", new NetworkPage(desk));
        page(routes, "/calendar", new CalendarPage(desk));
        page(routes, "/overview", overview);
        ViewCharts charts = new ViewCharts(desk);
        chart(routes, "map", charts::map);
        chart(routes, "network", charts::network);
        chart(routes, "calendar", charts::calendar);
        chart(routes, "overview", here -> charts.overview(overview.overview()));
    }

    /** The figures of a chart; what they are counted from is told by the parameters of its page. */
    private void chart(RoutesConfig routes, String name, Function<Address, Map<String, Object>> figures) {
        routes.get("/api/v1/charts/" + name, request -> {
            access.require(request, Access.Role.READ);
            Address here = Address.of(request.path(), request.queryParamMap());
            request.header("Cache-Control", "private, no-cache")
                    .contentType("application/json")
                    .result(Json.mapper().writeValueAsString(figures.apply(here)));
        });
    }

    private void page(RoutesConfig routes, String path, Page.Maker maker) {
        routes.get(path, request -> {
            access.require(request, Access.Role.READ);
            pages.answer(request, maker, 200);
        });
    }
}
