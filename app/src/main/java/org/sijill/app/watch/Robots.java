package org.sijill.app.watch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.sijill.ingest.ContentCoding;
import org.sijill.reading.RefusedException;

/** What hosts allow robots (RFC 9309), asked for once a day. */
final class Robots {

    private static final List<String> NAMES = List.of("sijill");
    private static final int MOST_BYTES = 512 << 10;
    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration FAILURE_KEPT = Duration.ofMinutes(30);

    /**
     * The rules of a host.
     *
     * @param fault why they could not be had, or null
     * @param until when to ask again
     */
    record Known(BaseRobotRules rules, @Nullable String fault, Instant until) {}

    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final Web web;
    private final Hosts hosts;
    private final Pace pace;
    private final Manners manners;

    Robots(Web web, Hosts hosts, Pace pace, Manners manners) {
        this.web = web;
        this.hosts = hosts;
        this.pace = pace;
        this.manners = manners;
    }

    /**
     * The rules of the host of an address.
     *
     * @throws IOException where the host must not be called
     */
    Known rules(URI url) throws IOException, InterruptedException {
        String site = url.getScheme() + "://" + url.getRawAuthority();
        Known there = known.get(site);
        if (there == null || !there.until.isAfter(pace.now())) {
            there = asked(URI.create(site + "/robots.txt"));
            known.put(site, there);
        }
        return there;
    }

    /** How long to wait between two requests to the host. */
    Duration delay(BaseRobotRules rules) {
        long asked = rules.getCrawlDelay();
        if (asked == BaseRobotRules.UNSET_CRAWL_DELAY) {
            return manners.delay();
        }
        Duration delay = manners.bounded(Duration.ofMillis(asked));
        return delay.compareTo(manners.delay()) < 0 ? manners.delay() : delay;
    }

    private Known asked(URI robots) throws IOException, InterruptedException {
        BaseRobotRules rules;
        String fault = null;
        try {
            rules = fetched(robots);
        } catch (PrivateAddressException e) {
            throw e;
        } catch (IOException e) {
            fault = Fetcher.words(e, manners);
            rules = parser().failedFetch(503);
        }
        if (rules.isDeferVisits() && fault == null) {
            fault = "the server has no answer";
        }
        return new Known(rules, fault, pace.now().plus(rules.isDeferVisits() ? FAILURE_KEPT : KEPT));
    }

    private SimpleRobotRulesParser parser() {
        return new SimpleRobotRulesParser(manners.longestWait().toMillis(), 0);
    }

    /** No file means that all is allowed; a host that cannot answer is not called before it can (RFC 9309, 2.3.1). */
    private BaseRobotRules fetched(URI robots) throws IOException, InterruptedException {
        URI at = robots;
        for (int hop = 0; hop <= manners.mostRedirects(); hop++) {
            URI here = at;
            Web.Answer answer = hosts.visit(here.getHost(), manners.delay(), () -> web.get(here, Map.of(), MOST_BYTES));
            URI next = Fetcher.redirect(here, answer);
            if (next == null) {
                return parsed(parser(), here, answer);
            }
            at = next;
        }
        return parser().failedFetch(404);
    }

    private static BaseRobotRules parsed(SimpleRobotRulesParser parser, URI at, Web.Answer answer) {
        int status = answer.status();
        if (status == 429 || status >= 500) {
            return parser.failedFetch(503);
        }
        if (status >= 300) {
            return parser.failedFetch(404);
        }
        try {
            String coding = answer.headers().getOrDefault("content-encoding", "");
            return parser.parseContent(at.toString(), ContentCoding.decode(answer.body(), coding), "text/plain", NAMES);
        } catch (RefusedException e) {
            return parser.failedFetch(503);
        }
    }
}
