package org.sijill.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.ingest.Archive;
import org.sijill.ingest.Operands;
import org.sijill.ingest.RunManifest;
import org.sijill.ingest.TableRow;
import org.sijill.merge.Corrections;
import org.sijill.merge.Merge;
import org.sijill.model.Json;
import org.sijill.pipeline.CleanedArticle;
import org.sijill.pipeline.Input;
import org.sijill.pipeline.Outcome;
import org.sijill.pipeline.ParallelReader;

/** A small job in local mode gives, byte for byte, what reading and merging on one machine give. */
class SijillSparkTest {

    @TempDir
    private static Path folder;

    private static Path in;
    private static Path out;
    private static SparkSession spark;

    /** What one machine makes of the same pages. */
    private static final List<String> RECORDS = new ArrayList<>();

    private static final List<String> REJECTS = new ArrayList<>();
    private static List<String> events = List.of();

    @BeforeAll
    static void run() throws Exception {
        System.setProperty("spark.master", "local[2]");
        System.setProperty("spark.ui.enabled", "false");
        System.setProperty("spark.sql.shuffle.partitions", "3");
        // the job is so small that making classes for its plans would take longest
        System.setProperty("spark.sql.codegen.wholeStage", "false");
        System.setProperty("spark.sql.codegen.factoryMode", "NO_CODEGEN");
        spark = SparkSession.builder().getOrCreate();
        in = Files.createDirectory(folder.resolve("in"));
        out = folder.resolve("out");
        List<Invented> articles = Invented.articles();
        lines(in.resolve("a.jsonl.gz"), articles.subList(0, 40));
        archive(in.resolve("b.warc.gz"), articles.subList(40, 60), true);
        archive(in.resolve("c.warc"), Invented.copies(articles), false);
        Files.write(in.resolve("d.parquet"), new byte[] {1, 2, 3, 4, 5, 6, 7, 8});
        List<Invented> rows = articles.subList(60, 80);
        table(in.resolve("e.parquet"), rows);
        // an article that was read before is read again, and its record takes the place of the first
        lines(in.resolve("f.jsonl.gz"), articles.subList(30, 35));
        onOneMachine(rows);
        assertThat(SijillSpark.run("--in", in.toString(), "--out", out.toString()))
                .isZero();
        spark = SparkSession.builder().getOrCreate();
    }

    @AfterAll
    static void stop() {
        spark.stop();
        System.getProperties().keySet().removeIf(key -> key.toString().startsWith("spark."));
    }

