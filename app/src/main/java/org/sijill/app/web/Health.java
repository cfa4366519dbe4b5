package org.sijill.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.sijill.app.web.api.Call;
import org.sijill.model.Json;

/** Says that the server lives, to whoever watches over it: without a token, and hence without a word of the record. */
final class Health {

    static final String PATH = "/health";

    private static final byte[] LIVE = Json.mapper().writeValueAsBytes(Map.of("status", "live"));

    private Health() {}

    static void add(RoutesConfig routes) {
        routes.get(PATH, Health::answer);
        routes.head(PATH, Health::answer);
    }

    private static void answer(Context request) {
        new Call(Map.of(), request.queryParamMap()).only(List.of());
        request.header("Cache-Control", "no-store")
                .contentType("application/json")
                .result(LIVE);
    }
}
