package org.sijill.app.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.UnauthorizedResponse;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Sha256;

/**
 * Who may do what. A server that only this machine reaches lets everyone in who speaks to it by one of this machine's own names: a page of
 * another site cannot make a browser do so. Any other server asks for a token.
 */
public final class Access {

    static final String COOKIE = "sijill-access";
    private static final Pattern HOST =
            Pattern.compile("(?:[A-Za-z0-9._-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}])(?::[0-9]{1,5})?");
    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Tokens tokens;

    Access(Tokens tokens) {
        this.tokens = tokens;
    }

    /** What someone may do; each may do what stands before it. */
    public enum Role {
        NONE,
        READ,
        REVIEW,
        ADMIN
    }

    /** Tokens and what they allow; kept as digests. */
    public static final class Tokens {

        /** Nobody needs one. */
        public static final Tokens NONE = new Tokens(List.of());

        private static final int SHORTEST = 24;

        private record Token(byte[] digest, Role role) {}

        private final List<Token> all;

        private Tokens(List<Token> all) {
            this.all = List.copyOf(all);
        }

        /**
         * @param lines of role (read, review, admin), a tab or blanks, token; # begins a comment
         * @throws IllegalArgumentException where a line is wrong, with its number and without its token
         */
        public static Tokens of(List<String> lines) {
            List<Token> all = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i).strip();
                if (line.isEmpty() || line.startsWith("#")) {
                    continue;
                }
                String[] parts = line.split("\\s+");
                Role role = parts.length == 2 ? role(parts[0]) : null;
                if (role == null || parts[1].length() < SHORTEST) {
                    throw new IllegalArgumentException("line " + (i + 1)
                            + ": a role (read, review or admin) and a token of at least " + SHORTEST + " characters");
                }
                all.add(new Token(Sha256.of(parts[1]), role));
            }
            if (all.isEmpty()) {
                throw new IllegalArgumentException("there is no token");
            }
            return new Tokens(all);
        }

        private static @Nullable Role role(String name) {
            return switch (name.toLowerCase(Locale.ROOT)) {
                case "read" -> Role.READ;
                case "review" -> Role.REVIEW;
                case "admin" -> Role.ADMIN;
                default -> null;
            };
        }

        boolean isEmpty() {
            return all.isEmpty();
        }

        /** What a token allows; every token is compared, whatever the answer. */
        Role role(byte[] digest) {
            Role found = Role.NONE;
            for (Token token : all) {
                if (MessageDigest.isEqual(token.digest(), digest)) {
                    found = token.role();
                }
            }
            return found;
        }
    }

    /** Whether only this machine reaches an address. */
    static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** What a token of a form allows. */
    Role of(String token) {
        return tokens.role(Sha256.of(token));
    }

    /** What whoever sends a request may do. */
    Role of(Context request) {
        if (tokens.isEmpty()) {
            return OWN_NAMES.contains(name(request.header("Host"))) ? Role.ADMIN : Role.NONE;
        }
        String header = request.header("Authorization");
        if (header != null && header.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return of(header.substring(7).strip());
        }
        String cookie = request.cookie(COOKIE);
        return cookie == null ? Role.NONE : ofCookie(cookie);
    }

    /** A token as a cookie carries it: whatever characters it has, none of them ends the cookie. */
    static String worn(String token) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token.getBytes(StandardCharsets.UTF_8));
    }

    private Role ofCookie(String cookie) {
        try {
            return of(new String(Base64.getUrlDecoder().decode(cookie), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Role.NONE;
        }
    }

    /**
     * Refuses a request that calls this server by a name it cannot have: a page of another site whose name was made to lead here.
     *
     * @throws BadRequestResponse where the name is none at all
     * @throws ForbiddenResponse where it is another one's
     */
    void checkHost(Context request) {
        String host = request.header("Host");
        if (host == null || !HOST.matcher(host).matches()) {
            throw new BadRequestResponse("The request does not tell which server it is for.");
        }
        if (tokens.isEmpty() && !OWN_NAMES.contains(name(host))) {
            throw new ForbiddenResponse("This server answers to the names of this machine alone.");
        }
    }

    /** A host without its port. */
    private static String name(@Nullable String host) {
        return host == null ? "" : host.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT);
    }

    /**
     * Lets a request pass that may do as much.
     *
     * @throws UnauthorizedResponse where nobody is known
     * @throws ForbiddenResponse where it is known and may not
     */
    void require(Context request, Role least) {
        Role role = of(request);
        if (role == Role.NONE) {
            request.header("WWW-Authenticate", "Bearer");
            throw new UnauthorizedResponse("An access token is needed.");
        }
        if (role.compareTo(least) < 0) {
            throw new ForbiddenResponse("This token does not allow that.");
        }
    }

    boolean needsToken() {
        return !tokens.isEmpty();
    }
}
