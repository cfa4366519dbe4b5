package org.sijill.app.export;

import java.nio.file.Path;
import java.util.List;

/**
 * What an export wrote.
 *
 * @param rows rows, lines or features of the main file, without its header
 * @param leftOut events asked for that the format has no place for; the codebook says which
 * @param files all files, the main one first
 */
public record Exported(long rows, long leftOut, List<Path> files) {

    public Exported {
        files = List.copyOf(files);
    }
}
