package org.sijill.pipeline;

import java.util.List;
import org.sijill.lexicon.LexiconSource;
import org.sijill.model.NewsRecord;
import org.sijill.page.Page;
import org.sijill.reading.RefusedException;

/** The pipeline with the project's own lexicon, built once for all tests. */
final class ProjectPipeline {

    static final Pipeline PIPELINE = Pipeline.of(LexiconSource.packed());

    private ProjectPipeline() {}

    static List<NewsRecord> read(Page page) {
        return read(PIPELINE, page);
    }

    static List<NewsRecord> read(Pipeline pipeline, Page page) {
        try {
            return pipeline.read(page);
        } catch (RefusedException e) {
            throw new AssertionError(page.sourceId() + " was refused: " + e.reason(), e);
        }
    }

    /** A body that came alone, with the day it was published. */
    static Page article(String id, String text, String published) {
        return new Page(id, text, Page.Format.ARTICLE, new Page.Given(null, null, null, published, List.of()));
    }
}
