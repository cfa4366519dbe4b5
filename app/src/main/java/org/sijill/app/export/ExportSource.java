package org.sijill.app.export;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Article;
import org.sijill.model.MergedEvent;
import org.sijill.model.NewsRecord;

/** What an export is written from. */
public interface ExportSource {

    /** Hands over the events asked for, in the order of their first day, then of their id. There may be millions; one is kept at a time. */
    void events(Consumer<MergedEvent> each);

    /** The article of a report by its id, or null; its text is not looked at. */
    @Nullable
    Article article(String id);

    /** Hands over the records of the articles behind those events, each once, in an order that does not change. */
    void records(Consumer<NewsRecord> each);

    /** Program and lexicon that read the records, as a user is told them. */
    String version();
}
