package org.sijill.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.app.export.Format;
import org.sijill.app.store.Counted;
import org.sijill.app.store.Store;
import org.sijill.app.store.StoreAddress;
import org.sijill.ingest.RunManifest;
import org.sijill.model.Json;
import org.sijill.model.MergedEvent;
import tools.jackson.databind.JsonNode;

/** From pages to the store and out of it again, at the command line. */
class StoreCommandsTest {

    private static final String ONE =
            "التقى وزير الخارجية العماني سعيد الحارثي، اليوم الاثنين في مسقط، نظيره النرويجي لارس هانسن.\\n\\n"
                    + "وقال الحارثي إن «بلاده مستعدة لمزيد من الاستثمارات النرويجية».";
    private static final String TWO =
            "استقبل وزير الخارجية العماني سعيد الحارثي وزير الخارجية النرويجي لارس هانسن في العاصمة مسقط الاثنين.";
    private static final String THREE =
            "هاتف رئيس وزراء سنغافورة لي تشان نظيره النيوزيلندي بول هاريس أمس لبحث التجارة.";

    @TempDir
    private static Path folder;

    private static String store = "";
    private static String articles = "";

    private record Run(int code, String out, String err) {
        List<MergedEvent> events() {
            return out.lines().map(Json::event).toList();
        }
    }

