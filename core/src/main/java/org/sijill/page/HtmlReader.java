package org.sijill.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.PageMarks;
import org.sijill.page.PageLine.Kind;
import org.sijill.reading.RefusedException;

/** An HTML page to the lines of its main text and what its markup says of it. */
final class HtmlReader {

    /** Elements nested deeper are laid flat by the parser; no article is so deep. */
    private static final int DEEPEST = 400;

    /** Shorter headings name a section. */
    private static final int SHORTEST_TITLE = 12;

    /** Characters that tell a language. */
    private static final int SHOWN = 4000;

    /** How many blocks between headline and body may hold its date. */
    private static final int BETWEEN = 25;

    /** How many blocks before the body may hold it where no headline is found. */
    private static final int NEAR = 6;

    /**
     * A page with its main text found.
     *
     * @param draft the main article with what the markup says of it
     */
    record Content(ArticleDraft draft, Outline outline, MainText main) {

        /** Enough of the main text to tell its language; of the whole page where there is none. */
        String shown() {
            List<Block> blocks = main.blocks();
            return Block.text(blocks.isEmpty() ? outline.blocks() : blocks, SHOWN);
        }
    }

    private final LineReader lineReader;
    private final PageMarks marks;

    HtmlReader(LineReader lineReader, PageMarks marks) {
        this.lineReader = lineReader;
        this.marks = marks;
    }

    Content read(String html, @Nullable String url) throws RefusedException {
        TagGuard.refuse(html);
        Document page =
                Jsoup.parse(html, url == null ? "" : url, Parser.htmlParser().setMaxDepth(DEEPEST));
        ArticleDraft draft = new ArticleDraft(1);
        Markings markings = new Markings(page);
        new Markup(page, markings).into(draft);
        @Nullable Element headline = headline(page, markings, draft);
        Beside.read(page, markings, headline, draft, marks);
        Outline outline = Outline.of(page.body(), headline, new Clutter(marks));
        PageReader.refuseLongText(outline.page().letters);
        MainText main = new MainText(outline);
        new SiteName(outline, markings.title(), marks).into(draft, main.from());
        return new Content(draft, outline, main);
    }

    /** The lines of the main text, with the dates and authors that stand between it and the headline. */
    List<PageLine> lines(Content content) {
        Outline outline = content.outline();
        List<PageLine> lines = new ArrayList<>();
        List<Block> blocks = content.main().blocks();
        if (!blocks.isEmpty()) {
            lines.addAll(between(outline, content.main().from()));
            for (Block block : blocks) {
                if (!block.region().isQuoted) {
                    lines.addAll(lines(block.text()));
                }
            }
            Surroundings around = new Surroundings(outline, content.main(), lineReader, marks);
            lines.addAll(0, around.lines(lines, content.draft()));
            addDate(lines, content, around);
        }
        return lines;
    }

    /** A date below the headline where the text's lines have none, else one above it. */
    private void addDate(List<PageLine> lines, Content content, Surroundings around) {
        Outline outline = content.outline();
        if (outline.headline() >= 0 && lines.stream().noneMatch(HtmlReader::isDate)) {
            lines.addAll(0, datesBelow(outline));
        }
        PageLine above = lines.stream().noneMatch(HtmlReader::isDate) ? around.dateAbove() : null;
        if (above != null) {
            lines.addFirst(above);
        }
    }

    /** Dates close below the headline, also where a class calls them clutter ({@code byline}); not those of links and lists. */
    private List<PageLine> datesBelow(Outline outline) {
        List<Block> blocks = outline.blocks();
        List<PageLine> dates = new ArrayList<>();
        int at = outline.headline();
        for (int i = at + 1;
                i <= at + NEAR && i < blocks.size() && !blocks.get(i).isProse();
                i++) {
            Block block = blocks.get(i);
            Element teaser = block.element().closest("li, a, nav, aside");
            if (teaser == null || !MarkupDates.isOther(teaser, block.text())) {
                lines(block.text()).stream().filter(HtmlReader::isDate).forEach(dates::add);
            }
        }
        return dates;
    }

    private static boolean isDate(PageLine line) {
        return line.is(Kind.PUBLISHED) || line.is(Kind.UPDATED) || line.is(Kind.DATE);
    }

    private List<PageLine> lines(String text) {
        return Lines.of(text, marks).stream().map(lineReader::read).toList();
    }

    /** Dates and authors shown between the headline and the body. */
    private List<PageLine> between(Outline outline, int body) {
        List<PageLine> found = new ArrayList<>();
        boolean titled = outline.headline() >= 0;
        int from = Math.max(0, body - (titled ? BETWEEN : NEAR));
        if (titled && outline.headline() < body) {
            from = Math.max(from, outline.headline() + 1);
        }
        for (Block block : outline.blocks().subList(from, body)) {
            if (!block.region().isOut) {
                for (PageLine line : lines(block.text())) {
                    if (isDate(line) || line.is(Kind.AUTHOR)) {
                        found.add(line);
                    }
                }
            }
        }
        return found;
    }

    /** The heading that the title of the markup repeats; its own words are the title then, without the site's name. */
    private static @Nullable Element headline(Document page, Markings markings, ArticleDraft draft) {
        String title = Heading.key(draft.title == null ? markings.title() : draft.title);
        Element best = null;
        int longest = SHORTEST_TITLE - 1;
        for (Element heading : markings.headings()) {
            String text = CleanText.line(heading.text());
            String key = Heading.key(text);
            boolean longer = !title.isEmpty() && key.contains(title) && key.length() < title.length() * 2;
            if (key.length() > longest && (title.contains(key) || (longer && best == null))) {
                draft.title = text;
                best = heading;
                longest = key.length();
            }
        }
        if (best != null) {
            return best;
        }
        Element first = page.selectFirst("h1");
        if (draft.title == null && first != null && !first.text().isBlank()) {
            draft.title = CleanText.line(first.text());
            return first;
        }
        return null;
    }
}
