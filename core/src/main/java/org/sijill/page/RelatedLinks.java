package org.sijill.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.PageMarks;
import org.sijill.lexicon.PageMarks.Role;
import org.sijill.text.Letters;
import org.sijill.text.Token;
import org.sijill.text.Tokenizer;

/**
 * The links below «اقرأ أيضا» and «مواضيع ذات صلة», with their headlines. The label's words find them, so that a list is found
 * whatever its class is called.
 */
final class RelatedLinks {

    private static final int LONGEST_LABEL = 40;
    private static final int FEWEST_WORDS = 3;
    /** How far above its label a list may be closed. */
    private static final int LEVELS = 4;
    /** A longer list is a section of the site. */
    private static final int MOST = 20;

    private static final int MOST_LINKS = 100;
    private static final int MOST_LABELS = 12;

    private RelatedLinks() {}

    /** Adds the headlines with their addresses, in the order of the page. */
    static void into(Document page, ArticleDraft draft, PageMarks marks) {
        for (Element label : labels(page.body(), marks)) {
            for (Element link : beside(label)) {
                String url = Addresses.absolute(page.baseUri(), link.attr("href"));
                String headline = headline(link);
                if (url != null && !url.equals(draft.url) && isHeadline(headline)) {
                    draft.link(headline, url);
                }
            }
        }
    }

    private static List<Element> labels(Element body, PageMarks marks) {
        List<Element> labels = new ArrayList<>();
        Consumer<Node> read = node -> {
            if (labels.size() < MOST_LABELS && node instanceof TextNode text && isLabel(text.getWholeText(), marks)) {
                Element parent = text.parentElement();
                if (parent != null) {
                    labels.add(parent);
                }
            }
        };
        body.forEachNode(read);
        return labels;
    }

    private static boolean isLabel(String text, PageMarks marks) {
        if (text.length() < FEWEST_WORDS || text.length() > LONGEST_LABEL * 2) {
            return false;
        }
        String words = CleanText.line(text.replace('\n', ' '));
        if (words.length() < FEWEST_WORDS || words.length() > LONGEST_LABEL) {
            return false;
        }
        int end = words.indexOf(' ');
        String first = Letters.fold(end < 0 ? words : words.substring(0, end));
        if (!marks.begins(Role.RELATED, first) && !marks.begins(Role.EMBEDDED, first)) {
            return false;
        }
        List<Token> tokens = Tokenizer.tokenize(words);
        int length = Math.max(marks.length(Role.RELATED, tokens, 0), marks.length(Role.EMBEDDED, tokens, 0));
        return length > 0 && Label.alone(tokens, length);
    }

    /** The links of the least element around the label that holds any and little else; else those of what follows the label. */
    private static List<Element> beside(Element label) {
        @Nullable Element around = label;
        for (int up = 0; up < LEVELS && around != null && !around.nameIs("body"); up++) {
            List<Element> links = links(around);
            if (!links.isEmpty()) {
                return isList(around, links) ? links : List.of();
            }
            Element next = around.nextElementSibling();
            if (next != null) {
                List<Element> following = links(next);
                if (!following.isEmpty() && isList(next, following)) {
                    return following;
                }
            }
            around = around.parent();
        }
        return List.of();
    }

    private static List<Element> links(Element around) {
        return around.selectStream("a[href]")
                .limit(MOST_LINKS)
                .filter(link -> isHeadline(headline(link)))
                .toList();
    }

    /** Whether the links are most of an element's text, dates and teasers aside. */
    private static boolean isList(Element around, List<Element> links) {
        int linked = links.stream().mapToInt(link -> link.text().length()).sum();
        return links.size() <= MOST && linked * 3 > around.text().length();
    }

    private static String headline(Element link) {
        Element heading = link.selectFirst("h2, h3, h4, h5");
        return CleanText.line((heading == null ? link : heading).text());
    }

    private static boolean isHeadline(String text) {
        return text.length() <= 300
                && PageLine.arabicLetters(text) > 8
                && PageLine.words(Tokenizer.tokenize(text)) >= FEWEST_WORDS;
    }
}
