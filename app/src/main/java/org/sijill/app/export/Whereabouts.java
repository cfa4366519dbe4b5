package org.sijill.app.export;

import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.Sense;
import org.sijill.model.EventPlace;
import org.sijill.model.MergedEvent;

/**
 * Where an event was, with the English names that the lexicon knows.
 *
 * @param country ISO 3166-1 alpha-3
 * @param countryName English name, else the code
 * @param city English name, else the Arabic one
 */
public record Whereabouts(
        @Nullable String country,
        @Nullable String countryName,
        @Nullable String city,
        @Nullable String cityAr,
        @Nullable String venue,
        @Nullable Double lat,
        @Nullable Double lon) {

    private static final Whereabouts NOWHERE = new Whereabouts(null, null, null, null, null, null, null);

    static Whereabouts of(MergedEvent event, Lexicon lexicon) {
        EventPlace place = event.place();
        return place == null ? NOWHERE : of(place, lexicon);
    }

    /** A city where the lexicon has it; without coordinates where it does not know the city. */
    public static Whereabouts ofCity(@Nullable String country, String city, Lexicon lexicon) {
        Sense.Place known = lexicon.gazetteer().place(city);
        return of(
                known == null || (country != null && !country.equals(known.country()))
                        ? new EventPlace(country, city, null, null, null)
                        : new EventPlace(country, city, null, known.lat(), known.lon()),
                lexicon);
    }

    /** A place with the names that the lexicon knows. */
    public static Whereabouts of(EventPlace place, Lexicon lexicon) {
        String code = place.country();
        Sense.Country country = code == null ? null : lexicon.gazetteer().country(code);
        String city = place.city();
        Sense.Place known = city == null ? null : lexicon.gazetteer().place(city);
        return new Whereabouts(
                code,
                country == null || country.en().isEmpty() ? code : country.en(),
                known == null || known.en().isEmpty() ? city : known.en(),
                city,
                place.venue(),
                place.lat(),
                place.lon());
    }

    /** What it is called as a whole, as exactly as it is told; null for nowhere. */
    public @Nullable String name() {
        return city == null ? countryName : countryName == null ? city : city + ", " + countryName;
    }
}
