package org.sijill.app.store;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows into PostgreSQL by COPY, in its text format (PostgreSQL manual, «COPY», File Formats). */
final class Copied implements Rows {

    private static final int FLUSHED = 1 << 16;

    private final CopyIn copy;
    private final StringBuilder buffer = new StringBuilder();

    Copied(PGConnection connection, String table) throws SQLException {
        copy = connection.getCopyAPI().copyIn("COPY " + table + " FROM STDIN");
    }

    @Override
    public void add(@Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            buffer.append(i == 0 ? "" : "\t");
            Object value = values[i];
            switch (value) {
                case null -> buffer.append("\\N");
                case byte[] bytes ->
                    buffer.append("\\\\x").append(HexFormat.of().formatHex(bytes));
                default -> escaped(value.toString());
            }
        }
        buffer.append('\n');
        if (buffer.length() >= FLUSHED) {
            flush();
        }
    }

    private void escaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '\\' -> buffer.append("\\\\");
                case '\t' -> buffer.append("\\t");
                case '\n' -> buffer.append("\\n");
                case '\r' -> buffer.append("\\r");
                // no text of PostgreSQL holds one
                case '\0' -> buffer.append('\uFFFD');
                default -> buffer.append(letter);
            }
        }
    }

    private void flush() throws SQLException {
        byte[] bytes = buffer.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        buffer.setLength(0);
    }

    @Override
    public void close() throws SQLException {
        try {
            flush();
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }
}
