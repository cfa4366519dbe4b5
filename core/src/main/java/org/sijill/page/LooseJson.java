package org.sijill.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON as pages have it: in a comment or CDATA section, several values one after another, with commas too many; and where it is
 * none, because a headline has its quotation marks unescaped, the fields of an article that can still be made out.
 */
final class LooseJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER, JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final Pattern WRAPPING =
            Pattern.compile("<!--|-->|<!\\[CDATA\\[|]]>|^\\s*//\\s*$", Pattern.MULTILINE);
    private static final Pattern TYPE =
            Pattern.compile("\"@type\"\\s*:\\s*\\[?\\s*\"((?:https?://schema\\.org/)?\\w*(?:Article|BlogPosting))\"");
    /** The value ends at a quotation mark that a comma and the next field, or the end of the object, follow. */
    private static final String VALUE = "\"\\s*:\\s*\"([^\\n\\r]{1,500}?)\"\\s*(?=,\\s*\"|[}\\]]|\\n)";

    private static final List<String> FIELDS =
            List.of("headline", "alternativeHeadline", "datePublished", "dateModified");
    private static final Pattern NAMED =
            Pattern.compile("\"(author|publisher)\"\\s*:\\s*\\[?\\s*\\{[^{}\\[\\]]{0,300}?\"name" + VALUE);
    /** A longer script that is no JSON is data of a program. */
    private static final int LONGEST_BROKEN = 200_000;

    private LooseJson() {}

    /** The values in the order of the script; empty where nothing can be made out. */
    static List<JsonNode> read(String script) {
        // A line of strokes alone stands only around a CDATA section.
        String json = script.indexOf('<') >= 0 || script.contains("]]>")
                ? WRAPPING.matcher(script).replaceAll(" ")
                : script;
        List<JsonNode> values = new ArrayList<>(1);
        try (MappingIterator<JsonNode> nodes = MAPPER.readerFor(JsonNode.class).readValues(json)) {
            while (nodes.hasNextValue()) {
                values.add(nodes.nextValue());
            }
        } catch (JacksonException | IllegalArgumentException broken) {
            JsonNode rescued = values.isEmpty() ? rescued(json) : null;
            if (rescued != null) {
                values.add(rescued);
            }
        }
        return values;
    }

    private static @Nullable JsonNode rescued(String json) {
        Matcher type = TYPE.matcher(json.length() > LONGEST_BROKEN ? "" : json);
        if (!type.find()) {
            return null;
        }
        ObjectNode article = MAPPER.createObjectNode().put("@type", type.group(1));
        String own = json.substring(type.start());
        for (String field : FIELDS) {
            Matcher value = Pattern.compile('"' + field + VALUE).matcher(json);
            if (value.find()) {
                article.put(field, value.group(1).replace("\\\"", "\"").replace("\\/", "/"));
            }
        }
        Matcher named = NAMED.matcher(own);
        while (named.find()) {
            if (!article.has(named.group(1))) {
                article.put(named.group(1), named.group(2));
            }
        }
        return article;
    }
}
