package org.sijill.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.sijill.app.store.Queries.Held;
import org.sijill.app.store.Queries.Known;
import org.sijill.model.Json;
import org.sijill.model.MergedEvent;
import org.sijill.model.NewsRecord;

/** Questions about persons and bodies, many or one. */
public final class EntityQueries {

    private final Store store;

    EntityQueries(Store store) {
        this.store = store;
    }

    /**
     * Those in most articles, by the names that most of them give.
     *
     * @param kinds of entities, at least one, as records write them
     * @param skipped how many at the head of the list are left out
     */
    public List<Known> leading(Set<String> kinds, int skipped, int most) {
        return store.attempt(handle -> {
            var query = handle.createQuery("WITH top AS (SELECT entity, kind, count(DISTINCT article) AS n FROM member"
                    + " WHERE kind IN (" + marks(kinds) + ") GROUP BY entity, kind ORDER BY n DESC, entity LIMIT "
                    + most
                    + " OFFSET " + skipped + ") SELECT t.entity, t.kind, m.name_ar, m.name_en, m.country,"
                    + " CAST(t.n AS INTEGER) FROM top t JOIN member m ON m.entity = t.entity AND m.kind = t.kind"
                    + " GROUP BY t.entity, t.kind, t.n, m.name_ar, m.name_en, m.country"
                    + " ORDER BY t.n DESC, t.entity, count(DISTINCT m.article) DESC, m.name_ar, m.name_en, m.country");
            bind(query, kinds);
            Map<String, Known> leading = new LinkedHashMap<>();
            query.map((row, context) -> Known.of(row)).forEach(one -> leading.putIfAbsent(one.entity(), one));
            return List.copyOf(leading.values());
        });
    }

    /** In how many events each of some entities takes part; those that are in none are left out. */
    public Map<String, Integer> events(Collection<String> ids) {
        Map<String, Integer> events = new HashMap<>();
        if (!ids.isEmpty()) {
            store.attempt(handle -> {
                bind(
                                handle.createQuery("SELECT p.entity, CAST(count(DISTINCT e.id) AS INTEGER)"
                                        + " FROM participant p JOIN event e ON e.id = p.event WHERE NOT e.wrong"
                                        + " AND p.entity IN (" + marks(ids) + ") GROUP BY p.entity"),
                                ids)
                        .map((row, context) -> Map.entry(row.getString(1), row.getInt(2)))
                        .forEach(one -> events.put(one.getKey(), one.getValue()));
                return true;
            });
        }
        return events;
    }

    /** The office that each of some entities is given last, by most articles where a day has several; nobody without one. */
    public Map<String, Held> lastOffices(Collection<String> ids) {
        Map<String, Held> offices = new HashMap<>();
        if (!ids.isEmpty()) {
            store.attempt(handle -> {
                bind(
                                handle.createQuery("SELECT entity, office, country, organization, min(day), max(day),"
                                        + " CAST(count(DISTINCT article) AS INTEGER) FROM member"
                                        + " WHERE office IS NOT NULL AND office <> 'none' AND entity IN (" + marks(ids)
                                        + ") GROUP BY entity, office, country, organization"
                                        + " ORDER BY entity, 6 DESC NULLS LAST, 7 DESC, 2, 3, 4"),
                                ids)
                        .map((row, context) -> Map.entry(row.getString(1), held(row)))
                        .forEach(one -> offices.putIfAbsent(one.getKey(), one.getValue()));
                return true;
            });
        }
        return offices;
    }

    private static Held held(ResultSet row) throws SQLException {
        return new Held(
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class),
                row.getInt(7));
    }

    /**
     * Words of an entity with the encounter at which it said them.
     *
     * @param title of the article
     * @param event the merged event, null where the words belong to none
     */
    public record Utterance(
            @Nullable LocalDate day,
            String kind,
            String words,
            String article,
            @Nullable String title,
            @Nullable String publisher,
            @Nullable MergedEvent event) {}

    private record Place(Utterance words, int position) {}

    /** The latest statements of an entity, in the order of {@link Queries#statements}. */
    public List<Utterance> utterances(String entity, int most) {
        List<Place> places = store.attempt(handle -> handle.createQuery(
                        "SELECT a.day, s.kind, s.words, a.id, a.title, a.publisher, s.position FROM statement s"
                                + " JOIN member m ON m.article = s.article AND m.local = s.local"
                                + " JOIN article a ON a.id = s.article WHERE m.entity = ?"
                                + " ORDER BY a.day DESC NULLS LAST, a.id, s.position LIMIT " + most)
                .bind(0, entity)
                .map((row, context) -> new Place(
                        new Utterance(
                                row.getObject(1, LocalDate.class),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6),
                                null),
                        row.getInt(7)))
                .list());
        Map<String, NewsRecord> records = new HashMap<>();
        Set<String> articles = new LinkedHashSet<>();
        places.forEach(place -> articles.add(place.words().article()));
        store.records(articles, record -> records.put(record.article().id(), record));
        return places.stream().map(place -> told(place, records)).toList();
    }

    private Utterance told(Place place, Map<String, NewsRecord> records) {
        Utterance words = place.words();
        NewsRecord record = records.get(words.article());
        String event = record == null
                ? null
                : record.statements().get(place.position()).event();
        return event == null
                ? words
                : new Utterance(
                        words.day(),
                        words.kind(),
                        words.words(),
                        words.article(),
                        words.title(),
                        words.publisher(),
                        merged(words.article(), event));
    }

    /** The merged event to which an event of an article's record belongs. */
    private @Nullable MergedEvent merged(String article, String event) {
        List<String> lines = store.attempt(
                handle -> handle.createQuery("SELECT e.merged FROM telling t JOIN event e ON e.id = t.merged"
                                + " WHERE t.article = ? AND t.event = ? AND NOT e.wrong")
                        .bind(0, article)
                        .bind(1, event)
                        .mapTo(String.class)
                        .list());
        return lines.isEmpty() ? null : Json.event(lines.getFirst());
    }

    private static String marks(Collection<String> values) {
        return values.stream().map(value -> "?").collect(Collectors.joining(", "));
    }

    private static Query bind(Query query, Collection<String> values) {
        int at = 0;
        for (String value : values) {
            query.bind(at++, value);
        }
        return query;
    }
}
