package org.sijill.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import org.jspecify.annotations.Nullable;
import org.sijill.app.web.page.EnterView;
import org.sijill.app.web.page.Page;

/** Where a browser shows its token once, and is known by a cookie from then on. */
final class Entrance {

    private static final int SESSION = -1;
    private static final int UNAUTHORIZED = 401;

    private final Access access;
    private final Faults.Pages pages;

    Entrance(Access access, Faults.Pages pages) {
        this.access = access;
        this.pages = pages;
    }

    void add(RoutesConfig routes) {
        routes.get("/enter", this::show);
        routes.post("/enter", this::enter);
        routes.post("/leave", this::leave);
    }

    /** The form, in the place of what nobody unknown may see. */
    static Page.Maker page(String back, boolean wrong) {
        return visit -> new Page("page/enter", new EnterView(back, wrong, false));
    }

    private void show(Context request) {
        boolean inside = access.needsToken() && access.of(request) != Access.Role.NONE;
        String back = back(request.queryParam("back"));
        request.header("Cache-Control", "no-store");
        pages.answer(request, visit -> new Page("page/enter", new EnterView(back, false, inside)), 200);
    }

    private void enter(Context request) {
        Forms.sameSite(request);
        String token = request.formParam("access");
        String back = back(request.formParam("back"));
        if (token == null || access.of(token.strip()) == Access.Role.NONE) {
            request.header("Cache-Control", "no-store");
            pages.answer(request, page(back, access.needsToken()), UNAUTHORIZED);
            return;
        }
        request.cookie(cookie(request, Access.worn(token.strip()), SESSION));
        request.header("Cache-Control", "no-store").redirect(back, HttpStatus.SEE_OTHER);
    }

    private void leave(Context request) {
        Forms.sameSite(request);
        request.cookie(cookie(request, "", 0));
        // nothing that this reader saw is shown to the next one
        request.header("Clear-Site-Data", "\"cache\"")
                .header("Cache-Control", "no-store")
                .redirect("/enter", HttpStatus.SEE_OTHER);
    }

    private static Cookie cookie(Context request, String value, int seconds) {
        return new Cookie(Access.COOKIE, value, "/", seconds, request.req().isSecure(), true, null, SameSite.STRICT);
    }

    /** Only to a page of ours. */
    static String back(@Nullable String asked) {
        return asked != null && asked.matches("/(?![/\\\\])[!-~]*") ? asked : "/";
    }
}
