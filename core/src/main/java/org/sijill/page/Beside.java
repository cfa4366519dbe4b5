package org.sijill.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.PageMarks;
import org.sijill.lexicon.PageMarks.Role;
import org.sijill.model.FieldOrigin;
import org.sijill.text.Token;
import org.sijill.text.Tokenizer;

/** What elements near the headline tell of the article: its subtitle, its authors, its day. */
final class Beside {

    /** What is farther up holds more than the article. */
    private static final int LEVELS = 6;

    private static final int LONGEST_BYLINE = 120;
    private static final int FEWEST_SUBTITLE = 4;
    private static final int LONGEST_SUBTITLE = 60;
    private static final Evaluator OTHERS = Selector.evaluatorOf(
            "nav, aside, footer:not(article footer), article, [itemprop=comment], [itemtype~=(?i)comment], [id*=comment]");

    private final PageMarks marks;
    private final @Nullable Element headline;
    private final ArticleDraft draft;

    private Beside(PageMarks marks, @Nullable Element headline, ArticleDraft draft) {
        this.marks = marks;
        this.headline = headline;
        this.draft = draft;
    }

    /**
     * Adds to a draft what the markup has left open.
     *
     * @param headline the article's heading, or null where none was found
     */
    static void read(
            Document page, Markings markings, @Nullable Element headline, ArticleDraft draft, PageMarks marks) {
        Beside beside = new Beside(marks, headline, draft);
        if (headline != null && draft.title != null && draft.title.equals(CleanText.line(headline.text()))) {
            draft.origins.put(Field.TITLE, FieldOrigin.HEADING);
        }
        if (headline != null) {
            List<List<Element>> candidates = around(headline, markings.bylines());
            beside.authors(candidates);
            beside.subtitle(candidates);
        }
        RelatedLinks.into(page, draft, marks);
        MarkupDates.beside(page, headline, draft);
    }

    private void authors(List<List<Element>> candidates) {
        if (!draft.authors.isEmpty()) {
            return;
        }
        Element property = nearest(candidates, this::isAuthorProperty);
        Element element = property != null ? property : nearest(candidates, e -> isNamed(e, Role.BYLINE));
        if (element != null) {
            draft.author(Items.words(element), origin(element));
        }
    }

    private static FieldOrigin origin(Element element) {
        return element.hasAttr("itemprop")
                ? FieldOrigin.MICRODATA
                : element.hasAttr("property")
                        ? FieldOrigin.RDFA
                        : element.hasAttr("rel") ? FieldOrigin.LINK : FieldOrigin.MARKUP;
    }

    private boolean isAuthorProperty(Element element) {
        return Markings.isAuthor(element) && isShort(element);
    }

    private static boolean isShort(Element element) {
        return !Items.shortWords(element, LONGEST_BYLINE).isBlank();
    }

    private void subtitle(List<List<Element>> candidates) {
        if (draft.subtitle != null || headline == null) {
            return;
        }
        Element below = headline.nextElementSibling();
        Element marked = nearest(candidates, e -> isNamed(e, Role.SUBTITLE) && isSubtitle(e));
        if (marked != null) {
            draft.subtitle = draft.tell(Field.SUBTITLE, Told.of(marked.text(), FieldOrigin.MARKUP));
        } else if (below != null && below.is("h2, h3") && headline.is("h1, h2") && isSubtitle(below)) {
            draft.subtitle = draft.tell(Field.SUBTITLE, Told.of(below.text(), FieldOrigin.HEADING));
        }
    }

    private boolean isSubtitle(Element element) {
        List<Token> tokens = Tokenizer.tokenize(Items.shortWords(element, LONGEST_SUBTITLE * 10));
        String title = draft.title == null ? "" : Heading.key(draft.title);
        int words = PageLine.words(tokens);
        return words >= FEWEST_SUBTITLE
                && words <= LONGEST_SUBTITLE
                && !title.contains(PageLine.key(tokens))
                && !PageLine.key(tokens).contains(title)
                && marks.length(Role.EMBEDDED, tokens, 0) == 0
                && marks.length(Role.RELATED, tokens, 0) == 0
                && element.selectFirst("a, h1") == null;
    }

    private boolean isNamed(Element element, Role role) {
        return Clutter.isNamed(marks, role, element.className()) && (role == Role.SUBTITLE || isShort(element));
    }

    /** The first candidate that is wanted in the least element around the headline that holds any. */
    private static @Nullable Element nearest(List<List<Element>> around, Predicate<Element> wanted) {
        for (List<Element> level : around) {
            for (Element candidate : level) {
                if (wanted.test(candidate)) {
                    return candidate;
                }
            }
        }
        return null;
    }

    /** The candidates by the least element around the headline that they stand in, the nearest first; none of another story or of a comment. */
    private static List<List<Element>> around(Element headline, List<Element> candidates) {
        Map<Element, Integer> levels = new IdentityHashMap<>();
        List<List<Element>> around = new ArrayList<>();
        Element element = headline;
        for (int up = 0; up < LEVELS && element != null && (up <= 1 || !element.nameIs("body")); up++) {
            levels.put(element, up);
            around.add(new ArrayList<>());
            element = element.parent();
        }
        for (Element candidate : candidates) {
            if (candidate != headline && (candidate.hasText() || candidate.hasAttr("content"))) {
                Element e = candidate;
                while (e != null && !levels.containsKey(e)) {
                    e = e.is(OTHERS) ? null : e.parent();
                }
                if (e != null) {
                    around.get(levels.getOrDefault(e, 0)).add(candidate);
                }
            }
        }
        return around;
    }
}
