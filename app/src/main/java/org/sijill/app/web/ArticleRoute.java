package org.sijill.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.UnsupportedMediaTypeResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sijill.app.inquiry.Desk;
import org.sijill.app.web.api.ArticleApi;
import org.sijill.app.web.api.Call;
import org.sijill.model.Json;
import org.sijill.reading.RefusedException;

/** Where pages are handed in. */
final class ArticleRoute {

    static final String PATH = ApiRoutes.ROOT + "/articles";

    private final Desk desk;
    private final Access access;
    private final Forms forms;
    private final ArticleApi articles;

    ArticleRoute(Desk desk, Access access, Forms forms, Workroom workroom) {
        this.desk = desk;
        this.access = access;
        this.forms = forms;
        this.articles = new ArticleApi(desk, workroom.reader());
    }

    void add(RoutesConfig routes) {
        routes.post(PATH, this::read);
    }

    private void read(Context request) throws IOException, InterruptedException, RefusedException {
        Call call = new Call(request.pathParamMap(), request.queryParamMap());
        access.require(request, Access.Role.READ);
        boolean store = call.parameters().isOn("store");
        if (store) {
            access.require(request, Access.Role.ADMIN);
        }
        forms.checkProgram(request);
        call.only(ArticleApi.PARAMETERS);
        if (store && !desk.isWritable()) {
            throw new ForbiddenResponse("The record was opened for reading and takes nothing.");
        }
        String declared = request.contentType() == null ? "" : String.valueOf(request.contentType());
        String type = declared.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        if (!ArticleApi.takes(type)) {
            throw new UnsupportedMediaTypeResponse("A page is text/html, text/plain or application/json.");
        }
        byte[] body = Bounds.body(request, Bounds.PAGE_BYTES);
        SecurityHeaders.keepPrivate(request);
        request.contentType("application/json")
                .result(Json.mapper().writeValueAsBytes(articles.read(call, type, charset(declared), body, store)));
    }

    private static @Nullable String charset(String declared) {
        int at = declared.toLowerCase(Locale.ROOT).indexOf("charset=");
        return at < 0
                ? null
                : declared.substring(at + "charset=".length())
                        .replaceFirst(";.*", "")
                        .replace("\"", "")
                        .strip();
    }
}
