package org.sijill.app.cli;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Buffered output in UTF-8 whose failures end the run with their reason. */
final class Output implements AutoCloseable {

    private static final long FLUSH_EVERY_NANOS = 500_000_000;

    private final String target;
    private final OutputStream out;
    private final @Nullable FileChannel file;
    private long bytes;
    private long flushedAt = System.nanoTime();

    private Output(String target, OutputStream out, @Nullable FileChannel file) {
        this.target = target;
        this.out = new BufferedOutputStream(out, 1 << 16);
        this.file = file;
    }

    /** Writes to a file, or to the stream given where there is none. */
    static Output to(@Nullable Path file, OutputStream otherwise) {
        return file == null
                ? new Output("standard output", otherwise, null)
                : opened(file, 0, CREATE, WRITE, TRUNCATE_EXISTING);
    }

    /** Goes on writing to a file behind its first so many bytes; what stands behind them is cut off. */
    static Output behind(Path file, long length) {
        return opened(file, length, CREATE, WRITE);
    }

    private static Output opened(Path path, long length, OpenOption... options) {
        try {
            FileChannel file = FileChannel.open(path, options);
            if (length > 0 || Files.isRegularFile(path)) {
                file.truncate(length).position(length);
            }
            Output output = new Output(path.toString(), Channels.newOutputStream(file), file);
            output.bytes = length;
            return output;
        } catch (IOException e) {
            throw new OutputException(path.toString(), e);
        }
    }

    /** How many bytes the file will have when all is written that was given. */
    long bytes() {
        return bytes;
    }

    /** Returns when the disk has everything that was written. */
    void sync() {
        flush();
        try {
            if (file != null) {
                file.force(false);
            }
        } catch (IOException e) {
            throw new OutputException(target, e);
        }
    }

    void write(String text) {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    void write(byte[] data) {
        try {
            out.write(data);
            bytes += data.length;
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
        if (file != null) {
            try {
                out.close();
            } catch (IOException e) {
                throw new OutputException(target, e);
            }
        }
    }
}
