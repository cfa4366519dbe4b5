package org.sijill.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Reads properties of microdata and RDFa. */
final class Items {

    private static final String NAME = "[itemprop=name], [property=name], [property=\"schema:name\"]";

    private Items() {}

    /** The property's content, else the name inside it, else its words. */
    static String words(Element element) {
        if (element.hasAttr("content")) {
            return element.attr("content");
        }
        Element name = element.selectFirst(NAME);
        return name != null && !name.equals(element) ? words(name) : element.text();
    }

    /** The same where it is at most so many characters long, else nothing: what holds a whole page is not gone through. */
    static String shortWords(Element element, int most) {
        if (element.hasAttr("content")) {
            return element.attr("content").length() <= most ? element.attr("content") : "";
        }
        int[] letters = {0};
        element.filter((node, depth) -> {
            letters[0] +=
                    node instanceof TextNode text ? text.getWholeText().strip().length() : 0;
            return letters[0] > most ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
        });
        return letters[0] > most ? "" : words(element);
    }
}
