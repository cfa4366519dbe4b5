package org.sijill.app.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sijill.model.Article;
import org.sijill.model.Json;
import org.sijill.model.MergedEvent;
import org.sijill.model.NewsRecord;

/** What holds for every export. */
class ExportTest {

    private static final Path CHECK = Path.of("..", "bench", "check-export.py");

    private static final String RECORD =
            "{\"schema\":\"sijill/1\",\"article\":{\"id\":\"a1\",\"source_id\":\"one\",\"part\":1,\"text\":\"نص\\nسطر\",\"language\":\"ar\","
                    + "\"authors\":[],\"credits\":[],\"keywords\":[],\"related\":[]},\"entities\":[],\"events\":[],\"statements\":[],"
                    + "\"figures\":[],\"memberships\":[],\"warnings\":[]}";

    @TempDir
    private Path folder;

    private Exported write(Format format, View view, ExportSource source, String name) {
        return new Export(Made.LEXICON)
                .write(format, view, source, folder.resolve(name), new ExportOptions(false, 10, "between NOR|OMN"));
    }

    private TreeMap<String, String> files() throws IOException {
        TreeMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void twiceTheSameBytesWithACodebookAndADictionary(Format format) throws IOException {
        for (View view : format.views()) {
            Exported first = write(format, view, Made.usual(), "x." + view.id());
            TreeMap<String, String> files = files();
            assertThat(new TreeSet<>(first.files()))
                    .allMatch(Files::isRegularFile)
                    .hasSizeGreaterThanOrEqualTo(3);
            assertThat(first.files().getFirst()).isEqualTo(folder.resolve("x." + view.id()));
            write(format, view, Made.usual(), "x." + view.id());
            assertThat(files()).isEqualTo(files);
            String codebook = Files.readString(folder.resolve("x." + view.id() + ".codebook.md"));
            assertThat(codebook)
                    .contains(
                            "`" + format.id() + "`",
                            "0.0-test, lexicon 0123abcd",
                            "between NOR\\|OMN",
                            "## Citation",
                            "## Licence")
                    .contains("| Rows | " + first.rows() + " |", "| Events left out | " + first.leftOut() + " |");
            List<String> dictionary = Files.readAllLines(folder.resolve("x." + view.id() + ".dictionary.csv"));
            assertThat(dictionary.getFirst()).isEqualTo("file,position,name,type,meaning");
            assertThat(dictionary).hasSizeGreaterThan(5);
        }
    }

    @Test
    void theDictionaryHasEveryColumn() throws IOException {
        for (View view : Format.CSV.views()) {
            write(Format.CSV, view, Made.usual(), view.id() + ".csv");
            String header =
                    Files.readAllLines(folder.resolve(view.id() + ".csv")).getFirst();
            List<String> names = Files.readAllLines(folder.resolve(view.id() + ".csv.dictionary.csv")).stream()
                    .skip(1)
                    .map(line -> line.split(",")[2])
                    .toList();
            assertThat(String.join(",", names)).isEqualTo(header);
        }
    }

    @Test
    void recordsComeBackAsTheyWere() throws IOException {
        Made made = new Made();
        made.records.add(Json.record(RECORD));
        write(Format.JSONL, View.RECORDS, made, "r.jsonl");
        assertThat(Files.readAllLines(folder.resolve("r.jsonl")).stream().map(Json::record))
                .isEqualTo(made.records);
        Made events = Made.usual();
        write(Format.JSONL, View.EVENTS, events, "e.jsonl");
        assertThat(Files.readAllLines(folder.resolve("e.jsonl")).stream()
                        .map(line -> Json.mapper().readValue(line, MergedEvent.class)))
                .isEqualTo(events.events);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void whatFailsHalfWayLeavesWhatWasThere(Format format) throws IOException {
        Path out = folder.resolve("x");
        Files.writeString(out, "before");
        Made made = Made.usual();
        ExportSource full = new ExportSource() {
            @Override
            public void events(Consumer<MergedEvent> each) {
                each.accept(made.events.getFirst());
                throw new UncheckedIOException(new IOException("No space left on device"));
            }

            @Override
            public Article article(String id) {
                return made.article(id);
            }

            @Override
            public void records(Consumer<NewsRecord> each) {
                throw new UncheckedIOException(new IOException("No space left on device"));
            }

            @Override
            public String version() {
                return "v";
            }
        };
        assertThatThrownBy(() -> write(format, format.views().getFirst(), full, "x"))
                .isInstanceOf(ExportException.class)
                .hasMessage(out + " cannot be written: No space left on device. What stood there before is unchanged.");
        assertThat(files()).containsExactly(Map.entry("x", "before"));
    }

    @Test
    void aFolderThatIsNotThere() {
        assertThatThrownBy(() -> write(Format.CSV, View.EVENTS, Made.usual(), "gone/x.csv"))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("there is no such folder");
        assertThatThrownBy(() -> new Export(Made.LEXICON)
                        .write(Format.PARQUET, View.EVENTS, Made.usual(), folder, ExportOptions.USUAL))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("a folder stands there");
    }

    @Test
    void aFullDisk() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "no /dev/full here");
        assertThatThrownBy(() -> {
                    try (OutputStream out = Files.newOutputStream(full);
                            TableWriter<String> table =
                                    TableWriter.csv(out, List.of(Column.<String>text("name", "", text -> text)))) {
                        for (int i = 0; i < 100_000; i++) {
                            table.row("row");
                        }
                    } catch (UncheckedIOException e) {
                        throw new ExportException(full, e.getCause());
                    }
                })
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("No space left on device");
    }

    @Test
    void aViewThatTheFormatHasNot() {
        assertThatThrownBy(() -> write(Format.GEOJSON, View.DYAD_YEAR, Made.usual(), "x"))
                .hasMessage("there is no view dyad-year of geojson; it has events");
    }

    /** The script that users check exports with. */
    @ParameterizedTest
    @EnumSource(Format.class)
    void theScriptFindsNothingWrong(Format format) throws IOException, InterruptedException {
        assumeTrue(python(), "no python3 here");
        for (View view : format.views()) {
            Made made = Made.usual();
            made.records.add(Json.record(RECORD));
            write(format, view, made, "x." + view.id());
            assertThat(check(format.id(), view.id(), folder.resolve("x." + view.id())))
                    .isEqualTo("");
        }
    }

    @Test
    void theScriptFindsWhatIsWrong() throws IOException, InterruptedException {
        assumeTrue(python(), "no python3 here");
        Path file = folder.resolve("x");
        write(Format.POLECAT, View.EVENTS, Made.usual(), "x");
        Files.writeString(file, Files.readString(file).replace("Quad Code", "Quad"));
        assertThat(check("polecat", "events", file)).contains("column 6 is «Quad», not «Quad Code»");
        write(Format.GDELT, View.EVENTS, Made.usual(), "x");
        Files.writeString(file, Files.readString(file).replaceFirst("\t", ""));
        assertThat(check("gdelt", "events", file)).contains("line 1 has 60 fields, not 61");
    }

    private static boolean python() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static String check(String format, String view, Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("python3", CHECK.toString(), format, view, file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isEqualTo(said.isEmpty() ? 0 : 1);
        return said;
    }
}
