package org.sijill.app.watch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Dns;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * One request to the web and its answer, within bounds of size and time.
 *
 * <p>The addresses of a host are checked where the connection takes them from, so a name that changes its address between the
 * check and the call gains nothing. No proxy is used, since it would look up names by itself.
 */
final class Web implements AutoCloseable {

    /** An answer; names of headers in small letters. */
    record Answer(int status, Map<String, String> headers, byte[] body, boolean tooLong) {
        @Nullable
        String header(String name) {
            return headers.get(name);
        }
    }

    /**
     * Between two pages of a host lie seconds, in which many servers hang up: a request that is sent into such a connection fails, and
     * whether it came through nobody can tell. So each has a connection of its own, and none has to be repeated.
     */
    private static final int NONE = 0;

    private final OkHttpClient client;
    private final Manners manners;

    Web(Manners manners) {
        this.manners = manners;
        this.client = new OkHttpClient.Builder()
                .dns(new CheckedDns(manners.allowPrivate()))
                .proxy(Proxy.NO_PROXY)
                .followRedirects(false)
                .followSslRedirects(false)
                .retryOnConnectionFailure(false)
                .connectionPool(new ConnectionPool(NONE, 1, TimeUnit.SECONDS))
                .fastFallback(false)
                .callTimeout(manners.request())
                .connectTimeout(manners.request())
                .readTimeout(manners.request())
                .build();
    }

    /**
     * Gets an address, without following redirects.
     *
     * @param most how many bytes of the body are taken, packed
     * @throws IOException where there is no whole answer in time
     */
    Answer get(URI url, Map<String, String> headers, int most) throws IOException {
        refusePrivate(url);
        Request.Builder request = new Request.Builder()
                .url(url.toString())
                .header("User-Agent", manners.userAgent())
                .header("Accept-Encoding", "gzip");
        headers.forEach(request::header);
        try (Response response = client.newCall(request.build()).execute()) {
            byte[] body = response.body().byteStream().readNBytes(most + 1);
            return new Answer(response.code(), headers(response), body, body.length > most);
        }
    }

    private static Map<String, String> headers(Response response) {
        Map<String, String> headers = new HashMap<>();
        for (String name : response.headers().names()) {
            headers.put(name.toLowerCase(Locale.ROOT), String.join(",", response.headers(name)));
        }
        return headers;
    }

    /** A host that is an address already is never looked up. */
    private void refusePrivate(URI url) throws IOException {
        String host = url.getHost();
        if (!manners.allowPrivate() && (host.startsWith("[") || host.matches("[0-9.]+"))) {
            InetAddress address = InetAddress.getByName(host);
            if (!Addresses.isPublic(address)) {
                throw new PrivateAddressException(host, address.getHostAddress());
            }
        }
    }

    private record CheckedDns(boolean allowPrivate) implements Dns {
        @Override
        public List<InetAddress> lookup(String host) throws UnknownHostException {
            List<InetAddress> open = new ArrayList<>();
            List<InetAddress> all = Dns.SYSTEM.lookup(host);
            for (InetAddress address : all) {
                if (allowPrivate || Addresses.isPublic(address)) {
                    open.add(address);
                }
            }
            if (open.isEmpty()) {
                throw new PrivateAddressException(host, all.getFirst().getHostAddress());
            }
            return open;
        }
    }

    /** Breaks off what is under way. */
    @Override
    public void close() {
        client.dispatcher().cancelAll();
    }
}
