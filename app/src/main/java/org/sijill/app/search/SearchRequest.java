package org.sijill.app.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Codes;

/**
 * What is looked for. {@link #of} makes one without filters; the other methods give changed copies.
 *
 * @param text words, all of which must occur, "phrases", and either with - before it for what must not; empty for everything
 * @param exact whether words must stand as they are written, with their clitics, hamzas and capitals, and no other spellings are looked for
 * @param filters all of which must hold
 * @param from the first day, or null; documents without a day are left out by either
 * @param to the last day, inclusive
 * @param limit hits of a page, 0 for the counts alone
 * @param after the cursor of the page before, or null
 * @param facets values of each dimension to count, 0 for none
 * @param passages passages of each hit's text, 0 for none
 */
public record SearchRequest(
        String text,
        boolean exact,
        List<Filter> filters,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Order order,
        int limit,
        @Nullable String after,
        int facets,
        int passages) {

    public static final int MOST_HITS = 1_000;
    public static final int MOST_FACETS = 1_000;
    private static final int MOST_PASSAGES = 20;
    private static final int MOST_FILTERS = 50;

    /** What stands first. */
    public enum Order {
        /** The best match; of equal ones the latest. */
        RELEVANCE,
        /** The latest by their first day. What was still to come when it was told last stands on the day of that report. */
        DATE
    }

    /**
     * A document passes that has any of the values.
     *
     * @param values as {@link Dimension} tells; of {@link Dimension#PERSON} also a name in Arabic or Latin letters
     */
    public record Filter(Dimension dimension, List<String> values) {

        private static final int MOST_VALUES = 200;

        public Filter {
            if (values.isEmpty() || values.size() > MOST_VALUES) {
                throw new IllegalArgumentException(
                        dimension + " needs 1 to " + MOST_VALUES + " values to filter by, not " + values.size());
            }
            values = List.copyOf(values);
        }
    }

    public SearchRequest {
        filters = List.copyOf(filters);
        within("limit", limit, MOST_HITS);
        within("facets", facets, MOST_FACETS);
        within("passages", passages, MOST_PASSAGES);
        within("filters", filters.size(), MOST_FILTERS);
        if (from != null && to != null && to.isBefore(from)) {
            throw new QueryException("The last day, " + to + ", is before the first, " + from + ".");
        }
    }

    private static void within(String what, int value, int most) {
        if (value < 0 || value > most) {
            throw new IllegalArgumentException(what + " may be 0 to " + most + ", not " + value);
        }
    }

    /** Twenty hits of every kind by relevance, with two passages each and no counts. */
    public static SearchRequest of(String text) {
        return new SearchRequest(text, false, List.of(), null, null, Order.RELEVANCE, 20, null, 0, 2);
    }

    public SearchRequest exactly() {
        return new SearchRequest(text, true, filters, from, to, order, limit, after, facets, passages);
    }

    /** With one more condition: any of the values. */
    public SearchRequest where(Dimension dimension, String... values) {
        List<Filter> more = new ArrayList<>(filters);
        more.add(new Filter(dimension, Arrays.asList(values)));
        return new SearchRequest(text, exact, more, from, to, order, limit, after, facets, passages);
    }

    public SearchRequest only(DocumentKind kind) {
        return where(Dimension.KIND, Codes.of(kind));
    }

    public SearchRequest between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new SearchRequest(text, exact, filters, first, last, order, limit, after, facets, passages);
    }

    public SearchRequest by(Order other) {
        return new SearchRequest(text, exact, filters, from, to, other, limit, after, facets, passages);
    }

    public SearchRequest limit(int hits) {
        return new SearchRequest(text, exact, filters, from, to, order, hits, after, facets, passages);
    }

    /** @param cursor {@link SearchResult#next} of the same request */
    public SearchRequest after(@Nullable String cursor) {
        return new SearchRequest(text, exact, filters, from, to, order, limit, cursor, facets, passages);
    }

    /** With the counts of the commonest values of each dimension. */
    public SearchRequest counting(int values) {
        return new SearchRequest(text, exact, filters, from, to, order, limit, after, values, passages);
    }

    public SearchRequest passages(int most) {
        return new SearchRequest(text, exact, filters, from, to, order, limit, after, facets, most);
    }
}
