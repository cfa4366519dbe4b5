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

    /** How many blocks between headline and body may hold its date. */
    private static final int BETWEEN = 25;

    /** How many blocks before the body may hold it where no headline is found. */
    private static final int NEAR = 6;

    /**
     * A page ready to be sorted.
     *
     * @param lines of the main text
     * @param draft the main article with what the markup says of it
     * @param text all that the page shows, to tell its language from where no article is found
     */
    record Content(List<PageLine> lines, ArticleDraft draft, String text) {}

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
        new Markup(page).into(draft);
        @Nullable Element headline = headline(page, draft);
        Beside.read(page, headline, draft, marks);
        Clutter clutter = new Clutter(marks);
        clutter.removeScripts(page);
        String shown = page.body().text();
        PageReader.refuseLongText(shown.length());
        List<PageLine> dates = headline == null ? List.of() : datesBelow(headline, page);
        clutter.removeFrom(page, headline);
        List<Block> blocks = Block.of(page.body());
        MainText main = new MainText(blocks, page);
        List<PageLine> lines = new ArrayList<>();
        if (main.from() < main.to()) {
            lines.addAll(between(blocks, headline, main.from()));
            for (Block block : blocks.subList(main.from(), main.to())) {
                if (!block.element().equals(headline)) {
                    lines.addAll(lines(block.text()));
                }
            }
        }
        if (lines.stream().noneMatch(HtmlReader::isDate)) {
            lines.addAll(0, dates);
        }
        return new Content(lines, draft, shown);
    }

    /** Dates close below the headline, also where a class calls them clutter ({@code byline}); not those of links and lists. */
    private List<PageLine> datesBelow(Element headline, Document page) {
        List<Block> blocks = Block.of(page.body());
        List<PageLine> dates = new ArrayList<>();
        int at = 0;
        while (at < blocks.size() && !blocks.get(at).element().equals(headline)) {
            at++;
        }
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
    private List<PageLine> between(List<Block> blocks, @Nullable Element headline, int body) {
        List<PageLine> found = new ArrayList<>();
        int from = Math.max(0, body - (headline == null ? NEAR : BETWEEN));
        for (int i = from; i < body; i++) {
            if (blocks.get(i).element().equals(headline)) {
                found.clear();
            }
            for (PageLine line : lines(blocks.get(i).text())) {
                if (isDate(line) || line.is(Kind.AUTHOR)) {
                    found.add(line);
                }
            }
        }
        return found;
    }

    /** The heading that the title of the markup repeats; its own words are the title then, without the site's name. */
    private static @Nullable Element headline(Document page, ArticleDraft draft) {
        String title = Heading.key(draft.title == null ? Markup.titleElement(page) : draft.title);
        for (Element heading : page.select("h1, h2, h3, [itemprop=headline]")) {
            String text = CleanText.line(heading.text());
            String key = Heading.key(text);
            boolean longer = !title.isEmpty() && key.contains(title) && key.length() < title.length() * 2;
            if (key.length() >= SHORTEST_TITLE && (title.contains(key) || longer)) {
                draft.title = text;
                return heading;
            }
        }
        Element first = page.selectFirst("h1");
        if (draft.title == null && first != null && !first.text().isBlank()) {
            draft.title = CleanText.line(first.text());
            return first;
        }
        return null;
    }
}
