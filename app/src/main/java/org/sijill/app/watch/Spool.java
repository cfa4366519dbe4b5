package org.sijill.app.watch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.sijill.ingest.FeedEntry;
import org.sijill.ingest.ResponseBody;
import org.sijill.model.Json;
import tools.jackson.core.JacksonException;

/** Pages between their fetching and their record, a file each, so that a kill does not make us fetch them again. */
final class Spool {

    /** A page as it was fetched, or as the feed held it. */
    record Kept(@Nullable ResponseBody body, @Nullable FeedEntry entry) {}

    private final Path folder;

    Spool(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** Returns when the disk has it. */
    void put(String key, Kept page) {
        Path file = file(key);
        Path fresh = file.resolveSibling(key + ".new");
        try {
            try (FileChannel channel = FileChannel.open(
                    fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                ByteBuffer bytes = ByteBuffer.wrap(Json.mapper().writeValueAsBytes(page));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new WatchException(file + " cannot be written: " + e.getMessage());
        }
    }

    /** The page, or null where none is kept. */
    @Nullable
    Kept get(String key) {
        try {
            Path file = file(key);
            return Files.exists(file) ? Json.mapper().readValue(Files.readAllBytes(file), Kept.class) : null;
        } catch (IOException | JacksonException e) {
            // It is fetched again; a broken copy is no reason to lose the page.
            return null;
        }
    }

    void drop(String key) {
        try {
            Files.deleteIfExists(file(key));
        } catch (IOException e) {
            // It lies there in vain, and the next run sweeps it up.
        }
    }

    private Path file(String key) {
        return folder.resolve(key + ".json");
    }
}
