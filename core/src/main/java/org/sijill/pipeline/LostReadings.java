package org.sijill.pipeline;

import java.util.List;
import org.sijill.pipeline.LostReading.Considered;
import org.sijill.reading.EntityReading;
import org.sijill.reading.Loss;
import org.sijill.reading.Losses;

/** What the stages told of readings that lost, in the terms of a record: code points, ids and names. */
final class LostReadings {

    private final ArticleReadings readings;
    private final Losses losses;

    LostReadings(ArticleReadings readings, Losses losses) {
        this.readings = readings;
        this.losses = losses;
    }

    /** In the order of the text, the title first; none where nobody asked for them. */
    List<LostReading> all() {
        return losses.inOrder().stream().map(this::lost).toList();
    }

    private LostReading lost(Loss loss) {
        return new LostReading(
                readings.text().span(loss.range()),
                readings.text().words(loss.range()),
                loss.rule(),
                loss.reason(),
                loss.considered().stream().map(this::considered).toList(),
                loss.detail(),
                loss.act() < 0 ? null : RecordWriter.eventId(loss.act()));
    }

    private Considered considered(Loss.Considered considered) {
        EntityReading entity = readings.events().entities().get(considered.entity());
        return new Considered(considered.where(), entity.name(), entity.party());
    }
}
