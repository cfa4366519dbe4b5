package org.sijill.pipeline;

import java.util.Locale;

/** How many were found of those that there are. */
final class Tally {

    private int right;
    private int gold;
    private int found;

    void add(int right, int gold, int found) {
        this.right += right;
        this.gold += gold;
        this.found += found;
    }

    double precision() {
        return found == 0 ? 0 : (double) right / found;
    }

    double recall() {
        return gold == 0 ? 0 : (double) right / gold;
    }

    double f1() {
        return gold + found == 0 ? 0 : 2.0 * right / (gold + found);
    }

    /** Precision/recall/F1 and the counts behind them. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%.3f/%.3f/%.3f (%d of %d, %d found)", precision(), recall(), f1(), right, gold, found);
    }
}
