package org.sijill.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import org.sijill.app.inquiry.Desk;
import org.sijill.app.inquiry.Parameters;
import org.sijill.app.inquiry.Review;
import org.sijill.app.web.api.Charts;
import org.sijill.app.web.api.ViewCharts;
import org.sijill.app.web.page.AboutPage;
import org.sijill.app.web.page.ArticlePage;
import org.sijill.app.web.page.CalendarPage;
import org.sijill.app.web.page.DyadPage;
import org.sijill.app.web.page.DyadsPage;
import org.sijill.app.web.page.EntitiesPage;
import org.sijill.app.web.page.EntityPage;
import org.sijill.app.web.page.EventPage;
import org.sijill.app.web.page.EventsPage;
import org.sijill.app.web.page.FormHandler;
import org.sijill.app.web.page.MapPage;
import org.sijill.app.web.page.NetworkPage;
import org.sijill.app.web.page.OverviewPage;
import org.sijill.app.web.page.Page;
import org.sijill.app.web.page.ReviewForms;
import org.sijill.app.web.page.ReviewPage;
import org.sijill.app.web.page.SearchPage;
import org.sijill.app.web.page.SlotFields;
import org.sijill.app.web.view.Address;
import org.sijill.app.web.view.Feeds;
import org.sijill.app.web.view.Texts;

/** What stands at which address. */
final class Routes {

    private final Desk desk;
    private final Faults.Pages pages;
    private final Access access;
    private final Forms forms;
    private final Feeds feeds;
    private final ApiRoutes api;
    private final Texts texts;

    Routes(Desk desk, Faults.Pages pages, Access access, Forms forms, Feeds feeds, ApiRoutes api, Texts texts) {
        this.desk = desk;
        this.pages = pages;
        this.access = access;
        this.forms = forms;
        this.feeds = feeds;
        this.api = api;
        this.texts = texts;
    }

    void add(RoutesConfig routes) {
        page(routes, "/", new SearchPage(desk));
        page(routes, "/events", new EventsPage(desk));
        page(routes, "/events/{id}", new EventPage(desk));
        page(routes, "/articles/{id}", new ArticlePage(desk));
        page(routes, "/entities", new EntitiesPage(desk));
        page(routes, "/entities/{id}", new EntityPage(desk));
        page(routes, "/dyads", new DyadsPage(desk));
        page(routes, "/dyads/{a}/{b}", new DyadPage(desk));
        page(routes, "/map", new MapPage(desk));
        page(routes, "/network", new NetworkPage(desk));
        page(routes, "/calendar", new CalendarPage(desk));
        page(routes, "/overview", new OverviewPage(desk, feeds));
        page(routes, "/about", new AboutPage(desk));
        page(routes, "/review", new ReviewPage(desk));
        form(
                routes,
                "/review/{action}",
                new ReviewForms(
                        new Review(desk, Clock.systemUTC()),
                        new SlotFields(desk.names(), desk.lexicon().gazetteer())));
        charts(routes);
    }

    private void charts(RoutesConfig routes) {
        Charts times = new Charts(desk, texts);
        api.chart(routes, "timeline", times::timeline);
        api.chart(routes, "dyad", times::dyad);
        ViewCharts views = new ViewCharts(desk);
        api.chart(routes, "map", views::map);
        api.chart(routes, "network", views::network);
        api.chart(routes, "calendar", views::calendar);
        api.chart(routes, "overview", given -> views.overview());
    }

    private void page(RoutesConfig routes, String path, Page.Maker maker) {
        Handler handler = request -> {
            access.require(request, Access.Role.READ);
            pages.answer(request, maker, 200);
        };
        routes.get(path, handler);
        routes.head(path, handler);
    }

    /** A form of those who may correct; leads to the page that tells what came of it. */
    private void form(RoutesConfig routes, String path, FormHandler handler) {
        routes.post(path, request -> {
            access.require(request, Access.Role.REVIEW);
            forms.check(request);
            if (!desk.isWritable()) {
                throw new ForbiddenResponse("This reading room takes no corrections.");
            }
            Address next = handler.take(request.pathParam("action"), new Parameters(request.formParamMap()));
            request.redirect(next.toString(), HttpStatus.SEE_OTHER);
        });
    }
}
