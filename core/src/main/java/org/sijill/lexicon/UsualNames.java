package org.sijill.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Lexicon.Gazetteer;
import org.sijill.lexicon.Sense.Country;
import org.sijill.lexicon.Sense.Officeholder;
import org.sijill.lexicon.Sense.Organization;
import org.sijill.model.Name;

/**
 * What the states, bodies, places and leaders of the lexicon are usually called: by their ids and codes in both languages, and in Arabic
 * by their names in Latin letters. Immutable; safe to share between threads.
 */
public final class UsualNames {

    private final SortedMap<String, SortedSet<String>> arabicByLatin = new TreeMap<>();
    private final Map<String, Name> persons = new HashMap<>();
    private final Gazetteer gazetteer;

    public UsualNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        gazetteer.countries.values().forEach(country -> enter(country.en(), country.ar()));
        gazetteer.organizations.values().forEach(body -> enter(body.en(), body.ar()));
        gazetteer.placesByKey.values().forEach(place -> enter(place.en(), place.ar()));
        List<Officeholder> holders = new ArrayList<>(gazetteer.holders());
        // one who stands in the lexicon twice is called by the first key
        holders.sort(Comparator.comparing(Officeholder::key).thenComparing(Officeholder::ar));
        for (Officeholder holder : holders) {
            enter(holder.en(), holder.ar());
            Name name = name(holder.ar(), holder.en());
            persons.putIfAbsent(Gazetteer.identity(holder), name);
            if (!holder.wikidata().isEmpty()) {
                persons.putIfAbsent(holder.wikidata(), name);
            }
        }
    }

    private void enter(String latin, String arabic) {
        if (!latin.isEmpty()) {
            arabicByLatin.computeIfAbsent(latin, name -> new TreeSet<>()).add(arabic);
        }
    }

    private static Name name(String ar, String en) {
        return new Name(ar, en.isEmpty() ? null : en);
    }

    /** For each English name the Arabic ones that it stands for. */
    public SortedMap<String, SortedSet<String>> arabicByLatin() {
        return Collections.unmodifiableSortedMap(arabicByLatin);
    }

    /** A leader's name by the id that records and merged events give, {@code Q…} or {@code leaders:…}; null where there is none. */
    public @Nullable Name person(String id) {
        return persons.get(id);
    }

    /** Whether a code is a state's. */
    public boolean isCountry(String code) {
        return gazetteer.country(code) != null;
    }

    /** The name of a state or an organisation by its code, or null. */
    public @Nullable Name party(String code) {
        Country country = gazetteer.country(code);
        if (country != null) {
            return name(country.ar(), country.en());
        }
        Organization body = gazetteer.organization(code);
        return body == null ? null : name(body.ar(), body.en());
    }
}
