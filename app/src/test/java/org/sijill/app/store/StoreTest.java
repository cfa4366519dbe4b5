package org.sijill.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.LexiconSource;
import org.sijill.merge.Corrections;
import org.sijill.merge.Merge;
import org.sijill.merge.Merged;
import org.sijill.model.Json;
import org.sijill.model.NewsRecord;

class StoreTest {

    static final Lexicon LEXICON = Lexicon.load(LexiconSource.folder(Path.of("../lexicon")));
    static final Store.Version VERSION = new Store.Version("test", "test", "test");

    @TempDir
    Path folder;

    /** The promise of the store: whatever comes in which parts, its events are those of one run over everything. */
    @RepeatedTest(12)
    void anyOrderAndAnyPartsGiveTheEventsOfOneRun(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<NewsRecord> records = Invented.records(repetition.getCurrentRepetition(), 80);
        Collections.shuffle(records, random);
        try (Store store = Store.writing(StoreAddress.of(folder.toString()))) {
            for (int from = 0; from < records.size(); ) {
                int to = Math.min(records.size(), from + 1 + random.nextInt(15));
                store.add(records.subList(from, to), LEXICON, VERSION);
                from = to;
                assertThat(lines(store)).containsExactlyElementsOf(batch(records.subList(0, to), Corrections.NONE));
            }
        }
    }

    static List<String> batch(List<NewsRecord> records, Corrections corrections) {
        Merge merge = new Merge(LEXICON, corrections);
        records.forEach(merge::add);
        Merged merged = merge.events();
        List<String> lines =
                new ArrayList<>(merged.events().stream().map(Json::line).toList());
        return List.copyOf(new TreeSet<>(lines));
    }

    static List<String> lines(Store store) {
        TreeSet<String> lines = new TreeSet<>();
        store.events(EventFilter.ALL, event -> lines.add(Json.line(event)));
        return List.copyOf(lines);
    }
}
