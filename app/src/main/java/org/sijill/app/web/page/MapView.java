package org.sijill.app.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.app.web.view.Address;

/**
 * Where events were.
 *
 * @param all events that the filters leave
 * @param shaded those known of a country only; its colour counts them
 * @param pointed those told to a city that the lexicon knows; its point counts them
 * @param unknown those told to a city that the lexicon does not know
 * @param placeless those without a place
 * @param borders paragraphs on what the borders mean
 * @param data where the script takes its figures
 */
public record MapView(
        FilterView filter,
        int all,
        int shaded,
        int pointed,
        int unknown,
        int placeless,
        List<Country> countries,
        List<String> borders,
        Address data,
        Address exports,
        Address feed) {

    /**
     * A country and the cities in it; the last may be none, for cities of which no country is told.
     *
     * @param events all of them; {@code only} those of which no city is told
     * @param address their list, null where there is no country
     */
    public record Country(
            String name, int events, int only, @Nullable Address address, List<City> cities) {}

    /** @param shown whether the map can show it */
    public record City(String name, String language, int events, boolean shown, Address address) {}
}
