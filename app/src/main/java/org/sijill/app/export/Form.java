package org.sijill.app.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** One way of writing events. */
interface Form {

    /**
     * Writes what a source has.
     *
     * @param draft takes the files
     * @param out the main file's place
     */
    Count write(ExportSource source, Draft draft, Path out) throws IOException;

    /** What stands in the files: the dictionary's parts, by the file's name that is told to the reader. */
    List<Part> dictionary();

    /** Which events or records are in it and what was left out, as sentences for the codebook. */
    String coverage();

    /**
     * How much was written.
     *
     * @param rows of the main file
     * @param leftOut events that have no place in it
     */
    record Count(long rows, long leftOut) {}

    /** The fields of one file. */
    record Part(String file, List<Field> fields) {

        static <R> Part of(String file, List<Column<R>> columns) {
            return new Part(file, columns.stream().map(Column::field).toList());
        }
    }
}
