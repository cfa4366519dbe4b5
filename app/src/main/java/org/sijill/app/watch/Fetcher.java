package org.sijill.app.watch;

import crawlercommons.robots.BaseRobotRules;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import org.sijill.ingest.ResponseBody;

/** Fetches an address as a polite guest: robots.txt, delays, redirects step by step. Safe to share between threads. */
public final class Fetcher implements AutoCloseable {

    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w:.-]+)");

    private final Web web;
    private final Hosts hosts;
    private final Robots robots;
    private final Pace pace;
    private final Manners manners;

    public Fetcher(Manners manners, Pace pace) {
        this.manners = manners;
        this.pace = pace;
        this.web = new Web(manners);
        this.hosts = new Hosts(pace);
        this.robots = new Robots(web, hosts, pace, manners);
    }

    /**
     * Fetches an address.
     *
     * @param etag the ETag it had when it was fetched last, or null
     * @param modified the Last-Modified it had then, or null
     */
    Fetched fetch(URI url, @Nullable String etag, @Nullable String modified) throws InterruptedException {
        Map<String, String> conditions = new HashMap<>();
        if (etag != null) {
            conditions.put("If-None-Match", etag);
        }
        if (modified != null) {
            conditions.put("If-Modified-Since", modified);
        }
        Set<URI> seen = new HashSet<>();
        URI at = url;
        while (seen.size() <= manners.mostRedirects()) {
            if (!seen.add(at)) {
                return new Fetched.Failed("the redirects of the server lead in a circle, back to " + at, false, null);
            }
            Fetched step = step(at, conditions);
            if (!(step instanceof Fetched.Elsewhere elsewhere)) {
                return step;
            }
            at = elsewhere.url();
        }
        return new Fetched.Failed("the server redirects more than " + manners.mostRedirects() + " times", false, null);
    }

    /** One request. */
    private Fetched step(URI at, Map<String, String> conditions) throws InterruptedException {
        String fault = fault(at);
        if (fault != null) {
            return new Fetched.Failed(fault, false, null);
        }
        String host = at.getHost();
        Duration resting = hosts.resting(host);
        if (resting != null) {
            return new Fetched.Resting(resting);
        }
        try {
            Robots.Known known = robots.rules(at);
            BaseRobotRules rules = known.rules();
            if (!rules.isAllowed(at.toString())) {
                return known.fault() != null
                        ? new Fetched.Failed("robots.txt of " + host + " cannot be had: " + known.fault(), true, null)
                        : new Fetched.Failed("robots.txt of " + host + " forbids it", false, null);
            }
            Web.Answer answer =
                    hosts.visit(host, robots.delay(rules), () -> web.get(at, conditions, manners.mostBytes()));
            URI next = redirect(at, answer);
            return next != null ? new Fetched.Elsewhere(next) : end(at, answer);
        } catch (IOException e) {
            return failed(host, e);
        }
    }

    private static @Nullable String fault(URI at) {
        String scheme = String.valueOf(at.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return "the address has the scheme " + scheme + ", and only http and https are called";
        }
        if (at.getHost() == null || at.getRawUserInfo() != null) {
            return "the address names no host, or a user with it: " + at;
        }
        return null;
    }

    private Fetched failed(String host, IOException fault) {
        boolean again = !(fault instanceof PrivateAddressException || fault instanceof BadAddressException);
        if (again) {
            // Whoever does not answer now will not answer for the next page either, and each would cost the whole time.
            hosts.rest(host, manners.firstWait());
        }
        return new Fetched.Failed(words(fault, manners), again, null);
    }

    static String words(IOException fault, Manners manners) {
        String words = String.valueOf(fault.getMessage());
        return switch (fault) {
            case PrivateAddressException closed -> words;
            case BadAddressException bad -> words;
            case SSLException insecure -> "no safe connection (TLS): " + words;
            case InterruptedIOException late ->
                "no whole answer within " + manners.request().toMillis() / 1000.0 + " seconds";
            default -> "no connection: " + fault.getClass().getSimpleName() + ": " + words;
        };
    }

    private Fetched end(URI at, Web.Answer answer) {
        int status = answer.status();
        if (status == 304) {
            return new Fetched.Unchanged();
        }
        if (status == 429 || status >= 500 || status == 408) {
            Duration after = retryAfter(answer.header("retry-after"));
            if (after != null) {
                hosts.rest(at.getHost(), after);
            }
            return new Fetched.Failed("the server answered with status " + status, true, after);
        }
        if (status < 200 || status >= 300) {
            return new Fetched.Failed("the server answered with status " + status, false, null);
        }
        if (answer.tooLong()) {
            return new Fetched.Failed(
                    String.format(Locale.ROOT, "the answer has more than %,d bytes", manners.mostBytes()), false, null);
        }
        String type = answer.headers().getOrDefault("content-type", "");
        Matcher charset = CHARSET.matcher(type);
        ResponseBody body = new ResponseBody(
                at.toString(),
                ResponseBody.bareType(type),
                charset.find() ? charset.group(1) : null,
                answer.headers().getOrDefault("content-encoding", ""),
                answer.body());
        return new Fetched.Body(body, answer.header("etag"), answer.header("last-modified"));
    }

    /** Seconds, or a date, within bounds. */
    private @Nullable Duration retryAfter(@Nullable String value) {
        if (value == null) {
            return null;
        }
        try {
            if (value.strip().matches("\\d{1,9}")) {
                return manners.bounded(Duration.ofSeconds(Long.parseLong(value.strip())));
            }
            ZonedDateTime date = ZonedDateTime.parse(value.strip(), DateTimeFormatter.RFC_1123_DATE_TIME);
            return manners.bounded(Duration.between(pace.now(), date.toInstant()));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Where an answer leads, or null where it is none that leads on. */
    static @Nullable URI redirect(URI from, Web.Answer answer) throws IOException {
        int status = answer.status();
        boolean moved = status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
        String location = answer.header("location");
        if (!moved || location == null) {
            return null;
        }
        HttpUrl base = HttpUrl.get(from);
        HttpUrl to = base == null ? null : base.resolve(location.strip());
        if (to == null) {
            throw new BadAddressException("the server redirects to «" + location + "», which is no address of the web");
        }
        return to.newBuilder().fragment(null).build().uri();
    }

    /** An address as links have it, with letters of any script and blanks; null where it is none of the web. */
    static @Nullable URI address(String link) {
        HttpUrl url = HttpUrl.parse(link);
        return url == null ? null : url.newBuilder().fragment(null).build().uri();
    }

    /** A server that leads to what cannot be called. */
    private static final class BadAddressException extends IOException {
        private static final long serialVersionUID = 1;

        BadAddressException(String message) {
            super(message);
        }
    }

    /** Breaks off what is under way. */
    @Override
    public void close() {
        web.close();
    }
}
