package org.sijill.app.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.app.search.SearchHit;
import org.sijill.app.web.view.Address;

/**
 * A search and what it found.
 *
 * @param text what was looked for; empty for everything
 * @param tabs articles, statements, events or all
 * @param chosen the filters that hold, each with the address without it
 * @param facets what the list can be narrowed by
 * @param total documents found, not of this page alone
 * @param next address of the next page, or null
 * @param exports where the same list is told in other forms, without the form
 */
public record SearchView(
        String text,
        boolean exact,
        boolean byDate,
        List<Choice> tabs,
        List<Choice> chosen,
        List<Facet> facets,
        List<SearchHit> hits,
        long total,
        @Nullable Address next,
        Address exports,
        Address feed) {

    /** Something that can be chosen or left: a word, how many documents have it (-1 where that is not known), where it leads. */
    public record Choice(String name, String language, long count, boolean on, Address address) {}

    /** @param id of the dimension; {@code facet.} before it is the key of its words */
    public record Facet(String id, List<Choice> values) {

        /** Whether one of the values is chosen. */
        public boolean isOn() {
            return values.stream().anyMatch(Choice::on);
        }
    }
}
