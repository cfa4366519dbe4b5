package org.sijill.app.watch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Consumer;
import org.sijill.model.Json;
import tools.jackson.core.JacksonException;

/**
 * What happened, a line of JSON each, only ever appended to. What was added is on the disk when {@link #add} returns. A kill
 * can tear the last line alone, and a torn line has never happened.
 */
final class Journal implements AutoCloseable {

    private final Path file;
    private FileChannel channel;

    private Journal(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Cuts a torn last line off and opens the journal for adding. */
    static Journal open(Path file) throws IOException {
        cutTornLine(file);
        return new Journal(file, appending(file));
    }

    private static FileChannel appending(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static void cutTornLine(Path file) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            long end = bytes.length();
            while (end > 0) {
                bytes.seek(end - 1);
                if (bytes.read() == '\n') {
                    break;
                }
                end--;
            }
            bytes.setLength(end);
        }
    }

    /** Hands over each note, oldest first. A torn last line is passed over. */
    static void replay(Path file, Consumer<Note> into) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        boolean torn = isTorn(file);
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int number = 0;
            String line = lines.readLine();
            while (line != null) {
                number++;
                String following = lines.readLine();
                if (following != null || !torn) {
                    into.accept(parsed(file, number, line));
                }
                line = following;
            }
        }
    }

    private static boolean isTorn(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            if (bytes.length() == 0) {
                return false;
            }
            bytes.seek(bytes.length() - 1);
            return bytes.read() != '\n';
        }
    }

    private static Note parsed(Path file, int number, String line) {
        try {
            return Json.mapper().readValue(line, Note.class);
        } catch (JacksonException e) {
            throw new WatchException(file + ":" + number + ": this line was not written by this program ("
                    + e.getOriginalMessage() + "); take it out, or watch with another --data folder");
        }
    }

    /** Adds notes in one piece. */
    synchronized void add(List<Note> notes) {
        StringBuilder lines = new StringBuilder();
        notes.forEach(
                note -> lines.append(Json.mapper().writeValueAsString(note)).append('\n'));
        try {
            write(channel, lines.toString());
        } catch (IOException e) {
            throw new WatchException(file + " cannot be written: " + e.getMessage());
        }
    }

    private static void write(FileChannel channel, String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(true);
    }

    /** Puts a shorter journal that says the same in place of this one, in one step. */
    synchronized void replace(List<Note> notes) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        StringBuilder lines = new StringBuilder();
        notes.forEach(
                note -> lines.append(Json.mapper().writeValueAsString(note)).append('\n'));
        try (FileChannel into = FileChannel.open(
                fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            write(into, lines.toString());
        }
        channel.close();
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        channel = appending(file);
    }

    @Override
    public synchronized void close() throws IOException {
        channel.close();
    }
}
