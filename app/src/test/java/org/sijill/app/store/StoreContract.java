package org.sijill.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.LexiconSource;
import org.sijill.merge.Correction;
import org.sijill.merge.Corrections;
import org.sijill.merge.Merge;
import org.sijill.merge.Merged;
import org.sijill.model.EventDate;
import org.sijill.model.Json;
import org.sijill.model.MergedEvent;
import org.sijill.model.NewsRecord;

/** What a store does, whichever database keeps it. */
abstract class StoreContract {

    static final Lexicon LEXICON = Lexicon.load(LexiconSource.folder(Path.of("../lexicon")));
    static final Store.Version VERSION = new Store.Version("test", "test", "test");

    /** The address of a store that is not there yet, another one each time. */
    abstract StoreAddress address() throws SQLException;

    /** The promise of the store: whatever comes in which parts, its events are those of one run over everything. */
    @RepeatedTest(6)
    void anyOrderAndAnyPartsGiveTheEventsOfOneRun(RepetitionInfo repetition) throws SQLException {
        Random random = new Random(repetition.getCurrentRepetition());
        List<NewsRecord> records = new ArrayList<>(Invented.records(repetition.getCurrentRepetition(), 80));
        Collections.shuffle(records, random);
        try (Store store = Store.writing(address())) {
            for (int from = 0; from < records.size(); ) {
                int to = Math.min(records.size(), from + 1 + random.nextInt(20));
                store.add(records.subList(from, to), LEXICON, VERSION);
                from = to;
                assertThat(lines(store)).containsExactlyElementsOf(batch(records.subList(0, to), Corrections.NONE));
            }
        }
    }

    /** As after a new version of the program, which reads some of them otherwise. */
    @RepeatedTest(4)
    void articlesReadAnewGiveTheEventsOfOneRun(RepetitionInfo repetition) throws SQLException {
        List<NewsRecord> before = Invented.records(repetition.getCurrentRepetition(), 50);
        List<NewsRecord> anew = Invented.records(1000L + repetition.getCurrentRepetition(), 50);
        List<NewsRecord> mixed = new ArrayList<>(before);
        try (Store store = Store.writing(address())) {
            store.add(before, LEXICON, VERSION);
            for (int at = 5; at < 50; at += 15) {
                List<NewsRecord> some = anew.subList(at, at + 5);
                Change change = store.add(some, LEXICON, VERSION);
                assertThat(change.replaced()).isEqualTo(5);
                for (int i = at; i < at + 5; i++) {
                    mixed.set(i, anew.get(i));
                }
                assertThat(lines(store)).containsExactlyElementsOf(batch(mixed, Corrections.NONE));
            }
        }
    }

    @RepeatedTest(4)
    void correctionsAndTheirUndoingGiveTheEventsOfOneRun(RepetitionInfo repetition) throws SQLException {
        Random random = new Random(repetition.getCurrentRepetition());
        List<NewsRecord> records = Invented.records(repetition.getCurrentRepetition(), 60);
        List<Correction> log = new ArrayList<>();
        try (Store store = Store.writing(address())) {
            store.add(records.subList(0, 40), LEXICON, VERSION);
            for (int i = 0; i < 8; i++) {
                Correction line = InventedCorrections.draw(random, i, events(store), log);
                log.add(line);
                store.correct(line, LEXICON, VERSION);
                assertThat(lines(store))
                        .as(line.toString())
                        .containsExactlyElementsOf(batch(records.subList(0, 40), Corrections.of(log)));
            }
            store.add(records.subList(40, 60), LEXICON, VERSION);
            assertThat(lines(store)).containsExactlyElementsOf(batch(records, Corrections.of(log)));
            Merge merge = new Merge(LEXICON, Corrections.of(log));
            records.forEach(merge::add);
            assertThat(store.unmet(LEXICON)).isEqualTo(merge.events().unmet());
        }
    }

    @Test
    void whatIsHereAlreadyChangesNothing() throws SQLException {
        List<NewsRecord> records = Invented.records(7, 30);
        try (Store store = Store.writing(address())) {
            Change first = store.add(records, LEXICON, VERSION);
            Change second = store.add(records, LEXICON, VERSION);
            assertThat(first.added()).isEqualTo(30);
            assertThat(first.gained()).isNotEmpty();
            assertThat(second).isEqualTo(new Change(30, 0, 0, List.of(), List.of(), List.of()));
        }
    }

