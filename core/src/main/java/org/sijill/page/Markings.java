package org.sijill.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The elements of a page that tell of its article, found in one walk: {@code meta} by name, fields of microdata, headings, bylines, JSON-LD. */
final class Markings {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3");
    private static final Set<String> AUTHORS = Set.of("author", "schema:author", "dc:creator");
    /** Parts of class names, without the letter that may be a capital. */
    private static final List<String> NAMES = List.of("uthor", "yline", "riter", "itle", "deck", "standfirst");

    private static final Pattern LD_JSON = Pattern.compile("application/ld\\+json", Pattern.CASE_INSENSITIVE);
    /** Pages have a few; the bound is for those that are made to have very many. */
    private static final int MOST_BYLINES = 300;

    private final Meta meta = new Meta();
    private final List<Element> fields = new ArrayList<>();
    private final List<Element> headings = new ArrayList<>();
    private final List<Element> scripts = new ArrayList<>();
    private final List<Element> bylines = new ArrayList<>();
    private @Nullable Element title;

    Markings(Document page) {
        page.forEach(this::add);
    }

    private void add(Element element) {
        boolean marked = element.attributesSize() > 0;
        if (title == null && element.nameIs("title") && element.closest("svg") == null) {
            title = element;
        }
        if (marked && element.nameIs("meta")) {
            meta.add(element);
        }
        if (marked && (element.hasAttr("itemprop") || element.hasAttr("property"))) {
            fields.add(element);
        }
        if (marked
                && element.nameIs("script")
                && LD_JSON.matcher(element.attr("type")).find()) {
            scripts.add(element);
        }
        if (marked && bylines.size() < MOST_BYLINES && isByline(element)) {
            bylines.add(element);
        }
        if (HEADINGS.contains(element.normalName())
                || (marked && element.attr("itemprop").equals("headline"))) {
            headings.add(element);
        }
    }

    private static boolean isByline(Element element) {
        String names = element.className();
        return (!names.isEmpty() && NAMES.stream().anyMatch(names::contains)) || isAuthor(element);
    }

    /** Whether microdata, RDFa or a link says that an element names the author. */
    static boolean isAuthor(Element element) {
        return element.attr("itemprop").equals("author")
                || AUTHORS.contains(element.attr("property"))
                || element.attr("rel").equalsIgnoreCase("author");
    }

    /** The words of the title element, also where a stray tag made the parser close the head before it. */
    String title() {
        return title == null ? "" : CleanText.line(title.text());
    }

    /** The scripts of JSON-LD. */
    List<Element> scripts() {
        return scripts;
    }

    /** Elements whose markup may name the author or the subtitle, in the order of the page; of very many the first. */
    List<Element> bylines() {
        return bylines;
    }

    /** The values of the {@code meta} elements. */
    Meta meta() {
        return meta;
    }

    /** The elements with {@code itemprop} or {@code property}, in the order of the page. */
    List<Element> fields() {
        return fields;
    }

    /** The headings that may be a title, in the order of the page. */
    List<Element> headings() {
        return headings;
    }
}
