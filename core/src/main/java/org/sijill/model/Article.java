package org.sijill.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The article as it stood on the page, without litter.
 *
 * @param id stable: the same bytes give the same id
 * @param sourceId the id that the input gave, else the file's name
 * @param part 1 for the page's main article; 2, 3, ... for those embedded in it
 * @param partOf the id of the main article, for an embedded one
 * @param text the body, paragraphs separated by one blank line
 * @param language ISO 639-1 code, told from the text
 * @param credits chain of sources, innermost first
 * @param related headlines of other stories on the page
 * @param relatedLinks those of them whose address the page tells, in the same order
 * @param origins where each field stood that is known, by the field's name in JSON
 */
public record Article(
        String id,
        String sourceId,
        int part,
        @Nullable String partOf,
        @Nullable String url,
        @Nullable String title,
        @Nullable String subtitle,
        String text,
        String language,
        @Nullable Stamp published,
        @Nullable Stamp updated,
        @Nullable String dateline,
        @Nullable String publisher,
        List<String> authors,
        List<String> credits,
        List<String> keywords,
        List<String> related,
        List<Link> relatedLinks,
        Map<String, FieldOrigin> origins) {

    public Article {
        if (part < 1) {
            throw new IllegalArgumentException("an article's part is counted from 1, not " + part);
        }
        authors = List.copyOf(authors);
        credits = List.copyOf(credits);
        keywords = List.copyOf(keywords);
        related = List.copyOf(related);
        // records of earlier versions have neither
        relatedLinks = relatedLinks == null ? List.of() : List.copyOf(relatedLinks);
        origins = origins == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(origins));
    }

    /** An article of which nothing is known but what names it: no text, no lists. */
    public static Article head(
            String id,
            String sourceId,
            int part,
            @Nullable String url,
            @Nullable String title,
            String language,
            @Nullable Stamp published,
            @Nullable String publisher) {
        return new Article(
                id, sourceId, part, null, url, title, null, "", language, published, null, null, publisher, List.of(),
                List.of(), List.of(), List.of(), List.of(), Map.of());
    }

    /** The same article with another body. */
    public Article withText(String body) {
        return new Article(
                id,
                sourceId,
                part,
                partOf,
                url,
                title,
                subtitle,
                body,
                language,
                published,
                updated,
                dateline,
                publisher,
                authors,
                credits,
                keywords,
                related,
                relatedLinks,
                origins);
    }
}
