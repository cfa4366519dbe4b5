package org.sijill.app.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sijill.model.Article;
import org.sijill.model.Json;
import org.sijill.model.MergedEvent;

/** Questions about single articles and the events that they tell. */
public final class Tellings {

    private final Store store;

    Tellings(Store store) {
        this.store = store;
    }

    /**
     * An event of the record.
     *
     * @param wrong whether a person has said that it is none
     */
    public record Known(MergedEvent event, boolean wrong) {}

    /** The event of an id, also one that a person has marked wrong. */
    public Optional<Known> event(String id) {
        return events("SELECT merged, wrong FROM event WHERE id IN (SELECT id FROM asked_event)", List.of(id)).stream()
                .findFirst();
    }

    /** The events of some ids, by their first day, those without one last. */
    public List<Known> events(Collection<String> ids) {
        return events(
                "SELECT merged, wrong FROM event WHERE id IN (SELECT id FROM asked_event)"
                        + " ORDER BY first_day NULLS LAST, id",
                ids);
    }

    /** Every event that some articles tell. */
    public List<Known> told(Collection<String> articles) {
        return events(
                "SELECT merged, wrong FROM event WHERE id IN (SELECT t.merged FROM telling t"
                        + " WHERE t.article IN (SELECT id FROM asked_event)) ORDER BY id",
                articles);
    }

    private List<Known> events(String query, Collection<String> asked) {
        return store.attempt(handle -> {
            store.database().hold("asked_event", asked);
            return handle.createQuery(query)
                    .map((row, context) -> new Known(Json.event(row.getString(1)), row.getBoolean(2)))
                    .list();
        });
    }

    /** For each event of an article's record, by its id there, the id of the event that it belongs to. */
    public Map<String, String> merged(String article) {
        return pairs(
                "SELECT t.event, e.id FROM telling t JOIN event e ON e.id = t.merged WHERE t.article = ? AND NOT e.wrong",
                article);
    }

    /** For each entity of an article's record, by its id there, who or what it is in all records. */
    public Map<String, String> cast(String article) {
        return pairs("SELECT local, entity FROM member WHERE article = ?", article);
    }

    private Map<String, String> pairs(String query, String article) {
        return store.attempt(handle -> {
            Map<String, String> pairs = new HashMap<>();
            handle.createQuery(query)
                    .bind(0, article)
                    .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                    .forEach(pair -> pairs.put(pair.getKey(), pair.getValue()));
            return pairs;
        });
    }

    /** The other articles with essentially the same text, earliest first. */
    public List<Article> copies(String article, int most) {
        return store.attempt(handle -> {
            List<Article> copies = new ArrayList<>();
            handle.createQuery("SELECT id, source_id, url, title, published, publisher, language FROM article"
                            + " WHERE id <> ? AND text_group = (SELECT text_group FROM article WHERE id = ?)"
                            + " ORDER BY published NULLS LAST, id LIMIT " + most)
                    .bind(0, article)
                    .bind(1, article)
                    .map((row, context) -> Heads.of(row))
                    .forEach(copies::add);
            return copies;
        });
    }
}
