package org.sijill.app.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Codes;

/** A filter as the condition of a query over {@code event e}; what users give is bound, never written into it. */
final class EventQuery {

    private final StringBuilder condition = new StringBuilder("NOT e.wrong");
    private final List<Object> values = new ArrayList<>();

    EventQuery(EventFilter filter) {
        for (String party : filter.between()) {
            also("EXISTS (SELECT 1 FROM participant p WHERE p.event = e.id AND (p.country = ? OR p.organization = ?))");
            values.add(party);
            values.add(party);
        }
        for (Set<String> persons : filter.persons()) {
            among("EXISTS (SELECT 1 FROM participant p WHERE p.event = e.id AND p.entity IN (%s))", persons);
        }
        among("e.act IN (%s)", filter.acts().stream().map(Codes::of).toList());
        among("e.status IN (%s)", filter.statuses().stream().map(Codes::of).toList());
        // as words, since the driver of DuckDB binds no days
        equal(
                "e.last_day >= CAST(? AS DATE)",
                filter.from() == null ? null : filter.from().toString());
        equal(
                "e.first_day <= CAST(? AS DATE)",
                filter.to() == null ? null : filter.to().toString());
        if (filter.place() != null) {
            also("(e.country = ? OR e.city = ?)");
            values.add(filter.place());
            values.add(filter.place());
        }
        among("EXISTS (SELECT 1 FROM topic t WHERE t.event = e.id AND t.topic IN (%s))", filter.topics());
        equal(
                "EXISTS (SELECT 1 FROM telling t JOIN article a ON a.id = t.article"
                        + " WHERE t.merged = e.id AND a.publisher = ?)",
                filter.publisher());
        equal("e.sources >= ?", filter.sources() > 1 ? filter.sources() : null);
        equal("e.confidence >= ?", filter.confidence() > 0 ? filter.confidence() : null);
        equal("e.parent = ?", filter.parent());
    }

    /** Acts that took place, or are taking place; plans and denials are no contact. */
    static final String HELD = " AND e.status IN (" + quoted(Surveys.HELD) + ")";

    /** Acts at which one meets another. */
    static final String MET = "e.act IN (" + quoted(Surveys.MET) + ")";

    private static String quoted(Set<? extends Enum<?>> constants) {
        return constants.stream().map(one -> "'" + Codes.of(one) + "'").sorted().collect(Collectors.joining(", "));
    }

    /** With what took place alone. */
    EventQuery held() {
        condition.append(HELD);
        return this;
    }

    /** With one condition more, its values in the order of its question marks. */
    EventQuery and(String part, Object... more) {
        also(part);
        values.addAll(Arrays.asList(more));
        return this;
    }

    private void also(String part) {
        condition.append(" AND ").append(part);
    }

    private void equal(String part, @Nullable Object value) {
        if (value != null) {
            also(part);
            values.add(value);
        }
    }

    private void among(String part, Collection<String> any) {
        if (!any.isEmpty()) {
            List<String> sorted = any.stream().sorted().toList();
            also(String.format(
                    Locale.ROOT,
                    part,
                    String.join(", ", sorted.stream().map(one -> "?").toList())));
            values.addAll(sorted);
        }
    }

    String condition() {
        return condition.toString();
    }

    Query bind(Query query) {
        for (int i = 0; i < values.size(); i++) {
            query.bind(i, values.get(i));
        }
        return query;
    }
}
