package org.sijill.app.web.api;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijill.app.export.Table;
import org.sijill.app.inquiry.RequestException;

/**
 * What a question comes to.
 *
 * @param body told as JSON
 * @param next cursor of the next page, null after the last or where there are no pages
 * @param tables the lists in it, the chief one first; empty where nothing is listed
 */
public record Answer(Object body, @Nullable String next, List<Table<?>> tables) {

    public Answer {
        tables = List.copyOf(tables);
    }

    static Answer of(Object body, Table<?>... tables) {
        return new Answer(body, null, List.of(tables));
    }

    /**
     * A list by its name.
     *
     * @param name null for the chief one
     * @throws RequestException where there is none
     */
    public Table<?> table(@Nullable String name) {
        return tables.stream()
                .filter(table -> name == null || table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> tables.isEmpty()
                        ? new RequestException("format", "there is no list here; only json is to be had")
                        : new RequestException(
                                "table",
                                "one of " + tables.stream().map(Table::name).collect(Collectors.joining(", "))
                                        + " is needed"));
    }
}
