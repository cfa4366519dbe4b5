package org.sijill.app.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.app.store.Counted;
import org.sijill.app.store.Surveys.Link;
import org.sijill.app.web.page.FilterView.Option;
import org.sijill.app.web.view.Address;

/**
 * Where two states or bodies are chosen.
 *
 * @param one what was written for the first; empty for nothing
 * @param other the same for the second
 * @param wrong {@code a} or {@code b}, where that cannot be read; else empty
 * @param detail of what is wrong, in English
 * @param parties to choose from
 * @param party code of the first, where it alone is chosen; else null
 * @param partners of it, with the events they share
 * @param busiest those that met most often, where nothing is chosen
 * @param exports of whichever list is shown
 */
public record DyadsView(
        String one,
        String other,
        String wrong,
        String detail,
        List<Option> parties,
        @Nullable String party,
        List<Counted> partners,
        List<Link> busiest,
        Address exports) {}
