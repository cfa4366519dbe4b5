package org.sijill.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.sijill.model.FieldOrigin;

/** Addresses that a page tells: its own, and those of its links made absolute. */
final class Addresses {

    private static final int LONGEST = 2000;

    private Addresses() {}

    /**
     * The page's address: rel=canonical, og:url, then JSON-LD. One that leads to a site's front page is none where another is
     * told.
     */
    static @Nullable Told canonical(Document page, @Nullable String jsonLd, Meta meta) {
        Element link = page.selectFirst("link[rel~=(?i)^canonical$]");
        Told told = Told.first(
                deep(page, link == null ? null : new Told(link.attr("href"), FieldOrigin.LINK)),
                deep(page, meta.first("og:url")),
                deep(page, jsonLd == null ? null : new Told(jsonLd, FieldOrigin.JSON_LD)),
                deep(page, meta.first("twitter:url")));
        if (told != null && page.baseUri().isEmpty()) {
            page.setBaseUri(told.value());
        }
        return told;
    }

    private static @Nullable Told deep(Document page, @Nullable Told told) {
        String url = told == null ? null : absolute(page.baseUri(), told.value());
        return url == null || told == null || isFront(url) ? null : new Told(url, told.origin());
    }

    /** Whether an address has neither path nor query. */
    private static boolean isFront(String url) {
        int path = url.indexOf('/', url.indexOf("://") + 3);
        return path < 0 || path == url.length() - 1;
    }

    /** An address of the web, absolute where its base is known; null where it is none. */
    static @Nullable String absolute(String base, String href) {
        String address = href.strip();
        if (address.isEmpty() || address.length() > LONGEST || address.startsWith("#")) {
            return null;
        }
        if (!isWeb(address)) {
            address = address.startsWith("//") && base.isEmpty() ? "https:" + address : resolved(base, address);
        }
        if (!isWeb(address)) {
            return null;
        }
        int scheme = address.indexOf(':');
        return address.substring(0, scheme).toLowerCase(Locale.ROOT) + address.substring(scheme);
    }

    private static String resolved(String base, String href) {
        Element link = new Element("a").attr("href", href);
        link.setBaseUri(base);
        return link.absUrl("href");
    }

    private static boolean isWeb(String url) {
        return url.regionMatches(true, 0, "http://", 0, 7) || url.regionMatches(true, 0, "https://", 0, 8);
    }

    /** The host of an address in lower case without {@code www.}; null where it has none. */
    static @Nullable String host(@Nullable String url) {
        if (url == null || !isWeb(url)) {
            return null;
        }
        int from = url.indexOf("://") + 3;
        int to = from;
        while (to < url.length() && "/?#".indexOf(url.charAt(to)) < 0) {
            to++;
        }
        try {
            String host = new URI("http://" + url.substring(from, to)).getHost();
            return host == null ? null : host.toLowerCase(Locale.ROOT).replaceFirst("^(?:www|m|amp)\\.", "");
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
