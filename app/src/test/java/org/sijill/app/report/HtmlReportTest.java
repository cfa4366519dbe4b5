package org.sijill.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.LexiconSource;
import org.sijill.model.Act;
import org.sijill.model.Article;
import org.sijill.model.Entity;
import org.sijill.model.Event;
import org.sijill.model.EventDate;
import org.sijill.model.EventPlace;
import org.sijill.model.Evidence;
import org.sijill.model.FieldOrigin;
import org.sijill.model.Kind;
import org.sijill.model.Link;
import org.sijill.model.Name;
import org.sijill.model.NewsRecord;
import org.sijill.model.Office;
import org.sijill.model.Participant;
import org.sijill.model.Role;
import org.sijill.model.Stamp;
import org.sijill.model.Statement;
import org.sijill.model.Status;
import org.sijill.pipeline.LostReading;
import org.sijill.pipeline.LostReading.Considered;
import org.sijill.pipeline.Mark;
import org.sijill.pipeline.ReadArticle;
import org.sijill.reading.Loss.Where;
import org.sijill.reading.LossReason;
import org.sijill.text.Span;

/** What a page brings along stays text in the report, in every field. */
class HtmlReportTest {

    private static final String EVIL = "<script>alert(\"1\")</script>";
    private static final String TEXT = "😀 التقى <b>سعيد</b> & \"لارس\".\n\n" + EVIL + "\u0000 قال: «نعم».";

    private static Span at(String words) {
        int start = TEXT.codePointCount(0, TEXT.indexOf(words));
        return new Span(start, start + words.codePointCount(0, words.length()));
    }

    private static ReadArticle evil() {
        Article article = new Article(
                "a1",
                "page" + EVIL,
                1,
                null,
                "javascript:alert(1)",
                "عنوان " + EVIL,
                "عنوان فرعي " + EVIL,
                TEXT,
                "ar",
                new Stamp("2021-03-08", "day", EVIL, "page"),
                null,
                EVIL,
                EVIL,
                List.of(EVIL),
                List.of(EVIL),
                List.of(EVIL),
                List.of(EVIL),
                List.of(new Link(EVIL, "https://example.org/\"" + EVIL)),
                Map.of("title", FieldOrigin.JSON_LD));
        List<Entity> entities = List.of(
                new Entity(
                        "e1",
                        Kind.PERSON,
                        new Name("سعيد " + EVIL, EVIL),
                        "OMN",
                        null,
                        Office.FOREIGN_MINISTER,
                        "Q1",
                        List.of(at("سعيد"))),
                new Entity(
                        "e2",
                        Kind.PERSON,
                        new Name("لارس", null),
                        "NOR",
                        null,
                        Office.NONE,
                        null,
                        List.of(at("لارس"))));
        Event event = new Event(
                "v1",
                Act.MEET,
                Status.PLANNED,
                "CONSULT",
                "meet",
                "040",
                1.0,
                List.of(
                        new Participant("e1", Role.PARTICIPANT, "OMN", null, Office.FOREIGN_MINISTER),
                        new Participant("e2", Role.PARTICIPANT, "NOR", null, Office.NONE)),
                new EventDate(
                        LocalDate.of(2021, 3, 8),
                        LocalDate.of(2021, 3, 9),
                        EventDate.Precision.DAY,
                        EventDate.Basis.STATED,
                        EVIL),
                new EventPlace("OMN", "مسقط", EVIL, null, null),
                Event.Format.BILATERAL,
                null,
                EVIL,
                null,
                2,
                null,
                List.of("trade"),
                List.of(new Evidence(at("التقى"), "rule" + EVIL)),
                0.9);
        Statement statement = new Statement(
                "e1",
                "قال",
                Statement.SpeechKind.DIRECT,
                "نعم " + EVIL,
                at("نعم"),
                List.of("NOR"),
                null,
                "speech:quote");
        List<Mark> marks = List.of(
                new Mark(at("التقى"), "event", "meet " + EVIL, "rule\" onclick=\"x"),
                new Mark(at("سعيد"), "entity", "سعيد", "names:said"),
                new Mark(at("سعيد</b> & \"لارس"), "date", "crossing", "time:x"),
                new Mark(at("لارس\".\n\n<script>"), "figure", "over two paragraphs", "figure:x"),
                new Mark(at("نعم"), "statement", "direct", "speech:quote"));
        NewsRecord record = new NewsRecord(
                NewsRecord.SCHEMA,
                article,
                entities,
                List.of(event),
                List.of(statement),
                List.of(),
                List.of(),
                List.of("تحذير " + EVIL));
        return new ReadArticle(record, marks, List.of(), List.of("شارك " + EVIL));
    }

    /** The same with readings that lost, in the title, within a mark and over two marks. */
    private static ReadArticle evilLosses() {
        ReadArticle read = evil();
        List<LostReading> lost = List.of(
                new LostReading(null, EVIL, "rule" + EVIL, LossReason.TITLE_ONLY, List.of(), "", null),
                new LostReading(
                        at("التقى"),
                        "التقى",
                        "rule\" onclick=\"x",
                        LossReason.WORD_MISSING,
                        List.of(new Considered(Where.BESIDE, EVIL, EVIL)),
                        EVIL,
                        null),
                new LostReading(at("سعيد</b>"), "سعيد</b>", "r", LossReason.SAME_ACT, List.of(), "", "v1"));
        return new ReadArticle(read.record(), read.marks(), lost, read.litter());
    }

    private static String page() {
        return page(evil());
    }

    private static String page(ReadArticle article) {
        HtmlReport report =
                new HtmlReport(new Labels(Lexicon.load(LexiconSource.packed()).gazetteer()), "sijill test");
        report.add(article);
        return report.page();
    }

    @Test
    void lostReadingsLeadToTheirWordsAndToTheEventThatTheyJoined() {
        assertThat(page(evilLosses()))
                .contains("href=\"#a1-l2t\"", "<i id=\"a1-l2t\"></i>")
                .contains("<a class=\"no\" href=\"#a1-e1\">1</a>")
                .contains("لا يرويه إلا العنوان", "إعادة لحدث سبقت قراءته");
    }

    @Test
    void nothingThatWasReadBecomesMarkup() {
        nothingBecomesMarkup(page());
        nothingBecomesMarkup(page(evilLosses()));
    }

    private static void nothingBecomesMarkup(String page) {
        assertThat(page)
                .doesNotContain("<script")
                .doesNotContain("<b>سعيد")
                .doesNotContain("href=\"javascript:")
                .doesNotContain("\" onclick");
        assertThat(page)
                .contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;")
                .doesNotContain("\u0000");
    }

    @Test
    void nothingIsLoadedFromElsewhere() {
        assertThat(page())
                .contains("default-src 'none'")
                .doesNotContain("<link")
                .doesNotContain("<img")
                .doesNotContain("@import")
                .doesNotContain("url(");
    }

    /** Rewrite the golden file with {@code -Dgolden.write=true}, look at it in a browser, and commit it. */
    @Test
    void thePageIsAsItWasWhenItWasLookedAt() throws IOException {
        String body = page().replaceFirst("(?s)<style>.*</style>", "<style></style>");
        Path golden = Path.of("src/test/resources/org/sijill/app/report/evil.html");
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, body);
        }
        assertThat(body).isEqualTo(Files.readString(golden));
    }
}
