package org.sijill.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What of a folder is to be read: files with a known ending and folders that hold such, hidden ones aside. */
final class Folder {

    private Folder() {}

    /** In the order of their names. Links to folders are not followed: they may lead back. */
    static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(Folder::isToBeRead)
                    .sorted(Comparator.comparing(path -> path.getFileName().toString()))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean isToBeRead(Path path) {
        String name = path.getFileName().toString();
        if (name.startsWith(".")) {
            return false;
        }
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            return holdsSome(path);
        }
        return PageFiles.hasKnownEnding(name) && !Files.isDirectory(path);
    }

    /** A folder that cannot be opened is kept, so that its refusal is told. */
    private static boolean holdsSome(Path folder) {
        try {
            return !list(folder).isEmpty();
        } catch (IOException e) {
            return true;
        }
    }
}
