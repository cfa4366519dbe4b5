package org.sijill.names;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Gender;
import org.sijill.model.Kind;
import org.sijill.model.Office;
import org.sijill.reading.EntityReading;

/** A member of an article's cast while the article is being read. */
final class Person {
    final int index;
    Kind kind;
    String name;
    List<String> nameWords;
    boolean named;
    @Nullable String en;
    @Nullable String country;
    @Nullable String organization;
    @Nullable Office office;
    @Nullable String key;
    @Nullable String wikidata;
    Gender gender = Gender.MASCULINE;
    int last;

    Person(int index, Kind kind, String name) {
        this.index = index;
        this.kind = kind;
        this.name = name;
        this.nameWords = List.of();
    }

    boolean agrees(@Nullable String otherCountry, @Nullable String otherOrganization) {
        return (country == null || otherCountry == null || country.equals(otherCountry))
                && (organization == null || otherOrganization == null || organization.equals(otherOrganization));
    }

    @Nullable String party() {
        return country != null ? country : organization;
    }

    EntityReading reading() {
        return new EntityReading(kind, name, en, country, organization, office == null ? Office.NONE : office, named, key, wikidata);
    }
}
