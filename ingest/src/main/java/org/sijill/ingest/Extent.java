package org.sijill.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** How many bytes the operands of a command have on disk, for telling how far a run has come. */
public final class Extent {

    private Extent() {}

    /** All files that will be read; 0 where standard input is among them and nobody can tell. */
    public static long of(List<String> operands) {
        long bytes = 0;
        for (String operand : operands) {
            if (operand.equals("-")) {
                return 0;
            }
            try {
                bytes += ofAll(Path.of(operand));
            } catch (InvalidPathException e) {
                // It will be refused when its turn comes.
            }
        }
        return bytes;
    }

    private static long ofAll(Path path) {
        if (!Files.isDirectory(path)) {
            return of(path);
        }
        try {
            long bytes = 0;
            for (Path inside : Folder.list(path)) {
                bytes += ofAll(inside);
            }
            return bytes;
        } catch (IOException e) {
            return 0;
        }
    }

    static long of(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            return 0;
        }
    }
}
