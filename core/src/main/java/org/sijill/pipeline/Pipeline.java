package org.sijill.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.events.EventReader;
import org.sijill.facts.FigureReader;
import org.sijill.facts.MembershipReader;
import org.sijill.lexicon.Calendar;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.LexiconException;
import org.sijill.lexicon.LexiconSource;
import org.sijill.lexicon.Measures;
import org.sijill.lexicon.PageMarks;
import org.sijill.lexicon.WordReader;
import org.sijill.model.Article;
import org.sijill.model.NewsRecord;
import org.sijill.model.Stamp;
import org.sijill.names.NameReader;
import org.sijill.page.Page;
import org.sijill.page.PageReader;
import org.sijill.page.SiteTemplates;
import org.sijill.reading.Events;
import org.sijill.reading.FigureReading;
import org.sijill.reading.LexedText;
import org.sijill.reading.Losses;
import org.sijill.reading.MembershipReading;
import org.sijill.reading.Names;
import org.sijill.reading.PageArticle;
import org.sijill.reading.RefusedException;
import org.sijill.reading.StampWords;
import org.sijill.reading.StatementReading;
import org.sijill.reading.Syntax;
import org.sijill.speech.StatementReader;
import org.sijill.syntax.SyntaxReader;
import org.sijill.time.StampContradictions;
import org.sijill.time.StampReader;
import org.sijill.time.TimeReader;

/**
 * The whole way of a page to its records. Built once from a lexicon; immutable, safe to share between threads.
 *
 * <p>{@link #read(PageArticle, String, String, Dating, Losses)} is the list of stages. No stage knows another: each takes what those before it
 * have read and gives its own reading.
 */
public final class Pipeline {

    private final Lexicon lexicon;
    private final PageReader pages;
    private final StampReader stamps;
    private final StampContradictions contradictions;
    private final WordReader words;
    private final NameReader names;
    private final SyntaxReader syntax;
    private final TimeReader times;
    private final StatementReader statements;
    private final EventReader events;
    private final FigureReader figures;
    private final MembershipReader memberships;
    private final RecordWriter records;

    private Pipeline(Lexicon lexicon) {
        this.lexicon = lexicon;
        LexiconSource source = lexicon.source();
        Calendar calendar = Calendar.read(source);
        pages = new PageReader(lexicon, PageMarks.read(source));
        stamps = new StampReader(calendar);
        contradictions = new StampContradictions(stamps);
        words = new WordReader(lexicon);
        names = new NameReader(lexicon);
        syntax = new SyntaxReader(lexicon.acts());
        times = new TimeReader(calendar);
        statements = new StatementReader(lexicon);
        events = new EventReader(lexicon);
        Measures measures = Measures.read(source);
        figures = new FigureReader(measures);
        memberships = new MembershipReader(measures);
        records = new RecordWriter(lexicon);
    }

    private Pipeline(Pipeline other, PageReader pages) {
        this.lexicon = other.lexicon;
        this.pages = pages;
        this.stamps = other.stamps;
        this.contradictions = other.contradictions;
        this.words = other.words;
        this.names = other.names;
        this.syntax = other.syntax;
        this.times = other.times;
        this.statements = other.statements;
        this.events = other.events;
        this.figures = other.figures;
        this.memberships = other.memberships;
        this.records = other.records;
    }

    /** @throws LexiconException where a file of the lexicon is missing or wrong */
    public static Pipeline of(LexiconSource source) {
        return of(Lexicon.load(source));
    }

