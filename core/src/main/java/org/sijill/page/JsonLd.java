package org.sijill.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the page's JSON-LD says of an article; scripts that are no JSON are passed over, as browsers do. */
final class JsonLd {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER, JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();
    private static final Pattern ARTICLE = Pattern.compile("(?:\\w+:)?\\w*(?:Article|BlogPosting|Report)");
    private static final Pattern PAGE = Pattern.compile("(?:\\w+:)?(?:Web|Item)Page");
    private static final int MOST_NODES = 5000;

    private final List<JsonNode> articles = new ArrayList<>();
    /** The page itself, which may tell its dates where it describes no article. */
    private final List<JsonNode> pages = new ArrayList<>();

    private JsonLd() {}

    static JsonLd of(Document page) {
        JsonLd found = new JsonLd();
        for (Element script : page.select("script[type=\"application/ld+json\"]")) {
            try {
                found.collect(MAPPER.readTree(script.data()));
            } catch (JacksonException | IllegalArgumentException broken) {
                // the rest of the page says enough
            }
        }
        found.keepOnlyOf(page);
        return found;
    }

    /** Where the page describes several articles, such as a list of related ones, only that with the page's title counts. */
    private void keepOnlyOf(Document page) {
        if (articles.size() > 1) {
            String title = Heading.key(
                    Markup.titleElement(page) + " " + page.select("h1").text());
            articles.removeIf(article -> {
                String headline = Heading.key(Entities.resolve(
                        article.path("headline").asString(article.path("name").asString(""))));
                return headline.isEmpty() || !title.contains(headline);
            });
        }
    }

    private void collect(@Nullable JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>();
        if (root != null) {
            open.add(root);
        }
        for (int n = 0; n < MOST_NODES && !open.isEmpty(); n++) {
            JsonNode node = open.removeFirst();
            if (node.isObject() && isArticle(node.path("@type"))) {
                articles.add(node);
            } else if (node.isContainer()) {
                if (PAGE.matcher(node.path("@type").asString("")).matches()) {
                    pages.add(node);
                }
                node.values().stream().filter(JsonNode::isContainer).forEach(open::add);
            }
        }
    }

    private static boolean isArticle(JsonNode type) {
        return type.isArray()
                ? type.values().stream().anyMatch(JsonLd::isArticle)
                : ARTICLE.matcher(type.asString("")).matches();
    }

    @Nullable
    String headline() {
        return first(texts("headline", "name"));
    }

    @Nullable
    String publisher() {
        return first(texts("publisher", "name"));
    }

    List<String> authors() {
        return texts("author", "name");
    }

    List<String> published() {
        return dates("datePublished");
    }

    List<String> updated() {
        return dates("dateModified");
    }

    private List<String> dates(String field) {
        return texts(articles.isEmpty() && pages.size() == 1 ? pages : articles, field, "@value");
    }

    List<String> keywords() {
        return texts("keywords", "name");
    }

    private static @Nullable String first(List<String> values) {
        return values.isEmpty() ? null : values.getFirst();
    }

    /** The words of a field, of each item where it is a list, of their field {@code inner} where they are objects. */
    private List<String> texts(String field, String inner) {
        return texts(articles, field, inner);
    }

    private static List<String> texts(List<JsonNode> nodes, String field, String inner) {
        List<String> texts = new ArrayList<>();
        for (JsonNode article : nodes) {
            JsonNode value = article.path(field);
            for (JsonNode item : value.isArray() ? value.values() : List.of(value)) {
                String text = item.isObject() ? item.path(inner).asString("") : item.asString("");
                if (!text.isBlank()) {
                    texts.add(CleanText.line(Entities.resolve(text).replace('\n', ' ')));
                }
            }
            if (!texts.isEmpty()) {
                break;
            }
        }
        return texts;
    }
}
