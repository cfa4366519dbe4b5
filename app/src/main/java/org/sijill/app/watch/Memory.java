package org.sijill.app.watch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the notes of a journal amount to. */
final class Memory {

    final Map<String, Note.Poll> polls = new LinkedHashMap<>();
    final Map<String, Pending> pending = new LinkedHashMap<>();
    private final Map<String, Note.Totals> totals = new LinkedHashMap<>();
    private final Set<String> done = new HashSet<>();
    Note.@Nullable Lengths unfinished;
    private @Nullable String unfinishedKey;

    boolean knows(String key) {
        return done.contains(key) || pending.containsKey(key);
    }

    void take(Note note) {
        switch (note.what()) {
            case ENTRY -> entry(given(note.feed()), given(note.key()), given(note.entry()));
            case POLL -> polls.put(given(note.feed()), given(note.poll()));
            case AGAIN -> pending.computeIfPresent(given(note.key()), (key, page) -> page.again(given(note.again())));
            case BEGIN -> {
                unfinished = given(note.lengths());
                unfinishedKey = given(note.key());
            }
            case READ, REFUSED -> finished(given(note.key()), note.what() == Note.What.READ);
            case SEEN -> done.add(given(note.key()));
            case TOTALS -> totals.put(given(note.feed()), given(note.totals()));
        }
    }

    private static <T> T given(@Nullable T part) {
        return Objects.requireNonNull(part, "a note of the journal lacks a part");
    }

    private void entry(String feed, String key, Note.Entry entry) {
        if (!knows(key)) {
            pending.put(key, new Pending(feed, key, entry, 0, null));
            Note.Totals before = totals(feed);
            totals.put(feed, new Note.Totals(before.seen() + 1, before.read(), before.refused()));
        }
    }

    private void finished(String key, boolean read) {
        Pending page = pending.remove(key);
        done.add(key);
        if (key.equals(unfinishedKey)) {
            unfinished = null;
            unfinishedKey = null;
        }
        if (page != null) {
            Note.Totals before = totals(page.feed());
            totals.put(
                    page.feed(),
                    new Note.Totals(before.seen(), before.read() + (read ? 1 : 0), before.refused() + (read ? 0 : 1)));
        }
    }

    private Note.Totals totals(String feed) {
        return totals.getOrDefault(feed, new Note.Totals(0, 0, 0));
    }

    /** The fewest notes that amount to the same. */
    List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        new TreeSet<>(done).forEach(key -> notes.add(Note.seen(key)));
        pending.values().forEach(page -> {
            notes.add(Note.entry(page.feed(), page.key(), page.entry()));
            if (page.next() != null) {
                notes.add(Note.again(page.key(), new Note.Again(page.attempts(), page.next())));
            }
        });
        totals.forEach((feed, counts) -> notes.add(Note.totals(feed, counts)));
        polls.forEach((feed, poll) -> notes.add(Note.poll(feed, poll)));
        if (unfinished != null && unfinishedKey != null) {
            notes.add(Note.begin(unfinishedKey, unfinished));
        }
        return notes;
    }

    List<FeedHealth> health(List<Watched> feeds) {
        List<FeedHealth> all = new ArrayList<>();
        for (Watched feed : feeds) {
            Note.Poll poll = polls.get(feed.name());
            Note.Totals counts = totals(feed.name());
            long waiting = pending.values().stream()
                    .filter(page -> page.feed().equals(feed.name()))
                    .count();
            all.add(new FeedHealth(
                    feed.name(),
                    feed.url().toString(),
                    poll == null ? null : poll.success(),
                    poll == null ? null : poll.error(),
                    poll == null ? 0 : poll.failures(),
                    poll == null ? null : poll.next(),
                    counts.seen(),
                    counts.read(),
                    counts.refused(),
                    waiting));
        }
        return all;
    }
}
