package org.sijill.pipeline;

import java.util.List;
import org.sijill.model.NewsRecord;

/** A record, with every reading behind it and what was taken out of the page as litter. */
public record ReadArticle(NewsRecord record, List<Mark> marks, List<String> litter) {

    public ReadArticle {
        marks = List.copyOf(marks);
        litter = List.copyOf(litter);
    }
}
