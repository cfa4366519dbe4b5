package org.sijill.app.web;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/**
 * An answer that is sent many times, packed once.
 *
 * @param packed the same bytes in gzip
 */
record Packed(byte[] plain, byte[] packed) {

    static Packed of(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 4);
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Packed(plain, packed.toByteArray());
    }

    /** The bytes that both take. */
    int size() {
        return plain.length + packed.length;
    }

    /** Sends what is shorter of that which the browser takes. */
    void send(Context request) {
        request.disableCompression();
        String accepted = request.header("Accept-Encoding");
        if (accepted != null && accepted.contains("gzip") && packed.length < plain.length) {
            request.header("Content-Encoding", "gzip").result(packed);
        } else {
            request.result(plain);
        }
    }
}
