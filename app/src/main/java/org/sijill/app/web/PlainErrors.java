package org.sijill.app.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/** What is answered to requests that never reach a page, such as malformed ones: the status in words, and nothing of the request. */
final class PlainErrors extends ErrorHandler {

    private static final int USUAL = 500;

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus() >= 400 ? response.getStatus() : USUAL;
        SecurityHeaders.each((name, value) -> response.getHeaders().put(name, value));
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
        response.setStatus(status);
        response.write(true, words(status), callback);
        return true;
    }

    private static ByteBuffer words(int status) {
        return BufferUtil.toBuffer(status + " " + HttpStatus.getMessage(status) + "\n", StandardCharsets.UTF_8);
    }
}
