package org.sijill.app.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Name;

/**
 * What was found.
 *
 * @param total all documents that match, not of this page alone
 * @param next the cursor of the next page, null after the last
 * @param facets for each dimension that any hit has, the commonest values first; equally common ones by value. Counted over all matches
 * @param generation the state of the index that was searched
 */
public record SearchResult(
        long total,
        List<SearchHit> hits,
        @Nullable String next,
        Map<Dimension, List<FacetValue>> facets,
        long generation) {

    /**
     * A value and how many of the documents found have it.
     *
     * @param value what a {@link SearchRequest.Filter} takes
     * @param name what it is called
     */
    public record FacetValue(String value, Name name, long count) {}
}
