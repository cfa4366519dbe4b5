package org.sijill.pipeline;

import org.jspecify.annotations.Nullable;

/**
 * Where a page came from.
 *
 * @param file the file as its sender named it, or an address
 * @param line counted from 1; 0 where lines do not tell the place
 * @param offset in bytes of the file as it lies there, packed or not; -1 where the whole file is the page or lines tell the place
 * @param source what the page is called beside its place, such as the address an archive has it from; null where nothing tells
 */
public record Origin(
        String file, int line, long offset, @Nullable String source) {

    public Origin {
        if (line < 0 || offset < -1) {
            throw new IllegalArgumentException("no place in a file: line " + line + ", offset " + offset);
        }
    }

    /** A line of a file, or with line 0 the whole of it. */
    public Origin(String file, int line) {
        this(file, line, -1, null);
    }

    /** A record of an archive. */
    public static Origin at(String file, long offset, @Nullable String source) {
        return new Origin(file, 0, offset, source);
    }

    /** {@code file:line}, as compilers write it and editors follow it; {@code file@offset} in archives. */
    @Override
    public String toString() {
        return line > 0 ? file + ":" + line : offset >= 0 ? file + "@" + offset : file;
    }
}
