package org.sijill.app.inquiry;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sijill.app.store.Counted;
import org.sijill.app.store.EventFilter;
import org.sijill.app.store.EventPage;
import org.sijill.app.store.Queries.Known;
import org.sijill.app.store.Store;
import org.sijill.app.store.StorePool;
import org.sijill.app.store.Surveys.Link;
import org.sijill.lexicon.Lexicon;
import org.sijill.model.MergedEvent;
import org.sijill.model.NewsRecord;

/**
 * The questions of many threads to one store. Answers are remembered until the store changes, since a page is asked for far more often than
 * the record grows.
 */
public final class Inquiry {

    private static final int GAPS = 5;
    private static final int VISITS = 10;
    private static final int LATEST = 12;
    private static final int PUBLISHERS = 8;
    private static final int PARTIES = 30;
    private static final int REFUSED = 50;
    private static final int MOST_PARTIES = 1_000;
    /** Answers are some kilobytes each. */
    private static final int ANSWERS = 2_000;
    /** A record is some tens of kilobytes. */
    private static final int RECORDS = 500;

    private final StorePool pool;
    private final Lexicon lexicon;
    private final Names names;
    private final Remembered<List<?>, Object> answers = new Remembered<>(ANSWERS);
    private final Remembered<String, Optional<NewsRecord>> records = new Remembered<>(RECORDS);

    /** @param pool stays the caller's, who closes it */
    public Inquiry(StorePool pool, Lexicon lexicon) {
        this.pool = pool;
        this.lexicon = lexicon;
        this.names = new Names(lexicon);
    }

    /** Who or what is meant by names. */
    public Names names() {
        return names;
    }

    /**
     * The condition of a request, with its persons looked up.
     *
     * @throws UnknownNameException where the record knows nobody of a name
     */
    public EventFilter filter(EventRequest request) {
        return request.filter(person -> ask(
                        Persons.class, store -> new Persons(names.persons(person, store.queries())), "persons", person)
                .ids());
    }

    private record Persons(Set<String> ids) {}

    /** Whether the record has a person or body of a name or id. */
    public boolean knows(String name) {
        return ask(Boolean.class, store -> !names.found(name, store.queries()).isEmpty(), "knows", name);
    }

    /** The person or body of an id, by the name that most articles give. */
    public Optional<Known> known(String id) {
        return ask(
                        Acquaintance.class,
                        store -> new Acquaintance(
                                store.queries().entity(id).stream().findFirst()),
                        "known",
                        id)
                .known();
    }

    private record Acquaintance(Optional<Known> known) {}

    /** @param after the cursor of the page before, or null */
    public EventPage events(EventFilter filter, EventPage.Order order, @Nullable String after, int limit) {
        return ask(
                EventPage.class,
                store -> store.queries().page(filter, order, after, limit),
                "events",
                filter,
                order,
                String.valueOf(after),
                limit);
    }

    public int count(EventFilter filter) {
        return ask(Integer.class, store -> store.queries().count(filter), "count", filter);
    }

    /** The event of an id; empty where there is none, or it was marked wrong. */
    public Optional<MergedEvent> event(String id) {
        return pool.read(store -> store.event(id));
    }

    /** The record of an article. */
    public Optional<NewsRecord> record(String article) {
        return records.of(pool.generation(), article, () -> pool.read(store -> store.record(article)));
    }

    /** Two states or bodies by their codes. */
    public DyadDetails dyad(String one, String other) {
        return ask(
                DyadDetails.class,
                store -> DyadDetails.of(one, other, GAPS, VISITS, store, lexicon),
                "dyad",
                one,
                other);
    }

    /** What took place over the time of the record. */
    public Timeline timeline(EventFilter filter) {
        return ask(Timeline.class, store -> Timeline.of(filter, store, lexicon), "timeline", filter);
    }

    /** A person or body by its id. */
    public Optional<Portrait> portrait(String id) {
        return ask(
                        Painted.class,
                        store -> new Painted(Optional.ofNullable(Portrait.of(id, LATEST, store, lexicon))),
                        "portrait",
                        id)
                .portrait();
    }

    private record Painted(Optional<Portrait> portrait) {}

    /** Persons or bodies; see {@link Directory#of}. */
    public Directory directory(@Nullable String name, Directory.Kind kind, int skipped, int most) {
        return ask(
                Directory.class,
                store -> Directory.of(name, kind, skipped, most, names, store),
                "directory",
                String.valueOf(name),
                kind,
                skipped,
                most);
    }

    /** What both parties of a pair did and did not do together. */
    public Deeds deeds(Pair pair) {
        return ask(Deeds.class, store -> Deeds.of(pair, store), "deeds", pair);
    }

    /** The states and bodies that met most often. */
    public List<Link> busiest(int most) {
        return ask(Busiest.class, store -> new Busiest(store.surveys().parties(EventFilter.ALL, most)), "busiest", most)
                .links();
    }

    private record Busiest(List<Link> links) {}

    /** The states and bodies that deal with one, the most frequent first; with null all that the record has. */
    public List<Counted> parties(@Nullable String partner) {
        return ask(
                        Parties.class,
                        store -> new Parties(
                                partner == null
                                        ? store.dyads().parties(MOST_PARTIES)
                                        : store.dyads().partners(partner, MOST_PARTIES)),
                        "parties",
                        String.valueOf(partner))
                .all();
    }

    private record Parties(List<Counted> all) {}

    public EventMap map(EventFilter filter) {
        return ask(EventMap.class, store -> EventMap.of(filter, store.surveys(), lexicon), "map", filter);
    }

    /** @param most how many links, the strongest */
    public Network network(EventFilter filter, Network.Who who, int most) {
        return ask(
                Network.class,
                store -> Network.of(filter, who, most, store.surveys(), lexicon),
                "network",
                filter,
                who,
                most);
    }

    /** What is to come; see {@link Agenda#of}. */
    public Agenda agenda(EventFilter filter, @Nullable String after, int limit) {
        return ask(
                Agenda.class,
                store -> Agenda.of(filter, after, limit, store),
                "agenda",
                filter,
                String.valueOf(after),
                limit);
    }

    public Overview overview() {
        return ask(Overview.class, store -> Overview.of(store, PUBLISHERS, PARTIES, REFUSED), "overview");
    }

    private <A> A ask(Class<A> type, Function<Store, A> question, Object... key) {
        return type.cast(answers.of(pool.generation(), List.of(key), () -> pool.read(question)));
    }
}
