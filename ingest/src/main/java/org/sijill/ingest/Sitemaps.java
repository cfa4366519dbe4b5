package org.sijill.ingest;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.ExtensionMetadata;
import crawlercommons.sitemaps.extension.NewsAttributes;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.reading.RefusedException;

/** Reads the sitemaps of news sites. */
public final class Sitemaps {

    private Sitemaps() {}

    /**
     * The articles that a sitemap names, in its order.
     *
     * @param text its characters, of whatever charset it was
     * @param url where it is from
     * @throws RefusedException where it is no sitemap, an index of sitemaps, or its XML is damaged
     */
    public static List<FeedEntry> read(String text, String url) throws RefusedException {
        if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
            throw new RefusedException("the sitemap declares a document type or entities, which are not read");
        }
        Map<String, FeedEntry> entries = new LinkedHashMap<>();
        for (SiteMapURL named : parsed(text, url).getSiteMapUrls()) {
            FeedEntry entry = entry(named);
            entries.putIfAbsent(entry.key(), entry);
        }
        return List.copyOf(entries.values());
    }

    private static SiteMap parsed(String text, String url) throws RefusedException {
        SiteMapParser parser = new SiteMapParser(false, false);
        parser.enableExtension(Extension.NEWS);
        try {
            // What the text says of its own charset no longer holds: it has become characters.
            String body = text.strip().replaceFirst("^<\\?xml[^>]*\\?>", "");
            AbstractSiteMap map = parser.parseSiteMap(
                    "text/xml",
                    body.getBytes(StandardCharsets.UTF_8),
                    URI.create(url).toURL());
            if (map instanceof SiteMap articles) {
                return articles;
            }
            throw new RefusedException("this is an index of sitemaps; name the news sitemap that it lists");
        } catch (UnknownFormatException | IOException | IllegalArgumentException e) {
            throw new RefusedException("this is no sitemap that can be read: "
                    + String.valueOf(e.getMessage()).strip());
        }
    }

    private static FeedEntry entry(SiteMapURL named) {
        String link = named.getUrl().toString();
        String title = null;
        Instant published = null;
        ExtensionMetadata[] news = named.getAttributesForExtension(Extension.NEWS);
        if (news != null && news.length > 0 && news[0] instanceof NewsAttributes attributes) {
            title = attributes.getTitle();
            published = instant(attributes.getPublicationDateTime());
        }
        return new FeedEntry(link, link, title, List.of(), published, null);
    }

    private static @Nullable Instant instant(@Nullable ZonedDateTime date) {
        return date == null ? null : date.toInstant();
    }
}
