package org.sijill.app.inquiry;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Two states or bodies by their codes, in the order in which they were named. */
public record Pair(String one, String other) {

    /** @throws IllegalArgumentException where both are the same */
    public Pair {
        if (one.equals(other)) {
            throw new IllegalArgumentException("a pair needs two, not " + one + " twice");
        }
    }

    /**
     * The pair of the parameters {@code a} and {@code b}.
     *
     * @throws RequestException where one of them is missing or unknown, or both are the same
     */
    public static Pair of(Parameters given, Names names) {
        return of("b", first(given, names), code("b", given.one("b"), names));
    }

    /**
     * The code of the parameter {@code a} alone.
     *
     * @throws RequestException where it is missing or unknown
     */
    public static String first(Parameters given, Names names) {
        return code("a", given.one("a"), names);
    }

    /**
     * The pair of the parameter {@code with}, where there is one.
     *
     * @throws RequestException where it does not name two that are known
     */
    public static Optional<Pair> with(Parameters given, Names names) {
        List<String> codes = given.named("with", names::party);
        if (codes.isEmpty()) {
            return Optional.empty();
        }
        if (codes.size() != 2) {
            throw new RequestException("with", "two states or bodies are needed, such as RUS,KGZ");
        }
        return Optional.of(of("with", codes.getFirst(), codes.getLast()));
    }

    private static Pair of(String parameter, String one, String other) {
        if (one.equals(other)) {
            throw new RequestException(parameter, "another state or body than " + one + " is needed");
        }
        return new Pair(one, other);
    }

    private static String code(String parameter, @Nullable String given, Names names) {
        if (given == null) {
            throw new RequestException(parameter, "a state or body is needed, by code or name");
        }
        try {
            return names.party(given);
        } catch (UnknownNameException e) {
            throw new RequestException(parameter, String.valueOf(e.getMessage()));
        }
    }

    public List<String> codes() {
        return List.of(one, other);
    }
}
