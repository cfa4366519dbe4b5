package org.sijill.pipeline;

/**
 * Where a page came from.
 *
 * @param file the file as its sender named it
 * @param line counted from 1; 0 where the whole file is the page
 */
public record Origin(String file, int line) {

    public Origin {
        if (line < 0) {
            throw new IllegalArgumentException("lines are counted from 1, not " + line);
        }
    }

    /** {@code file:line}, as compilers write it and editors follow it. */
    @Override
    public String toString() {
        return line > 0 ? file + ":" + line : file;
    }
}