    private static void lines(Path file, List<Invented> articles) throws IOException {
        try (OutputStream lines = new GZIPOutputStream(Files.newOutputStream(file))) {
            for (Invented article : articles) {
                lines.write((article.line() + "\n").getBytes(StandardCharsets.UTF_8));
            }
            lines.write("{\"id\":\"no text\"}\nno line\n".getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void archive(Path file, List<Invented> articles, boolean damaged) throws IOException {
        Archive archive = new Archive(file.toString().endsWith(".gz"));
        articles.forEach(article -> archive.page(article.page()));
        byte[] bytes = archive.bytes();
        if (damaged) {
            for (int i = bytes.length / 2; i < bytes.length / 2 + 200; i++) {
                bytes[i] = 7;
            }
        }
        Files.write(file, bytes);
    }

    private static void table(Path file, List<Invented> articles) throws IOException {
        List<Row> rows = articles.stream()
                .map(one -> RowFactory.create(one.id(), one.title(), one.publisher(), one.published(), one.text()))
                .toList();
        Path written = folder.resolve("table");
        spark.createDataFrame(
                        rows,
                        StructType.fromDDL("id STRING, title STRING, publisher STRING, published STRING, text STRING"))
                .coalesce(1)
                .write()
                .parquet(written.toString());
        try (var files = Files.newDirectoryStream(written, "part-*.parquet")) {
            Files.move(files.iterator().next(), file);
        }
    }

    private static void onOneMachine(List<Invented> rows) throws InterruptedException {
        List<Input> inputs = new ArrayList<>();
        for (String file : List.of("a.jsonl.gz", "b.warc.gz", "c.warc", "d.parquet", "e.parquet", "f.jsonl.gz")) {
            Path path = in.resolve(file);
            if (file.startsWith("e")) {
                IntStream.range(0, rows.size())
                        .forEach(i -> inputs.add(TableRow.input(
                                path.toString(), i + 1, rows.get(i).line())));
            } else {
                new Operands(List.of(path.toString()), InputStream.nullInputStream(), null)
                        .forEachRemaining(inputs::add);
            }
        }
        Merge merge = new Merge(Workshop.INTAKE.lexicon(), Corrections.NONE);
        new ParallelReader(2, ParallelReader.USUAL_LIMIT).read(inputs.iterator(), Workshop.INTAKE::read, outcome -> {
            switch (outcome) {
                case Outcome.Refused<List<CleanedArticle>> refused ->
                    REJECTS.add(refused.origin() + " " + refused.reason());
                case Outcome.Done<List<CleanedArticle>> done -> {
                    done.result().forEach(article -> merge.add(article.record()));
                    done.result().forEach(article -> RECORDS.add(Json.line(article.record())));
                }
            }
        });
        events = merge.events().events().stream().map(Json::line).toList();
    }

    private static List<String> column(String query, Path result) {
        for (String table : List.of(RunManifest.RECORDS, RunManifest.EVENTS, RunManifest.REJECTS)) {
            spark.read().parquet(result.resolve(table).toString()).createOrReplaceTempView(table);
        }
        Dataset<Row> rows = spark.sql(query);
        return rows.as(Encoders.STRING()).collectAsList();
    }

    @Test
    void recordsAreThoseOfOneMachine() {
        assertThat(RECORDS).hasSizeGreaterThan(100);
        assertThat(column("SELECT record FROM records ORDER BY input, position, part", out))
                .isEqualTo(RECORDS);
    }

    @Test
    void eventsAreThoseOfOneMachine() {
        assertThat(events).hasSizeGreaterThan(100).anyMatch(event -> event.contains("\"parent\":\"m"));
        assertThat(column("SELECT event FROM events ORDER BY n", out)).isEqualTo(events);
    }

    @Test
    void whatIsRefusedIsListed() {
        assertThat(REJECTS).hasSize(6);
        assertThat(column(
                        "SELECT concat(origin_file, coalesce(concat(':', line), concat('@', byte_offset), ''), ' ', reason)"
                                + " FROM rejects ORDER BY input, position",
                        out))
                .isEqualTo(REJECTS);
    }

    @Test
    void theManifestTellsWhatWentInAndOut() throws IOException {
        RunManifest manifest = RunManifest.parse(Files.readAllBytes(out.resolve(RunManifest.NAME)));
        assertThat(manifest.inputs()).hasSize(6);
        assertThat(manifest.counts())
                .containsEntry("records", (long) RECORDS.size())
                .containsEntry("events", (long) events.size())
                .containsEntry("pages_refused", 6L)
                .containsEntry("articles", RECORDS.size() - 5L);
        assertThat(manifest.files())
                .allSatisfy(file -> assertThat(out.resolve(file.name())).hasSize(file.bytes()))
                .anyMatch(file -> file.name().startsWith("events/month=20"));
        assertThat(folder.resolve(".out.unfinished")).doesNotExist();
    }

    /** A run that is repeated changes nothing; one of other pages, or into a folder of somebody else's, is refused. */
    @Test
    void nothingIsOverwritten() throws IOException {
        byte[] before = Files.readAllBytes(out.resolve(RunManifest.NAME));
        assertThat(SijillSpark.run("--in", in.toString(), "--out", out.toString()))
                .isZero();
        String other = in.resolve("a.jsonl.gz").toString();
        assertThat(SijillSpark.run("--in", other, "--out", out.toString())).isEqualTo(64);
        assertThat(SijillSpark.run("--in", in.toString(), "--out", out.toString(), "--records-only"))
                .isEqualTo(64);
        assertThat(SijillSpark.run("--in", other, "--out", in.toString())).isEqualTo(64);
        assertThat(SijillSpark.run("--in", folder + "/none*", "--out", folder + "/new"))
                .isEqualTo(64);
        assertThat(out.resolve(RunManifest.NAME)).hasBinaryContent(before);
        assertThat(folder.resolve("new")).doesNotExist();
        spark = SparkSession.builder().getOrCreate();
    }

    /** An earlier result beside pages of another table, one of them named twice, and over what a broken run has left. */
    @Test
    void resultsOfEarlierRunsAreMerged() throws IOException {
        Path broken = Files.createDirectories(folder.resolve("again/records/month=2020-01"));
        Files.write(broken.resolve("part-00000.parquet"), new byte[10]);
        Path again = folder.resolve("again");
        String table = in.resolve("e.parquet").toString();
        assertThat(SijillSpark.run("--in", table, out.toString(), table, "--out", again.toString()))
                .isZero();
        spark = SparkSession.builder().getOrCreate();
        assertThat(RunManifest.parse(Files.readAllBytes(again.resolve(RunManifest.NAME)))
                        .counts())
                .containsEntry("records", RECORDS.size() + 20L)
                .containsEntry("pages_refused", 0L);
        assertThat(column("SELECT event FROM events ORDER BY n", again)).isEqualTo(events);
    }

    @Test
    void recordsAlone() throws IOException {
        Path alone = folder.resolve("alone");
        String few = in.resolve("f.jsonl.gz").toString();
        assertThat(SijillSpark.run("--records-only", "--in", few, "--out", alone.toString()))
                .isZero();
        spark = SparkSession.builder().getOrCreate();
        assertThat(alone.resolve(RunManifest.EVENTS)).doesNotExist();
        assertThat(RunManifest.parse(Files.readAllBytes(alone.resolve(RunManifest.NAME)))
                        .counts())
                .containsEntry("records", 5L)
                .doesNotContainKey("events");
    }

    @Test
    void helpTeaches() {
        assertThat(SijillSpark.run("--help")).isZero();
        assertThat(SijillSpark.run("--in")).isEqualTo(64);
    }
}
