package org.sijill.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.PageMarks;
import org.sijill.lexicon.PageMarks.Role;
import org.sijill.text.Token;
import org.sijill.text.Tokenizer;

/** Takes out of a page what its markup itself says is no article: menus, forms, share bars, related stories, captions. */
final class Clutter {

    private static final String ELEMENTS =
            "script, style, noscript, template, iframe, object, svg, canvas, nav, aside, footer, form,"
                    + " button, select, input, textarea, figure, figcaption, menu, [hidden], [aria-hidden=true], [role=navigation],"
                    + " [role=complementary], [role=search]";
    /** An element with more of the page's prose than this is no clutter, whatever its class says («PrintThis», «no-share»). */
    private static final double TOO_MUCH = 0.3;

    private static final Pattern CAMEL = Pattern.compile("([a-z])([A-Z])");
    private static final Pattern LETTERS = Pattern.compile("[^A-Za-z]+");

    private final PageMarks marks;
    private final Map<String, Boolean> known = new HashMap<>();

    Clutter(PageMarks marks) {
        this.marks = marks;
    }

    /** Removes what no reader sees. */
    void removeScripts(Document page) {
        page.select("script, style, noscript, template").remove();
    }

    /** Removes the clutter; the headline and all that holds it stay. */
    void removeFrom(Document page, @Nullable Element headline) {
        Map<Element, Integer> prose = new HashMap<>();
        for (Block block : Block.of(page.body())) {
            for (Element e = block.isProse() ? block.element() : null; e != null; e = e.parent()) {
                prose.merge(e, block.words(), Integer::sum);
            }
        }
        double most = prose.getOrDefault(page.body(), 0) * TOO_MUCH;
        List<Element> clutter = new ArrayList<>(page.body().select(ELEMENTS));
        page.body().select("[class], [id]").stream().filter(this::isMarked).forEach(clutter::add);
        for (Element element : clutter) {
            int words = prose.getOrDefault(element, 0);
            if ((words == 0 || words < most) && !element.equals(page.body()) && !holds(element, headline)) {
                element.remove();
            }
        }
    }

    private static boolean holds(Element element, @Nullable Element headline) {
        for (Element e = headline; e != null; e = e.parent()) {
            if (e.equals(element)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of the class or id names clutter: {@code related-posts}, {@code shareBar}, {@code article_tags}. */
    private boolean isMarked(Element element) {
        return known.computeIfAbsent(element.className() + " " + element.id(), this::isMarked);
    }

    private boolean isMarked(String names) {
        List<Token> words = Tokenizer.tokenize(
                LETTERS.matcher(CAMEL.matcher(names).replaceAll("$1 $2")).replaceAll(" "));
        for (int i = 0; i < words.size(); i++) {
            if (marks.length(Role.ATTRIBUTE, words, i) > 0) {
                return true;
            }
        }
        return false;
    }
}
