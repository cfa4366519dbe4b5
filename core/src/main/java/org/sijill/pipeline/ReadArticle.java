package org.sijill.pipeline;

import java.util.List;
import org.sijill.model.NewsRecord;

/**
 * A record, with every reading behind it and what was taken out of the page as litter.
 *
 * @param lost readings that lost; empty where nobody asked for them
 */
public record ReadArticle(NewsRecord record, List<Mark> marks, List<LostReading> lost, List<String> litter) {

    public ReadArticle {
        marks = List.copyOf(marks);
        lost = List.copyOf(lost);
        litter = List.copyOf(litter);
    }
}
