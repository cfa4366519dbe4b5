package org.sijill.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.sijill.app.watch.Sink;
import org.sijill.pipeline.Outcome;

/** The files that a watch appends to. What stands in them stays. */
final class WatchSink implements Sink, AutoCloseable {

    private final @Nullable Path out;
    private final @Nullable Path rejects;
    private final OutputStream stdout;
    private @Nullable Output records;
    private @Nullable Output rejected;
    private @Nullable Tally tally;

    WatchSink(@Nullable Path out, @Nullable Path rejects, OutputStream stdout) {
        this.out = out;
        this.rejects = rejects;
        this.stdout = stdout;
    }

    private Output records() {
        if (records == null) {
            records = appending(out, stdout);
        }
        return records;
    }

    Tally tally() {
        if (tally == null) {
            rejected = rejects == null ? null : appending(rejects, stdout);
            tally = new Tally(rejected);
        }
        return tally;
    }

    private static Output appending(@Nullable Path file, OutputStream otherwise) {
        return file == null || (Files.exists(file) && !Files.isRegularFile(file))
                ? Output.to(file, otherwise)
                : Output.behind(file, file.toFile().length());
    }

    @Override
    public void write(Outcome<Records> outcome) {
        switch (outcome) {
            case Outcome.Done<Records> done -> {
                records().write(done.result().bytes());
                tally().read(done.result().articles());
            }
            case Outcome.Refused<Records> refused -> tally().refuse(refused);
        }
    }

    @Override
    public void sync() {
        records().sync();
        if (rejected != null) {
            rejected.sync();
        }
    }

    @Override
    public String files() {
        return name(out) + " " + name(rejects);
    }

    private static String name(@Nullable Path file) {
        return file == null ? "-" : file.toAbsolutePath().normalize().toString();
    }

    @Override
    public long outLength() {
        return out == null ? -1 : records().bytes();
    }

    @Override
    public long rejectsLength() {
        tally();
        return rejected == null ? -1 : rejected.bytes();
    }

    @Override
    public void cut(long outLength, long rejectsLength) {
        cut(out, outLength);
        cut(rejects, rejectsLength);
    }

    private static void cut(@Nullable Path file, long length) {
        if (file == null || length < 0 || !Files.isRegularFile(file)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(length);
        } catch (IOException e) {
            throw new OutputException(file.toString(), e);
        }
    }

    @Override
    public void close() {
        if (records != null) {
            records.close();
        }
        if (rejected != null) {
            rejected.close();
        }
    }
}
