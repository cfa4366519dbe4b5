package org.sijill.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.merge.Corrections;
import org.sijill.merge.Merge;
import org.sijill.model.Json;
import org.sijill.model.MergedEvent;

/**
 * Many papers' reports of one visit, read and merged, against the register of what took place; skipped where the reports, their
 * scoring tool or Python 3 are absent.
 */
class StoriesSharedTest {

    private static final Path GOLD = ScoreSharedTest.SHARED.resolve("gold/stories.json");
    private static final Path SCORE = ScoreSharedTest.SHARED.resolve("tools/score-stories");

    @Test
    void figuresStandOnTheirFloors(@TempDir Path folder) throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.exists(GOLD) && Files.exists(SCORE), "the reports are not here: " + GOLD);
        Assumptions.assumeTrue(ScoreSharedTest.hasPython(), "there is no python3 to run " + SCORE);
        Merge merge = new Merge(ProjectPipeline.PIPELINE.lexicon(), Corrections.NONE);
        for (String line : ScoreSharedTest.lines("stories")) {
            merge.add(Json.record(line));
        }
        Path merged = folder.resolve("merged.jsonl");
        StringBuilder lines = new StringBuilder();
        for (MergedEvent event : merge.events().events()) {
            lines.append(Json.line(event)).append('\n');
        }
        Files.writeString(merged, lines);
        String told = ScoreSharedTest.run("python3", SCORE.toString(), GOLD.toString(), merged.toString());
        System.out.println("gold/stories:\n" + told);
        new Floors().hold("stories", figures(told));
    }

    private static Map<String, Double> figures(String told) {
        Map<String, Double> figures = new LinkedHashMap<>();
        for (String line : told.lines().toList()) {
            if (line.startsWith("sources")) {
                figures.put("sources", Double.valueOf(line.split("\\s+")[1]));
            } else if (line.startsWith("events") || line.startsWith("same text")) {
                String json = line.substring(line.indexOf('{'));
                figures.put(
                        line.startsWith("events") ? "events" : "same text",
                        Json.mapper().readTree(json).path("f1").asDouble());
            }
        }
        assertThat(figures).as(told).containsOnlyKeys("events", "sources", "same text");
        return figures;
    }
}
