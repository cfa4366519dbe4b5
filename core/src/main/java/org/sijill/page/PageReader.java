package org.sijill.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.PageMarks;
import org.sijill.model.FieldOrigin;
import org.sijill.reading.PageArticle;
import org.sijill.reading.RefusedException;
import org.sijill.reading.StampWords;

/**
 * A page to the articles on it: the main one first, then those embedded in it. Immutable and thread-safe.
 *
 * <p>What the sender says of a page ({@link Page.Given}) wins over what the page says of itself.
 */
public final class PageReader {

    static final int MOST_CHARACTERS = 2_000_000;

    /** What takes the later stages two seconds at worst; the longest of forty thousand articles has a third of it. */
    private static final int LONGEST_ARTICLE = 100_000;

    private final PageMarks marks;
    private final Known known;
    private final Credits credits;
    private final LineReader lineReader;
    private final Keywords keywords;
    private final LanguageCheck language;
    private final HtmlReader html;
    private final Passages passages;
    private final SiteTemplates templates;

    public PageReader(Lexicon lexicon, PageMarks marks) {
        this.marks = marks;
        this.known = new Known(lexicon);
        this.credits = new Credits(marks, known);
        this.lineReader = new LineReader(marks, new DateWords(marks), credits, known);
        this.keywords = new Keywords(known);
        this.language = new LanguageCheck(marks.languages());
        this.html = new HtmlReader(lineReader, marks);
        this.passages = new Passages(lineReader);
        this.templates = SiteTemplates.NONE;
    }

    private PageReader(PageReader other, SiteTemplates templates) {
        this.marks = other.marks;
        this.known = other.known;
        this.credits = other.credits;
        this.lineReader = other.lineReader;
        this.keywords = other.keywords;
        this.language = other.language;
        this.html = other.html;
        this.passages = other.passages;
        this.templates = templates;
    }

    /** A reader that leaves out what recurs on the pages of a site. */
    public PageReader with(SiteTemplates learned) {
        return new PageReader(this, learned);
    }

    /** What a page tells of its site's template; nothing where it is no HTML or its site is not known. */
    public SiteTemplates.PageBlocks survey(Page page) throws RefusedException {
        if (page.format() != Page.Format.HTML || page.content().length() > Decoder.MAX_BYTES) {
            return SiteTemplates.PageBlocks.NOTHING;
        }
        HtmlReader.Content read =
                html.read(CleanText.characters(page.content()), page.given().url());
        return SiteTemplates.blocks(site(page, read), read.draft(), html.lines(read));
    }

    /** The host that the sender or the page tells, else the folder. */
    private static @Nullable String site(Page page, HtmlReader.Content read) {
        String given = Addresses.host(page.given().url());
        String host = given == null ? Addresses.host(read.draft().url) : given;
        return host == null ? page.folder() : host;
    }

    /**
     * Reads a page.
     *
     * @return at least one article, each with a body in Arabic
     * @throws RefusedException where the page has none, with the reason
     */
    public List<PageArticle> read(Page page) throws RefusedException {
        return read(page, false);
    }

    /**
     * Reads a page in whatever language.
     *
     * @return at least one article; where its language is not Arabic, it is a single one
     * @throws RefusedException where the page has none, with the reason
     */
    public List<PageArticle> readAnyLanguage(Page page) throws RefusedException {
        return read(page, true);
    }

    private List<PageArticle> read(Page page, boolean anyLanguage) throws RefusedException {
        if (page.content().length() > Decoder.MAX_BYTES) {
            throw Decoder.tooLarge(page.content().length());
        }
        String content = CleanText.characters(page.content());
        return switch (page.format()) {
            case ARTICLE -> {
                refuseLongText(content.length());
                yield finish(List.of(article(content)), foreign(content, anyLanguage), content, page);
            }
            case CAPTURE -> {
                refuseLongText(content.length());
                @Nullable String other = foreign(content, anyLanguage);
                yield finish(other == null ? capture(content) : foreignCapture(content), other, content, page);
            }
            case RECORD ->
                throw new RefusedException(
                        "this is a record already, as sijill read writes it; sijill add and sijill merge take it");
            case HTML -> {
                HtmlReader.Content read = html.read(content, page.given().url());
                String shown = read.shown();
                @Nullable String other = foreign(shown, anyLanguage);
                List<ArticleDraft> drafts = other == null
                        ? articles(templates.without(site(page, read), read.draft(), html.lines(read)), read.draft())
                        : foreign(read.draft(), passages.of(read.main().blocks()));
                yield finish(drafts, other, shown, page);
            }
        };
    }

