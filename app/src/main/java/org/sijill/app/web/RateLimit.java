package org.sijill.app.web;

import io.javalin.http.Context;
import io.javalin.http.TooManyRequestsResponse;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;

/** How many requests an address may make: a bucket that fills steadily and holds some seconds' worth. */
final class RateLimit {

    private static final int SECONDS_HELD = 5;
    private static final int MOST_ADDRESSES = 10_000;
    private static final Pattern ADDRESS =
            Pattern.compile("(?:[0-9]{1,3}\\.){3}[0-9]{1,3}|[0-9A-Fa-f]{0,4}:[0-9A-Fa-f:.]{1,40}");

    private final int perSecond;
    private final LongSupplier nanos;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    private static final class Bucket {
        private double held;
        private long at;
    }

    /** @param nanos a clock that never goes back */
    RateLimit(int perSecond, LongSupplier nanos) {
        this.perSecond = perSecond;
        this.nanos = nanos;
    }

    /** @throws TooManyRequestsResponse where the address has asked too often */
    void check(Context request, String address) {
        if (!takes(asker(address))) {
            request.header("Retry-After", "1");
            throw new TooManyRequestsResponse("Too many requests; at most " + perSecond + " a second.");
        }
    }

    /**
     * Who asks a proxy: the last entry of X-Forwarded-For, which the proxy itself has written. What stands before it is the asker's word.
     * Without one, the proxy.
     */
    static String forwarded(Context request) {
        String all = String.join(",", Collections.list(request.req().getHeaders("X-Forwarded-For")));
        String last = all.substring(all.lastIndexOf(',') + 1).strip();
        return ADDRESS.matcher(last).matches() ? last : request.ip();
    }

    /** An address; of IPv6 the half that a provider gives to one house, which may have all the other half. */
    static String asker(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            return HexFormat.of().formatHex(InetAddress.getByName(address).getAddress(), 0, 8);
        } catch (UnknownHostException | IndexOutOfBoundsException e) {
            return address;
        }
    }

    synchronized boolean takes(String address) {
        long now = nanos.getAsLong();
        Bucket bucket = buckets.computeIfAbsent(address, one -> {
            Bucket full = new Bucket();
            full.held = (double) perSecond * SECONDS_HELD;
            full.at = now;
            return full;
        });
        bucket.held = Math.min((double) perSecond * SECONDS_HELD, bucket.held + (now - bucket.at) / 1e9 * perSecond);
        bucket.at = now;
        if (bucket.held < 1) {
            return false;
        }
        bucket.held--;
        return true;
    }
}
