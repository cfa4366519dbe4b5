package org.sijill.pipeline;

import java.util.List;
import org.sijill.model.NewsRecord;

/**
 * An article's record, and what was taken out of its page as litter.
 *
 * @param litter pieces, in the order in which they were cut
 */
public record CleanedArticle(NewsRecord record, List<String> litter) {

    public CleanedArticle {
        litter = List.copyOf(litter);
    }
}
