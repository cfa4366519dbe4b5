package org.sijill.app.web;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Pages as they were sent last, by their tags: what many look at is made once for each state of the record. */
final class MadePages {

    private static final long MOST_BYTES = 24L << 20;

    private final Map<String, Packed> pages = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    /** The page of a tag, or null where it has to be made. */
    synchronized @Nullable Packed of(String tag) {
        return pages.get(tag);
    }

    /** Keeps a page; those that were asked for longest ago make room. */
    synchronized void keep(String tag, Packed made) {
        Packed before = pages.put(tag, made);
        bytes += made.size() - (before == null ? 0 : before.size());
        Iterator<Packed> oldest = pages.values().iterator();
        while (bytes > MOST_BYTES && oldest.hasNext()) {
            bytes -= oldest.next().size();
            oldest.remove();
        }
    }
}
