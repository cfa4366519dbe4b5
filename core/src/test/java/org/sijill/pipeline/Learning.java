package org.sijill.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import opennlp.tools.ml.EventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.sijill.pipeline.Annotation.Done;
import org.sijill.pipeline.Annotation.Who;
import org.sijill.pipeline.OwnCorpus.OwnArticle;
import org.sijill.reading.RefusedException;

/** Learns what the traits of a reading count from articles whose acts an annotator has found. */
final class Learning {

    /** Strength of the penalty on large weights (L2); chosen by the likelihood of other articles than those learned from. */
    private static final double PENALTY = 10;

    /** A trait seen fewer times is not learned. */
    private static final int SELDOM = 6;

    /** The share of participants that must be right: of two, both; of four, three. */
    private static final double RIGHT = .75;

    private static final double NEGLIGIBLE = .005;

    private Learning() {}

    /** A reading as it was weighed, and whether the annotator has an act with these participants. */
    record Sample(List<String> traits, boolean right) {}

    static List<Sample> samples(List<OwnArticle> articles) {
        List<Sample> samples = new ArrayList<>();
        for (OwnArticle article : articles) {
            try {
                for (JudgedReading reading : ProjectPipeline.PIPELINE.judged(article.page())) {
                    samples.add(new Sample(
                            reading.traits(), isRight(reading, article.gold().events())));
                }
            } catch (RefusedException e) {
                throw new AssertionError(article.id(), e);
            }
        }
        return samples;
    }

    private static boolean isRight(JudgedReading reading, List<Done> gold) {
        List<Who> who = reading.participants().stream().map(Annotation::who).toList();
        return gold.stream()
                .filter(done -> done.act().equals(reading.act().id()))
                .anyMatch(done -> Judge.overlap(done.participants(), who) >= RIGHT);
    }

    /** The weight of every trait that counts, by its name. */
    static SortedMap<String, Double> weights(List<Sample> samples) {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
        parameters.put(TrainingParameters.CUTOFF_PARAM, SELDOM);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, 500);
        parameters.put(QNTrainer.L1COST_PARAM, 0.0);
        parameters.put(QNTrainer.L2COST_PARAM, PENALTY);
        List<Event> events = samples.stream()
                .map(sample -> new Event(
                        Boolean.toString(sample.right()), sample.traits().toArray(String[]::new)))
                .toList();
        try {
            EventTrainer trainer = TrainerFactory.getEventTrainer(parameters, null);
            return weights(trainer.train(ObjectStreamUtils.createObjectStream(events)), samples);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The log-odds that each trait gives by itself: of two outcomes that is the difference of its two weights. */
    private static SortedMap<String, Double> weights(MaxentModel model, List<Sample> samples) {
        SortedSet<String> traits = new TreeSet<>();
        samples.forEach(sample -> traits.addAll(sample.traits()));
        SortedMap<String, Double> weights = new TreeMap<>();
        for (String trait : traits) {
            double[] outcomes = model.eval(new String[] {trait});
            double weight = Math.log(outcomes[model.getIndex("true")] / outcomes[model.getIndex("false")]);
            if (Math.abs(weight) >= NEGLIGIBLE) {
                weights.put(trait, weight);
            }
        }
        return weights;
    }

    /** The rows of {@code weights.tsv}. */
    static String table(SortedMap<String, Double> weights) {
        StringBuilder table = new StringBuilder();
        weights.forEach((trait, weight) -> table.append(String.format(Locale.ROOT, "%s\t%.2f%n", trait, weight)));
        return table.toString();
    }
}
