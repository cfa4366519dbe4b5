package org.sijill.app.web;

import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.ServiceUnavailableResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;

/** How large requests may be, and how many are answered at once. */
final class Bounds {

    /** Of a form or a correction. */
    static final int FORM_BYTES = 64 << 10;
    /** Of a page that is handed in, as everywhere. */
    static final int PAGE_BYTES = 16 << 20;

    static final int AT_ONCE = 256;

    private static final int LENGTH_REQUIRED = 411;
    private static final String PLACE = "sijill-place";

    private final Semaphore places = new Semaphore(AT_ONCE);

    /**
     * Lets a request in, for which {@link #leave} must be called whatever comes of it.
     *
     * @throws HttpResponseException where it is too large, or too many are being answered
     */
    void enter(Context request) {
        long length = request.req().getContentLengthLong();
        boolean page = request.path().equals(ArticleRoute.PATH);
        if (length > (page ? PAGE_BYTES : FORM_BYTES)) {
            throw new ContentTooLargeResponse("At most " + (page ? PAGE_BYTES : FORM_BYTES) + " bytes are taken here.");
        }
        if (length < 0 && !page && request.header("Transfer-Encoding") != null) {
            throw new HttpResponseException(LENGTH_REQUIRED, "A request has to tell its length here.");
        }
        if (!request.path().equals(Stream.PATH)) {
            if (!places.tryAcquire()) {
                request.header("Retry-After", "1");
                throw new ServiceUnavailableResponse("Too many requests are being answered. Ask again.");
            }
            request.attribute(PLACE, places);
        }
    }

    /** Makes room for the next one. */
    void leave(Context request) {
        Semaphore held = request.attribute(PLACE);
        if (held != null) {
            request.attribute(PLACE, null);
            held.release();
        }
    }

    /**
     * The body of a request.
     *
     * @throws ContentTooLargeResponse where it is longer than that, whatever length it told
     */
    static byte[] body(Context request, int most) throws IOException {
        byte[] body = request.req().getInputStream().readNBytes(most + 1);
        if (body.length > most) {
            throw new ContentTooLargeResponse("At most " + most + " bytes are taken here.");
        }
        return body;
    }
}
