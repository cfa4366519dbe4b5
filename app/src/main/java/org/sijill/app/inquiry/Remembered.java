package org.sijill.app.inquiry;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Answers that hold until the record changes: of one generation of the store, those asked for last. Safe to share between threads; two
 * that ask for the same thing at once may both work it out.
 *
 * @param <Q> the question
 * @param <A> the answer, which nobody changes
 */
public final class Remembered<Q, A> {

    private final int most;
    private final Map<Q, A> answers;
    private int generation = -1;

    /** @param most how many answers are kept */
    public Remembered(int most) {
        this.most = most;
        this.answers = new LinkedHashMap<>(16, 0.75f, true);
    }

    /**
     * The answer to a question, worked out where it is not here.
     *
     * @param now the store's generation, asked before the answer is worked out
     */
    public A of(int now, Q question, Supplier<A> work) {
        synchronized (this) {
            if (now > generation) {
                answers.clear();
                generation = now;
            }
            A known = now == generation ? answers.get(question) : null;
            if (known != null) {
                return known;
            }
        }
        A answer = work.get();
        synchronized (this) {
            if (now == generation) {
                answers.put(question, answer);
                if (answers.size() > most) {
                    answers.remove(answers.keySet().iterator().next());
                }
            }
        }
        return answer;
    }
}
