package org.sijill.app.web;

import io.javalin.config.RoutesConfig;
import java.util.function.Function;
import org.sijill.app.inquiry.Desk;
import org.sijill.app.inquiry.Parameters;
import org.sijill.app.web.api.Charts;
import org.sijill.app.web.api.ViewCharts;
import org.sijill.app.web.page.CalendarPage;
import org.sijill.app.web.page.MapPage;
import org.sijill.app.web.page.NetworkPage;
import org.sijill.app.web.page.OverviewPage;
import org.sijill.app.web.page.Page;
import org.sijill.app.web.page.SearchPage;
import org.sijill.app.web.view.Feeds;
import org.sijill.app.web.view.Texts;
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
        page(routes, "/map", new MapPage(desk));
        page(routes, "/network", new NetworkPage(desk));
        page(routes, "/calendar", new CalendarPage(desk));
        page(routes, "/overview", new OverviewPage(desk, Feeds.NONE));
        Charts charts = new Charts(desk, new Texts());
        figures(routes, "/api/v1/charts/timeline", charts::timeline);
        figures(routes, "/api/v1/charts/dyad", charts::dyad);
        ViewCharts views = new ViewCharts(desk);
        figures(routes, "/api/v1/charts/map", views::map);
        figures(routes, "/api/v1/charts/network", views::network);
        figures(routes, "/api/v1/charts/calendar", views::calendar);
        figures(routes, "/api/v1/charts/overview", given -> views.overview());
    }

    /** What a chart is drawn from. */
    private void figures(RoutesConfig routes, String path, Function<Parameters, Object> figures) {
        routes.get(path, request -> {
            access.require(request, Access.Role.READ);
            request.header("Cache-Control", "private, no-cache")
                    .contentType("application/json")
                    .result(Json.mapper().writeValueAsString(figures.apply(new Parameters(request.queryParamMap()))));
        });
    }

    private void page(RoutesConfig routes, String path, Page.Maker maker) {
        routes.get(path, request -> {
            access.require(request, Access.Role.READ);
            pages.answer(request, maker, 200);
        });
    }
}
