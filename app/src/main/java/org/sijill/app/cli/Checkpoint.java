package org.sijill.app.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Json;
import tools.jackson.core.JacksonException;

/**
 * How far a run has come: so many inputs are behind it, and what they gave stands in the first so many bytes of its files.
 *
 * @param run what was asked for; another command line cannot go on with it
 * @param inputs how many inputs were delivered
 * @param last where the last of them stood, to tell whether the sources have changed since; null before the first
 * @param out bytes of the file of records
 * @param rejects bytes of the file of rejects; 0 where there is none
 */
record Checkpoint(String run, long inputs, @Nullable String last, long out, long rejects, Tally.Counts counts) {

    /** The file beside the file of records. It is there as long as a run is under way or was broken off. */
    static Path beside(Path out) {
        return out.resolveSibling(out.getFileName() + ".progress");
    }

    /** Writes it in one step: whoever reads it finds this one or the one before. */
    void save(Path file) {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            try (FileChannel channel = FileChannel.open(
                    fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                ByteBuffer bytes =
                        ByteBuffer.wrap(Json.mapper().writeValueAsString(this).getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new OutputException(file.toString(), e);
        }
    }

    static Checkpoint load(Path file) {
        try {
            return Json.mapper().readValue(Files.readAllBytes(file), Checkpoint.class);
        } catch (IOException e) {
            throw new ResumeException(file + " cannot be read: " + e.getMessage());
        } catch (JacksonException e) {
            throw new ResumeException(file + " was not written by this program: " + e.getOriginalMessage());
        }
    }
}
