package org.sijill.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;
import org.sijill.model.FieldOrigin;
import org.sijill.reading.StampWords;
import org.sijill.reading.StampWords.Role;

/**
 * The stamps that a page's markup gives its article: JSON-LD first, then microdata and RDFa, then OpenGraph and other meta
 * elements, because JSON-LD mostly keeps the page's own day and clock where OpenGraph has them in UTC.
 */
final class MarkupDates {

    /** What is farther up holds more than the article. */
    private static final int LEVELS = 8;

    /** A link or list item with so many characters beside its date is a teaser. */
    private static final int LABEL = 20;

    private static final String YEAR = "((?:19|20)\\d\\d)";
    /** {@code /2024/10/11/}, {@code /2013/world/8/3/}, {@code /2024-10-11/}, {@code /20241011/}. */
    private static final List<Pattern> DAYS_IN_PATH = List.of(
            Pattern.compile("/" + YEAR + "/(?:[a-z_-]+/)?(\\d{1,2})/(\\d{1,2})(?:[/?#]|$)"),
            Pattern.compile("[/-]" + YEAR + "-(\\d{1,2})-(\\d{1,2})(?:[/?#._-]|$)"),
            Pattern.compile("[/-]" + YEAR + "(0\\d|1[0-2])([0-2]\\d|3[01])(?:[/?#._-]|$)"));

    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "og:article:published_time",
            "article:published",
            "datePublished",
            "date",
            "dc.date",
            "dc.date.issued",
            "dcterms.issued",
            "dcterms.created",
            "pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "publication_date",
            "parsely-pub-date",
            "sailthru.date",
            "og:published_time");
    private static final List<String> UPDATED = List.of(
            "article:modified_time",
            "og:article:modified_time",
            "og:updated_time",
            "dateModified",
            "dcterms.modified",
            "lastmod",
            "last-modified");
    private static final String TIME = "time:is([datetime], [pubdate])";
    private static final String OTHER_ITEMS =
            "[itemtype~=(?i)comment|answer|review|rating|event|video|image], [itemprop=comment]";

    private final Markings markings;
    private final JsonLd jsonLd;
    private final Meta meta;

    MarkupDates(Markings markings, JsonLd jsonLd) {
        this.markings = markings;
        this.jsonLd = jsonLd;
        this.meta = markings.meta();
    }

    /** Adds the stamps of fields and of meta elements. */
    void into(ArticleDraft draft) {
        List<Told> published = told(jsonLd.published(), FieldOrigin.JSON_LD);
        addItems(published, FieldOrigin.MICRODATA, "[itemprop=datePublished]");
        addItems(published, FieldOrigin.RDFA, "[property~=(^|\\s)dc:date(\\s|$)]", "[property=datePublished]");
        PUBLISHED.forEach(name -> addMeta(published, name));
        published.addAll(told(jsonLd.pagePublished(), FieldOrigin.JSON_LD));
        List<Told> updated = told(jsonLd.updated(), FieldOrigin.JSON_LD);
        addItems(updated, FieldOrigin.MICRODATA, "[itemprop=dateModified]");
        addItems(updated, FieldOrigin.RDFA, "[property=dateModified]");
        UPDATED.forEach(name -> addMeta(updated, name));
        updated.addAll(told(jsonLd.pageUpdated(), FieldOrigin.JSON_LD));
        add(draft, published, Role.PUBLISHED);
        add(draft, updated, Role.UPDATED);
    }

    private static List<Told> told(List<String> values, FieldOrigin origin) {
        List<Told> told = new ArrayList<>();
        values.forEach(value -> told.add(new Told(value, origin)));
        return told;
    }

    private static void add(ArticleDraft draft, List<Told> stamps, Role role) {
        Set<String> words = new HashSet<>();
        for (Told stamp : stamps) {
            if (words.add(stamp.value())) {
                draft.stamps.add(new StampWords(stamp.value(), role, "markup", stamp.origin()));
            }
        }
    }

    /**
     * Where no field tells the day of publication, the {@code time} nearest to the headline; in any case the day in the page's
     * address, which is trusted least.
     *
     * @param headline null where the page has none, and then only a page of a single article is trusted
     */
    static void beside(Document page, @Nullable Element headline, ArticleDraft draft) {
        List<Told> published = new ArrayList<>();
        if (draft.stamps.stream().noneMatch(stamp -> stamp.role() == Role.PUBLISHED)) {
            Element time = headline == null ? timeOfOnlyArticle(page) : timeBeside(headline);
            if (time != null) {
                String words = time.hasAttr("datetime") ? time.attr("datetime") : time.text();
                published.add(new Told(words, FieldOrigin.TIME));
            }
        }
        String url = draft.url == null ? "" : draft.url;
        for (Pattern form : DAYS_IN_PATH) {
            Matcher day = form.matcher(url);
            if (day.find()) {
                String words = day.group(1) + "/" + day.group(2) + "/" + day.group(3);
                published.add(new Told(words, FieldOrigin.ADDRESS));
                break;
            }
        }
        add(draft, published, Role.PUBLISHED);
    }

    private static @Nullable Element timeOfOnlyArticle(Document page) {
        return page.select("article").size() == 1 ? page.selectFirst("article " + TIME) : null;
    }

    /** The first one in the least element around the headline that has any; not that of another article or of a teaser. */
    private static @Nullable Element timeBeside(Element headline) {
        Element around = headline;
        for (int up = 0; up < LEVELS && around != null && !around.nameIs("body"); up++) {
            for (Element time : around.select(TIME)) {
                if (isOf(time, around)) {
                    return time;
                }
            }
            around = around.parent();
        }
        return null;
    }

    private static boolean isOf(Element time, Element around) {
        for (Element e = time.parent(); e != null && !e.equals(around); e = e.parent()) {
            if (isOther(e, time.text())) {
                return false;
            }
        }
        return true;
    }

    /** Whether an element holds another article, or is a link or item of a list with more than a date in it. */
    static boolean isOther(Element element, String date) {
        return element.is("article, nav, aside")
                || (element.is("li, a") && element.text().length() - date.length() > LABEL);
    }

    /** Fields of the article itself, not of a comment or a film on its page; of several articles only that with the headline. */
    private void addItems(List<Told> values, FieldOrigin origin, String... selectors) {
        for (String selector : selectors) {
            List<Element> elements = new ArrayList<>(markings.fields());
            Evaluator wanted = Selector.evaluatorOf(selector);
            elements.removeIf(element -> !element.is(wanted));
            elements.removeIf(element -> element.closest(OTHER_ITEMS) != null);
            if (elements.stream().map(MarkupDates::item).distinct().count() > 1) {
                elements.removeIf(element -> !holdsHeadline(item(element)));
            }
            if (!elements.isEmpty()) {
                Element first = elements.getFirst();
                String value = Markup.firstOf(first.attr("content"), first.attr("datetime"), first.text());
                if (value != null) {
                    values.add(new Told(value, origin));
                }
            }
        }
    }

    private static @Nullable Element item(Element element) {
        return element.closest("[itemscope], [typeof], article");
    }

    private boolean holdsHeadline(@Nullable Element item) {
        String title = Heading.key(markings.title());
        return item == null
                || item.select("h1, h2, h3, [itemprop=headline]").stream()
                        .map(heading ->
                                Heading.key(heading.hasAttr("content") ? heading.attr("content") : heading.text()))
                        .anyMatch(key -> !key.isEmpty() && title.contains(key));
    }

    private void addMeta(List<Told> values, String name) {
        meta.all(name.toLowerCase(Locale.ROOT)).stream()
                .filter(told -> told.origin() != FieldOrigin.MICRODATA)
                .findFirst()
                .ifPresent(values::add);
    }
}
