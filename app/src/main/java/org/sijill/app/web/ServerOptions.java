package org.sijill.app.web;

import org.sijill.app.web.Access.Tokens;

/**
 * How the reading room is served.
 *
 * @param host the address to listen on; one that others can reach needs tokens
 * @param port 0 for any that is free
 * @param tokens who may come in; none where whoever reaches the server may
 * @param perSecond requests that one address may make in a second, over some seconds
 * @param behindProxy whether that address is the one that a proxy tells in X-Forwarded-For
 * @param log whether every request is told on standard error, without what was asked for
 */
public record ServerOptions(String host, int port, Tokens tokens, int perSecond, boolean behindProxy, boolean log) {

    /** On this machine alone, as fast as it goes. */
    public static final ServerOptions LOCAL = new ServerOptions("127.0.0.1", 7373, Tokens.NONE, 100_000, false, false);

    public ServerOptions {
        if (tokens.isEmpty() && !Access.isLoopback(host)) {
            throw new IllegalArgumentException(
                    host + " can be reached from elsewhere, so the reading room needs access tokens there");
        }
    }

    public ServerOptions on(int other) {
        return new ServerOptions(host, other, tokens, perSecond, behindProxy, log);
    }
}
