package org.sijill.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.NameMatch;
import org.sijill.merge.Traces.Member;
import org.sijill.merge.Traces.PersonName;
import org.sijill.merge.Traces.Sighting;
import org.sijill.model.Article;
import org.sijill.model.Entity;
import org.sijill.model.Event;
import org.sijill.model.NewsRecord;
import org.sijill.model.Office;
import org.sijill.model.Participant;
import org.sijill.model.Role;

/**
 * Many articles' records to merged events. Records are handed in one by one, in any order and in as many parts as one likes; what
 * {@link #events()} gives depends on the set of records and on the corrections alone.
 *
 * <p>Kept of each record are its tellings and a signature of half a kilobyte of its text. Not safe for use by several threads at once, but for {@link #traces}.
 */
public final class Merge {

    static final Comparator<Telling> EARLIEST = Comparator.comparing(
                    (Telling telling) -> telling.published().isEmpty() ? "~" : telling.published())
            .thenComparing(telling -> telling.article().sourceId())
            .thenComparing(Telling::key);

    private final NameMatch names;
    private final Players players;
    private final Shingles shingles;
    private final Corrections corrections;
    private final Map<String, Kept> byArticle = new TreeMap<>();

    public Merge(Lexicon lexicon, Corrections corrections) {
        this(new NameMatch(lexicon), lexicon, corrections);
    }

    private Merge(NameMatch names, Lexicon lexicon, Corrections corrections) {
        this(names, new Players(lexicon, names), new Shingles(lexicon), corrections);
    }

    private Merge(NameMatch names, Players players, Shingles shingles, Corrections corrections) {
        this.names = names;
        this.players = players;
        this.shingles = shingles;
        this.corrections = corrections;
    }

    /** An empty one, with the same lexicon and corrections. */
    public Merge anew() {
        return new Merge(names, players, shingles, corrections);
    }

    /** What is kept of a record: the article without its text, some or all of its events, what the others ask it for. */
    private record Kept(
            Article article,
            List<Telling> tellings,
            @Nullable Traces traces) {}

    /**
     * Takes a record in. A second record of the same article replaces the first.
     *
     * @throws IllegalArgumentException where an event names an entity that the record does not have, or one has two ids
     */
    public void add(NewsRecord record) {
        List<Telling> tellings = tellings(record);
        byArticle.put(record.article().id(), new Kept(head(record.article()), tellings, traces(record, tellings)));
    }

    /**
     * Takes some events of records in, for {@link #events(Known)}.
     *
     * @param events the ids of those of an article, in its record; asked by several threads
     */
    public void add(Collection<NewsRecord> records, Function<String, Set<String>> events) {
        records.parallelStream()
                .map(record -> {
                    Set<String> wanted = events.apply(record.article().id());
                    List<Telling> tellings = tellings(record, event -> wanted.contains(event.id()));
                    return new Kept(head(record.article()), tellings, null);
                })
                .toList()
                .forEach(kept -> byArticle.put(kept.article().id(), kept));
    }

    /** What a store indexes of a record. May be asked by several threads at once. */
    public Traces traces(NewsRecord record) {
        return traces(record, tellings(record));
    }

    Traces traces(NewsRecord record, List<Telling> tellings) {
        List<Member> cast = new ArrayList<>();
        Map<List<Object>, Integer> times = new LinkedHashMap<>();
        LocalDate published = day(record.article());
        for (Entity entity : record.entities()) {
            Player player = players.player(inOffice(entity), corrections.named(entity), published);
            cast.add(PersonIds.member(entity.id(), player));
            count(PersonIds.sighting(player), times);
        }
        tellings.forEach(telling -> telling.players().forEach(player -> count(PersonIds.sighting(player), times)));
        List<Sighting> sightings = new ArrayList<>();
        times.forEach((seen, many) -> sightings.add(
                new Sighting((PersonName) seen.getFirst(), seen.size() > 1 ? (String) seen.get(1) : null, many)));
        return new Traces(
                tellings.stream().map(Traces.Reach::of).toList(),
                cast,
                sightings,
                shingles.signature(record.article().text()));
    }

    private static void count(@Nullable Sighting sighting, Map<List<Object>, Integer> times) {
        if (sighting != null) {
            times.merge(
                    sighting.known() == null
                            ? List.of(sighting.person())
                            : List.of(sighting.person(), sighting.known()),
                    1,
                    Integer::sum);
        }
    }

