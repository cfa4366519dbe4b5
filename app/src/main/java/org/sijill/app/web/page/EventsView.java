package org.sijill.app.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.app.web.view.Address;
import org.sijill.model.MergedEvent;

/**
 * A list of events.
 *
 * @param total events that the filters leave, not of this page alone
 * @param latest whether the latest stand first
 * @param next address of the next page, or null
 * @param first whether this is the first page
 * @param others where the same events are shown otherwise
 * @param exports where the same list is told in other forms, without the form
 */
public record EventsView(
        FilterView filter,
        List<MergedEvent> events,
        int total,
        boolean latest,
        boolean first,
        @Nullable Address next,
        List<Other> others,
        Address exports,
        Address feed) {

    /** @param key of its words in {@code texts.tsv} */
    public record Other(String key, Address address) {}
}
