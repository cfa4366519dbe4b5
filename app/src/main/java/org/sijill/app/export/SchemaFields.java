package org.sijill.app.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.sijill.model.Json;
import org.sijill.model.MergedEvent;
import org.sijill.model.NewsRecord;
import tools.jackson.databind.JsonNode;

/** The members of a JSON Schema as entries of a dictionary, each by its path: {@code events[].date.from}. */
final class SchemaFields {

    private final JsonNode schema;
    private final List<Field> fields = new ArrayList<>();

    private SchemaFields(JsonNode schema) {
        this.schema = schema;
    }

    /** Those of {@code sijill/1}. */
    static List<Field> ofRecord() {
        return of("record.schema.json", NewsRecord.class);
    }

    /** Those of {@code sijill-event/1}. */
    static List<Field> ofEvent() {
        return of("event.schema.json", MergedEvent.class);
    }

    private static List<Field> of(String name, Class<?> beside) {
        try (InputStream file = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
            SchemaFields schema = new SchemaFields(Json.mapper().readTree(file));
            schema.members("", schema.schema);
            return List.copyOf(schema.fields);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void members(String path, JsonNode object) {
        object.path("properties").properties().forEach(member -> member(path + member.getKey(), member.getValue()));
    }

    private void member(String path, JsonNode told) {
        JsonNode meant = resolved(told);
        fields.add(new Field(path, type(meant), meaning(told, meant)));
        JsonNode items = resolved(meant.path("items"));
        members(path + "[].", items);
        members(path + ".", meant);
    }

    /** What a reference leads to; anything else as it is. */
    private JsonNode resolved(JsonNode node) {
        JsonNode reference = node.path("$ref");
        return reference.isString() ? schema.at(reference.asString().substring(1)) : node;
    }

    private String type(JsonNode node) {
        if (node.has("anyOf")) {
            return joined(node.path("anyOf"), choice -> type(resolved(choice)));
        }
        if (node.has("const") || node.has("enum")) {
            return nullable(node) ? "string or null" : "string";
        }
        String type = node.path("type").isArray()
                ? joined(node.path("type"), JsonNode::asString)
                : node.path("type").asString();
        JsonNode items = resolved(node.path("items"));
        return items.has("type") || items.has("enum") ? type + " of " + type(items) + "s" : type;
    }

    private static boolean nullable(JsonNode node) {
        return stream(node.path("enum")).anyMatch(JsonNode::isNull);
    }

    private static String meaning(JsonNode told, JsonNode meant) {
        String words =
                told.path("description").asString(meant.path("description").asString(""));
        String values = meant.has("const")
                ? meant.path("const").asString()
                : stream(meant.path("enum"))
                        .filter(JsonNode::isString)
                        .map(JsonNode::asString)
                        .collect(Collectors.joining(", "));
        return values.isEmpty() ? words : words + " Values: " + values + ".";
    }

    private static String joined(JsonNode nodes, Function<JsonNode, String> name) {
        return stream(nodes).map(name).collect(Collectors.joining(" or "));
    }

    private static Stream<JsonNode> stream(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false);
    }
}
