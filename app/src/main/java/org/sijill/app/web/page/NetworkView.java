package org.sijill.app.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.app.web.page.SearchView.Choice;
import org.sijill.app.web.view.Address;
import org.sijill.model.Name;

/**
 * Who meets whom.
 *
 * @param who persons or states, the one that is shown first
 * @param sizes how many pairs may be shown
 * @param members how many take part in them
 */
public record NetworkView(
        FilterView filter,
        List<Choice> who,
        List<Choice> sizes,
        boolean ofPersons,
        List<Pair> pairs,
        int members,
        Address data,
        Address exports,
        Address feed) {

    /**
     * Two who met.
     *
     * @param events how often; {@code address} lists them
     * @param both a page on the two, null where there is none
     */
    public record Pair(
            Member one,
            Member other,
            int events,
            Address address,
            @Nullable String both) {}

    /** @param country name of the state of a person, empty where none is known or the member is one itself */
    public record Member(Name name, String country, String address) {}
}
