package org.sijill.app.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.jspecify.annotations.Nullable;
import org.sijill.app.search.SearchResult.FacetValue;
import org.sijill.lexicon.UsualNames;
import org.sijill.model.Name;

/** Counts the values of the documents found and says what they are called. Safe to share between threads. */
final class FacetCounts {

    private final UsualNames usual;
    private final CodeNames codes;

    FacetCounts(UsualNames usual, CodeNames codes) {
        this.usual = usual;
        this.codes = codes;
    }

    /** For each dimension that occurs its commonest values. */
    Map<Dimension, List<FacetValue>> of(SortedSetDocValuesReaderState state, FacetsCollector found, int most)
            throws IOException {
        Facets facets = new SortedSetDocValuesFacetCounts(state, found);
        Map<Dimension, List<FacetValue>> all = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            FacetResult result =
                    state.getOrdRange(dimension.id()) == null ? null : facets.getTopChildren(most, dimension.id());
            if (result != null) {
                List<FacetValue> values = new ArrayList<>();
                for (LabelAndValue counted : result.labelValues) {
                    values.add(
                            new FacetValue(counted.label, name(dimension, counted.label), counted.value.longValue()));
                }
                values.sort(
                        Comparator.comparingLong(FacetValue::count).reversed().thenComparing(FacetValue::value));
                all.put(dimension, values);
            }
        }
        return all;
    }

    private Name name(Dimension dimension, String value) {
        @Nullable
        Name known = switch (dimension) {
            case COUNTRY, ORGANIZATION -> usual.party(value);
            case PERSON -> person(value);
            case KIND, ACT, STATUS, TOPIC -> codes.of(dimension.id(), value);
            case PUBLISHER, YEAR, MONTH -> null;
        };
        return known == null ? new Name(value, null) : known;
    }

    private Name person(String id) {
        Name known = usual.person(id);
        return known == null ? new Name(id.substring(id.indexOf(':') + 1), null) : known;
    }
}
