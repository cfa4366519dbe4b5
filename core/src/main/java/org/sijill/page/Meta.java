package org.sijill.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.sijill.model.FieldOrigin;

/** The meta elements of a page by their names in lower case; those with a colon of OpenGraph and its like are told apart. */
final class Meta {

    /** No page has more that say something. */
    private static final int MOST = 500;

    private final Map<String, List<Told>> values = new HashMap<>();

    private int read;

    void add(Element meta) {
        if (++read > MOST) {
            return;
        }
        for (String kind : List.of("property", "name", "itemprop")) {
            String name = meta.attr(kind).strip().toLowerCase(Locale.ROOT);
            Told told = name.isEmpty() ? null : Told.of(meta.attr("content"), origin(kind, name));
            if (told != null) {
                values.computeIfAbsent(name, n -> new ArrayList<>(1)).add(told);
            }
        }
    }

    private static FieldOrigin origin(String kind, String name) {
        if (kind.equals("itemprop")) {
            return FieldOrigin.MICRODATA;
        }
        return name.startsWith("og:") || name.startsWith("article:") ? FieldOrigin.OPENGRAPH : FieldOrigin.META;
    }

    /** The first value under a name in lower case. */
    @Nullable
    Told first(String name) {
        List<Told> all = all(name);
        return all.isEmpty() ? null : all.getFirst();
    }

    List<Told> all(String name) {
        return values.getOrDefault(name, List.of());
    }
}
