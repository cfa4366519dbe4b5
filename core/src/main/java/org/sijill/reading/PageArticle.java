package org.sijill.reading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.model.FieldOrigin;
import org.sijill.model.Link;

/**
 * An article as the page stage cut it out, before its words are read.
 *
 * @param part 1 for the page's main article; 2, 3, ... for those embedded in it
 * @param text the body without litter, paragraphs separated by one blank line
 * @param language ISO 639-1 code, told from the text
 * @param stamps dates that the page gives for this article, as words; never those of other headlines
 * @param credits chain of sources, innermost first
 * @param related headlines of other stories
 * @param relatedLinks those of them whose address the page tells
 * @param origins where each field stood, by the name that the record gives the field; dates have theirs in {@code stamps}
 * @param litter pieces that were taken out of this article's text, for those who want to see them
 */
public record PageArticle(
        int part,
        @Nullable String title,
        @Nullable String subtitle,
        String text,
        String language,
        List<StampWords> stamps,
        @Nullable String dateline,
        @Nullable String publisher,
        @Nullable String url,
        List<String> authors,
        List<String> credits,
        List<String> keywords,
        List<String> related,
        List<Link> relatedLinks,
        Map<String, FieldOrigin> origins,
        List<String> litter) {

    public PageArticle {
        stamps = List.copyOf(stamps);
        authors = List.copyOf(authors);
        credits = List.copyOf(credits);
        keywords = List.copyOf(keywords);
        related = List.copyOf(related);
        relatedLinks = List.copyOf(relatedLinks);
        origins = Collections.unmodifiableMap(new LinkedHashMap<>(origins));
        litter = List.copyOf(litter);
    }
}