    @Test
    void eventsOfSomeDaysAreThoseThatTouchThem() throws SQLException {
        LocalDate from = LocalDate.of(2018, 7, 10);
        LocalDate to = LocalDate.of(2018, 7, 20);
        try (Store store = Store.writing(address())) {
            store.add(Invented.records(9, 60), LEXICON, VERSION);
            List<String> found = new ArrayList<>();
            EventFilter all = EventFilter.ALL;
            store.events(
                    new EventFilter(
                            all.between(),
                            all.persons(),
                            all.acts(),
                            all.statuses(),
                            from,
                            to,
                            null,
                            all.topics(),
                            null,
                            0,
                            0,
                            null),
                    event -> found.add(event.id()));
            assertThat(found)
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(events(store).stream()
                            .filter(event -> event.date() != null && touches(event.date(), from, to))
                            .map(MergedEvent::id)
                            .toList());
        }
    }

    private static boolean touches(EventDate date, LocalDate from, LocalDate to) {
        LocalDate first = date.from();
        LocalDate last = date.to() == null ? first : date.to();
        return first != null && last != null && !last.isBefore(from) && !first.isAfter(to);
    }

    @Test
    void recordsComeOutAsTheyWentIn() throws SQLException {
        List<NewsRecord> records = Invented.records(8, 30);
        StoreAddress address = address();
        try (Store store = Store.writing(address)) {
            store.add(records, LEXICON, VERSION);
        }
        try (Store store = Store.reading(address)) {
            List<NewsRecord> out = new ArrayList<>();
            store.records(out::add);
            assertThat(out).containsExactlyInAnyOrderElementsOf(records);
            assertThat(store.record(records.get(3).article().id())).contains(records.get(3));
            assertThat(store.record("nobody")).isEmpty();
        }
    }

    /** Questions hold what they ask about in tables of their connection, so each thread must get the answers to its own. */
    @Test
    void eightThreadsAskWhileOneAdds() throws Exception {
        List<NewsRecord> records = Invented.records(11, 90);
        try (StorePool pool = StorePool.writing(address(), 4, Duration.ofSeconds(60));
                ExecutorService threads = Executors.newFixedThreadPool(8)) {
            pool.write(store -> store.add(records.subList(0, 30), LEXICON, VERSION));
            List<Future<?>> asking = new ArrayList<>();
            for (int thread = 0; thread < 8; thread++) {
                int own = thread;
                asking.add(threads.submit(() -> {
                    for (int round = 0; round < 15; round++) {
                        asksForItsOwn(pool, records.get(own));
                    }
                }));
            }
            pool.write(store -> store.add(records.subList(30, 60), LEXICON, VERSION));
            assertThat(pool.read(Store::articles)).isEqualTo(60);
            pool.write(store -> store.add(records.subList(60, 90), LEXICON, VERSION));
            for (Future<?> one : asking) {
                one.get();
            }
            assertThat(pool.read(StoreContract::lines)).containsExactlyElementsOf(batch(records, Corrections.NONE));
        }
    }

    private static void asksForItsOwn(StorePool pool, NewsRecord record) {
        String id = record.article().id();
        pool.read(store -> {
            assertThat(store.heads(List.of(id)).keySet()).containsExactly(id);
            List<String> told = new ArrayList<>();
            store.records(List.of(id), one -> told.add(one.article().id()));
            assertThat(told).containsExactly(id);
            assertThat(store.queries().entity("nobody")).isEmpty();
            return true;
        });
    }

    @Test
    void whoReadsCannotWriteAndWhoWaitsTooLongIsTold() throws SQLException {
        StoreAddress address = address();
        List<NewsRecord> records = Invented.records(12, 3);
        try (StorePool pool = StorePool.writing(address, 1, Duration.ofMillis(50))) {
            pool.write(store -> store.add(records, LEXICON, VERSION));
            assertThatThrownBy(() -> pool.read(store -> store.add(records, LEXICON, VERSION)))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("takes no changes");
            assertThatThrownBy(() -> pool.read(store -> pool.read(Store::articles)))
                    .isInstanceOf(StoreBusyException.class)
                    .hasMessageContaining("Ask again later");
            assertThat(pool.read(Store::articles)).isEqualTo(3);
        }
        try (StorePool pool = StorePool.reading(address, 2, Duration.ofMillis(50))) {
            assertThat(pool.read(Store::articles)).isEqualTo(3);
            assertThatThrownBy(() -> pool.write(Store::articles))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("opened for reading alone");
        }
    }

    static List<String> batch(List<NewsRecord> records, Corrections corrections) {
        Merge merge = new Merge(LEXICON, corrections);
        records.forEach(merge::add);
        Merged merged = merge.events();
        return List.copyOf(
                new TreeSet<>(merged.events().stream().map(Json::line).toList()));
    }

    static List<MergedEvent> events(Store store) {
        List<MergedEvent> events = new ArrayList<>();
        store.events(EventFilter.ALL, events::add);
        return events;
    }

    static List<String> lines(Store store) {
        return List.copyOf(new TreeSet<>(events(store).stream().map(Json::line).toList()));
    }
}
