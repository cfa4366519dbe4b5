package org.sijill.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.model.Json;
import org.sijill.model.MergedEvent;

/** Records to events and back to records with a person's corrections, at the command line. */
class MergeCommandTest {

    private static final String TEXT =
            "التقى وزير الخارجية العماني سعيد الحارثي، اليوم الاثنين في مسقط، نظيره النرويجي لارس هانسن.";
    private static final String OTHER =
            "استقبل وزير الخارجية العماني سعيد الحارثي وزير الخارجية النرويجي لارس هانسن في العاصمة مسقط الاثنين.";

    @TempDir
    private Path folder;

    private String records = "";
    private String events = "";
    private String log = "";

    private record Run(int code, String out, String err) {
        List<MergedEvent> events() {
            return out.lines()
                    .map(line -> Json.mapper().readValue(line, MergedEvent.class))
                    .toList();
        }
    }

    private static Run run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream told = new PrintStream(err, true, StandardCharsets.UTF_8);
        int code = Main.run(new Terminal(InputStream.nullInputStream(), out, told, false, false, 100), args);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @BeforeEach
    void read() throws IOException {
        Path articles = folder.resolve("articles.jsonl");
        Files.writeString(articles, line("one", "الضفتان", TEXT) + line("two", "المرفأ", OTHER));
        records = folder.resolve("records.jsonl").toString();
        events = folder.resolve("events.jsonl").toString();
        log = folder.resolve("corrections.jsonl").toString();
        assertThat(run("read", "--out", records, articles.toString()).code).isZero();
        assertThat(run("merge", "--out", events, records).code).isZero();
    }

    private static String line(String id, String publisher, String text) {
        return "{\"id\":\"" + id + "\",\"publisher\":\"" + publisher + "\",\"published\":\"2021-03-08\",\"text\":\""
                + text + "\"}\n";
    }

    @Test
    void twoReportsAreOneEvent() {
        Run run = run("merge", records);
        assertThat(run.events()).singleElement().satisfies(event -> {
            assertThat(event.reports()).hasSize(2);
            assertThat(event.independentSources()).isEqualTo(2);
        });
        assertThat(run.err)
                .contains("2 records: 2 articles read, 0 records refused")
                .contains("are 1 events");
    }

    @Test
    void whatIsNoRecordIsRefusedAndTheRestMerged() throws IOException {
        String broken = folder.resolve("broken.jsonl").toString();
        Files.writeString(Path.of(broken), "no JSON\n{\"schema\":\"other\"}\n" + Files.readString(Path.of(records)));
        Run run = run("merge", broken, folder.resolve("gone").toString());
        assertThat(run.code).isEqualTo(ExitCode.SOME_REFUSED);
        assertThat(run.events()).hasSize(1);
        assertThat(run.err)
                .contains("broken.jsonl:1: refused")
                .contains("broken.jsonl:2: refused")
                .contains("gone: refused");
    }

    @Test
    void correctedListedAndTakenBack() {
        String id = run("merge", records).events().getFirst().id();
        assertThat(run("correct", "--corrections", log, "--events", events, "split", id, "two").code)
                .isZero();
        assertThat(run("merge", "--corrections", log, records).events()).hasSize(2);
        assertThat(run("correct", "--corrections", log, "undo", "c1").code).isZero();
        assertThat(run("merge", "--corrections", log, records).events()).hasSize(1);
        assertThat(run("correct", "--corrections", log, "list").out)
                .contains("c1     split", "(undone)", "c2     undo");
    }

    @Test
    void aSlotIsFixedByHand() {
        String id = run("merge", records).events().getFirst().id();
        run("correct", "--corrections", log, "--events", events, "--by", "هالة", "fix", id, "status", "\"cancelled\"");
        assertThat(run("merge", "--corrections", log, records).out).contains("\"status\":\"cancelled\"");
    }

    @Test
    void whatCannotBeMeantIsSaid() {
        assertThat(run("correct", "--corrections", log, "--events", events, "wrong", "m0").err)
                .contains("there is no event m0");
        assertThat(run("correct", "--corrections", log, "undo", "c7").err).contains("no such line before it");
        assertThat(run("correct", "--corrections", log, "wrong", "m0").code).isEqualTo(ExitCode.USAGE);
        assertThat(Path.of(log)).doesNotExist();
    }

    @Test
    void aBrokenLogStopsTheRun() throws IOException {
        Files.writeString(Path.of(log), "{\"id\":\"c1\"}\n");
        Run run = run("merge", "--corrections", log, records);
        assertThat(run.code).isEqualTo(ExitCode.USAGE);
        assertThat(run.out).isEmpty();
        assertThat(run.err).contains("corrections.jsonl:1").contains("every line needs an id and an action");
    }
}
