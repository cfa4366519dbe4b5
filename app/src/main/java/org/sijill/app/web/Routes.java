package org.sijill.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import org.sijill.app.inquiry.Desk;
import org.sijill.app.web.page.Page;
import org.sijill.app.web.page.SearchPage;

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
    }

    private void page(RoutesConfig routes, String path, Page.Maker maker) {
        Handler handler = request -> {
            access.require(request, Access.Role.READ);
            pages.answer(request, maker, 200);
        };
        routes.get(path, handler);
        routes.head(path, handler);
    }
}
