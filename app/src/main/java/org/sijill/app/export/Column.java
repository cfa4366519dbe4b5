package org.sijill.app.export;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Codes;

/**
 * A column of a table.
 *
 * @param meaning what the dictionary says of it, with its values
 * @param value what it holds of a row: a String, Long, Double or LocalDate as its type wants, or null
 */
public record Column<R>(String name, Type type, String meaning, Function<R, @Nullable Object> value) {

    /** What its values are, in SQL. */
    public enum Type {
        TEXT("VARCHAR"),
        INTEGER("BIGINT"),
        DECIMAL("DOUBLE"),
        DAY("DATE");

        private final String sql;

        Type(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }
    }

    public static <R> Column<R> text(String name, String meaning, Function<R, @Nullable String> value) {
        return new Column<>(name, Type.TEXT, meaning, value::apply);
    }

    public static <R> Column<R> integer(String name, String meaning, Function<R, @Nullable Long> value) {
        return new Column<>(name, Type.INTEGER, meaning, value::apply);
    }

    public static <R> Column<R> decimal(String name, String meaning, Function<R, @Nullable Double> value) {
        return new Column<>(name, Type.DECIMAL, meaning, value::apply);
    }

    public static <R> Column<R> day(String name, String meaning, Function<R, @Nullable LocalDate> value) {
        return new Column<>(name, Type.DAY, meaning, value::apply);
    }

    Field field() {
        return new Field(name, Codes.of(type), meaning);
    }
}
