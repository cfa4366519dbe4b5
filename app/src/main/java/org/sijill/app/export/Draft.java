package org.sijill.app.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Files that are written beside their places and take them together when all are whole. What is not kept is deleted.
 */
final class Draft implements AutoCloseable {

    /** Target to the file that is written in its stead. */
    private final Map<Path, Path> parts = new LinkedHashMap<>();
    /** What only helps to write the others. */
    private final List<Path> scratch = new ArrayList<>();

    /** A new file for a target, to be filled by whoever asked. */
    Path part(Path target) throws IOException {
        if (Files.isDirectory(target)) {
            throw new FileSystemException(target.toString(), null, "a folder stands there");
        }
        Path part = beside(target, "part");
        parts.put(target, part);
        return part;
    }

    /** A file beside a target that nobody keeps. */
    Path scratch(Path target) throws IOException {
        Path file = beside(target, "scratch");
        scratch.add(file);
        return file;
    }

    /** Hidden, and told by the process, so that two exports to one place do not write into one file. */
    private static Path beside(Path target, String ending) throws IOException {
        Path file = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + "." + ending);
        Files.deleteIfExists(file);
        return file;
    }

    OutputStream open(Path target) throws IOException {
        return stream(part(target));
    }

    static OutputStream stream(Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW), 1 << 16);
    }

    /** Puts every file into its place, the first one last: who sees it sees the others too. Returns the places. */
    List<Path> keep() throws IOException {
        for (Path part : parts.values()) {
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }
        List<Path> targets = List.copyOf(parts.keySet());
        for (Map.Entry<Path, Path> part : List.copyOf(parts.entrySet()).reversed()) {
            move(part.getValue(), part.getKey());
            parts.remove(part.getKey());
        }
        return targets;
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        scratch.addAll(parts.values());
        for (Path file : scratch) {
            Files.deleteIfExists(file);
        }
    }
}
