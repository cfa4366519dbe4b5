package org.sijill.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.app.web.view.Address;
import org.sijill.model.Json;
import tools.jackson.databind.JsonNode;

/** The document of the API against the server that it describes. */
class OpenApiTest {

    private static final String ID = "https://sijill.test/openapi.json";
    private static final List<String> METHODS = List.of("get", "post", "delete");
    /** What never ends has a test of its own. */
    private static final String STREAM = "/api/v1/stream";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static RoomUnderTest room;

    @SuppressWarnings("NullAway.Init")
    private static JsonNode document;

    @SuppressWarnings("NullAway.Init")
    private static SchemaRegistry schemas;

    private static final Map<String, String> SAMPLES = new LinkedHashMap<>();

    @BeforeAll
    static void open() {
        room = RoomUnderTest.open(folder);
        String text = room.get("/api/v1/openapi.json").body();
        document = Json.mapper().readTree(text);
        schemas = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(ID, text)));
        JsonNode event = json("/api/v1/events?act=meet").at("/events/0");
        SAMPLES.putAll(Map.of(
                "/events/{id}", event.get("id").stringValue(),
                "/articles/{id}", event.at("/reports/0/article").stringValue(),
                "/entities/{id}",
                        json("/api/v1/entities?kind=person")
                                .at("/entities/0/who/entity")
                                .stringValue(),
                "a", "KEN",
                "b", "NOR",
                "between", "Kenya",
                "from", "2018-01-01",
                "to", "2019-12-31",
                "topic", "energy"));
        SAMPLES.putAll(Map.of(
                "place", "كينيا",
                "publisher", "وكالة الضفاف",
                "sources", "1",
                "confidence", "0.2",
                "parent", "m0",
                "q", "كينيا",
                "year", "2018",
                "month", "2018-07",
                "country", "KEN",
                "organization", "UN"));
        SAMPLES.putAll(Map.of("name", "كاماو", "facets", "3", "limit", "2", "pairs", "5", "with", "KEN,RUS"));
        SAMPLES.put("person", SAMPLES.get("/entities/{id}"));
        SAMPLES.put("entity", SAMPLES.get("/entities/{id}"));
        SAMPLES.put("table", "events");
    }

    @AfterAll
    static void close() {
        room.close();
    }

    private static JsonNode json(String path) {
        return Json.mapper().readTree(room.get(path).body());
    }

    @Test
    void whatIsServedIsDescribedAndTheReverse() {
        TreeSet<String> described = new TreeSet<>();
        document.get("paths")
                .propertyStream()
                .forEach(path -> METHODS.stream()
                        .filter(path.getValue()::has)
                        .forEach(method ->
                                described.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));
        TreeSet<String> served = new TreeSet<>();
        room.server().addresses().stream()
                .filter(address ->
                        address.contains(" /api/") || address.contains(" /feeds/") || address.endsWith(" /health"))
                .filter(address -> !address.startsWith("HEAD "))
                .forEach(served::add);
        assertThat(served).isEqualTo(described).hasSizeGreaterThan(25);
    }

    @Test
    void everyQuestionIsAnsweredAsDescribed() {
        for (Operation operation : questions()) {
            HttpResponse<String> answer = room.get(operation.address(Map.of()));
            assertThat(answer.statusCode()).as(operation.path()).isEqualTo(200);
            String type = answer.headers().firstValue("Content-Type").orElse("");
            JsonNode content = operation.told().at("/responses/200/content");
            assertThat(content.has(type.replaceFirst(";.*", "")))
                    .as(operation.path() + ": " + type)
                    .isTrue();
            if (type.equals("application/json")) {
                assertThat(faults(operation, answer.body(), "/responses/200/content/application~1json/schema"))
                        .as(operation.path())
                        .isEmpty();
            }
            HttpResponse<String> head = room.reader()
                    .send(java.net.http.HttpRequest.newBuilder(room.at(operation.address(Map.of())))
                            .method("HEAD", java.net.http.HttpRequest.BodyPublishers.noBody()));
            assertThat(head.statusCode()).as("HEAD " + operation.path()).isEqualTo(200);
            assertThat(head.body()).isEmpty();
        }
    }

    @Test
    void everyListIsToldInEveryForm() {
        for (Operation operation : questions()) {
            for (JsonNode table : operation.told().path("x-tables")) {
                Map<String, String> asked = Map.of("table", table.stringValue());
                HttpResponse<String> told = room.get(operation.address(asked));
                assertThat(told.statusCode()).as(operation.path() + " " + table).isEqualTo(200);
                JsonNode rows = Json.mapper().readTree(told.body());
                assertThat(rows.get("table").stringValue()).isEqualTo(table.stringValue());
                assertThat(faults("/components/schemas/Table", told.body())).isEmpty();
                HttpResponse<String> csv =
                        room.get(operation.address(Map.of("table", table.stringValue(), "format", "csv")));
                assertThat(csv.headers().firstValue("Content-Type")).contains("text/csv; charset=utf-8");
                assertThat(csv.headers().firstValue("Content-Disposition").orElse(""))
                        .startsWith("attachment; filename=\"sijill-")
                        .endsWith(".csv\"");
                assertThat(csv.body()).startsWith(rows.at("/columns/0/name").stringValue() + ",");
            }
            if (operation.told().has("x-tables")) {
                HttpResponse<String> parquet = room.get(operation.address(Map.of("format", "parquet")));
                assertThat(parquet.statusCode()).as(operation.path()).isEqualTo(200);
                assertThat(parquet.body()).startsWith("PAR1").endsWith("PAR1");
            }
        }
    }

    @Test
    void whatIsDescribedIsTakenAndNothingElse() {
        for (Operation operation : questions()) {
            for (JsonNode parameter : operation.parameters()) {
                String name = parameter.get("name").stringValue();
                String value = sample(operation, parameter);
                if (parameter.get("in").stringValue().equals("query") && value != null) {
                    assertThat(room.get(operation.address(Map.of(name, value))).statusCode())
                            .as(operation.path() + " " + name + "=" + value)
                            .isEqualTo(200);
                }
            }
            HttpResponse<String> refused = room.get(operation.address(Map.of("colour", "green")));
            assertThat(refused.statusCode()).as(operation.path()).isEqualTo(400);
            assertThat(refused.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(refused.body()).contains("colour");
        }
    }

    @Test
    void whatGoesWrongIsToldAsDescribed() {
        for (String path : List.of(
                "/api/v1/nothing",
                "/api/v1/events/none",
                "/api/v1/articles/none",
                "/api/v1/entities/none",
                "/api/v1/dyads/KEN/nowhere",
                "/api/v1/dyads/KEN/KEN",
                "/api/v1/search?limit=0",
                "/api/v1/events?from=yesterday",
                "/api/v1/events?after=nothing",
                "/api/v1/overview?table=none",
                "/api/v1/exports/rss/events",
                "/api/v1/events?format=xml")) {
            HttpResponse<String> answer = room.get(path);
            assertThat(answer.statusCode()).as(path).isBetween(400, 404);
            assertThat(answer.headers().firstValue("Content-Type")).as(path).contains("application/problem+json");
            assertThat(faults("/components/schemas/Problem", answer.body()))
                    .as(path)
                    .isEmpty();
        }
    }

    /** A GET of the document, without the one that never ends. */
    private record Operation(String path, JsonNode told) {

        Iterable<JsonNode> parameters() {
            List<JsonNode> resolved = new ArrayList<>();
            told.path("parameters")
                    .forEach(one -> resolved.add(
                            document.at(one.get("$ref").stringValue().substring(1))));
            return resolved;
        }

        /** With the samples that must be there, and some parameters. */
        String address(Map<String, String> more) {
            String filled = path;
            Address query = Address.of("");
            for (JsonNode parameter : parameters()) {
                String name = parameter.get("name").stringValue();
                String value = sample(this, parameter);
                if (parameter.get("in").stringValue().equals("path")) {
                    filled = filled.replace("{" + name + "}", Address.encoded(String.valueOf(value)));
                } else if (parameter.path("required").asBoolean()) {
                    query = query.with(name, value);
                }
            }
            for (Map.Entry<String, String> one : more.entrySet()) {
                query = query.with(one.getKey(), one.getValue());
            }
            return filled + query;
        }
    }

    private static List<Operation> questions() {
        return document.get("paths")
                .propertyStream()
                .filter(path -> path.getValue().has("get") && !path.getKey().equals(STREAM))
                .map(path -> new Operation(path.getKey(), path.getValue().get("get")))
                .toList();
    }

    private static @Nullable String sample(Operation operation, JsonNode parameter) {
        String name = parameter.get("name").stringValue();
        JsonNode schema = parameter.get("schema");
        if (name.equals("table")) {
            return operation.told().at("/x-tables/0").stringValue();
        }
        if (name.equals("after")) {
            return after(operation);
        }
        if (name.equals("id")) {
            return SAMPLES.entrySet().stream()
                    .filter(one ->
                            one.getKey().startsWith("/") && operation.path().contains(one.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(null);
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(0).stringValue();
        }
        if (schema.path("type").asString().equals("boolean")) {
            return "true";
        }
        String known = SAMPLES.get(name);
        return known != null || !schema.path("type").asString().equals("array")
                ? known
                : switch (name) {
                    case "act" -> "meet";
                    case "status" -> "occurred";
                    case "kind" -> "event";
                    default -> throw new IllegalStateException("no sample of " + name);
                };
    }

    private static @Nullable String after(Operation operation) {
        boolean limited = Stream.of(operation.parameters())
                .flatMap(all -> java.util.stream.StreamSupport.stream(all.spliterator(), false))
                .anyMatch(one -> one.get("name").stringValue().equals("limit"));
        if (!limited) {
            return "0";
        }
        // a feed takes what a search takes, and looks at no cursor
        JsonNode next = operation.path().endsWith(".atom")
                ? json("/api/v1/search?limit=1").get("next")
                : json(operation.path() + "?limit=1").get("next");
        return next.isNull() ? null : next.stringValue();
    }

    private static List<?> faults(Operation operation, String body, String schema) {
        return faults("/paths/" + operation.path().replace("~", "~0").replace("/", "~1") + "/get" + schema, body);
    }

    private static List<?> faults(String pointer, String body) {
        return schemas.getSchema(SchemaLocation.of(ID + "#" + pointer)).validate(body, InputFormat.JSON);
    }
}
