package org.sijill.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.sijill.text.Tokenizer;

/** What a page's markup says of its article: JSON-LD first, then OpenGraph and other meta elements. */
final class Markup {

    private static final Pattern SITE = Pattern.compile("\\s+[|\\-–—•»]+\\s+");

    private static final int SITE_WORDS = 4;

    private final Document page;
    private final Markings markings;
    private final JsonLd jsonLd;

    Markup(Document page, Markings markings) {
        this.page = page;
        this.markings = markings;
        this.jsonLd = JsonLd.of(page);
    }

    void into(ArticleDraft draft) {
        draft.url = firstOf(attribute("link[rel=canonical]", "href"), meta("og:url"));
        draft.publisher = publisher();
        draft.title = title(draft.publisher);
        draft.authors.addAll(authors());
        new MarkupDates(page, markings, jsonLd).into(draft);
        keywords(draft);
    }

    /** The title element, also where a stray tag made the parser close the head before it. */
    static String titleElement(Document page) {
        Element title = page.selectFirst("title:not(svg title)");
        return title == null ? "" : CleanText.line(title.text());
    }

    /** The site's name: one in Arabic letters, as its readers know it, before one in Latin. */
    private @Nullable String publisher() {
        String inTitle = siteInTitle();
        List<@Nullable String> names =
                Arrays.asList(jsonLd.publisher(), meta("og:site_name"), inTitle, meta("application-name"));
        for (String name : names) {
            if (name != null && PageLine.arabicLetters(name) > 0) {
                return name;
            }
        }
        return firstOf(names.toArray(String[]::new));
    }

    /** «headline - site»: the first short part in Arabic after the headline, which is the longest part. */
    private @Nullable String siteInTitle() {
        String[] parts = SITE.split(titleElement(page));
        for (int i = 1; i < parts.length; i++) {
            if (parts[i].length() * 2 < parts[0].length()
                    && PageLine.arabicLetters(parts[i]) > 2
                    && PageLine.words(Tokenizer.tokenize(parts[i])) <= SITE_WORDS) {
                return parts[i];
            }
        }
        return null;
    }

    private @Nullable String title(@Nullable String publisher) {
        String title = firstOf(jsonLd.headline(), meta("og:title"), meta("twitter:title"), titleElement(page));
        if (title == null || publisher == null) {
            return title;
        }
        String[] parts = SITE.split(title);
        String name = Heading.key(publisher);
        return parts.length > 1 && Heading.key(parts[parts.length - 1]).equals(name)
                ? title.substring(0, title.lastIndexOf(parts[parts.length - 1])).replaceAll("[\\s|\\-–—•»]+$", "")
                : title;
    }

    private Set<String> authors() {
        Set<String> authors = new LinkedHashSet<>(jsonLd.authors());
        for (String name : List.of("author", "article:author", "dc.creator")) {
            String value = authors.isEmpty() ? meta(name) : null;
            if (value != null && !value.startsWith("http")) {
                authors.add(value);
            }
        }
        return authors;
    }

    private void keywords(ArticleDraft draft) {
        List<String> terms = new ArrayList<>(jsonLd.keywords());
        for (Element tag : page.select("meta[property=\"article:tag\"], meta[name=\"article:tag\"]")) {
            terms.add(tag.attr("content"));
        }
        String news = meta("news_keywords");
        if (terms.isEmpty() && news != null) {
            terms.add(news);
        }
        terms.removeIf(String::isBlank);
        if (!terms.isEmpty()) {
            draft.keywordLines.add(String.join("،", terms) + "،");
        }
    }

    private @Nullable String meta(String name) {
        Element element = markings.metaOrItem(name);
        return element == null ? null : firstOf(element.attr("content"));
    }

    private @Nullable String attribute(String selector, String attribute) {
        Element element = page.selectFirst(selector);
        return element == null ? null : element.attr(attribute);
    }

    /** The first value that is not blank, in one line. */
    static @Nullable String firstOf(@Nullable String... values) {
        for (String value : values) {
            if (value != null && !value.isBlank()) {
                return CleanText.line(Entities.resolve(value).replace('\n', ' '));
            }
        }
        return null;
    }
}
