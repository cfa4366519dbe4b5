package org.sijill.ingest;

import java.util.List;
import org.sijill.lexicon.Lexicon;
import org.sijill.merge.Corrections;
import org.sijill.merge.Merge;
import org.sijill.model.Json;
import org.sijill.model.NewsRecord;
import org.sijill.page.Page;
import org.sijill.pipeline.CleanedArticle;
import org.sijill.pipeline.Pipeline;
import org.sijill.reading.RefusedException;
import tools.jackson.core.JacksonException;

/** Pages to be read, and records of an earlier run among them, which are taken as they are. Safe to share between threads. */
public final class Intake {

    private final Pipeline pipeline;
    private final Merge check;

    public Intake(Pipeline pipeline) {
        this.pipeline = pipeline;
        this.check = new Merge(pipeline.lexicon(), Corrections.NONE);
    }

    /**
     * The articles of a page, or the one of a record.
     *
     * @throws RefusedException where the page cannot be read, or the record not be merged
     */
    public List<CleanedArticle> read(Page page) throws RefusedException {
        return page.format() == Page.Format.RECORD
                ? List.of(new CleanedArticle(record(page.content()), List.of()))
                : pipeline.readWithLitter(page);
    }

    /** What pages are read by. */
    public Lexicon lexicon() {
        return pipeline.lexicon();
    }

    /** A record by its JSON. */
    public NewsRecord record(String json) throws RefusedException {
        try {
            NewsRecord record = Json.record(json);
            check.traces(record);
            return record;
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            String message = e.getMessage() == null ? e.toString() : e.getMessage();
            throw new RefusedException(
                    "the record cannot be used: " + message.lines().findFirst().orElse(""));
        }
    }
}
