package org.sijill.app.web;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** What a browser is told to refuse: whatever an article's text brought along, it can neither run, load nor send anything. */
final class SecurityHeaders {

    private static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    private static final Map<String, String> ALL = new LinkedHashMap<>();

    static {
        ALL.put("Content-Security-Policy", POLICY);
        ALL.put("X-Content-Type-Options", "nosniff");
        ALL.put("X-Frame-Options", "DENY");
        ALL.put("Referrer-Policy", "no-referrer");
        ALL.put("Cross-Origin-Opener-Policy", "same-origin");
        ALL.put("Cross-Origin-Resource-Policy", "same-origin");
        ALL.put("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    }

    private SecurityHeaders() {}

    /** Hands over each header, by its name and value. */
    static void each(BiConsumer<String, String> taker) {
        ALL.forEach(taker);
    }

    /** What one reader may see is not for others: it is kept by nobody but the reader, who asks again before it is shown again. */
    static void keepPrivate(Context request) {
        request.header("Cache-Control", "private, no-cache")
                .header("Vary", "Cookie, Authorization, Accept-Language, Accept-Encoding");
    }
}
