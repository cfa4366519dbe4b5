package org.sijill.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.PageMarks;
import org.sijill.lexicon.PageMarks.Role;
import org.sijill.page.PageLine.Kind;
import org.sijill.text.Tokenizer;

/**
 * What stands around the main text and tells of it: «الوسوم» with their links and «المصدر» below or above it, the names in elements
 * that a class calls the authors', the day above the headline, the lede above the picture. Looks at few blocks, those that lie nearest.
 */
final class Surroundings {

    /** How many blocks below the text may hold its labels. */
    private static final int BELOW = 20;

    /** How many blocks above the headline may hold a labelled date, and how many that of a paper's issue. */
    private static final int ABOVE = 6;

    private static final int HEAD = 60;

    private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5", "h6");

    /** A longer block is no label with its value. */
    private static final int LABEL_WORDS = 60;

    private static final int TERM_WORDS = 6;
    private static final int MOST_TERMS = 25;

    /** How many classes around a name may call it an author's. */
    private static final int LEVELS = 3;

    private final Outline outline;
    private final MainText main;
    private final LineReader reader;
    private final PageMarks marks;
    private final int lastParagraph;

    Surroundings(Outline outline, MainText main, LineReader reader, PageMarks marks) {
        this.outline = outline;
        this.main = main;
        this.reader = reader;
        this.marks = marks;
        this.lastParagraph = lastParagraph(outline, main);
    }

    /** Lines with what the text's own lines and the markup leave open; they read like lines above the text. */
    List<PageLine> lines(List<PageLine> own, ArticleDraft draft) {
        List<PageLine> found = new ArrayList<>();
        if (draft.keywordLines.isEmpty() && own.stream().noneMatch(line -> line.is(Kind.KEYWORDS))) {
            String terms = keywords();
            if (!terms.isEmpty()) {
                found.add(line(terms, Kind.KEYWORDS));
            }
        }
        if (own.stream().noneMatch(line -> line.is(Kind.SOURCE))) {
            String source = labelled(Kind.SOURCE);
            if (!source.isEmpty()) {
                found.add(line(source, Kind.SOURCE));
            }
        }
        if (draft.authors.isEmpty() && own.stream().noneMatch(line -> line.is(Kind.AUTHOR))) {
            found.addAll(authors());
        }
        PageLine lede = lede(own);
        if (lede != null) {
            found.add(lede);
        }
        return found;
    }

    /** The paragraph between headline and text that the text's first one goes on from with «وقال». */
    private @Nullable PageLine lede(List<PageLine> own) {
        PageLine first =
                own.stream().filter(line -> line.is(Kind.PROSE)).findFirst().orElse(null);
        if (first == null || outline.headline() < 0 || !reader.goesOnFrom(first)) {
            return null;
        }
        for (int i = first(); i < main.from(); i++) {
            Block block = outline.blocks().get(i);
            PageLine line = block.isProse() && !block.region().isOut ? reader.read(block.text()) : null;
            if (line != null && line.is(Kind.PROSE) && PageLine.endsSentence(line.tokens())) {
                return line;
            }
        }
        return null;
    }

    /** The date above the headline: a heading right above it, one behind a label close to it, or that of the paper's issue. */
    @Nullable
    PageLine dateAbove() {
        boolean titled = outline.headline() >= 0;
        int below = titled ? outline.headline() : main.from();
        for (int i = below - 1; i >= Math.max(0, below - HEAD); i--) {
            Block block = outline.blocks().get(i);
            if (block.words() <= LABEL_WORDS / 2 && block.linked() == 0) {
                PageLine line = reader.read(block.text());
                boolean near = titled && i >= below - ABOVE;
                boolean labelled = line.is(Kind.PUBLISHED) && (near || reader.isIssue(line));
                boolean heading = titled
                        && i == below - 1
                        && line.is(Kind.DATE)
                        && HEADINGS.contains(block.element().normalName());
                if (labelled || heading) {
                    return line;
                }
            }
        }
        return null;
    }

    private String keywords() {
        String labelled = labelled(Kind.KEYWORDS);
        return labelled.isEmpty() ? tags() : labelled;
    }

