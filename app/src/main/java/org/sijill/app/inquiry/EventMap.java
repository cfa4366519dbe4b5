package org.sijill.app.inquiry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.app.export.Whereabouts;
import org.sijill.app.store.EventFilter;
import org.sijill.app.store.Surveys;
import org.sijill.app.store.Surveys.PlaceCount;
import org.sijill.lexicon.Lexicon;
import org.sijill.model.EventPlace;

/**
 * Where events were. An event of which only the country is told counts for the country and for no city.
 *
 * @param countries all events by the country of their place, those of the most first
 * @param cities those told to the city, once more by it
 * @param placeless events without a place
 */
public record EventMap(List<Country> countries, List<City> cities, int placeless) {

    /**
     * @param code ISO 3166-1 alpha-3
     * @param name in English, else the code
     * @param only those of which no city is told
     */
    public record Country(String code, String name, int events, int only) {}

    /**
     * @param country code, null where only the city is told
     * @param nameEn in English, else the Arabic name
     * @param lat degrees (WGS 84); null where the lexicon does not know the city
     */
    public record City(
            @Nullable String country,
            String nameAr,
            String nameEn,
            @Nullable Double lat,
            @Nullable Double lon,
            int events) {}

    public static EventMap of(EventFilter filter, Surveys surveys, Lexicon lexicon) {
        List<City> cities = surveys.cities(filter).stream()
                .map(count -> city(count, lexicon))
                .toList();
        Map<String, Integer> told = new HashMap<>();
        cities.forEach(city -> told.merge(String.valueOf(city.country()), city.events(), Integer::sum));
        return new EventMap(
                surveys.countries(filter).stream()
                        .map(count -> country(count, told, lexicon))
                        .toList(),
                cities,
                surveys.placeless(filter));
    }

    /** All events that were asked for. */
    public int all() {
        int stateless = cities.stream()
                .filter(city -> city.country() == null)
                .mapToInt(City::events)
                .sum();
        return countries.stream().mapToInt(Country::events).sum() + stateless + placeless;
    }

    /** Events in cities that the lexicon does not know: no layer of a map can show them. */
    public int unknown() {
        return cities.stream()
                .filter(city -> city.lat() == null)
                .mapToInt(City::events)
                .sum();
    }

    private static Country country(PlaceCount count, Map<String, Integer> told, Lexicon lexicon) {
        String code = String.valueOf(count.country());
        Whereabouts where = Whereabouts.of(new EventPlace(code, null, null, null, null), lexicon);
        return new Country(
                code,
                where.countryName() == null ? code : where.countryName(),
                count.events(),
                count.events() - told.getOrDefault(code, 0));
    }

    private static City city(PlaceCount count, Lexicon lexicon) {
        String name = String.valueOf(count.city());
        Whereabouts where = Whereabouts.ofCity(count.country(), name, lexicon);
        return new City(
                count.country(),
                name,
                where.city() == null ? name : where.city(),
                where.lat(),
                where.lon(),
                count.events());
    }
}
