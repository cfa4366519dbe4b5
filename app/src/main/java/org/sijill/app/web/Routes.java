package org.sijill.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import java.util.function.Function;
import org.sijill.app.inquiry.Desk;
import org.sijill.app.inquiry.Parameters;
import org.sijill.app.web.api.Charts;
import org.sijill.app.web.api.ViewCharts;
import org.sijill.app.web.page.AboutPage;
import org.sijill.app.web.page.CalendarPage;
import org.sijill.app.web.page.ArticlePage;
import org.sijill.app.web.page.EventPage;
import org.sijill.app.web.page.MapPage;
import org.sijill.app.web.page.NetworkPage;
import org.sijill.app.web.page.OverviewPage;
import org.sijill.app.web.page.Page;
import org.sijill.app.web.page.SearchPage;
import org.sijill.app.web.view.Address;
import org.sijill.app.web.view.Feeds;
import org.sijill.app.web.view.Texts;

/** What stands at which address. */
final class Routes {

    private final Desk desk;
    private final Faults.Pages pages;
    private final Access access;
    private final Forms forms;
    private final ServerOptions options;
    private final Feeds feeds;
    private final ApiRoutes api;

    Routes(Desk desk, Faults.Pages pages, Access access, Forms forms, ServerOptions options, Feeds feeds, ApiRoutes api) {
        this.desk = desk;
        this.pages = pages;
        this.access = access;
        this.forms = forms;
        this.options = options;
        this.feeds = feeds;
        this.api = api;
    }

    void add(RoutesConfig routes) {
        page(routes, "/", new SearchPage(desk));
        page(routes, "/events/{id}", new EventPage(desk));
        OverviewPage overview = new OverviewPage(desk, feeds);
        page(routes, "/map", new MapPage(desk));
        page(routes, "/network", new NetworkPage(desk));
        page(routes, "/calendar", new CalendarPage(desk));
        page(routes, "/overview", overview);
        page(routes, "/about", new AboutPage(desk));
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
        Handler handler = request -> {
            access.require(request, Access.Role.READ);
            pages.answer(request, maker, 200);
        };
        routes.get(path, handler);
        routes.head(path, handler);
    }

    /** The figures of a chart; what they are counted from is told by the parameters of its page. */
    private void chart(RoutesConfig routes, String name, Function<Address, Object> figures) {
        api.chart(routes, name, figures);
    }
}
