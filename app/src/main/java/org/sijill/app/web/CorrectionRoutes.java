package org.sijill.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.UnsupportedMediaTypeResponse;
import java.util.List;
import java.util.Map;
import org.sijill.app.inquiry.Desk;
import org.sijill.app.web.api.Call;
import org.sijill.app.web.api.CorrectionApi;
import org.sijill.app.web.view.NothingThereException;
import org.sijill.model.Json;

/** Where programs correct the record. */
final class CorrectionRoutes {

    private static final String PATH = ApiRoutes.ROOT + "/corrections";
    private static final int CREATED = 201;

    private final Desk desk;
    private final Access access;
    private final Forms forms;
    private final CorrectionApi corrections;

    CorrectionRoutes(Desk desk, Access access, Forms forms) {
        this.desk = desk;
        this.access = access;
        this.forms = forms;
        this.corrections = new CorrectionApi(desk);
    }

    void add(RoutesConfig routes) {
        routes.post(PATH, request -> {
            allow(request);
            String type = request.contentType();
            if (type == null || !type.startsWith("application/json")) {
                throw new UnsupportedMediaTypeResponse("A correction is application/json.");
            }
            told(request, corrections.decide(Bounds.body(request, Bounds.FORM_BYTES)));
        });
        routes.delete(PATH + "/{id}", request -> {
            allow(request);
            String id = request.pathParam("id");
            if (desk.ask(store -> store.corrections().all()).stream()
                    .noneMatch(line -> line.id().equals(id))) {
                throw new NothingThereException("correction");
            }
            told(request, corrections.undo(id));
        });
    }

    private void allow(Context request) {
        access.require(request, Access.Role.REVIEW);
        forms.checkProgram(request);
        new Call(Map.of(), request.queryParamMap()).only(List.of());
        if (!desk.isWritable()) {
            throw new ForbiddenResponse("The record was opened for reading and takes no corrections.");
        }
    }

    private static void told(Context request, CorrectionApi.Decided decided) {
        SecurityHeaders.keepPrivate(request);
        request.status(CREATED)
                .contentType("application/json")
                .result(Json.mapper().writeValueAsBytes(decided));
    }
}