    private static Participant inOffice(Entity entity) {
        Office office = entity.office() == null ? Office.NONE : entity.office();
        return new Participant(entity.id(), Role.PARTICIPANT, entity.country(), entity.organization(), office);
    }

    /**
     * The ids of the persons whom records name. A person whom the lexicon does not know is told apart by party and name; a name
     * belongs to the fuller name of its party that it may be a spelling or a short form of, if there is exactly one such.
     *
     * @param sightings all that there are of each party; those of one party change nothing in another
     */
    public Map<PersonName, String> persons(Collection<Sighting> sightings) {
        return PersonIds.resolved(names, sightings);
    }

    /** The articles taken in. */
    public int articles() {
        return byArticle.size();
    }

    /** The merged events of all records taken in, those reported earliest first. */
    public Merged events() {
        List<SameText.Text> texts = new ArrayList<>();
        List<Sighting> sightings = new ArrayList<>();
        for (Kept kept : byArticle.values()) {
            Traces traces = kept.traces();
            if (traces == null) {
                throw new IllegalStateException(
                        kept.article().id() + " was taken in by part: it needs what the others tell");
            }
            texts.add(text(kept.article(), traces));
            sightings.addAll(traces.sightings());
        }
        Map<String, String> groups = SameText.groups(texts).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, group -> group.getValue().first()));
        return events(new Known(groups, persons(sightings)));
    }

    /**
     * The merged events of what was taken in, where that is a part of more.
     *
     * @param known what all records tell; that of articles and parties which are not here does not matter
     */
    public Merged events(Known known) {
        List<Telling> tellings = new ArrayList<>();
        byArticle.values().forEach(kept -> tellings.addAll(kept.tellings()));
        tellings.sort(EARLIEST);
        return clusters(tellings, known).merged();
    }

    /** @param tellings earliest first */
    Clusters clusters(List<Telling> tellings, Known known) {
        return new Clusters(tellings, known, new Decisions(tellings, corrections), names);
    }

    static SameText.Text text(Article article, Traces traces) {
        String published =
                article.published() == null ? null : article.published().value();
        return new SameText.Text(article.id(), article.sourceId(), published, traces.signature());
    }

    List<Telling> tellings(NewsRecord record) {
        return tellings(record, event -> true);
    }

    private List<Telling> tellings(NewsRecord record, Predicate<Event> wanted) {
        Article article = head(record.article());
        Map<String, Entity> entities = entities(record);
        return record.events().stream()
                .filter(wanted)
                .map(event -> telling(
                        article,
                        event,
                        entities,
                        Context.of(
                                record.article().text(),
                                event.evidence().getFirst().span())))
                .toList();
    }

    private Map<String, Entity> entities(NewsRecord record) {
        Map<String, Entity> entities = new HashMap<>();
        for (Entity entity : record.entities()) {
            if (entities.put(entity.id(), corrections.named(entity)) != null) {
                throw new IllegalArgumentException("two entities have the id " + entity.id());
            }
        }
        for (Event event : record.events()) {
            for (Participant participant : event.participants()) {
                if (!entities.containsKey(participant.entity())) {
                    throw new IllegalArgumentException("event " + event.id() + " names the entity "
                            + participant.entity() + ", which the record does not have");
                }
            }
        }
        return entities;
    }

    private Telling telling(Article article, Event event, Map<String, Entity> entities, Context context) {
        @Nullable
        LocalDate day = event.date() == null || event.date().from() == null
                ? day(article)
                : event.date().from();
        List<Player> cast = new ArrayList<>(event.participants().size());
        for (Participant participant : event.participants()) {
            Entity entity = entities.get(participant.entity());
            if (entity != null) {
                cast.add(players.player(participant, entity, day));
            }
        }
        return new Telling(article, event, Family.of(event.act()), cast, When.of(event, article.published()), context);
    }

    private static @Nullable LocalDate day(Article article) {
        return article.published() == null ? null : article.published().day();
    }

    /** What telling and comparing ask of an article: a text kept for each would not fit. */
    private static Article head(Article article) {
        return Article.head(
                article.id(),
                article.sourceId(),
                article.part(),
                null,
                null,
                article.language(),
                article.published(),
                article.publisher());
    }
}
