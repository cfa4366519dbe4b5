package org.sijill.pipeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** The litter of some articles by their ids; of an article without any, nothing. */
    public static Map<String, List<String>> litter(List<CleanedArticle> articles) {
        Map<String, List<String>> litter = new LinkedHashMap<>();
        for (CleanedArticle article : articles) {
            if (!article.litter().isEmpty()) {
                litter.put(article.record().article().id(), article.litter());
            }
        }
        return litter;
    }
}
