package org.sijill.lexicon;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * What traits of a reading count, learned by logistic regression (a maximum-entropy model of two outcomes; Berger, Della Pietra and
 * Della Pietra 1996) from the articles that the project annotates. The weight of a trait is the difference it makes to the log-odds
 * that the reading is right.
 */
public final class Weights {

    static final String FILE = "weights.tsv";

    private final Map<String, Double> weights;

    Weights(Map<String, Double> weights) {
        this.weights = new HashMap<>(weights);
    }

    static Weights read(LexiconSource source) {
        Map<String, Double> weights = new HashMap<>();
        for (Tsv.Row row : Tsv.read(source, FILE, "trait", "weight").rows()) {
            weights.put(row.required("trait"), row.parsed("weight", Double::valueOf, "Write a number."));
        }
        return new Weights(weights);
    }

    /** The likelihood that a reading with these traits is right, 0 to 1; traits that were never seen count nothing. */
    public double likelihood(Collection<String> traits) {
        double sum = 0;
        for (String trait : traits) {
            sum += weights.getOrDefault(trait, 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
