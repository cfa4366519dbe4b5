package org.sijill.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The elements of a page that tell of its article, found in one walk: {@code meta} by name, fields of microdata, headings. */
final class Markings {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3");

    private final Meta meta = new Meta();
    private final List<Element> fields = new ArrayList<>();
    private final List<Element> headings = new ArrayList<>();

    Markings(Document page) {
        page.forEach(this::add);
    }

    private void add(Element element) {
        boolean marked = element.attributesSize() > 0;
        if (marked && element.nameIs("meta")) {
            meta.add(element);
        }
        if (marked && (element.hasAttr("itemprop") || element.hasAttr("property"))) {
            fields.add(element);
        }
        if (HEADINGS.contains(element.normalName())
                || (marked && element.attr("itemprop").equals("headline"))) {
            headings.add(element);
        }
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
