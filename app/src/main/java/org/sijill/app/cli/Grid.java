package org.sijill.app.cli;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/** Rows of an answer, as CSV or as a table for a terminal. */
final class Grid {

    /** How an answer is written. */
    enum Form {
        table,
        json,
        csv
    }

    private Grid() {}

    /** One line of CSV (RFC 4180), with its end. */
    static String csv(List<? extends @Nullable Object> values) {
        try {
            StringBuilder line = new StringBuilder();
            CSVFormat.RFC4180.printRecord(line, values.toArray());
            return line.toString();
        } catch (IOException e) {
            throw new IllegalStateException("a string takes every character", e);
        }
    }
}
