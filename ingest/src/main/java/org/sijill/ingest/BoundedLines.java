package org.sijill.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Lines of bytes up to a bound. A longer one is passed over without being kept. */
final class BoundedLines implements AutoCloseable {

    /** A line beyond the bound. */
    static final class TooLongException extends Exception {
        private static final long serialVersionUID = 1;

        TooLongException(int bound) {
            super(String.format(Locale.ROOT, "the line has more than %,d bytes", bound));
        }

        String reason() {
            return String.valueOf(getMessage());
        }
    }

    private final InputStream in;
    private final int bound;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private int number;

    BoundedLines(InputStream in, int bound) {
        this.in = in;
        this.bound = bound;
    }

    /** Number of the line that was read last, counted from 1. */
    int number() {
        return number;
    }

    /** The next line without its end and without a byte order mark, empty where it is blank; null after the last. */
    byte @Nullable [] next() throws IOException, TooLongException {
        if (!fill()) {
            return null;
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
        long length = 0;
        boolean ended = false;
        while (!ended && fill()) {
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            ended = end < filled;
            length += end - at;
            if (length <= bound) {
                line.write(buffer, at, end - at);
            }
            at = ended ? end + 1 : end;
        }
        number++;
        if (length > bound) {
            throw new TooLongException(bound);
        }
        return trimmed(line.toByteArray());
    }

    private boolean fill() throws IOException {
        if (at == filled) {
            filled = Math.max(0, in.read(buffer));
            at = 0;
        }
        return filled > 0;
    }

    private byte[] trimmed(byte[] line) {
        int from = 0;
        int to = line.length;
        if (number == 1 && to >= 3 && line[0] == (byte) 0xEF && line[1] == (byte) 0xBB && line[2] == (byte) 0xBF) {
            from = 3;
        }
        while (to > from && isBlank(line[to - 1])) {
            to--;
        }
        while (from < to && isBlank(line[from])) {
            from++;
        }
        return from == 0 && to == line.length ? line : Arrays.copyOfRange(line, from, to);
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\t' || b == '\r';
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            // Nothing more is wanted of it.
        }
    }
}
