package org.sijill.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.sijill.pipeline.Input;
import org.sijill.pipeline.Outcome;

/**
 * The files of one run of {@code sijill read} and how far it has come in them.
 *
 * <p>Where records go to a file, a checkpoint is saved beside it once a second, after the disk has all that it speaks of. A
 * run that was killed is gone on with from there: the files are cut back to what the checkpoint says, and the inputs that it
 * counts are passed over. So the files become the same bytes as in one run.
 */
final class ReadRun implements AutoCloseable {

    private static final long EVERY_NANOS = 1_000_000_000L;

    /**
     * Where a run writes.
     *
     * @param name what was asked for, to tell whether a run that was broken off is the same
     */
    record Targets(@Nullable Path out, @Nullable Path rejects, String name) {}

    private final Targets files;
    private final Output records;
    private final @Nullable Output rejected;
    private final Tally tally;
    private final @Nullable Path progress;
    private final long every;
    private final long passedOver;
    private final @Nullable String lastPassed;
    private long inputs;
    private @Nullable String last;
    private long savedAt = System.nanoTime();

    private ReadRun(Targets files, OutputStream stdout, @Nullable Checkpoint from, long every) {
        this.files = files;
        this.every = every;
        Path out = files.out;
        records = from == null || out == null ? Output.to(out, stdout) : Output.behind(out, from.out());
        rejected = files.rejects == null
                ? null
                : from == null ? Output.to(files.rejects, stdout) : Output.behind(files.rejects, from.rejects());
        tally = new Tally(rejected);
        progress = progressOf(out);
        passedOver = from == null ? 0 : from.inputs();
        lastPassed = from == null ? null : from.last();
        if (from != null) {
            tally.goOnFrom(from.counts());
        }
        inputs = passedOver;
        last = lastPassed;
    }

    static ReadRun begin(Targets files, OutputStream stdout) {
        return begin(files, stdout, EVERY_NANOS);
    }

    static ReadRun begin(Targets files, OutputStream stdout, long every) {
        Path progress = progressOf(files.out);
        if (progress != null) {
            // Before the old files are cut: from here on, the run counts as begun.
            new Checkpoint(files.name, 0, null, 0, 0, Tally.Counts.NONE).save(progress);
        }
        return new ReadRun(files, stdout, null, every);
    }

    /** Pipes and devices cannot be cut back, so a run into them cannot be gone on with. */
    private static @Nullable Path progressOf(@Nullable Path out) {
        return out == null || (Files.exists(out) && !Files.isRegularFile(out)) ? null : Checkpoint.beside(out);
    }

    /** Goes on with a run that was broken off; where nothing was begun, begins. */
    static ReadRun resume(Targets files, OutputStream stdout) {
        return resume(files, stdout, EVERY_NANOS);
    }

    static ReadRun resume(Targets files, OutputStream stdout, long every) {
        Path out = files.out;
        if (out == null) {
            throw new ResumeException("--resume needs the --out FILE that the run was writing");
        }
        Path saved = Checkpoint.beside(out);
        if (!Files.exists(saved)) {
            if (Files.exists(out)) {
                throw new ResumeException(out + " is not of a run that was broken off: there is no " + saved
                        + " beside it. Without --resume it is written anew.");
            }
            return begin(files, stdout, every);
        }
        Checkpoint from = Checkpoint.load(saved);
        if (!from.run().equals(files.name)) {
            throw new ResumeException("the run that wrote " + out + " was asked for something else:\n  " + from.run()
                    + "\nand this one for\n  " + files.name + "\nGive the same sources and options.");
        }
        refuseShorter(out, from.out());
        if (files.rejects != null) {
            refuseShorter(files.rejects, from.rejects());
        }
        return new ReadRun(files, stdout, from, every);
    }

    private static void refuseShorter(Path file, long length) {
        long size = file.toFile().length();
        if (size < length) {
            throw new ResumeException(file + " has " + size + " bytes and had " + length
                    + " when the run was broken off. Without --resume it is written anew.");
        }
    }

    /** What of a source is still to be read. */
    Iterator<Input> rest(Iterator<Input> source) {
        String reached = null;
        for (long i = 0; i < passedOver && source.hasNext(); i++) {
            Input passed = source.next();
            reached = i + 1 == passedOver ? passed.origin().toString() : null;
        }
        if (passedOver > 0 && (reached == null || !reached.equals(lastPassed))) {
            throw new ResumeException("the sources have changed since the run was broken off at " + lastPassed
                    + ". Without --resume all is read anew.");
        }
        return source;
    }

    void deliver(Outcome<PageWriter.Written> outcome) {
        switch (outcome) {
            case Outcome.Done<PageWriter.Written> done -> {
                records.write(done.result().bytes().toByteArray());
                tally.read(done.result().articles());
            }
            case Outcome.Refused<PageWriter.Written> refused -> tally.refuse(refused);
        }
        inputs++;
        last = outcome.origin().toString();
        if (System.nanoTime() - savedAt >= every) {
            save();
        }
    }

    Tally tally() {
        return tally;
    }

    private void save() {
        if (progress == null) {
            return;
        }
        records.sync();
        if (rejected != null) {
            rejected.sync();
        }
        long rejects = rejected == null ? 0 : rejected.bytes();
        new Checkpoint(files.name, inputs, last, records.bytes(), rejects, tally.counts()).save(progress);
        savedAt = System.nanoTime();
    }

    /** Everything was read and written. */
    void finish() {
        records.sync();
        if (rejected != null) {
            rejected.sync();
        }
        if (progress != null) {
            deleted(progress);
        }
    }

    private static void deleted(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new OutputException(file.toString(), e);
        }
    }

    @Override
    public void close() {
        try {
            if (rejected != null) {
                rejected.close();
            }
        } finally {
            records.close();
        }
    }
}
