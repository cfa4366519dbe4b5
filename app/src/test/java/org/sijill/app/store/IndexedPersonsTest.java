package org.sijill.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.app.inquiry.Indexing;
import org.sijill.app.search.Dimension;
import org.sijill.app.search.DocumentKind;
import org.sijill.app.search.SearchIndex;
import org.sijill.app.search.SearchRequest;
import org.sijill.model.MergedEvent;
import org.sijill.model.NewsRecord;

/** Whoever is one person in the store is one in the index, whichever spelling an article has. */
class IndexedPersonsTest {

    private static final List<NewsRecord> RECORDS = Invented.records(31, 80);

    @TempDir
    Path folder;

    @Test
    void theIdOfAPersonFindsAllArticlesAndEventsOfTheStore() throws IOException {
        StoreAddress address = StoreAddress.of(folder.toString());
        try (Store store = Store.writing(address)) {
            store.add(RECORDS.subList(0, 1), StoreContract.LEXICON, StoreContract.VERSION);
            for (int from = 1; from < RECORDS.size(); from += 20) {
                // each part may tell who was meant by a name of an earlier one
                try (SearchIndex index = Indexing.of(address, store, StoreContract.LEXICON, "test", line -> {})) {
                    store.add(
                            RECORDS.subList(from, Math.min(from + 20, RECORDS.size())),
                            StoreContract.LEXICON,
                            StoreContract.VERSION);
                    Indexing.follow(index, store, line -> {});
                    Map<String, Set<String>> articles = articles(store);
                    assertThat(articles).hasSizeGreaterThan(2);
                    for (Map.Entry<String, Set<String>> person : articles.entrySet()) {
                        assertThat(found(index, person.getKey(), DocumentKind.ARTICLE))
                                .as(person.getKey())
                                .isEqualTo(person.getValue().size());
                        assertThat(found(index, person.getKey(), DocumentKind.EVENT))
                                .as(person.getKey())
                                .isEqualTo(store.queries().count(EventFilter.with(person.getKey())));
                    }
                }
            }
        }
    }

    private static long found(SearchIndex index, String person, DocumentKind kind) throws IOException {
        return index.search(SearchRequest.of("")
                        .where(Dimension.PERSON, person)
                        .only(kind)
                        .limit(0))
                .total();
    }

    /** The articles of each person, by the id in the whole store. */
    private static Map<String, Set<String>> articles(Store store) {
        Map<String, Set<String>> articles = new TreeMap<>();
        List<String> told = new ArrayList<>();
        store.follow(0, new Follower() {
            @Override
            public void put(NewsRecord record, Map<String, String> persons) {
                told.add(record.article().id());
                persons.values()
                        .forEach(person -> articles.computeIfAbsent(person, id -> new HashSet<>())
                                .add(record.article().id()));
            }

            @Override
            public void put(MergedEvent event) {}

            @Override
            public void removeEvent(String id) {}
        });
        assertThat(told).doesNotHaveDuplicates();
        return articles;
    }
}