    /** The language of a text in another one than Arabic, where such a text is wanted. */
    private @Nullable String foreign(String text, boolean anyLanguage) throws RefusedException {
        String code = anyLanguage ? language.any(text) : "ar";
        return code.equals("ar") ? null : code;
    }

    /** No article is this long; a file that is one was not split into its pages. */
    static void refuseLongText(int characters) throws RefusedException {
        refuseLong(characters, MOST_CHARACTERS);
    }

    private static void refuseLong(int characters, int most) throws RefusedException {
        if (characters > most) {
            throw new RefusedException(String.format(
                    Locale.ROOT, "the text has %,d characters, more than the %,d of any article", characters, most));
        }
    }

    private List<PageArticle> finish(List<ArticleDraft> drafts, @Nullable String foreign, String all, Page page)
            throws RefusedException {
        ArticleDraft main = drafts.getFirst();
        String code = foreign != null ? foreign : language.arabic(main.isEmpty() ? all : main.text());
        if (main.isEmpty()) {
            throw new RefusedException("the page holds no article: headlines, lists and forms only");
        }
        for (ArticleDraft draft : drafts) {
            refuseLong(draft.text().length(), LONGEST_ARTICLE);
        }
        given(main, page.given());
        List<PageArticle> articles = new ArrayList<>(drafts.size());
        for (ArticleDraft draft : drafts) {
            if (!draft.isEmpty()) {
                draft.url = main.url;
                draft.origins.putAll(
                        main.url == null || draft == main
                                ? Map.of()
                                : Map.of(Field.URL, main.origins.getOrDefault(Field.URL, FieldOrigin.TEXT)));
                articles.add(draft.finish(code, known, marks, keywords));
            }
        }
        return List.copyOf(articles);
    }

    private static void given(ArticleDraft draft, Page.Given given) {
        draft.title = orElse(given.title(), draft.title, Field.TITLE, draft);
        draft.publisher = orElse(given.publisher(), draft.publisher, Field.PUBLISHER, draft);
        draft.url = orElse(given.url(), draft.url, Field.URL, draft);
        if (!given.authors().isEmpty()) {
            draft.authors.clear();
            given.authors().forEach(name -> draft.author(name, FieldOrigin.GIVEN));
        }
        String published = given.published();
        if (published != null && !published.isBlank()) {
            draft.stamps.removeIf(stamp -> stamp.role() == StampWords.Role.PUBLISHED);
            draft.stamps.addFirst(new StampWords(published.strip(), StampWords.Role.PUBLISHED, "given"));
        }
    }

    private static @Nullable String orElse(
            @Nullable String given, @Nullable String found, Field field, ArticleDraft draft) {
        Told told = given == null ? null : Told.of(CleanText.characters(given), FieldOrigin.GIVEN);
        return told == null ? found : draft.tell(field, told);
    }

    private List<ArticleDraft> capture(String content) {
        List<PageLine> lines =
                Lines.of(content, marks).stream().map(lineReader::read).toList();
        return articles(lines, new ArticleDraft(1));
    }

    /** In another language the first line is the title. */
    private List<ArticleDraft> foreignCapture(String content) {
        List<String> lines = Lines.of(content, marks);
        ArticleDraft draft = new ArticleDraft(1);
        draft.title = lines.isEmpty() ? null : lines.getFirst();
        return foreign(draft, passages.ofLines(lines.subList(Math.min(1, lines.size()), lines.size())));
    }

    private List<ArticleDraft> foreign(ArticleDraft draft, List<String> paragraphs) {
        paragraphs.forEach(paragraph -> draft.keep(lineReader.body(paragraph), credits));
        return List.of(draft);
    }

    private List<ArticleDraft> articles(List<PageLine> lines, ArticleDraft draft) {
        return new LineArticles(lines, known, credits, draft).sort();
    }

    /** A body that came alone: its paragraphs stay as they are, and nothing is taken for litter. */
    private ArticleDraft article(String content) {
        ArticleDraft draft = new ArticleDraft(1);
        for (String paragraph : Paragraphs.of(Entities.resolve(content))) {
            draft.keep(lineReader.body(paragraph), credits);
        }
        return draft;
    }
}