    /** The same with a lexicon that is loaded already. */
    public static Pipeline of(Lexicon lexicon) {
        return new Pipeline(lexicon);
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    /** What a page tells of its site's template. */
    public SiteTemplates.PageBlocks survey(Page page) throws RefusedException {
        return pages.survey(page);
    }

    /** The same way, on which what recurs on the pages of a site is left out. */
    public Pipeline with(SiteTemplates templates) {
        return new Pipeline(this, pages.with(templates));
    }

    /** The records of a page: its main article first, then those embedded in it. */
    public List<NewsRecord> read(Page page) throws RefusedException {
        return records(pages.read(page), page);
    }

    /** The same with what was cut from the page. */
    public List<CleanedArticle> readWithLitter(Page page) throws RefusedException {
        return articles(pages.read(page), page, false).stream()
                .map(done ->
                        new CleanedArticle(done.record(), done.readings().page().litter()))
                .toList();
    }

    /** The same for a page in whatever language; of an article in another than Arabic, the record holds the article alone. */
    public List<NewsRecord> readAnyLanguage(Page page) throws RefusedException {
        return records(pages.readAnyLanguage(page), page);
    }

    private List<NewsRecord> records(List<PageArticle> found, Page page) {
        return articles(found, page, false).stream().map(Done::record).toList();
    }

    /** The records of a page with every reading behind them. */
    public List<ReadArticle> explain(Page page) throws RefusedException {
        return articles(pages.read(page), page, false).stream()
                .map(Done::explained)
                .toList();
    }

    /** The same with the readings that lost. */
    public List<ReadArticle> explainWithLosses(Page page) throws RefusedException {
        return articles(pages.read(page), page, true).stream()
                .map(Done::explained)
                .toList();
    }

    /** Every reading of the page's words as an act that was weighed, accepted or not, for learning the weights. */
    public List<JudgedReading> judged(Page page) throws RefusedException {
        return articles(pages.read(page), page, true).stream()
                .flatMap(done -> done.losses().judged().stream()
                        .map(judged -> JudgedReading.of(
                                judged, done.readings().events().entities())))
                .toList();
    }

    private List<Done> articles(List<PageArticle> found, Page page, boolean withLosses) {
        List<Done> articles = new ArrayList<>();
        for (PageArticle article : found) {
            String main =
                    articles.isEmpty() ? null : articles.get(0).record.article().id();
            Losses losses = withLosses ? Losses.kept() : Losses.unheard();
            articles.add(read(article, page.sourceId(), main, dating(article), losses));
        }
        return articles;
    }

    /** A finished article: its record and what it was written from. */
    private record Done(NewsRecord record, ArticleReadings readings, Losses losses) {

        ReadArticle explained() {
            return new ReadArticle(
                    record,
                    new Marks(readings, record).all(),
                    new LostReadings(readings, losses).all(),
                    readings.page().litter());
        }
    }

    /**
     * Reads a record's article again, as when the lexicon or the program is another one. The article is taken as it stands in the
     * record, and not from its page: text, fields and dates stay.
     */
    public NewsRecord readAgain(NewsRecord earlier) {
        return again(earlier, Losses.unheard()).record;
    }

    /** The same with every reading behind the record, and where {@code withLosses} those that lost; of litter it knows nothing. */
    public ReadArticle explainAgain(NewsRecord earlier, boolean withLosses) {
        return again(earlier, withLosses ? Losses.kept() : Losses.unheard()).explained();
    }

    private Done again(NewsRecord earlier, Losses losses) {
        Article article = earlier.article();
        PageArticle page = new PageArticle(
                article.part(),
                article.title(),
                article.subtitle(),
                article.text(),
                article.language(),
                List.of(),
                article.dateline(),
                article.publisher(),
                article.url(),
                article.authors(),
                article.credits(),
                article.keywords(),
                article.related(),
                article.relatedLinks(),
                article.origins(),
                List.of());
        Dating dating = new Dating(
                article.published(),
                article.updated(),
                earlier.warnings().stream().filter(StampContradictions::isOne).toList());
        return read(page, article.sourceId(), article.partOf(), dating, losses);
    }

    /** The dates of an article, and where its page contradicts itself about them. */
    private record Dating(
            @Nullable Stamp published, @Nullable Stamp updated, List<String> warnings) {}

    private Dating dating(PageArticle article) {
        Stamp published =
                stamps.read(article.stamps(), StampWords.Role.PUBLISHED).orElse(null);
        Stamp updated = stamps.read(article.stamps(), StampWords.Role.UPDATED).orElse(null);
        return new Dating(published, updated, contradictions.of(article.stamps(), published, updated));
    }

    /** The list of stages. */
    private Done read(PageArticle article, String sourceId, @Nullable String partOf, Dating dating, Losses losses) {
        Stamp published = dating.published();
        Stamp updated = dating.updated();
        LocalDate day = published != null ? published.day() : updated != null ? updated.day() : null;
        boolean arabic = article.language().equals("ar");
        LexedText text = LexedText.of(arabic ? article.title() : null, arabic ? article.text() : "", words);
        Names cast = names.read(text, day, lexicon.sources().home(article.publisher()));
        Syntax clauses = syntax.read(text, cast);
        TimeReader.Result dates = times.read(text, day);
        List<StatementReading> said = statements.read(text, cast, clauses, losses);
        Events done = events.read(text, cast, clauses, dates.expressions(), day, losses);
        List<FigureReading> numbers = figures.read(text, cast);
        List<MembershipReading> joined = memberships.read(text, cast);
        List<String> warnings = new ArrayList<>(cast.warnings());
        warnings.addAll(dates.warnings());
        warnings.addAll(dating.warnings());
        ArticleReadings readings = new ArticleReadings(
                article, text, cast, dates.expressions(), said, done, numbers, joined, published, updated, warnings);
        return new Done(records.write(sourceId, partOf, readings), readings, losses);
    }
}
