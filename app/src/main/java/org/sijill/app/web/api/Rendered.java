package org.sijill.app.web.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.sijill.app.export.Table;
import org.sijill.app.inquiry.Parameters;
import org.sijill.model.Codes;
import org.sijill.model.Json;

/**
 * An answer in the form that was asked for.
 *
 * @param type media type
 * @param file name under which it is kept; null for what is read at once
 */
public record Rendered(String type, byte[] bytes, @Nullable String file) {

    /** What the parameter {@code format} takes. */
    public enum Form {
        JSON("application/json"),
        CSV("text/csv; charset=utf-8"),
        PARQUET("application/vnd.apache.parquet");

        private final String type;

        Form(String type) {
            this.type = type;
        }
    }

    /** Each takes a database of its own for a moment. */
    private static final Semaphore PARQUETS = new Semaphore(2);

    /**
     * Writes an answer as the parameters {@code format} and {@code table} ask.
     *
     * @param name what was asked, for the file's name
     */
    public static Rendered of(Answer answer, Parameters asked, String name) {
        Form form = asked.constant("format", Form.JSON);
        String list = asked.one("table");
        if (form == Form.JSON) {
            Object told = list == null ? answer.body() : answer.table(list).told();
            return new Rendered(form.type, Json.mapper().writeValueAsBytes(told), null);
        }
        Table<?> table = answer.table(list);
        String file = "sijill-" + plain(name + "-" + table.name()) + "." + Codes.of(form);
        return new Rendered(form.type, form == Form.CSV ? table.csv() : parquet(table), file);
    }

    private static byte[] parquet(Table<?> table) {
        PARQUETS.acquireUninterruptibly();
        try {
            return table.parquet();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            PARQUETS.release();
        }
    }

    /** For every file system, and for a header that knows ASCII alone. */
    static String plain(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return plain.length() > 60 ? plain.substring(0, 60) : plain;
    }
}
