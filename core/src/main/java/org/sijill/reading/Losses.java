package org.sijill.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the stages tell which readings lost, at the place where each is decided. Nobody listens unless somebody asks why:
 * then what only serves the answer is not even looked up.
 */
public final class Losses {

    private static final Losses UNHEARD = new Losses(null);

    private final @Nullable Set<Loss> heard;

    private final List<Judged> judged = new ArrayList<>();

    private Losses(@Nullable Set<Loss> heard) {
        this.heard = heard;
    }

    /** To which nothing needs to be told. */
    public static Losses unheard() {
        return UNHEARD;
    }

    /** That keeps what it is told about one article. */
    public static Losses kept() {
        return new Losses(new LinkedHashSet<>());
    }

    /** Whether anybody listens. */
    public boolean wanted() {
        return heard != null;
    }

    public void add(Loss loss) {
        if (heard != null) {
            heard.add(loss);
        }
    }

    public void add(Judged reading) {
        if (heard != null) {
            judged.add(reading);
        }
    }

    /** Every reading of words as an act that was weighed, accepted or not, in the order of weighing. */
    public List<Judged> judged() {
        return List.copyOf(judged);
    }

    /** What was told, each once, in the order of the text, then of deciding, then of the rules. */
    public List<Loss> inOrder() {
        List<Loss> losses = new ArrayList<>(heard == null ? Set.of() : heard);
        losses.sort(Comparator.comparingInt((Loss loss) -> loss.range().from())
                .thenComparingInt(loss -> loss.range().to())
                .thenComparing(Loss::reason)
                .thenComparing(Loss::rule));
        return losses;
    }
}
