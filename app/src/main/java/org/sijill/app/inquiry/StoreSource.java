package org.sijill.app.inquiry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sijill.app.export.ExportSource;
import org.sijill.app.store.EventFilter;
import org.sijill.app.store.Store;
import org.sijill.model.Article;
import org.sijill.model.MergedEvent;
import org.sijill.model.NewsRecord;

/** What of a store is exported. Used by one thread. */
public final class StoreSource implements ExportSource {

    /** Events whose articles are looked up together. */
    private static final int TOGETHER = 1000;

    private final Store store;
    private final Store articles;
    private final EventFilter filter;
    private final String version;
    private Map<String, Article> near = new HashMap<>();

    /**
     * @param articles the same store, opened a second time: it is asked while the first one hands on events
     * @param version of the program, as the codebook names it
     */
    public StoreSource(Store store, Store articles, EventFilter filter, String version) {
        this.store = store;
        this.articles = articles;
        this.filter = filter;
        this.version = version;
    }

    @Override
    public void events(Consumer<MergedEvent> each) {
        List<MergedEvent> waiting = new ArrayList<>(TOGETHER);
        store.events(filter, event -> {
            waiting.add(event);
            if (waiting.size() == TOGETHER) {
                hand(waiting, each);
            }
        });
        hand(waiting, each);
    }

    private void hand(List<MergedEvent> waiting, Consumer<MergedEvent> each) {
        Set<String> ids = new LinkedHashSet<>();
        waiting.forEach(event -> event.reports().forEach(report -> ids.add(report.article())));
        near = articles.heads(ids);
        waiting.forEach(each);
        waiting.clear();
    }

    @Override
    public @Nullable Article article(String id) {
        return near.get(id);
    }

    @Override
    public void records(Consumer<NewsRecord> each) {
        if (filter.equals(EventFilter.ALL)) {
            store.records(each);
            return;
        }
        Set<String> ids = new LinkedHashSet<>();
        store.events(filter, event -> event.reports().forEach(report -> ids.add(report.article())));
        store.records(ids, each);
    }

    @Override
    public String version() {
        return version;
    }
}
