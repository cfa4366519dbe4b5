package org.sijill.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.sijill.model.FieldOrigin;
import org.sijill.text.Tokenizer;

/** What a page's markup says of its article: JSON-LD first, then microdata, OpenGraph and other meta elements. */
final class Markup {

    private static final Pattern SITE = Pattern.compile("\\s+[|\\-–—•»]+\\s+|\\s*\\|+\\s*|\\s*::+\\s*");

    private static final int SITE_WORDS = 4;

    /** A string of so many words without a comma holds several keywords. */
    private static final int ONE_KEYWORD = 4;

    private final Document page;
    private final Markings markings;
    private final JsonLd jsonLd;
    private final Meta meta;

    Markup(Document page, Markings markings) {
        this.page = page;
        this.markings = markings;
        this.jsonLd = JsonLd.of(page, markings);
        this.meta = markings.meta();
    }

    void into(ArticleDraft draft) {
        draft.url = draft.tell(Field.URL, Addresses.canonical(page, jsonLd.url(), meta));
        List<@Nullable Told> names = publishers();
        draft.publisher = draft.tell(Field.PUBLISHER, publisher(names));
        draft.title = draft.tell(Field.TITLE, title(names));
        draft.subtitle = draft.tell(
                Field.SUBTITLE,
                Told.first(Told.of(jsonLd.subtitle(), FieldOrigin.JSON_LD), item("[itemprop=alternativeHeadline]")));
        authors(draft);
        new MarkupDates(markings, jsonLd).into(draft);
        keywords(draft);
    }

    private List<@Nullable Told> publishers() {
        return Arrays.asList(
                Told.of(jsonLd.publisher(), FieldOrigin.JSON_LD),
                item("[itemprop=publisher]"),
                meta.first("og:site_name"),
                siteInTitle(),
                meta.first("dc.publisher"),
                meta.first("application-name"),
                meta.first("apple-mobile-web-app-title"));
    }

    /** The site's name: one in Arabic letters, as its readers know it, before one in Latin. */
    private static @Nullable Told publisher(List<@Nullable Told> names) {
        for (Told name : names) {
            if (name != null && PageLine.arabicLetters(name.value()) > 0) {
                return name;
            }
        }
        return Told.first(names.stream()
                .filter(name -> name == null || !name.value().startsWith("http"))
                .toArray(Told[]::new));
    }

    /** «headline - site»: the first short part in Arabic after the headline, which is the longest part. */
    private @Nullable Told siteInTitle() {
        String[] parts = SITE.split(markings.title());
        for (int i = 1; i < parts.length; i++) {
            if (parts[i].length() * 2 < parts[0].length()
                    && PageLine.arabicLetters(parts[i]) > 2
                    && PageLine.words(Tokenizer.tokenize(parts[i])) <= SITE_WORDS) {
                return Told.of(parts[i], FieldOrigin.TITLE);
            }
        }
        return null;
    }

    private @Nullable Told title(List<@Nullable Told> names) {
        Told title = Told.first(
                Told.of(jsonLd.headline(), FieldOrigin.JSON_LD),
                meta.first("og:title"),
                meta.first("twitter:title"),
                Told.of(markings.title(), FieldOrigin.TITLE));
        if (title == null) {
            return null;
        }
        Set<String> keys = new TreeSet<>();
        names.stream().filter(name -> name != null).forEach(name -> keys.add(Heading.key(name.value())));
        return new Told(withoutSite(title.value(), keys), title.origin());
    }

    /** A title without the parts before and behind it that are the site's name under any of its forms. */
    static String withoutSite(String title, Set<String> names) {
        List<String> parts = new ArrayList<>(List.of(SITE.split(title)));
        parts.removeIf(String::isBlank);
        int from = 0;
        int to = parts.size();
        while (to - from > 1 && isSite(parts.get(to - 1), names)) {
            to--;
        }
        while (to - from > 1 && isSite(parts.get(from), names)) {
            from++;
        }
        if (from == 0 && to == parts.size()) {
            return title;
        }
        int start = 0;
        for (int i = 0; i <= from && i < parts.size(); i++) {
            start = title.indexOf(parts.get(i), start)
                    + (i < from ? parts.get(i).length() : 0);
        }
        int end = start;
        for (int i = from; i < to; i++) {
            end = title.indexOf(parts.get(i), end) + parts.get(i).length();
        }
        return CleanText.line(title.substring(start, end));
    }

    private static boolean isSite(String part, Set<String> names) {
        String key = Heading.key(part);
        return key.isEmpty()
                || names.contains(key)
                || (PageLine.words(Tokenizer.tokenize(part)) <= SITE_WORDS + 1
                        && names.stream()
                                .anyMatch(name -> name.length() > 2
                                        && ((" " + key + " ").contains(" " + name + " ")
                                                || (" " + name + " ").contains(" " + key + " "))));
    }

    /** Of the places that name authors, all: which of them are people is told when the article is finished. */
    private void authors(ArticleDraft draft) {
        jsonLd.authors().forEach(name -> draft.author(name, FieldOrigin.JSON_LD));
        if (draft.authors.isEmpty()) {
            for (String name :
                    List.of("author", "article:author", "dc.creator", "dc.creator", "parsely-author", "byl")) {
                for (Told told : draft.authors.isEmpty() ? meta.all(name) : List.<Told>of()) {
                    draft.author(told.value(), told.origin());
                }
            }
        }
        jsonLd.bodies().forEach(draft.bodies::add);
    }

    private void keywords(ArticleDraft draft) {
        List<String> terms = new ArrayList<>(jsonLd.keywords());
        FieldOrigin origin = FieldOrigin.JSON_LD;
        for (Told tag : meta.all("article:tag")) {
            origin = terms.isEmpty() ? tag.origin() : origin;
            terms.add(tag.value());
        }
        for (String name : List.of("news_keywords", "parsely-tags", "keywords")) {
            // meta keywords proper are the site's own; only as microdata they are the article's
            Told told = meta.all(name).stream()
                    .filter(one -> !name.equals("keywords") || one.origin() == FieldOrigin.MICRODATA)
                    .findFirst()
                    .orElse(null);
            if (terms.isEmpty() && told != null) {
                origin = told.origin();
                terms.add(told.value());
            }
        }
        terms.removeIf(String::isBlank);
        if (!terms.isEmpty()) {
            boolean run = terms.size() == 1 && terms.getFirst().split(" ").length > ONE_KEYWORD;
            draft.keywordLines.add(String.join("،", terms) + (run ? "" : "،"));
            draft.origins.put(Field.KEYWORDS, origin);
        }
    }

    /** What an item's property says: its content, the name inside it, or its words. */
    private @Nullable Told item(String selector) {
        Element element = page.selectFirst(selector);
        return element == null ? null : Told.of(Items.words(element), FieldOrigin.MICRODATA);
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
