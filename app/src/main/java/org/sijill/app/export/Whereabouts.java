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
record Whereabouts(
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
        if (place == null) {
            return NOWHERE;
        }
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
    @Nullable
    String name() {
        return city == null ? countryName : countryName == null ? city : city + ", " + countryName;
    }
}
