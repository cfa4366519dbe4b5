package org.sijill.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.LexiconSource;
import org.sijill.lexicon.Weights;
import org.sijill.pipeline.Learning.Sample;

/**
 * {@code lexicon/weights.tsv}: what the traits of a reading have been learned to count.
 *
 * <p>With {@code -Dsijill.weights.write=true} they are learned anew from {@code corpus/own/open}; the articles held back then say whether
 * the likelihoods that they give are true.
 */
class WeightsTest {

    private static final Path FILE = Path.of("..", "lexicon", "weights.tsv");

    private static final int BANDS = 5;

    /** How far the likelihood of a band may lie from the share of its readings that are right. */
    private static final double MOST_OFF = .15;

    @Test
    void whatTheWeightsHoldForLikelyIsAsOftenRightInArticlesHeldBack() throws IOException {
        Weights weights = Boolean.getBoolean("sijill.weights.write")
                ? written()
                : ProjectPipeline.PIPELINE.lexicon().acts().weights();
        int[] seen = new int[BANDS];
        int[] right = new int[BANDS];
        double[] expected = new double[BANDS];
        for (Sample sample : Learning.samples(OwnCorpus.articles("held"))) {
            double likelihood = weights.likelihood(sample.traits());
            int band = (int) Math.min(likelihood * BANDS, BANDS - 1);
            seen[band]++;
            right[band] += sample.right() ? 1 : 0;
            expected[band] += likelihood;
        }
        for (int band = 0; band < BANDS; band++) {
            double measured = (double) right[band] / seen[band];
            System.out.printf(
                    Locale.ROOT,
                    "own/held, readings of likelihood %.1f to %.1f: %d, right %.2f%n",
                    (double) band / BANDS,
                    (band + 1.0) / BANDS,
                    seen[band],
                    measured);
            assertThat(measured)
                    .as("band %d", band)
                    .isBetween(expected[band] / seen[band] - MOST_OFF, expected[band] / seen[band] + MOST_OFF);
        }
    }

    private static Weights written() throws IOException {
        String head = Files.readAllLines(FILE).stream()
                .takeWhile(line -> line.startsWith("#") || line.startsWith("trait"))
                .collect(Collectors.joining("\n", "", "\n"));
        List<Sample> samples = Learning.samples(OwnCorpus.articles("open"));
        Files.writeString(FILE, head + Learning.table(Learning.weights(samples)));
        return Lexicon.load(LexiconSource.folder(FILE.getParent())).acts().weights();
    }
}
