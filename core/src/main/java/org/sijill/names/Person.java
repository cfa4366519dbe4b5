package org.sijill.names;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Gender;
import org.sijill.lexicon.Sense.Officeholder;
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

    @Nullable
    String en;

    @Nullable
    String country;

    @Nullable
    String organization;

    @Nullable
    Office office;
    /** Whether the words of the article gave the office, and not the lexicon. */
    boolean officeTold;
    /** The office that the words still give though another holds it on the article's day. */
    @Nullable
    Office past;
    /** Whether the article says that the office is no longer held. */
    boolean former;
    /** Who this is in the lexicon, or null. */
    @Nullable
    Officeholder leader;
    /** The title that the person was told by first. */
    String title = "";

    @Nullable
    String key;

    @Nullable
    String wikidata;

    /** Whether the state is assumed of a private person and not told. */
    boolean assumed;
    /** Whom و joins this one to where first told: a colleague, as a rule. */
    @Nullable
    Person beside;
    /** The office that is held no more; null where none was told. */
    @Nullable
    Office held;
    /** Whether an honorific was told before the name. */
    boolean honoured;
    /** The first words of the titles told, each with its article. */
    final Set<String> heads = new HashSet<>(2);
    /** Common where neither title nor lexicon tells. */
    Gender gender = Gender.COMMON;
    /** The tokens of the first and of the last mention. */
    int first = -1;

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

    /** Whether this is of a certain state or body. */
    boolean serves(@Nullable String state, @Nullable String body) {
        return party() != null
                && Objects.equals(country, state)
                && (country != null || Objects.equals(organization, body));
    }

    @Nullable
    String party() {
        return country != null ? country : organization;
    }

    /** Whether a word of a gender may mean this person: a woman is no «الوزير», a man no «الوزيرة». */
    boolean mayBe(Gender other) {
        return gender == Gender.COMMON || other == Gender.COMMON || gender == other;
    }

    /** Becomes a person of the lexicon. */
    void become(Officeholder holder) {
        leader = holder;
        key = holder.key();
        en = holder.en();
        wikidata = holder.wikidata().isEmpty() ? null : holder.wikidata();
        gender = holder.gender();
    }

    EntityReading reading() {
        return new EntityReading(
                kind,
                name,
                en,
                country,
                organization,
                office == null ? Office.NONE : office,
                assumed,
                named,
                key,
                wikidata);
    }
}
