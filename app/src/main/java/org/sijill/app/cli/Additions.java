package org.sijill.app.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sijill.app.store.Change;
import org.sijill.app.store.Refusal;
import org.sijill.model.NewsRecord;
import org.sijill.pipeline.CleanedArticle;

/** Records on their way into a store, a batch at a time: each batch is there wholly or not at all. */
final class Additions {

    /** Merging costs less the more come at once; what a run holds in memory, more. */
    static final int BATCH = 5000;

    private static final long CHARACTERS = 64L << 20;

    /** Puts records in, notes what was refused and what was cut from the pages of articles, by their ids. */
    interface Into {
        Change add(List<NewsRecord> records, List<Refusal> refusals, Map<String, List<String>> litter);
    }

    private final Into store;
    private final List<NewsRecord> waiting = new ArrayList<>();
    private final List<Refusal> refused = new ArrayList<>();
    private final Map<String, List<String>> litter = new LinkedHashMap<>();
    private long characters;
    private long added;
    private long replaced;
    private long known;
    private long gained;
    private long lost;
    private long altered;

    Additions(Into store) {
        this.store = store;
    }

    void add(List<CleanedArticle> articles) {
        litter.putAll(CleanedArticle.litter(articles));
        for (CleanedArticle article : articles) {
            waiting.add(article.record());
            characters += article.record().article().text().length();
            article.litter().forEach(piece -> characters += piece.length());
        }
        if (waiting.size() >= BATCH || characters >= CHARACTERS) {
            flush();
        }
    }

    void refuse(Refusal refusal) {
        refused.add(refusal);
        if (refused.size() >= BATCH) {
            flush();
        }
    }

    /** What waits is in the store. */
    void flush() {
        if (waiting.isEmpty() && refused.isEmpty()) {
            return;
        }
        Change change = store.add(List.copyOf(waiting), List.copyOf(refused), Map.copyOf(litter));
        waiting.clear();
        refused.clear();
        litter.clear();
        characters = 0;
        added += change.added();
        replaced += change.replaced();
        known += change.known();
        gained += change.gained().size();
        lost += change.lost().size();
        altered += change.altered().size();
    }

    void report(PrintStream err) {
        err.printf(
                Locale.ROOT,
                "sijill: %,d articles new, %,d in the place of an earlier reading, %,d known already;"
                        + " %,d events gained, %,d lost, %,d altered%n",
                added,
                replaced,
                known,
                gained,
                lost,
                altered);
    }
}