    /** The value of the first label of a kind around the text. */
    private String labelled(Kind kind) {
        for (int i = first(); i < last(); i++) {
            Block block = outline.blocks().get(i);
            if (isAround(i, block) && block.words() <= LABEL_WORDS) {
                PageLine line = reader.read(block.text());
                if (line.is(kind)) {
                    return kind == Kind.KEYWORDS ? terms(i, line.value()) : source(i, line.value());
                }
            }
        }
        return "";
    }

    private int first() {
        return Math.max(0, outline.headline() < main.from() ? outline.headline() + 1 : main.from() - ABOVE);
    }

    private int last() {
        return Math.min(outline.blocks().size(), main.to() + BELOW);
    }

    /** What is of the text is read with it; what lies in it and is none of it is a caption or a list. */
    private boolean isAround(int at, Block block) {
        return at < main.from() || at >= main.to() || (block.region().isOut && at > lastParagraph);
    }

    /** The last paragraph of the text; what follows it within the text is read with it, unless it is taken for clutter. */
    private static int lastParagraph(Outline outline, MainText main) {
        int at = main.to() - 1;
        while (at >= main.from()
                && (outline.blocks().get(at).region().isOut
                        || !outline.blocks().get(at).isProse())) {
            at--;
        }
        return at;
    }

    private String terms(int at, String value) {
        Block label = outline.blocks().get(at);
        List<String> links = links(label.region(), "a");
        links.removeIf(term -> !value.contains(term));
        if (!links.isEmpty()) {
            return String.join("،", links) + "،";
        }
        return value.isEmpty() ? String.join("،", below(at, MOST_TERMS)) : value;
    }

    private String source(int at, String value) {
        List<String> below = value.isEmpty() ? below(at, 1) : List.of(value);
        return below.isEmpty() ? "" : below.getFirst();
    }

    /** The short blocks behind a label that stand in the same element. */
    private List<String> below(int label, int most) {
        List<String> below = new ArrayList<>();
        Region around = outline.blocks().get(label).region().parent;
        for (int i = label + 1; around != null && around.holds(i) && below.size() < most; i++) {
            Block block = outline.blocks().get(i);
            if (block.words() > TERM_WORDS) {
                break;
            }
            below.add(block.text());
        }
        return below;
    }

    /** The terms of links that say they are tags; {@code rel="category tag"} is the section. */
    private String tags() {
        Region before = null;
        for (int i = main.from(); i < last(); i++) {
            Block block = outline.blocks().get(i);
            boolean around =
                    isAround(i, block) || block.linked() * 2 > block.text().length();
            if (block.linked() > 0 && around && !block.region().equals(before)) {
                before = block.region();
                List<String> links = links(before, "a[rel=tag]");
                if (!links.isEmpty()) {
                    return String.join("،", links) + "،";
                }
            }
        }
        return "";
    }

    private static List<String> links(Region region, String selector) {
        List<String> links = new ArrayList<>();
        if (region.to - region.from <= MOST_TERMS) {
            region.element.selectStream(selector).limit(MOST_TERMS).forEach(link -> {
                String term = CleanText.line(link.text());
                if (!term.isEmpty()) {
                    links.add(term);
                }
            });
        }
        return links;
    }

    private List<PageLine> authors() {
        List<PageLine> authors = new ArrayList<>();
        for (int i = first(); i < main.from() && outline.headline() >= 0; i++) {
            Block block = outline.blocks().get(i);
            if (block.words() <= TERM_WORDS && isByline(block.region())) {
                authors.add(line(block.text(), Kind.AUTHOR));
            }
        }
        return authors;
    }

    private boolean isByline(Region region) {
        @Nullable Region r = region;
        for (int up = 0; up < LEVELS && r != null && r.to - r.from <= TERM_WORDS; up++) {
            if (Clutter.isNamed(marks, Role.BYLINE, r.element.className())) {
                return true;
            }
            r = r.parent;
        }
        return false;
    }

    private static PageLine line(String text, Kind kind) {
        return new PageLine(text, Tokenizer.tokenize(text), kind, text, text);
    }
}
