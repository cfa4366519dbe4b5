package org.sijill.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the page's JSON-LD says of an article, also where it refers to another node of its graph by {@code @id}. */
final class JsonLd {

    private static final String NAMESPACE = "(?:[\\w:/.-]*[/:#])?";
    private static final Pattern ARTICLE = Pattern.compile(NAMESPACE + "\\w*(?:Article|BlogPosting|Report)");
    private static final Pattern PAGE = Pattern.compile(NAMESPACE + "(?:Web|Item)Page");
    private static final Pattern BODY = Pattern.compile(NAMESPACE + "\\w*(?:Organization|Corporation|WebSite|Brand)");
    private static final int MOST_NODES = 5000;

    private final List<JsonNode> articles = new ArrayList<>();
    /** The page itself, which may tell its dates where it describes no article. */
    private final List<JsonNode> pages = new ArrayList<>();

    private final Map<String, JsonNode> ids = new HashMap<>();

    private JsonLd() {}

    static JsonLd of(Document page, Markings markings) {
        JsonLd found = new JsonLd();
        for (Element script : markings.scripts()) {
            LooseJson.read(script.data()).forEach(found::collect);
        }
        found.keepOnlyOf(page, markings);
        return found;
    }

    /** Where the page describes several articles, such as a list of related ones, only that with the page's title counts. */
    private void keepOnlyOf(Document page, Markings markings) {
        if (articles.size() > 1) {
            String title =
                    Heading.key(markings.title() + " " + page.select("h1").text());
            articles.removeIf(article -> {
                String headline = Heading.key(Entities.resolve(
                        article.path("headline").asString(article.path("name").asString(""))));
                return headline.isEmpty() || !title.contains(headline);
            });
        }
    }

    private void collect(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        for (int n = 0; n < MOST_NODES && !open.isEmpty(); n++) {
            JsonNode node = open.removeFirst();
            String id = node.path("@id").asString("");
            if (!id.isEmpty() && node.size() > 1) {
                ids.putIfAbsent(id, node);
            }
            if (node.isObject() && isA(ARTICLE, node.path("@type"))) {
                articles.add(node);
            } else if (node.isContainer()) {
                if (isA(PAGE, node.path("@type"))) {
                    pages.add(node);
                }
                node.values().stream().filter(JsonNode::isContainer).forEach(open::add);
            }
        }
    }

    private static boolean isA(Pattern kind, JsonNode type) {
        return type.isArray()
                ? type.values().stream().anyMatch(one -> isA(kind, one))
                : kind.matcher(type.asString("")).matches();
    }

    @Nullable
    String headline() {
        return first(texts("headline", "name"), texts("name", "name"));
    }

    @Nullable
    String subtitle() {
        return first(texts("alternativeHeadline", "name"));
    }

    @Nullable
    String publisher() {
        return first(texts("publisher", "name"), texts("sourceOrganization", "name"));
    }

    @Nullable
    String url() {
        return first(texts("url", "@id"), texts("mainEntityOfPage", "@id"));
    }

    /** Names of authors that are no organisations, as far as the page says what they are. */
    List<String> authors() {
        List<String> names = authors(false);
        return names.isEmpty() ? texts("creator", "name") : names;
    }

    /** Names of organisations that are told as authors. */
    List<String> bodies() {
        return authors(true);
    }

    private List<String> authors(boolean bodies) {
        List<String> names = new ArrayList<>();
        for (JsonNode article : articles) {
            for (JsonNode author : items(article.path("author"))) {
                if (isA(BODY, resolved(author).path("@type")) == bodies) {
                    add(names, author, "name");
                }
            }
            if (!names.isEmpty()) {
                break;
            }
        }
        return names;
    }

    List<String> published() {
        return dates("datePublished");
    }

    List<String> updated() {
        return dates("dateModified");
    }

    List<String> keywords() {
        return texts("keywords", "name");
    }

    /** What a page says of itself where it describes no article; often the day of its template. */
    List<String> pagePublished() {
        return pageDates("datePublished");
    }

    List<String> pageUpdated() {
        return pageDates("dateModified");
    }

    private List<String> dates(String field) {
        return texts(articles, field, "@value");
    }

    private List<String> pageDates(String field) {
        return articles.isEmpty() && pages.size() == 1 ? texts(pages, field, "@value") : List.of();
    }

    @SafeVarargs
    private static @Nullable String first(List<String>... values) {
        for (List<String> list : values) {
            if (!list.isEmpty()) {
                return list.getFirst();
            }
        }
        return null;
    }

    /** The words of a field, of each item where it is a list, of their field {@code inner} where they are objects. */
    private List<String> texts(String field, String inner) {
        return texts(articles, field, inner);
    }

    private List<String> texts(List<JsonNode> nodes, String field, String inner) {
        List<String> texts = new ArrayList<>();
        for (JsonNode article : nodes) {
            for (JsonNode item : items(article.path(field))) {
                add(texts, item, inner);
            }
            if (!texts.isEmpty()) {
                break;
            }
        }
        return texts;
    }

    private void add(List<String> texts, JsonNode item, String inner) {
        JsonNode value = item.isObject() ? resolved(item).path(inner) : item;
        for (JsonNode one : items(value)) {
            String text = one.isObject() ? one.path("@value").asString("") : one.asString("");
            if (!text.isBlank()) {
                texts.add(CleanText.line(Entities.resolve(text).replace('\n', ' ')));
            }
        }
    }

    private static Iterable<JsonNode> items(JsonNode value) {
        return value.isArray() ? value.values() : List.of(value);
    }

    /** What stands under the node's {@code @id} elsewhere, where the node says no more itself. */
    private JsonNode resolved(JsonNode node) {
        return node.size() > 1 ? node : ids.getOrDefault(node.path("@id").asString(""), node);
    }
}
