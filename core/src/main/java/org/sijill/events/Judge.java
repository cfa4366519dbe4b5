package org.sijill.events;

import java.util.List;
import org.sijill.events.TriggerFinder.Hit;
import org.sijill.lexicon.Weights;

/** Says how likely a reading is right, by the weights that were learned for its traits. */
final class Judge {

    /** From which likelihood on a reading enters the record whose parties all stand beside its words. */
    private static final double TOLD = 0.2;

    /** The same where one party is only implied: then that party is likelier to be the mistake. */
    private static final double GUESSED = 0.5;

    /** The same where both are. */
    private static final double GUESSED_BOTH = 0.75;

    private final Traits traits;
    private final Weights weights;
    private final Statuses statuses;

    Judge(Traits traits, Weights weights, Statuses statuses) {
        this.traits = traits;
        this.weights = weights;
        this.statuses = statuses;
    }

    /** Tells the status and the likelihood of a telling; gives the traits that it was judged by. */
    List<String> weigh(Hit hit, Telling telling) {
        statuses.tell(hit, telling);
        List<String> of = traits.of(telling);
        telling.likelihood = weights.likelihood(of);
        return of;
    }

    /** Whether a weighed reading enters the record. */
    static boolean accepts(Telling telling) {
        double least = !telling.implied ? TOLD : telling.ways.contains(Implied.BOTH) ? GUESSED_BOTH : GUESSED;
        return telling.likelihood >= least;
    }
}
