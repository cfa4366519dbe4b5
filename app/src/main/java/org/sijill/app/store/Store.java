package org.sijill.app.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.sijill.lexicon.Lexicon;
import org.sijill.merge.Correction;
import org.sijill.merge.Corrections;
import org.sijill.merge.Merge;
import org.sijill.model.Article;
import org.sijill.model.Json;
import org.sijill.model.MergedEvent;
import org.sijill.model.NewsRecord;

/**
 * The record kept: articles as they were read, the events that they tell together, what persons have corrected.
 *
 * <p>Every change is one transaction: it is there wholly or not at all, whatever happens to the program. What the events are depends on
 * the records and the corrections alone, not on the order or the parts in which they came. Not safe for use by several threads at once.
 */
public final class Store implements AutoCloseable {

    private final Database database;
    private final boolean takesChanges;

    /** @param takesChanges whether it may be changed */
    private Store(Database database, boolean takesChanges) {
        this.database = database;
        this.takesChanges = takesChanges;
    }

    /**
     * Opens a store for reading.
     *
     * @throws StoreException where there is none, or it is being written to
     */
    public static Store reading(StoreAddress address) {
        return opened(address, false, false);
    }

    /**
     * Opens a store for reading and writing, and makes it where there is none.
     *
     * @throws StoreException where it cannot be written to, or another process does
     */
    public static Store writing(StoreAddress address) {
        return opened(address, true, true);
    }

    /**
     * Opens a store for reading beside others of this process.
     *
     * @param writable whether those may write: a process opens an embedded store in one way only
     */
    static Store sharing(StoreAddress address, boolean writable) {
        return opened(address, writable, false);
    }

    private static Store opened(StoreAddress address, boolean writable, boolean takesChanges) {
        Database database = Database.open(address, writable);
        try {
            Migrations.run(database, writable);
            return new Store(database, takesChanges);
        } catch (RuntimeException e) {
            database.close();
            throw e instanceof JdbiException ? Database.failed(address, e) : e;
        }
    }

    /** What reads and merges: it is kept with what it has read. */
    public record Version(String program, String lexicon, String codebook) {}

    /**
     * Puts records in, in the place of those that are here of the same articles, and merges what they bear on.
     *
     * @return what is new; nothing where all of it was here
     */
    public Change add(Collection<NewsRecord> records, Lexicon lexicon, Version version) {
        return add(records, List.of(), lexicon, version);
    }

    /**
     * The same, and notes in the same transaction which pages were refused. What was refused for the same reason before is not noted again;
     * where nothing is left to put in, nothing changes.
     */
    public Change add(Collection<NewsRecord> records, Collection<Refusal> refusals, Lexicon lexicon, Version version) {
        return add(records, refusals, Map.of(), lexicon, version);
    }

    /**
     * The same, and keeps what was cut from the pages.
     *
     * @param litter for the ids of articles the pieces cut from their pages; those that are not named keep what they have
     */
    public Change add(
            Collection<NewsRecord> records,
            Collection<Refusal> refusals,
            Map<String, List<String>> litter,
            Lexicon lexicon,
            Version version) {
        return change(lexicon, version, batch -> batch.add(records, refusals, litter));
    }

    /**
     * Reads all articles again and merges them anew, in one transaction.
     *
     * @param again reads a record's article; called by several threads
     * @param dryRun whether all is left as it was
     */
    public Change recode(UnaryOperator<NewsRecord> again, Lexicon lexicon, Version version, boolean dryRun) {
        return change(lexicon, version, batch -> batch.recode(again, dryRun));
    }

    /** Adds a line to the log of corrections and merges what it bears on. */
    public Change correct(Correction line, Lexicon lexicon, Version version) {
        return change(lexicon, version, batch -> batch.correct(line));
    }

    /** Counts the changes of the store. */
    public int generation() {
        return attempt(Store::generation);
    }

    static int generation(Handle handle) {
        return handle.createQuery("SELECT coalesce(max(generation), 0) FROM batch")
                .mapTo(Integer.class)
                .one();
    }

    public Corrections corrections() {
        return attempt(CorrectionRows::read);
    }

    /** The ids of the corrections that speak of tellings which are not here, or are read otherwise now. */
    public List<String> unmet(Lexicon lexicon) {
        return attempt(handle -> {
            Corrections corrections = CorrectionRows.read(handle);
            Set<String> named = new HashSet<>();
            corrections.active().forEach(line -> CorrectionRows.named(line).forEach(named::add));
            Merge merge = new Merge(lexicon, corrections);
            new ArticleRows(database).records(named).forEach(merge::add);
            return merge.events().unmet();
        });
    }

