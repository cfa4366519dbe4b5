package org.sijill.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The elements of a page that tell of its article, found in one walk: {@code meta} by name, fields of microdata, headings. */
final class Markings {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3");

    private final Map<String, Element> metas = new HashMap<>();
    private final Map<String, Element> items = new HashMap<>();
    private final List<Element> fields = new ArrayList<>();
    private final List<Element> headings = new ArrayList<>();

    Markings(Document page) {
        page.forEach(this::add);
    }

    private void add(Element element) {
        boolean marked = element.attributesSize() > 0;
        if (marked && element.nameIs("meta")) {
            put(metas, element.attr("property"), element);
            put(metas, element.attr("name"), element);
            put(items, element.attr("itemprop"), element);
        }
        if (marked && (element.hasAttr("itemprop") || element.hasAttr("property"))) {
            fields.add(element);
        }
        if (HEADINGS.contains(element.normalName())
                || (marked && element.attr("itemprop").equals("headline"))) {
            headings.add(element);
        }
    }

    private static void put(Map<String, Element> metas, String name, Element meta) {
        if (!name.isBlank()) {
            metas.putIfAbsent(key(name), meta);
        }
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** The first {@code meta} with the name in {@code property} or {@code name}. */
    @Nullable
    Element meta(String name) {
        return metas.get(key(name));
    }

    /** The same; where there is none, the first with the name in {@code itemprop}. */
    @Nullable
    Element metaOrItem(String name) {
        Element meta = meta(name);
        return meta == null ? items.get(key(name)) : meta;
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
