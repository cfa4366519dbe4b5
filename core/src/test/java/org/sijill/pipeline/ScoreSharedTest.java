package org.sijill.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijill.model.Json;
import org.sijill.page.Decoder;
import org.sijill.page.Page;
import org.sijill.reading.RefusedException;
import tools.jackson.databind.JsonNode;

/**
 * The annotated articles that lie beside the project, scored by the tool that lies there too; skipped where either is absent,
 * or Python 3.
 */
class ScoreSharedTest {

    static final Path SHARED = Path.of("..", "..", "shared");
    private static final Path SCORE = SHARED.resolve("tools/score");
    private static final List<String> FIGURES = List.of("act", "class", "full", "statements", "direct", "people");
    /** Shares of the acts found whose slot is right. */
    private static final List<String> SLOTS = List.of("participants", "status", "date", "country", "city");

    @ParameterizedTest(name = "gold/{0}")
    @ValueSource(strings = {"pages", "articles", "more"})
    void figuresStandOnTheirFloors(String set, @TempDir Path folder) throws IOException, InterruptedException {
        Path gold = SHARED.resolve("gold/" + set + ".json");
        Assumptions.assumeTrue(
                Files.exists(gold) && Files.exists(SCORE), "the annotated articles are not here: " + gold);
        Assumptions.assumeTrue(hasPython(), "there is no python3 to run " + SCORE);
        Path records = folder.resolve(set + ".jsonl");
        Files.write(records, lines(set));
        String told = run("python3", SCORE.toString(), gold.toString(), records.toString());
        System.out.println("gold/" + set + ":\n" + told);
        new Floors().hold(set, figures(told));
    }

    /** The figures of the tool's lines, {@code act    {"p": ..., "r": ..., "f1": ...}}. */
    private static Map<String, Double> figures(String told) {
        Map<String, Double> figures = new LinkedHashMap<>();
        for (String line : told.lines().toList()) {
            int json = line.indexOf('{');
            String figure = json < 0 ? "" : line.substring(0, json).strip();
            if (FIGURES.contains(figure)) {
                figures.put(
                        figure,
                        Json.mapper().readTree(line.substring(json)).path("f1").asDouble());
            } else if (figure.equals("slots")) {
                JsonNode slots = Json.mapper().readTree(line.substring(json));
                SLOTS.forEach(slot -> figures.put(slot, slots.path(slot).asDouble()));
            }
        }
        assertThat(figures)
                .as(told)
                .containsOnlyKeys(
                        Stream.concat(FIGURES.stream(), SLOTS.stream()).toList());
        return figures;
    }

    static List<String> lines(String set) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Page page : set.equals("pages") ? captures() : articles(set)) {
            ProjectPipeline.read(page).forEach(record -> lines.add(Json.line(record)));
        }
        return lines;
    }

    private static List<Page> captures() throws IOException {
        try (Stream<Path> files = Files.list(SHARED.resolve("pages"))) {
            List<Page> pages = new ArrayList<>();
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                String content = decoded(file);
                pages.add(new Page(file.getFileName().toString(), content, Page.Format.CAPTURE, Page.Given.NOTHING));
            }
            return pages;
        }
    }

    private static String decoded(Path file) throws IOException {
        try {
            return Decoder.decode(Files.readAllBytes(file));
        } catch (RefusedException e) {
            throw new AssertionError(file + ": " + e.reason(), e);
        }
    }

    private static List<Page> articles(String set) throws IOException {
        List<Page> pages = new ArrayList<>();
        for (String line : Files.readAllLines(SHARED.resolve("gold/" + set + ".jsonl"))) {
            JsonNode article = Json.mapper().readTree(line);
            Page.Given given = new Page.Given(
                    null,
                    string(article, "title"),
                    string(article, "publisher"),
                    string(article, "published"),
                    List.of());
            pages.add(new Page(
                    article.path("id").asString(), article.path("text").asString(), Page.Format.ARTICLE, given));
        }
        return pages;
    }

    private static @Nullable String string(JsonNode article, String field) {
        return article.path(field).isString() ? article.path(field).asString() : null;
    }

    static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version")
                            .redirectErrorStream(true)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    static String run(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PYTHONIOENCODING", "utf-8");
        Process process = builder.start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(told).isZero();
        return told;
    }
}
