package org.sijill.app.inquiry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.app.store.EventFilter;
import org.sijill.app.store.Queries;
import org.sijill.app.store.Queries.Encounter;
import org.sijill.app.store.Queries.Held;
import org.sijill.app.store.Queries.Known;
import org.sijill.app.store.Queries.MonthCount;
import org.sijill.app.store.Queries.RoleCount;
import org.sijill.app.store.Queries.Said;
import org.sijill.app.store.Queries.Spelling;

/**
 * What the record knows of a person or body.
 *
 * @param others who else may be meant by the name
 * @param offices the earliest first
 * @param spellings the commonest first
 * @param encounters those most often met first
 * @param statements the latest first
 * @param timeline events that took place, by month and act
 * @param roles in which roles, by act
 */
public record Profile(
        Known who,
        List<Known> others,
        List<Held> offices,
        List<Spelling> spellings,
        List<Encounter> encounters,
        List<Said> statements,
        List<MonthCount> timeline,
        List<RoleCount> roles) {

    /**
     * Looks somebody up.
     *
     * @param name in Arabic or English, or an id
     * @param most how many encounters and statements are listed
     * @return null where the record knows nobody of that name
     */
    public static @Nullable Profile of(String name, int most, Names names, Queries queries) {
        List<Known> found = names.found(name, queries);
        if (found.isEmpty()) {
            return null;
        }
        Known who = found.getFirst();
        return new Profile(
                who,
                List.copyOf(found.subList(1, found.size())),
                queries.offices(who.entity()),
                queries.spellings(who.entity()),
                queries.encounters(who.entity(), most),
                queries.statements(who.entity(), most),
                queries.months(EventFilter.with(who.entity())),
                queries.roles(who.entity()));
    }
}
