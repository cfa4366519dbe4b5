package org.sijill.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.text.Span;

/**
 * One real thing of an article, however often and however it is written.
 *
 * @param country ISO 3166 alpha-3: of a person the country he or she acts for
 * @param organization code of the international body or armed group
 * @param mentions spans in code points, ascending
 */
public record Entity(
        String id,
        Kind kind,
        Name name,
        @Nullable String country,
        @Nullable String organization,
        @Nullable Office office,
        @Nullable String wikidata,
        List<Span> mentions) {

    public Entity {
        mentions = List.copyOf(mentions);
    }
}
