package org.sijill.app.web;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.HexFormat;
import org.sijill.model.Sha256;

/** Tells one state of an answer from another, so that nothing is worked out for whom it would tell nothing new. */
final class EntityTag {

    private EntityTag() {}

    /** @param state all that an answer depends on */
    static String of(String... state) {
        return "W/\"" + HexFormat.of().formatHex(Sha256.of(String.join("\n", state)), 0, 12) + "\"";
    }

    /**
     * Marks an answer, which no one but its reader may keep, and tells whether the reader has it already; the answer is complete then.
     *
     * @param tag of {@link #of}
     */
    static boolean isKnown(Context request, String tag) {
        request.header("ETag", tag);
        String known = request.header("If-None-Match");
        if (known == null || Arrays.stream(known.split(",")).map(String::strip).noneMatch(one -> same(one, tag))) {
            return false;
        }
        request.status(304);
        return true;
    }

    /** The weak comparison of RFC 9110. */
    private static boolean same(String one, String tag) {
        return one.equals("*") || one.replaceFirst("^W/", "").equals(tag.substring(2));
    }
}
