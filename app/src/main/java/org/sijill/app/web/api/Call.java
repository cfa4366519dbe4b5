package org.sijill.app.web.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.app.inquiry.Parameters;
import org.sijill.app.inquiry.RequestException;

/**
 * A request to the API.
 *
 * @param path the variable parts of the path, such as {@code id}
 * @param query the parameters, decoded
 */
public record Call(Map<String, String> path, Map<String, List<String>> query) {

    public Parameters parameters() {
        return new Parameters(query);
    }

    /** A variable part of the path. */
    public String part(String name) {
        String part = path.get(name);
        if (part == null) {
            throw new IllegalArgumentException("the route has no " + name);
        }
        return part;
    }

    /** The cursor of the page before, or null for the first page. */
    public @Nullable String after() {
        return parameters().one("after");
    }

    /** How many are listed on a page. */
    public int limit(int most, int usual) {
        return parameters().number("limit", 1, most, usual);
    }

    /**
     * Refuses parameters that the address does not take: one that is misspelt would else answer another question than was asked.
     *
     * @throws RequestException which names them
     */
    public void only(Collection<String> known) {
        List<String> unknown = parameters().beside(known);
        if (!unknown.isEmpty()) {
            List<String> taken = new ArrayList<>(known);
            throw new RequestException(
                    String.join(", ", unknown.stream().limit(5).map(Call::cut).toList()),
                    "is no parameter here"
                            + (taken.isEmpty() ? "; none is taken" : "; there are " + String.join(", ", taken)));
        }
    }

    private static String cut(String name) {
        return name.length() > 40 ? name.substring(0, 40) + "…" : name;
    }
}
