package org.sijill.app.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sijill.app.search.Dimension;
import org.sijill.app.search.DocumentKind;
import org.sijill.app.search.SearchRequest;
import org.sijill.app.search.SearchRequest.Filter;
import org.sijill.app.search.SearchRequest.Order;
import org.sijill.model.Act;
import org.sijill.model.Codes;
import org.sijill.model.Status;

/**
 * A search as the parameters of a query string: {@code q}, {@code exact}, one of the name of each {@link Dimension}, {@code from},
 * {@code to}, {@code order}, {@code after}, {@code limit}. Several values of a dimension ask for any of them.
 */
public final class SearchParameters {

    /** The names of the parameters. */
    public static final List<String> PARAMETERS = Stream.concat(
                    Stream.of("q", "exact", "from", "to", "order", "after", "limit"),
                    Stream.of(Dimension.values()).map(Dimension::id))
            .toList();

    private static final int USUAL_LIMIT = 20;
    private static final int MOST_HITS = 100;
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-(?:0[1-9]|1[0-2])");

    private SearchParameters() {}

    /**
     * Reads a request, with two passages of each hit and no counts. Without words to match, the latest stand first.
     *
     * @throws RequestException where a parameter cannot be read
     */
    public static SearchRequest request(Parameters given, Names names) {
        LocalDate from = given.day("from");
        LocalDate to = given.day("to");
        if (from != null && to != null && to.isBefore(from)) {
            throw new RequestException("to", "the last day, " + to + ", is before the first, " + from);
        }
        String text = Objects.requireNonNullElse(given.one("q"), "");
        SearchRequest request = SearchRequest.of(text)
                .between(from, to)
                .by(given.constant("order", usual(text)))
                .limit(given.number("limit", 1, MOST_HITS, USUAL_LIMIT))
                .after(given.one("after"));
        request = given.isOn("exact") ? request.exactly() : request;
        for (Dimension dimension : Dimension.values()) {
            List<String> values = values(dimension, given, names);
            if (!values.isEmpty()) {
                request = request.where(dimension, values.toArray(String[]::new));
            }
        }
        return request;
    }

    private static Order usual(String text) {
        return text.isBlank() ? Order.DATE : Order.RELEVANCE;
    }

    private static List<String> values(Dimension dimension, Parameters given, Names names) {
        String name = dimension.id();
        return switch (dimension) {
            case KIND -> lower(given.constants(name, DocumentKind.class));
            case ACT -> lower(given.constants(name, Act.class));
            case STATUS -> lower(given.constants(name, Status.class));
            case COUNTRY, ORGANIZATION -> given.named(name, names::party);
            case TOPIC -> given.parted(name);
            case PERSON, PUBLISHER -> given.each(name);
            case YEAR -> written(given, name, YEAR, "a year such as 2013");
            case MONTH -> written(given, name, MONTH, "a month such as 2013-01");
        };
    }

    private static List<String> lower(Iterable<? extends Enum<?>> constants) {
        List<String> names = new ArrayList<>();
        constants.forEach(constant -> names.add(Codes.of(constant)));
        return names;
    }

    private static List<String> written(Parameters given, String name, Pattern pattern, String wanted) {
        List<String> values = given.parted(name);
        values.stream()
                .filter(value -> !pattern.matcher(value).matches())
                .findFirst()
                .ifPresent(value -> {
                    throw new RequestException(name, wanted + " is needed, not «" + value + "»");
                });
        return values;
    }

    /** The parameters that give a request again, always in the same order and spelling. */
    public static Map<String, List<String>> of(SearchRequest request) {
        Parameters.Written written = new Parameters.Written()
                .put("q", request.text().isBlank() ? null : request.text().strip())
                .put("exact", request.exact() ? true : null);
        for (Dimension dimension : Dimension.values()) {
            TreeSet<String> values = new TreeSet<>();
            request.filters().stream()
                    .filter(filter -> filter.dimension() == dimension)
                    .map(Filter::values)
                    .forEach(values::addAll);
            written.put(dimension.id(), values);
        }
        return written.put("from", request.from())
                .put("to", request.to())
                .put("order", request.order() == usual(request.text()) ? null : Codes.of(request.order()))
                .put("after", request.after())
                .put("limit", request.limit() == USUAL_LIMIT ? null : request.limit())
                .done();
    }
}
