package org.sijill.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.sijill.model.Json;
import org.sijill.reading.RefusedException;
import tools.jackson.databind.JsonNode;

/**
 * The pages of the public article-extraction-benchmark, where they lie beside the project; scored as it scores them: multisets of
 * shingles of four words, precision and recall as means over the pages.
 */
class ExtractionSharedTest {

    private static final Path FOLDER = Path.of("..", "..", "shared", "corpus", "article-extraction-benchmark");
    private static final double FLOOR = 0.965;
    private static final int SHINGLE = 4;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

    @Test
    void figureStandsOnItsFloor() throws IOException, RefusedException {
        Path gold = FOLDER.resolve("ground-truth.json");
        Assumptions.assumeTrue(Files.exists(gold), "the pages of the benchmark are not here: " + gold);
        JsonNode truth = Json.mapper().readTree(Files.readString(gold));
        double precision = 0;
        double recall = 0;
        for (Map.Entry<String, JsonNode> page : truth.properties()) {
            Map<String, Integer> wanted =
                    shingles(page.getValue().path("articleBody").asString());
            Map<String, Integer> found = shingles(text(page.getKey()));
            double common = found.entrySet().stream()
                    .mapToInt(e -> Math.min(e.getValue(), wanted.getOrDefault(e.getKey(), 0)))
                    .sum();
            precision += common / Math.max(1, sum(found)) / truth.size();
            recall += common / Math.max(1, sum(wanted)) / truth.size();
        }
        double f1 = 2 * precision * recall / (precision + recall);
        System.out.printf(
                "article-extraction-benchmark: precision %.4f, recall %.4f, F1 %.4f%n", precision, recall, f1);
        assertThat(f1).isGreaterThanOrEqualTo(FLOOR);
    }

    private static String text(String id) throws IOException, RefusedException {
        try (InputStream in =
                new GZIPInputStream(Files.newInputStream(FOLDER.resolve("html").resolve(id + ".html.gz")))) {
            Page page = new Page(id, Decoder.decode(in.readAllBytes()), Page.Format.HTML, Page.Given.NOTHING);
            return Pages.READER.readAnyLanguage(page).getFirst().text();
        }
    }

    private static int sum(Map<String, Integer> shingles) {
        return shingles.values().stream().mapToInt(n -> n).sum();
    }

    private static Map<String, Integer> shingles(String text) {
        String[] words = WORD.matcher(text).results().map(MatchResult::group).toArray(String[]::new);
        Map<String, Integer> shingles = new HashMap<>();
        int length = Math.min(SHINGLE, words.length);
        for (int i = 0; i + length <= words.length; i++) {
            shingles.merge(String.join(" ", Arrays.asList(words).subList(i, i + length)), 1, Integer::sum);
        }
        return shingles;
    }
}
