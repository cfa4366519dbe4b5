package org.sijill.app.web;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Pages as they were sent last, by their tags: what many look at is made once for each state of the record. */
final class MadePages {

    private static final long MOST_BYTES = 24L << 20;

    private final Map<String, Made> pages = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    /** A finished page, plain and packed. */
    record Made(byte[] plain, byte[] packed) {

        static Made of(String html) {
            byte[] plain = html.getBytes(StandardCharsets.UTF_8);
            ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 4);
            try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
                gzip.write(plain);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new Made(plain, packed.toByteArray());
        }

        int size() {
            return plain.length + packed.length;
        }

        void send(Context request) {
            request.disableCompression();
            request.contentType("text/html; charset=utf-8");
            String accepted = request.header("Accept-Encoding");
            if (accepted != null && accepted.contains("gzip")) {
                request.header("Content-Encoding", "gzip").result(packed);
            } else {
                request.result(plain);
            }
        }
    }

    /** The page of a tag, or null where it has to be made. */
    synchronized @Nullable Made of(String tag) {
        return pages.get(tag);
    }

    /** Keeps a page; those that were asked for longest ago make room. */
    synchronized void keep(String tag, Made made) {
        Made before = pages.put(tag, made);
        bytes += made.size() - (before == null ? 0 : before.size());
        Iterator<Made> oldest = pages.values().iterator();
        while (bytes > MOST_BYTES && oldest.hasNext()) {
            bytes -= oldest.next().size();
            oldest.remove();
        }
    }
}
