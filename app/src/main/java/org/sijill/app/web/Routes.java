package org.sijill.app.web;

import io.javalin.config.RoutesConfig;
import java.util.function.Function;
import org.sijill.app.inquiry.Desk;
import org.sijill.app.inquiry.Parameters;
import org.sijill.app.web.api.Charts;
import org.sijill.app.web.api.ViewCharts;
import org.sijill.app.web.page.ArticlePage;
import org.sijill.app.web.page.CalendarPage;
import org.sijill.app.web.page.EventPage;
import org.sijill.app.web.page.MapPage;
import org.sijill.app.web.page.NetworkPage;
import org.sijill.app.web.page.OverviewPage;
import org.sijill.app.web.page.Page;
import org.sijill.app.web.page.SearchPage;
import org.sijill.app.web.view.Address;
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
        page(routes, "/events/{id}", new EventPage(desk));
        OverviewPage overview = new OverviewPage(desk, Feeds.NONE);
        page(routes, "/map", new MapPage(desk));
        page(routes, "/network", new NetworkPage(desk));
        page(routes, "/calendar", new CalendarPage(desk));
        page(routes, "/overview", overview);
        Charts times = new Charts(desk, new Texts());
        chart(routes, "timeline", here -> times.timeline(new Parameters(here.parameters())));
        chart(routes, "dyad", here -> times.dyad(new Parameters(here.parameters())));
        ViewCharts views = new ViewCharts(desk);
        chart(routes, "map", views::map);
        chart(routes, "network", views::network);
        chart(routes, "calendar", views::calendar);
        chart(routes, "overview", here -> views.overview(overview.overview()));
        page(routes, "/articles/{id}", new ArticlePage(desk));
    }

    private void page(RoutesConfig routes, String path, Page.Maker maker) {
        routes.get(path, request -> {
            access.require(request, Access.Role.READ);
            pages.answer(request, maker, 200);
        });
    }

    /** The figures of a chart; what they are counted from is told by the parameters of its page. */
    private void chart(RoutesConfig routes, String name, Function<Address, Object> figures) {
        routes.get("/api/v1/charts/" + name, request -> {
            access.require(request, Access.Role.READ);
            Address here = Address.of(request.path(), request.queryParamMap());
            request.header("Cache-Control", "private, no-cache")
                    .contentType("application/json")
                    .result(Json.mapper().writeValueAsString(figures.apply(here)));
        });
    }
}
