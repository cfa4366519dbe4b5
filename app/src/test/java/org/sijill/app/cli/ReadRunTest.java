package org.sijill.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.ingest.Archive;
import org.sijill.pipeline.Input;
import org.sijill.pipeline.Origin;
import org.sijill.pipeline.Outcome;

/** A run that is broken off at any moment and gone on with leaves the files of one run. */
class ReadRunTest {

    private static final int INPUTS = 40;
    private static final long AT_ONCE = 0;

    @TempDir
    private Path folder;

    private ReadRun.Targets targets(String name) {
        return new ReadRun.Targets(folder.resolve(name), folder.resolve(name + ".rejects"), "read x");
    }

    private static List<Input> inputs() {
        List<Input> inputs = new ArrayList<>();
        for (int i = 1; i <= INPUTS; i++) {
            inputs.add(Input.refused(new Origin("x.jsonl", i), ""));
        }
        return inputs;
    }

    /** Every third page is refused, every fifth gives two records. */
    private static Outcome<PageWriter.Written> outcome(Input input) {
        int number = input.origin().line();
        if (number % 3 == 0) {
            return new Outcome.Refused<>(input.origin(), "the page has " + number + " faults");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("{\"record\":%d}\n"
                .formatted(number)
                .repeat(number % 5 == 0 ? 2 : 1)
                .getBytes(StandardCharsets.UTF_8));
        return new Outcome.Done<>(input.origin(), new PageWriter.Written(bytes, number % 5 == 0 ? 2 : 1));
    }

    /** Delivers what is left, but no more than so many. */
    private static void deliver(ReadRun run, int most) {
        Iterator<Input> rest = run.rest(inputs().iterator());
        for (int i = 0; i < most && rest.hasNext(); i++) {
            run.deliver(outcome(rest.next()));
        }
    }

    private void copy(String from, String to) throws IOException {
        for (String ending : List.of("", ".rejects", ".progress")) {
            Files.copy(folder.resolve(from + ending), folder.resolve(to + ending), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Test
    void brokenOffAfterAnyPage() throws IOException {
        try (ReadRun run = ReadRun.begin(targets("whole"), OutputStream.nullOutputStream(), AT_ONCE)) {
            deliver(run, INPUTS);
            run.finish();
        }
        assertThat(folder.resolve("whole.progress")).doesNotExist();
        for (int done = 0; done < INPUTS; done++) {
            try (ReadRun run = ReadRun.begin(targets("a"), OutputStream.nullOutputStream(), AT_ONCE)) {
                deliver(run, done);
                copy("a", "killed");
            }
            // What was written after the last checkpoint, torn as a kill leaves it.
            Files.writeString(folder.resolve("killed"), "{\"record\":99}\n{\"rec", StandardOpenOption.APPEND);
            Files.writeString(folder.resolve("killed.rejects"), "{\"fi", StandardOpenOption.APPEND);
            try (ReadRun run = ReadRun.resume(targets("killed"), OutputStream.nullOutputStream(), AT_ONCE)) {
                deliver(run, INPUTS);
                run.finish();
                assertThat(run.tally().counts())
                        .isEqualTo(new Tally.Counts(27, 33, 13, Map.of("the page has N faults", 13L)));
            }
            assertThat(folder.resolve("killed")).hasSameTextualContentAs(folder.resolve("whole"));
            assertThat(folder.resolve("killed.rejects")).hasSameTextualContentAs(folder.resolve("whole.rejects"));
            assertThat(folder.resolve("killed.progress")).doesNotExist();
        }
    }

    @Test
    void whatCannotBeGoneOnWith() throws IOException {
        OutputStream none = OutputStream.nullOutputStream();
        try (ReadRun run = ReadRun.begin(targets("a"), none, AT_ONCE)) {
            deliver(run, 5);
        }
        assertThatThrownBy(() -> ReadRun.resume(
                        new ReadRun.Targets(folder.resolve("a"), folder.resolve("a.rejects"), "read y"), none))
                .hasMessageContaining("asked for something else");
        try (ReadRun run = ReadRun.resume(targets("a"), none)) {
            assertThatThrownBy(() -> run.rest(inputs().subList(1, INPUTS).iterator()))
                    .hasMessageContaining("the sources have changed since the run was broken off at x.jsonl:5");
            assertThatThrownBy(() -> run.rest(inputs().subList(0, 3).iterator()))
                    .hasMessageContaining("the sources have changed");
        }
        Files.writeString(folder.resolve("a"), "");
        assertThatThrownBy(() -> ReadRun.resume(targets("a"), none)).hasMessageContaining("has 0 bytes and had");
        Files.writeString(folder.resolve("a.progress"), "{");
        assertThatThrownBy(() -> ReadRun.resume(targets("a"), none))
                .hasMessageContaining("not written by this program");
        Files.delete(folder.resolve("a.progress"));
        assertThatThrownBy(() -> ReadRun.resume(targets("a"), none)).hasMessageContaining("there is no ");
        assertThatThrownBy(() -> ReadRun.resume(new ReadRun.Targets(null, null, "read x"), none))
                .hasMessageContaining("--out FILE");
    }

    /** The program itself, killed by the system while it reads an archive. */
    @Test
    void aKilledProcessIsGoneOnWith() throws Exception {
        byte[] archive = archive();
        Path out = folder.resolve("killed.jsonl");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.sijill.app.cli.Main",
                        "read",
                        "--out",
                        out.toString(),
                        "-")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        try (OutputStream pages = process.getOutputStream()) {
            Path progress = folder.resolve("killed.jsonl.progress");
            int given = archive.length / 2;
            pages.write(archive, 0, given);
            // Never the end, and so slowly that the process saves how far it is.
            while (given < archive.length * 3 / 4
                    && (!Files.exists(progress) || Checkpoint.load(progress).inputs() == 0)) {
                pages.write(archive, given, 3000);
                pages.flush();
                given += 3000;
                Thread.sleep(60);
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(folder.resolve("killed.jsonl.progress")).exists();
        assertThat(read(archive, "read", "--resume", "--out", out.toString(), "-"))
                .isZero();
        Path whole = folder.resolve("whole.jsonl");
        assertThat(read(archive, "read", "--out", whole.toString(), "-")).isZero();
        assertThat(Files.readAllLines(whole)).hasSize(120);
        assertThat(out).hasSameTextualContentAs(whole);
    }

    private static byte[] archive() {
        Archive archive = new Archive(false);
        for (int i = 1; i <= 120; i++) {
            archive.page("<!doctype html><title>لقاء رقم " + i
                    + "</title><p>التقى وزير الخارجية العماني سعيد الحارثي، اليوم الاثنين في مسقط، نظيره النرويجي لارس هانسن."
                    + "<p>وقال الحارثي عقب اللقاء: «نقدر دور النرويج في المنطقة، وهذا اللقاء رقم " + i
                    + "».".repeat(10));
        }
        return archive.bytes();
    }

    private static int read(byte[] in, String... args) {
        InputStream stdin = new ByteArrayInputStream(in);
        PrintStream err = new PrintStream(OutputStream.nullOutputStream());
        return Main.run(new Terminal(stdin, OutputStream.nullOutputStream(), err, false, false, 100), args);
    }
}
