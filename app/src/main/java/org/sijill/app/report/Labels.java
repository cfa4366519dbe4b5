package org.sijill.app.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Lexicon.Gazetteer;
import org.sijill.lexicon.Sense;

/** What the codes of a record are called in Arabic and in English. Immutable. */
public final class Labels {

    /** A name in both languages. */
    public record Label(String ar, String en) {}

    private final Gazetteer gazetteer;
    private final Map<String, Label> labels = new LinkedHashMap<>();

    /** @param gazetteer knows the names of countries and organisations */
    public Labels(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        Resource.text("labels.tsv").lines().skip(1).forEach(line -> {
            String[] fields = line.split("\t", -1);
            labels.put(fields[0] + " " + fields[1], new Label(fields[2], fields[3]));
        });
    }

    /**
     * The name of a code; the code itself where it has none.
     *
     * @param kind {@code act}, {@code status}, {@code office} and so on, as in {@code labels.tsv}
     */
    public Label of(String kind, String id) {
        String key = id.toLowerCase(Locale.ROOT);
        return labels.getOrDefault(kind + " " + key, new Label(key, key));
    }

    public Label of(String kind, Enum<?> constant) {
        return of(kind, constant.name());
    }

    /** The codes of a kind that have names, in the order of {@code labels.tsv}. */
    public List<String> ids(String kind) {
        return labels.keySet().stream()
                .filter(key -> key.startsWith(kind + " "))
                .map(key -> key.substring(kind.length() + 1))
                .toList();
    }

    /** The Arabic name of a state or an organisation; the code itself where the lexicon has none. */
    public @Nullable String party(@Nullable String code) {
        return code == null ? null : partyNames(code).ar();
    }

    /** Both names of a state or an organisation; the code itself where the lexicon has none. */
    public Label partyNames(String code) {
        Sense.Country country = gazetteer.country(code);
        if (country != null) {
            return new Label(country.ar(), country.en());
        }
        Sense.Organization organization = gazetteer.organization(code);
        return organization == null ? new Label(code, code) : new Label(organization.ar(), organization.en());
    }

    /** Both names of a city or region by its Arabic one; the Arabic one twice where the lexicon does not know it. */
    public Label placeNames(String ar) {
        Sense.Place place = gazetteer.place(ar);
        return place == null || place.en().isEmpty() ? new Label(ar, ar) : new Label(ar, place.en());
    }
}
