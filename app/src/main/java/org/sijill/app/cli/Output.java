package org.sijill.app.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Buffered output in UTF-8 whose failures end the run with their reason. */
final class Output implements AutoCloseable {

    private static final long FLUSH_EVERY_NANOS = 500_000_000;

    private final String target;
    private final OutputStream out;
    private final boolean owned;
    private long flushedAt = System.nanoTime();

    private Output(String target, OutputStream out, boolean owned) {
        this.target = target;
        this.out = new BufferedOutputStream(out, 1 << 16);
        this.owned = owned;
    }

    /** Writes to a file, or to the stream given where there is none. */
    static Output to(@Nullable Path file, OutputStream otherwise) {
        if (file == null) {
            return new Output("standard output", otherwise, false);
        }
        try {
            return new Output(file.toString(), Files.newOutputStream(file), true);
        } catch (IOException e) {
            throw new OutputException(file.toString(), e);
        }
    }

    void write(String text) {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    void write(byte[] bytes) {
        try {
            out.write(bytes);
            long now = System.nanoTime();
            if (now - flushedAt > FLUSH_EVERY_NANOS) {
                out.flush();
                flushedAt = now;
            }
        } catch (IOException e) {
            throw new OutputException(target, e);
        }
    }

    void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new OutputException(target, e);
        }
    }

    /** Writes what is left; a file is closed, a stream of the process is left open. */
    @Override
    public void close() {
        flush();
        if (owned) {
            try {
                out.close();
            } catch (IOException e) {
                throw new OutputException(target, e);
            }
        }
    }
}
