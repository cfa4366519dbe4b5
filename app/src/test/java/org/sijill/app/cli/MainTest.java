package org.sijill.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.model.Json;
import org.sijill.model.NewsRecord;

/** The program as its user meets it: what goes to which stream, and the exit codes. */
class MainTest {

    private static final String TEXT =
            "التقى وزير الخارجية العماني سعيد الحارثي، اليوم الاثنين في مسقط، نظيره النرويجي لارس هانسن."
                    + " وقال الحارثي عقب اللقاء: «نقدر دور النرويج في المنطقة».";

    private record Run(int code, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }
    }

    @TempDir
    private Path folder;

    private static Run run(String... args) {
        return run(InputStream.nullInputStream(), args);
    }

    private static Run run(InputStream in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(terminal(in, out, err), args);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static Terminal terminal(InputStream in, OutputStream out, OutputStream err) {
        return new Terminal(in, out, new PrintStream(err, true, StandardCharsets.UTF_8), false, false, 100);
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private static String line(String id, String text) {
        return "{\"id\":\"" + id + "\",\"published\":\"2021-03-08\",\"text\":\"" + text + "\"}\n";
    }

    @Test
    void recordsGoToOutputAndEverythingElseBeside() throws IOException {
        Run run = run("read", file("a.jsonl", line("one", TEXT) + line("two", TEXT)));
        assertThat(run.code).isZero();
        assertThat(run.lines()).hasSize(2);
        NewsRecord record = Json.record(run.lines().getFirst());
        assertThat(record.article().sourceId()).isEqualTo("one");
        assertThat(record.article().text()).isEqualTo(TEXT);
        assertThat(run.err).contains("2 pages: 2 articles read, 0 pages refused");
    }

    @Test
    void siteTemplatesAreLearnedFromAllPagesOnAnyNumberOfThreads() throws IOException {
        String appeal = "يعمل في هذه الصحيفة فريق صغير لا تموله أحزاب ولا شركات، فساعدنا على البقاء مستقلين.";
        for (int i = 0; i < 6; i++) {
            String more = "وقال الوزير في الجولة رقم " + "أ".repeat(i + 3) + " إن الأعمال تمضي كما خطط لها في المدينة.";
            file(
                    "p" + i + ".html",
                    "<h1>الوزير يتفقد مشروع الطريق " + "ب".repeat(i + 3) + "</h1><div><p>" + TEXT + " " + more
                            + "</p><p>" + appeal + "</p><p>" + more + "</p></div>");
        }
        String plain = run("read", folder.toString()).out;
        Run learned = run("read", "--site-templates", "--threads", "1", folder.toString());

        assertThat(plain).contains(appeal);
        assertThat(learned.out).doesNotContain(appeal).contains("كما خطط لها");
        assertThat(learned.err).contains("1 blocks of text recur on 1 sites");
        assertThat(run("read", "--site-templates", "--threads", "4", folder.toString()).out)
                .isEqualTo(learned.out);
        assertThat(run("read", "--site-templates", "-").code).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void explainTellsWhereEachFieldStood() throws IOException {
        String page = file(
                "page.html",
                "<html><head><meta property='og:site_name' content='بوابة الميناء'></head><body><div><h1>الوزير يتفقد مشروع الطريق</h1><p>"
                        + TEXT + "</p></div></body></html>");

        assertThat(run("explain", page).out).containsPattern("publisher +OpenGraph .*بوابة الميناء");
        assertThat(run("explain", "--html", folder.resolve("out.html").toString(), page).code)
                .isZero();
        assertThat(folder.resolve("out.html")).content().contains("بوابة الميناء <small>من OpenGraph</small>");
    }

    @Test
    void exitCodeOneWhereSomeWasRefused() throws IOException {
        Run run = run(
                "read",
                file("a.jsonl", line("one", TEXT) + "no JSON\n" + line("two", TEXT)),
                folder.resolve("gone").toString());
        assertThat(run.code).isEqualTo(ExitCode.SOME_REFUSED);
        assertThat(run.lines()).hasSize(2);
        assertThat(run.err)
                .contains("a.jsonl:2: refused: the line is not JSON")
                .contains("gone: refused: there is no such file");
    }

    @Test
    void exitCodeTwoWhereEverythingWasRefused() throws IOException {
        Run run = run(
                "read",
                file("empty.txt", ""),
                file("tags.html", "<div>".repeat(1_000_000)),
                file("no-text.html", "<p></p>"));
        assertThat(run.code).isEqualTo(ExitCode.ALL_REFUSED);
        assertThat(run.out).isEmpty();
        assertThat(run.err)
                .contains("empty.txt: refused")
                .contains("tags.html: refused")
                .contains("no-text.html: refused");
    }

    @Test
    void pagesInOtherLanguagesAreRefused() throws IOException {
        String english = file(
                "english.txt", "The foreign ministers met in Oslo on Monday and discussed the situation. ".repeat(10));
        String persian = file(
                "persian.txt",
                "وزیر امور خارجه ایران گفت که این کشور برای گسترش روابط با همسایگان خود آماده است و می‌خواهد گفتگوها را ادامه دهد. "
                        .repeat(5));
        Run run = run("read", english, persian);
        assertThat(run.code).isEqualTo(ExitCode.ALL_REFUSED);
        assertThat(run.err).contains("Persian");
    }

    @Test
    void pagesInOtherLanguagesAreTakenWhereTheyAreWanted() throws IOException {
        String lede =
                "The minister said on Monday in Oslo that the talks with his Omani colleague would go on for a week.";
        String page =
                file("en.html", "<html><body><h1>Talks in Oslo go on for a week</h1><p>" + lede + "</p></body></html>");

        Run run = run("read", "--any-language", page);

        assertThat(run.code).isZero();
        NewsRecord record = Json.mapper().readValue(run.lines().getFirst(), NewsRecord.class);
        assertThat(record.article().language()).isEqualTo("en");
        assertThat(record.article().title()).isEqualTo("Talks in Oslo go on for a week");
        assertThat(record.article().text()).isEqualTo(lede);
        assertThat(record.entities()).isEmpty();
        assertThat(record.events()).isEmpty();
        assertThat(record.statements()).isEmpty();
        assertThat(run("read", page).code).isEqualTo(2);
    }

    @Test
    void wrongCommandLinesAreUsageErrors() {
        assertThat(run("read").code).isEqualTo(ExitCode.USAGE);
        assertThat(run("read", "--threads", "0", "x").code).isEqualTo(ExitCode.USAGE);
        assertThat(run("read", "--published", "yesterday", "x").code).isEqualTo(ExitCode.USAGE);
        assertThat(run("read", "--format", "xml", "x").code).isEqualTo(ExitCode.USAGE);
        assertThat(run("--lexicon", "no-such-folder", "read", "x").code).isEqualTo(ExitCode.USAGE);
        assertThat(run("nonsense").code).isEqualTo(ExitCode.USAGE);
        assertThat(run("serve", "--behind-proxy").code).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void theOutputIsTheSameOnAnyNumberOfThreads() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            lines.append(
                    i % 10 == 3 ? "broken\n" : line("n" + i, TEXT + " " + "وأضاف أن التعاون مستمر. ".repeat(i % 7)));
        }
        String file = file("a.jsonl", lines.toString());
        String one = run("read", "--threads", "1", file).out;
        assertThat(one.lines()).hasSize(54);
        assertThat(run("read", "--threads", "2", file).out).isEqualTo(one);
        assertThat(run("read", "--threads", "4", file).out).isEqualTo(one);
    }

    @Test
    void refusalsAndRecordsGoToFiles() throws IOException {
        Path rejects = folder.resolve("rejects.jsonl");
        Path records = folder.resolve("records.jsonl");
        Run run = run(
                "read",
                "--rejects",
                rejects.toString(),
                "--out",
                records.toString(),
                file("a.jsonl", "x\n" + line("one", TEXT)));
        assertThat(run.out).isEmpty();
        assertThat(rejects).content().contains("\"line\":1").contains("\"reason\":\"the line is not JSON");
        assertThat(Files.readAllLines(records)).hasSize(1);
    }

    @Test
    void theSummaryIsForReading() throws IOException {
        Run run = run("read", "--format", "summary", file("a.jsonl", line("one", TEXT)));
        assertThat(run.out).contains("one · 2021-03-08").contains("سعيد الحارثي");
    }

    @Test
    void aDateForPagesWithoutOne() {
        Run run = run(
                new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)),
                "read",
                "--published",
                "2021-03-08",
                "-");
        assertThat(run.code).isZero();
        assertThat(run.out).contains("\"value\":\"2021-03-08\"").contains("\"source_id\":\"stdin\"");
    }

    @Test
    void aBrokenPipeEndsInSilenceAndAFullDiskDoesNot() throws IOException {
        String file = file("a.jsonl", line("one", TEXT));
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(Main.run(terminal(InputStream.nullInputStream(), failing("Broken pipe"), err), "read", file))
                .isEqualTo(ExitCode.BROKEN_PIPE);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(Main.run(
                        terminal(InputStream.nullInputStream(), failing("No space left on device"), err), "read", file))
                .isEqualTo(ExitCode.OUTPUT);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("sijill: standard output cannot be written: No space left on device\n");
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }

    @Test
    void explainMarksTheTextAndNamesTheRules() throws IOException {
        String page = file("page.txt", TEXT);
        Run text = run("explain", "--published", "2021-03-08", page);
        assertThat(text.code).isZero();
        assertThat(text.out).contains("سعيد الحارثي").contains("entity").contains("titles:");
        Path html = folder.resolve("page.html");
        assertThat(run("explain", "--html", html.toString(), page).err).contains("written to " + html);
        assertThat(html)
                .content()
                .startsWith("<!doctype html>")
                .contains("لارس هانسن")
                .doesNotContain("<script");
    }

    @Test
    void explainTellsWhatWasLostWhereSomebodyAsksWhy() throws IOException {
        String page = file("page.txt", TEXT + " وجرى توقيع وثائق عدة أمام الحضور.");
        String plain = run("explain", page).out;
        assertThat(plain).doesNotContain("Lost:");
        assertThat(run("explain", "--why", page).out)
                .contains("Lost: words that gave no event or statement of their own")
                .containsPattern("«توقيع» وثائق عدة.*nobody +triggers:sign\\.tawqi")
                .contains("filling the slots: nobody stands in any slot of the row")
                .endsWith(plain.substring(plain.lastIndexOf("page.txt")));
        Path html = folder.resolve("why.html");
        run("explain", "--why", "--html", html.toString(), page);
        assertThat(html).content().contains("<q>توقيع</q>", "triggers:sign.tawqi", "في ملء المواضع");
        run("explain", "--html", html.toString(), page);
        assertThat(html).content().doesNotContain("losses", "class=\"lost");
    }

    @Test
    void theLexiconPackedWithTheProgramIsSound() {
        Run run = run("lexicon", "check");
        assertThat(run.out).contains("is sound").contains("countries.tsv");
        assertThat(run.code).isZero();
    }

    @Test
    void aBrokenLexiconStopsTheStartAndTheCheckSaysWhere() throws IOException {
        file("countries.tsv", "code\tar\nXXX\n");
        Run check = run("lexicon", "check", "--lexicon", folder.toString());
        assertThat(check.code).isEqualTo(ExitCode.ALL_REFUSED);
        assertThat(check.out).contains("fault   lexicon/countries.tsv:2: the row has 1 fields and the header 2");
        Run read = run("read", "--lexicon", folder.toString(), file("a.txt", TEXT));
        assertThat(read.code).isEqualTo(ExitCode.LEXICON);
        assertThat(read.err).contains("the lexicon cannot be used");
    }

    @Test
    void versionAndHelp() {
        assertThat(run("--version").out).matches("sijill .+, lexicon [0-9a-f]{8}\\R");
        for (String command : List.of("read", "watch", "merge", "correct", "explain", "demo", "lexicon")) {
            assertThat(run("help", command).out)
                    .contains("Usage: sijill " + command)
                    .contains("Examples:");
        }
        assertThat(run().out).contains("Usage: sijill");
    }
}
