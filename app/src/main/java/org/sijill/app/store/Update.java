package org.sijill.app.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.sijill.merge.Known;
import org.sijill.merge.Merge;
import org.sijill.merge.Merged;
import org.sijill.merge.Traces;
import org.sijill.model.Json;
import org.sijill.model.MergedEvent;
import org.sijill.model.NewsRecord;

/** One change of the record, inside one transaction: records come in, and what they may bear on is merged again. */
final class Update {

    private final Database database;
    private final Handle handle;
    private final Merge merge;
    private final int generation;
    private final ArticleRows articles;

    /** @param merge empty, with the lexicon and all corrections that count now */
    Update(Database database, Merge merge, int generation) {
        this.database = database;
        this.handle = database.handle();
        this.merge = merge;
        this.generation = generation;
        this.articles = new ArticleRows(database);
    }

    /**
     * Puts records in, in the place of those that are here of the same articles.
     *
     * @param anyway also those that are here in just these words: what is read from them depends on the corrections, which have changed
     */
    Change run(Collection<NewsRecord> records, boolean anyway) {
        Map<String, String> stored = articles.stored(records);
        List<Traced> changed = changed(records, anyway ? Map.of() : stored);
        List<String> ids =
                changed.stream().map(one -> one.record().article().id()).toList();
        Set<String> replaced = new LinkedHashSet<>(ids);
        replaced.retainAll(stored.keySet());
        Set<String> doomed = events(replaced);
        Region region = new Region(database);
        region.begin(replaced);
        region.forget(replaced);
        Persons persons = new Persons(database);
        Set<String> parties = persons.parties(replaced);
        articles.delete(replaced);
        articles.insert(changed, generation);
        parties.addAll(persons.parties(ids));
        TextGroups texts = new TextGroups(database);
        Set<String> touched = new HashSet<>(ids);
        touched.addAll(texts.regroup(ids));
        Set<String> renamed = persons.resolve(merge, parties);
        touched.addAll(renamed);
        told(renamed);
        region.begin(touched);
        region.complete();
        return merged(region, doomed, texts, persons)
                .by(records.size() - changed.size(), replaced.size(), changed.size() - replaced.size());
    }

    /**
     * A record with what is indexed of it.
     *
     * @param line as it is stored
     */
    record Traced(NewsRecord record, String line, Traces traces) {}

    /** Lets those who keep a copy have the articles again: somebody in them is somebody else now. */
    private void told(Set<String> articles) {
        if (!articles.isEmpty()) {
            database.hold("renamed_article", articles);
            handle.execute(
                    "UPDATE article SET generation = ? WHERE id IN (SELECT id FROM renamed_article) AND generation < ?",
                    generation,
                    generation);
        }
    }

    /** What is not here already in just these words. */
    private List<Traced> changed(Collection<NewsRecord> records, Map<String, String> stored) {
        Map<String, NewsRecord> last = new LinkedHashMap<>();
        for (NewsRecord record : records) {
            last.put(record.article().id(), record);
        }
        return last.values().parallelStream()
                .map(record -> changed(record, stored.get(record.article().id())))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Traced changed(NewsRecord record, @Nullable String stored) {
        String line = Json.line(record);
        return line.equals(stored) ? null : new Traced(record, line, merge.traces(record));
    }

    private Set<String> events(Set<String> articles) {
        database.hold("leaving", articles);
        return new HashSet<>(handle.createQuery("SELECT DISTINCT merged FROM telling WHERE merged IS NOT NULL"
                        + " AND article IN (SELECT id FROM leaving)")
                .mapTo(String.class)
                .list());
    }

    private Change merged(Region region, Set<String> doomed, TextGroups texts, Persons persons) {
        Map<String, Set<String>> events = region.events();
        Merge part = merge.anew();
        part.add(articles.records(events.keySet()), article -> events.getOrDefault(article, Set.of()));
        Merged merged = part.events(new Known(texts.groups(events.keySet()), persons.known(events.keySet())));
        Set<String> written = region.written();
        List<EventRows.Now> now = new ArrayList<>();
        merged.events().forEach(event -> now.add(now(event, merged, false)));
        merged.wrong().forEach(event -> now.add(now(event, merged, true)));
        now.removeIf(one -> !isWritten(one.event(), written));
        Set<String> before = new HashSet<>(doomed);
        before.addAll(region.formerEvents());
        return new EventRows(database, generation).write(before, now);
    }

    private static EventRows.Now now(MergedEvent event, Merged merged, boolean wrong) {
        String component = merged.componentOf().getOrDefault(event.id(), event.id());
        return new EventRows.Now(event, Json.line(event), component, wrong);
    }

    private static boolean isWritten(MergedEvent event, Set<String> written) {
        return event.reports().stream().anyMatch(report -> written.contains(report.article() + " " + report.event()));
    }
}
