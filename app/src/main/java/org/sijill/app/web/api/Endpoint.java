package org.sijill.app.web.api;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A question that can be asked.
 *
 * @param parameters those that it takes, beside those of every address ({@link #EVERYWHERE})
 */
public record Endpoint(List<String> parameters, Function<Call, Answer> question) {

    /** In which form the answer is told, and which of its lists. */
    public static final List<String> EVERYWHERE = List.of("format", "table");

    public Endpoint {
        parameters = Stream.concat(parameters.stream(), EVERYWHERE.stream())
                .distinct()
                .toList();
    }

    static List<String> with(List<String> parameters, String... more) {
        return Stream.concat(parameters.stream(), Stream.of(more)).distinct().toList();
    }
}
