package org.sijill.reading;

import org.jspecify.annotations.Nullable;
import org.sijill.model.Kind;
import org.sijill.model.Office;

/**
 * Someone or something of an article.
 *
 * @param kind what it is
 * @param name fullest form of the name in the article, or the words that tell it
 * @param en English name where the lexicon has one
 * @param country alpha-3 code: of a person the state acted for
 * @param organization code of a body or group
 * @param office office held at the date of the article
 * @param assumed whether the state is only that of the paper or of the article, and no words tell it
 * @param named whether a proper name was read
 * @param key the lexicon's key, or null
 * @param wikidata its item in Wikidata where the lexicon has one
 */
public record EntityReading(
        Kind kind,
        String name,
        @Nullable String en,
        @Nullable String country,
        @Nullable String organization,
        Office office,
        boolean assumed,
        boolean named,
        @Nullable String key,
        @Nullable String wikidata) {

    /** The state or body that the entity belongs to or is; null where the article does not tell. */
    public @Nullable String party() {
        return country != null ? country : organization;
    }
}
