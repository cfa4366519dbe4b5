package org.sijill.app.watch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.ingest.FeedEntry;

/**
 * What is known of the feeds and their pages, in memory and in the journal of the data folder. A change is in the journal
 * before it is in memory. Safe to share between threads; one process at a time may hold a folder.
 */
public final class WatchState implements AutoCloseable {

    private static final String JOURNAL = "journal.jsonl";

    private final Memory memory;
    private final Journal journal;
    private final Spool spool;
    private final FileChannel lockFile;
    private final FileLock lock;

    private WatchState(Memory memory, Journal journal, Spool spool, FileChannel lockFile, FileLock lock) {
        this.memory = memory;
        this.journal = journal;
        this.spool = spool;
        this.lockFile = lockFile;
        this.lock = lock;
    }

    /** Opens a data folder, making it where there is none, and takes up what an earlier run left. */
    public static WatchState open(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel lockFile =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = lockFile.tryLock();
            if (lock == null) {
                lockFile.close();
                throw new WatchException("another process watches with the folder " + folder);
            }
            Memory memory = new Memory();
            Journal.replay(folder.resolve(JOURNAL), memory::take);
            Journal journal = Journal.open(folder.resolve(JOURNAL));
            journal.replace(memory.notes());
            return new WatchState(memory, journal, new Spool(folder.resolve("pages")), lockFile, lock);
        } catch (IOException e) {
            throw new WatchException("the folder " + folder + " cannot be used: " + e.getMessage());
        }
    }

    /** How the feeds of a folder do, without disturbing who watches with it. */
    public static List<FeedHealth> health(Path folder, List<Watched> feeds) {
        Memory memory = new Memory();
        try {
            Journal.replay(folder.resolve(JOURNAL), memory::take);
        } catch (IOException e) {
            throw new WatchException("the folder " + folder + " cannot be read: " + e.getMessage());
        }
        return memory.health(feeds);
    }

    Spool spool() {
        return spool;
    }

    /** The last poll of a feed at its present address, or null. */
    synchronized Note.@Nullable Poll poll(Watched feed) {
        Note.Poll poll = memory.polls.get(feed.name());
        return poll == null || !poll.url().equals(feed.url().toString()) ? null : poll;
    }

    /** A feed was asked and named these entries; those that are new wait to be fetched. Returns how many are new. */
    int polled(Watched feed, Note.Poll poll, List<FeedEntry> entries) {
        List<Note> notes = new ArrayList<>();
        synchronized (this) {
            Map<String, FeedEntry> fresh = new LinkedHashMap<>();
            for (FeedEntry entry : entries) {
                String key = Pending.keyOf(entry);
                if (!memory.knows(key)) {
                    fresh.putIfAbsent(key, entry);
                }
            }
            fresh.forEach((key, entry) -> {
                if (entry.content() != null) {
                    spool.put(key, new Spool.Kept(null, entry));
                }
                notes.add(Note.entry(
                        feed.name(),
                        key,
                        new Note.Entry(entry.link(), entry.key(), entry.title(), entry.authors(), entry.published())));
            });
            // Last, so that a feed whose entries were lost with a torn journal is asked for all of them again.
            notes.add(Note.poll(feed.name(), poll));
            add(notes);
        }
        return notes.size() - 1;
    }

    synchronized List<Pending> pending() {
        return List.copyOf(memory.pending.values());
    }

    synchronized void again(Pending page, Note.Again again) {
        add(List.of(Note.again(page.key(), again)));
    }

    synchronized void begin(Pending page, Note.Lengths lengths) {
        add(List.of(Note.begin(page.key(), lengths)));
    }

    synchronized void done(Pending page, boolean read) {
        add(List.of(Note.done(page.key(), read)));
        spool.drop(page.key());
    }

    /** The lengths to which the files must be cut because a run was killed while it wrote; null where none was. */
    synchronized Note.@Nullable Lengths unfinished() {
        return memory.unfinished;
    }

    synchronized @Nullable Instant nextPoll(Watched feed) {
        Note.Poll poll = poll(feed);
        return poll == null ? null : poll.next();
    }

    private void add(List<Note> notes) {
        journal.add(notes);
        notes.forEach(memory::take);
    }

    @Override
    public synchronized void close() {
        try {
            journal.close();
            lock.release();
            lockFile.close();
        } catch (IOException e) {
            throw new WatchException("the journal cannot be closed: " + e.getMessage());
        }
    }
}