    private static Run run(String data, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream told = new PrintStream(err, true, StandardCharsets.UTF_8);
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(1, List.of("--data", data));
        int code = Main.run(
                new Terminal(InputStream.nullInputStream(), out, told, false, false, 120), all.toArray(String[]::new));
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static Run ask(String... args) {
        return run(store, args);
    }

    @BeforeAll
    static void add() throws IOException {
        articles = Files.writeString(
                        folder.resolve("articles.jsonl"),
                        line("one", "الضفتان", ONE) + line("two", "المرفأ", TWO) + line("three", "المرفأ", THREE))
                .toString();
        store = folder.resolve("store").toString();
        Run run = ask("add", articles);
        assertThat(run.err).contains("3 articles new").contains("index for searching is up to date");
        assertThat(run.code).isZero();
    }

    private static String line(String id, String publisher, String text) {
        return "{\"id\":\"" + id + "\",\"publisher\":\"" + publisher + "\",\"published\":\"2021-03-08\",\"text\":\""
                + text + "\"}\n";
    }

    @Test
    void whatIsThereIsNotAddedAgain() {
        assertThat(ask("add", articles).err).contains("0 articles new").contains("3 known already");
    }

    /** What a run on a cluster leaves, with one page that it refused. */
    private static Path clusterResult(Path result) throws Exception {
        Path records =
                Files.createDirectories(result.resolve("records/month=2021-03")).resolve("part-0.parquet");
        Path rejects = Files.createDirectories(result.resolve("rejects")).resolve("part-0.parquet");
        Path lines = result.resolveSibling("records-of-" + result.getFileName() + ".jsonl");
        PrintStream silent = new PrintStream(PrintStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        Terminal terminal =
                new Terminal(InputStream.nullInputStream(), PrintStream.nullOutputStream(), silent, false, false, 120);
        assertThat(Main.run(terminal, new String[] {"read", "--out", lines.toString(), articles}))
                .isZero();
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement()) {
            statement.execute("COPY (SELECT record, ['إعلان'] AS litter, 'crawl.warc.gz' AS origin_file,"
                    + " CAST(NULL AS INTEGER) AS line, 7 AS byte_offset FROM read_csv('" + lines
                    + "', columns = {'record': 'VARCHAR'}, delim = '\b', quote = '', escape = '', header = false))"
                    + " TO '" + records + "' (FORMAT parquet)");
            statement.execute("COPY (SELECT 'crawl.warc.gz' AS origin_file, CAST(NULL AS INTEGER) AS line,"
                    + " 99 AS byte_offset, 'http://news.example.org/' AS source, 'the page holds no text' AS reason)"
                    + " TO '" + rejects + "' (FORMAT parquet)");
        }
        RunManifest manifest = new RunManifest(
                RunManifest.SCHEMA,
                new RunManifest.Versions("sijill", "0", "sijill/1", "sijill-event/1"),
                List.of(),
                new TreeMap<>(),
                List.of(
                        new RunManifest.File("records/month=2021-03/part-0.parquet", Files.size(records)),
                        new RunManifest.File("rejects/part-0.parquet", Files.size(rejects))));
        Files.write(result.resolve(RunManifest.NAME), Json.mapper().writeValueAsBytes(manifest));
        return result;
    }

    @Test
    void theResultOfAClusterIsTakenIn() throws Exception {
        Path result = clusterResult(folder.resolve("result"));
        String other = folder.resolve("from-cluster").toString();
        Run run = run(other, "add", "--from-parquet", result.toString());
        assertThat(run.code).isZero();
        assertThat(run.err).contains("3 articles new");
        assertThat(run(other, "events", "--format", "json").out).isEqualTo(ask("events", "--format", "json").out);
        assertThat(run(other, "add", "--from-parquet", result.toString()).err).contains("3 known already");
        try (Store store = Store.reading(StoreAddress.of(other))) {
            assertThat(store.refusals().latest(5))
                    .singleElement()
                    .satisfies(kept -> assertThat(kept.refusal().origin()).hasToString("crawl.warc.gz@99"));
        }
    }

    @Test
    void aResultThatIsNotWholeIsNotTaken() throws Exception {
        Path result = clusterResult(folder.resolve("cut"));
        Files.delete(result.resolve("records/month=2021-03/part-0.parquet"));
        String other = folder.resolve("none-of-it").toString();
        Run cut = run(other, "add", "--from-parquet", result.toString());
        assertThat(cut.code).isEqualTo(64);
        assertThat(cut.err).contains("part-0.parquet is missing or not as long as the manifest says");
        Files.delete(result.resolve(RunManifest.NAME));
        assertThat(run(other, "add", "--from-parquet", result.toString()).err).contains("or one that is not whole");
        assertThat(run(other, "add", "--from-parquet", result.toString(), articles).err)
                .contains("--from-parquet takes no SOURCE");
        assertThat(run(other, "add").err).contains("Missing required parameter: 'SOURCE'");
        assertThat(folder.resolve("none-of-it")).doesNotExist();
    }

    @Test
    void eventsBetweenTwoStatesByCodeAndByName() {
        assertThat(ask("events", "--between", "OMN", "NOR", "--format", "json").events())
                .singleElement()
                .satisfies(event -> assertThat(event.independentSources()).isEqualTo(2));
        assertThat(ask("events", "--between", "سلطنة عمان", "--format", "json").events())
                .hasSize(1);
        assertThat(ask("events", "--between", "أطلنطس").code).isEqualTo(ExitCode.USAGE);
        assertThat(ask("events", "--between", "Norway", "--format", "json").events())
                .hasSize(1);
    }

    @Test
    void eventsByPersonActAndDay() {
        assertThat(ask("events", "--person", "الحارثي", "--format", "json").events())
                .hasSize(1);
        assertThat(ask("events", "--act", "call", "--format", "json").events()).hasSize(1);
        assertThat(ask("events", "--to", "2021-03-07", "--format", "json").events())
                .hasSize(1);
        assertThat(ask("events", "--act", "call", "--from", "2021-03-08", "--format", "json")
                        .events())
                .isEmpty();
    }

    @Test
    void eventsAsTableAndCsv() {
        String id = ask("events", "--act", "meet", "--format", "json")
                .events()
                .getFirst()
                .id();
        assertThat(ask("events").out.lines()).hasSize(3).element(2).asString().contains(id, "meet");
        assertThat(ask("events", "--format", "csv").out.lines())
                .hasSize(3)
                .element(0)
                .asString()
                .startsWith("id,from,to,act,status");
    }

    @Test
    void dyad() {
        Run run = ask("dyad", "OMN", "NOR", "--format", "json");
        JsonNode dyad = Json.mapper().readTree(run.out);
        assertThat(dyad.get("first_contact").stringValue()).isEqualTo("2021-03-08");
        assertThat(dyad.get("events").intValue()).isEqualTo(1);
        assertThat(ask("dyad", "NOR", "OMN").out).contains("2021-03  1", "meet 1");
        assertThat(ask("dyad", "NOR", "OMN", "--format", "csv").out)
                .isEqualTo("party1,party2,month,act,events,intensity\r\nNOR,OMN,2021-03,meet,1,1.0\r\n");
    }

    @Test
    void person() {
        Run run = ask("person", "هانسن", "--format", "json");
        JsonNode profile = Json.mapper().readTree(run.out);
        assertThat(profile.get("who").get("country").stringValue()).isEqualTo("NOR");
        assertThat(profile.get("encounters")).hasSize(1);
        assertThat(ask("person", "سعيد الحارثي").out).contains("foreign minister", "الاستثمارات النرويجية");
        assertThat(ask("person", "Nobody Atall").code).isEqualTo(ExitCode.SOME_REFUSED);
    }

    @Test
    void search() {
        assertThat(ask("search", "استثمارات").out).contains("2 found");
        assertThat(ask("search", "Norway", "--kind", "event", "--format", "json").out)
                .contains("\"total\":1");
        assertThat(ask("search", "لارس", "--facets", "3").out)
                .contains("country")
                .contains("NOR");
        assertThat(ask("search", "كلمة-ليست-هنا").out).isEqualTo("0 found\n");
    }

    @Test
    void aDamagedIndexIsMadeAnew() throws IOException {
        String other = folder.resolve("damaged").toString();
        run(other, "add", articles);
        try (Stream<Path> files = Files.list(Path.of(other, "index"))) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith("cfs")).toList()) {
                Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 40));
            }
        }
        assertThat(run(other, "search", "لارس").err).contains("index for searching is up to date");
    }

    @Test
    void everyFormatIsExported() throws IOException {
        for (Format format : Format.values()) {
            Path out = folder.resolve("out." + format.id());
            Run run = ask("export", "--format", format.id(), "--out", out.toString(), "--from", "2021-01-01");
            assertThat(run.code).as(run.err).isZero();
            assertThat(out).isNotEmptyFile();
            assertThat(Files.readString(folder.resolve("out." + format.id() + ".codebook.md")))
                    .contains("from 2021-01-01");
        }
        assertThat(ask("export", "--format", "stone", "--out", "x").err).contains("one of csv, jsonl");
    }

    @Test
    void whatIsExportedAsJsonLinesMakesTheSameStore() throws IOException {
        Path first = folder.resolve("first.jsonl");
        Path second = folder.resolve("second.jsonl");
        String copy = folder.resolve("copy").toString();
        ask("export", "--format", "jsonl", "--out", first.toString());
        assertThat(run(copy, "add", first.toString()).err).contains("3 articles new");
        run(copy, "export", "--format", "jsonl", "--out", second.toString());
        assertThat(second).hasSameBinaryContentAs(first);
        assertThat(run(copy, "events", "--format", "json").out).isEqualTo(ask("events", "--format", "json").out);
    }

    @Test
    void aRecordThatIsNoneIsRefused() throws IOException {
        Path broken = Files.writeString(
                folder.resolve("broken.jsonl"),
                "{\"schema\":\"sijill/1\",\"article\":null}\n{\"schema\":\"sijill/1\",\"article\":{\"id\":\"x\"}}\n");
        Run run = run(folder.resolve("none").toString(), "add", broken.toString());
        assertThat(run.code).isEqualTo(ExitCode.ALL_REFUSED);
        assertThat(run.err).contains("broken.jsonl:1: refused: the record cannot be used");
        try (Store kept = Store.reading(StoreAddress.of(folder.resolve("none").toString()))) {
            assertThat(kept.refusals().reasons()).containsExactly(new Counted("the record cannot be used", 2));
        }
    }

    @Test
    void aCorrectionIsMadeAndUndone() {
        String corrected = folder.resolve("corrected").toString();
        run(corrected, "add", articles);
        String before = run(corrected, "events", "--format", "json").out;
        String id = run(corrected, "events", "--act", "meet", "--format", "json")
                .events()
                .getFirst()
                .id();
        assertThat(run(corrected, "correct", "wrong", id).err).contains("correction c1 is kept; 0 events gained");
        assertThat(run(corrected, "events", "--act", "meet").err).contains("0 events");
        assertThat(run(corrected, "search", "لارس", "--kind", "event").out).contains("0 found");
        assertThat(run(corrected, "correct", "list").out).contains("c1", "wrong");
        run(corrected, "correct", "undo", "c1");
        assertThat(run(corrected, "events", "--format", "json").out).isEqualTo(before);
        assertThat(run(corrected, "search", "لارس", "--kind", "event").out).contains("1 found");
    }

    @Test
    void readingAgainWithTheSameLexiconChangesNothing() {
        Run run = ask("recode");
        assertThat(run.out).isEqualTo("0 events gained\n0 events lost\n0 events altered\n");
        assertThat(run.err).contains("3 articles read again, 0 of them otherwise");
    }

    @Test
    void withoutAStore() {
        Run run = run(folder.resolve("nowhere").toString(), "events");
        assertThat(run.code).isEqualTo(ExitCode.OUTPUT);
        assertThat(run.err).contains("there is no store in").contains("sijill add makes one");
    }
}
