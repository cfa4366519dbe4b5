package org.sijill.app.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import org.sijill.model.Json;
import org.sijill.model.MergedEvent;
import org.sijill.model.NewsRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What describes the API: {@code openapi.json}, with the schemas of records and merged events as they come with them.
 *
 * @param bytes OpenAPI 3.1 as JSON
 */
public record ApiDocument(byte[] bytes) {

    /** @throws IllegalStateException where the program was packed without it */
    public static ApiDocument read() {
        JsonNode document = json(ApiDocument.class, "openapi.json");
        ObjectNode schemas = (ObjectNode) document.at("/components/schemas");
        schemas.set("Record", json(NewsRecord.class, "record.schema.json"));
        schemas.set("MergedEvent", json(MergedEvent.class, "event.schema.json"));
        return new ApiDocument(Json.mapper().writeValueAsBytes(document));
    }

    private static JsonNode json(Class<?> beside, String name) {
        try (InputStream file = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
            return Json.mapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes with what it says. */
    public String version() {
        return Integer.toHexString(Arrays.hashCode(bytes));
    }
}