    /** The record of an article. */
    public Optional<NewsRecord> record(String article) {
        return attempt(handle -> handle.createQuery("SELECT record FROM article WHERE id = ?")
                .bind(0, article)
                .mapTo(String.class)
                .findOne()
                .map(Json::record));
    }

    /** The event of an id, unless a person has marked it wrong. */
    public Optional<MergedEvent> event(String id) {
        return attempt(handle -> handle.createQuery("SELECT merged FROM event WHERE id = ? AND NOT wrong")
                .bind(0, id)
                .mapTo(String.class)
                .findOne()
                .map(Json::event));
    }

    /** Hands on the records of all articles, by the day and then by the article's id. */
    public void records(Consumer<NewsRecord> each) {
        attempt(handle -> {
            handle.createQuery("SELECT record FROM article ORDER BY day NULLS LAST, id")
                    .mapTo(String.class)
                    .forEach(line -> each.accept(Json.record(line)));
            return true;
        });
    }

    /** The same for the articles of some ids. */
    public void records(Collection<String> ids, Consumer<NewsRecord> each) {
        attempt(handle -> {
            database.hold("head", ids);
            handle.createQuery(
                            "SELECT record FROM article WHERE id IN (SELECT id FROM head) ORDER BY day NULLS LAST, id")
                    .mapTo(String.class)
                    .forEach(line -> each.accept(Json.record(line)));
            return true;
        });
    }

    /** Hands on the events that a filter asks for, by their first day, those without a day last. */
    public void events(EventFilter filter, Consumer<MergedEvent> each) {
        EventQuery query = new EventQuery(filter);
        attempt(handle -> {
            query.bind(handle.createQuery("SELECT e.merged FROM event e WHERE " + query.condition()
                            + " ORDER BY e.first_day NULLS LAST, e.id"))
                    .mapTo(String.class)
                    .forEach(line -> each.accept(Json.event(line)));
            return true;
        });
    }

    /**
     * Hands on everything that was put in or taken out after a generation.
     *
     * @param generation 0 for all that there is
     */
    public void follow(int generation, Follower follower) {
        attempt(handle -> {
            new Following(handle, generation).tell(follower);
            return true;
        });
    }

    /** How many articles there are. */
    public long articles() {
        return attempt(handle -> handle.createQuery("SELECT count(*) FROM article")
                .mapTo(Long.class)
                .one());
    }

    /** The articles of some ids, without text, authors and the like. */
    public Map<String, Article> heads(Collection<String> ids) {
        return attempt(handle -> {
            database.hold("head", ids);
            Map<String, Article> heads = new HashMap<>();
            handle.createQuery("SELECT id, source_id, url, title, published, publisher, language FROM article"
                            + " WHERE id IN (SELECT id FROM head)")
                    .map((row, context) -> Heads.of(row))
                    .forEach(article -> heads.put(article.id(), article));
            return heads;
        });
    }

    /** What can be asked of the store beyond single records and events. */
    public Queries queries() {
        return new Queries(this);
    }

    /** What can be asked about states and bodies that deal with one another. */
    public DyadQueries dyads() {
        return new DyadQueries(this);
    }

    /** What can be asked about persons and bodies. */
    public EntityQueries entities() {
        return new EntityQueries(this);
    }

    /** What can be asked about many events at once. */
    public Surveys surveys() {
        return new Surveys(this);
    }

    /** What has come in last. */
    public News news() {
        return new News(this);
    }

    /** The pages that were refused. */
    public Refusals refusals() {
        return new Refusals(this);
    }

    /** What was cut from the pages of articles. */
    public Litter litter() {
        return new Litter(this);
    }

    /** What the record as a whole holds. */
    public Holdings holdings() {
        return new Holdings(this);
    }

    /** What can be asked about single articles and the events that they tell. */
    public Tellings tellings() {
        return new Tellings(this);
    }

    Database database() {
        return database;
    }

    /** One transaction that no other writer takes part in. */
    private Change change(Lexicon lexicon, Version version, Function<Batch, Change> work) {
        if (!takesChanges) {
            throw new StoreException(
                    "the store " + database.address() + " was opened for reading and takes no changes.");
        }
        return attempt(handle -> handle.inTransaction(inside -> {
            database.lock();
            return work.apply(new Batch(database, lexicon, version));
        }));
    }

    /** Whether the database still answers. */
    boolean isAlive() {
        return database.isAlive();
    }

    <T> T attempt(Function<Handle, T> work) {
        try {
            return work.apply(database.handle());
        } catch (JdbiException e) {
            throw Database.failed(database.address(), e);
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
