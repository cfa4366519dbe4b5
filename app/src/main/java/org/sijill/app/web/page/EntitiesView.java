package org.sijill.app.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.app.inquiry.Directory;
import org.sijill.app.web.page.SearchView.Choice;
import org.sijill.app.web.view.Address;

/**
 * Persons and bodies of a name, or those in most articles.
 *
 * @param name what was looked for; empty for everybody
 * @param kind whom the list holds
 * @param tabs persons, bodies, states or all
 * @param wrong why the request cannot be read, in English; empty where it can
 * @param first number of the first entry in the whole list
 * @param next address of the next page, or null
 */
public record EntitiesView(
        String name,
        Directory.Kind kind,
        List<Choice> tabs,
        String wrong,
        Directory found,
        int first,
        @Nullable Address next,
        Address exports) {}
