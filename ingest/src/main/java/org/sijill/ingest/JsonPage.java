package org.sijill.ingest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Json;
import org.sijill.model.NewsRecord;
import org.sijill.page.Decoder;
import org.sijill.page.Page;
import org.sijill.page.Page.Given;
import org.sijill.pipeline.Origin;
import org.sijill.reading.RefusedException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One line of JSON Lines, {@code {id,url,publisher,published,title,author,text}}, as a page. */
final class JsonPage {

    private static final JsonMapper MAPPER = Json.mapper();

    private final String file;
    private final @Nullable String published;

    /**
     * @param file the file's name without its folder; stands with the line's number for an id that is not given
     * @param published the date of lines that bring none
     */
    JsonPage(String file, @Nullable String published) {
        this.file = file;
        this.published = published;
    }

    Page page(byte[] line, int number) throws RefusedException {
        JsonNode node = parsed(line);
        if (!node.isObject()) {
            throw new RefusedException("the line is no JSON object but " + kind(node));
        }
        if (NewsRecord.SCHEMA.equals(string(node, "schema"))) {
            return new Page(
                    new Origin(file, number).toString(),
                    new String(line, StandardCharsets.UTF_8),
                    Page.Format.RECORD,
                    Given.NOTHING);
        }
        String text = string(node, "text");
        if (text == null) {
            throw new RefusedException("the field \"text\" is missing or blank");
        }
        if (text.length() > Decoder.MAX_BYTES) {
            throw Decoder.tooLarge(text.length());
        }
        String id = id(node);
        String date = string(node, "published");
        Given given = new Given(
                string(node, "url"),
                string(node, "title"),
                string(node, "publisher"),
                date == null ? published : date,
                authors(node));
        return new Page(id == null ? new Origin(file, number).toString() : id, text, Page.Format.ARTICLE, given);
    }

    private static JsonNode parsed(byte[] line) throws RefusedException {
        try {
            return MAPPER.readTree(line);
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            String where = at == null || at.getColumnNr() < 1 ? "" : " at column " + at.getColumnNr();
            throw new RefusedException("the line is not JSON" + where + ": "
                    + e.getOriginalMessage().lines().findFirst().orElse(""));
        }
    }

    private static @Nullable String id(JsonNode line) throws RefusedException {
        JsonNode id = line.get("id");
        return id != null && id.isNumber() ? id.asString() : string(line, "id");
    }

    /** A field's value; null where it is absent, null or blank. */
    private static @Nullable String string(JsonNode line, String field) throws RefusedException {
        JsonNode value = line.get(field);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw new RefusedException("the field \"" + field + "\" is no string but " + kind(value));
        }
        String string = value.stringValue();
        return string.isBlank() ? null : string;
    }

    private static List<String> authors(JsonNode line) throws RefusedException {
        JsonNode value = line.get("author");
        if (value == null || !value.isArray()) {
            String one = string(line, "author");
            return one == null ? List.of() : List.of(one);
        }
        List<String> authors = new ArrayList<>();
        for (JsonNode each : value) {
            if (!each.isString()) {
                throw new RefusedException("the field \"author\" holds " + kind(each) + " where a name belongs");
            }
            authors.add(each.stringValue());
        }
        return authors;
    }

    private static String kind(JsonNode node) {
        return switch (node.getNodeType()) {
            case ARRAY -> "an array";
            case OBJECT -> "an object";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            case STRING -> "a string";
            default -> "nothing";
        };
    }
}
