package org.sijill.spark;

import org.sijill.ingest.Intake;
import org.sijill.lexicon.LexiconSource;
import org.sijill.merge.MergeSteps;
import org.sijill.pipeline.Pipeline;

/** What an executor builds once for all its tasks: the way of a page, and the steps of merging, by the lexicon packed in the jar. */
final class Workshop {

    static final Intake INTAKE;
    static final MergeSteps MERGING;

    static {
        Pipeline pipeline = Pipeline.of(LexiconSource.packed());
        INTAKE = new Intake(pipeline);
        MERGING = new MergeSteps(pipeline.lexicon());
    }

    private Workshop() {}
}
