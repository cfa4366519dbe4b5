package org.sijill.app.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sijill.lexicon.LexiconSource;
import org.sijill.merge.Corrections;
import org.sijill.merge.Merge;
import org.sijill.model.MergedEvent;
import org.sijill.model.Name;
import org.sijill.model.NewsRecord;
import org.sijill.page.Page;
import org.sijill.pipeline.Pipeline;
import org.sijill.reading.RefusedException;

/** The articles of {@code articles.tsv}, read and merged once for all tests of search. */
final class Library {

    static final Pipeline PIPELINE = Pipeline.of(LexiconSource.packed());
    static final CodeNames CODES = (kind, code) -> new Name(
            switch (kind + " " + code) {
                case "act visit" -> "زيارة";
                case "act meet" -> "لقاء";
                default -> code;
            },
            code);

    static final List<NewsRecord> RECORDS = read();
    static final List<MergedEvent> EVENTS = merge(RECORDS);

    private Library() {}

    static List<String[]> rows(String resource) {
        try (InputStream in = Library.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<NewsRecord> read() {
        List<NewsRecord> records = new ArrayList<>();
        for (String[] row : rows("articles.tsv")) {
            records.add(record(row[0], row[1], row[2], row[3], row[4]));
        }
        return List.copyOf(records);
    }

    static NewsRecord record(String id, String publisher, String day, String title, String text) {
        Page.Given given = new Page.Given(null, title, publisher, day, List.of());
        try {
            return PIPELINE.read(new Page(id, text, Page.Format.ARTICLE, given)).getFirst();
        } catch (RefusedException e) {
            throw new IllegalStateException(id + ": " + e.reason(), e);
        }
    }

    static List<MergedEvent> merge(List<NewsRecord> records) {
        Merge merge = new Merge(PIPELINE.lexicon(), Corrections.NONE);
        records.forEach(merge::add);
        return merge.events().events();
    }

    /** The name by which {@code articles.tsv} calls the article of a hit. */
    static String source(SearchHit hit) {
        return RECORDS.stream()
                .filter(record -> record.article().id().equals(hit.article()))
                .map(record -> record.article().sourceId())
                .findFirst()
                .orElse("");
    }

    static SearchIndex open(Path folder) throws IOException {
        return SearchIndex.open(folder, PIPELINE.lexicon(), "test", CODES);
    }

    /** An index of all articles and events, generation 1. */
    static SearchIndex filled(Path folder) throws IOException {
        SearchIndex index = open(folder);
        try (IndexUpdate update = index.update()) {
            for (NewsRecord record : RECORDS) {
                update.put(record);
            }
            for (MergedEvent event : EVENTS) {
                update.put(event);
            }
            update.commit(1);
        }
        return index;
    }
}
