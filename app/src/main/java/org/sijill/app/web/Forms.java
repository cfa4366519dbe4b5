package org.sijill.app.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.SameSite;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Proof that a change was asked for by one of our own pages: a token of each form that hangs on a cookie of the same browser. */
final class Forms {

    static final String FIELD = "token";
    static final String HEADER = "X-Sijill-Token";
    private static final String COOKIE = "sijill-form";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 18;

    private final SecureRandom random = new SecureRandom();
    private final byte[] secret = new byte[32];

    Forms() {
        random.nextBytes(secret);
    }

    /** The token for the forms of a page; gives the browser its cookie. */
    String token(Context request) {
        String cookie = request.cookie(COOKIE);
        if (cookie == null || cookie.length() > 4 * BYTES) {
            byte[] bytes = new byte[BYTES];
            random.nextBytes(bytes);
            cookie = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            request.cookie(new Cookie(COOKIE, cookie, "/", -1, request.req().isSecure(), true, null, SameSite.STRICT));
        }
        return signed(cookie);
    }

    private String signed(String cookie) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(cookie.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Lets a change pass.
     *
     * @throws ForbiddenResponse where another site may have sent it
     */
    void check(Context request) {
        sameSite(request);
        if (request.header("Authorization") != null) {
            return; // no browser adds it by itself
        }
        String cookie = request.cookie(COOKIE);
        String given = request.header(HEADER) != null ? request.header(HEADER) : request.formParam(FIELD);
        if (cookie == null
                || given == null
                || !MessageDigest.isEqual(
                        signed(cookie).getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8))) {
            throw new ForbiddenResponse("This form is too old or not ours. Load its page again.");
        }
    }

    /**
     * Lets a program's change pass. One that shows its token itself is no page of another site; neither is one without any cookie of ours.
     *
     * @throws ForbiddenResponse where a browser may have been made to send it
     */
    void checkProgram(Context request) {
        if (request.cookie(Access.COOKIE) != null) {
            check(request);
        } else {
            sameSite(request);
        }
    }

    /** Refuses what a page of another site sends, forms or not. */
    static void sameSite(Context request) {
        String origin = request.header("Origin");
        String site = request.header("Sec-Fetch-Site");
        if ((origin != null && !authority(origin).equals(request.header("Host")))
                || (site != null && !site.equals("same-origin") && !site.equals("none"))) {
            throw new ForbiddenResponse("Another site may not change the record.");
        }
    }

    private static String authority(String origin) {
        try {
            String authority = URI.create(origin).getAuthority();
            return authority == null ? "" : authority;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
