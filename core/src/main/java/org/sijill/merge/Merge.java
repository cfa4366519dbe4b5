package org.sijill.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.NameMatch;
import org.sijill.model.Article;
import org.sijill.model.Entity;
import org.sijill.model.Event;
import org.sijill.model.NewsRecord;
import org.sijill.model.Participant;

/**
 * Many articles' records to merged events. Records are handed in one by one, in any order and in as many parts as one likes; what
 * {@link #events} gives depends on the set of records and on the corrections alone.
 *
 * <p>Kept of each record are its events and a signature of half a kilobyte of its text. Not safe for use by several threads at once.
 */
public final class Merge {

    private static final Comparator<Telling> EARLIEST = Comparator.comparing(
                    (Telling telling) -> telling.published().isEmpty() ? "~" : telling.published())
            .thenComparing(telling -> telling.article().sourceId())
            .thenComparing(Telling::key);

    private final NameMatch names;
    private final Players players;
    private final Shingles shingles;
    private final Map<String, Kept> byArticle = new TreeMap<>();

    public Merge(Lexicon lexicon) {
        this.names = new NameMatch(lexicon);
        this.players = new Players(lexicon, names);
        this.shingles = new Shingles(lexicon);
    }

    /** What is kept of a record: the article without its text, its entities by id, its events, the signature of the text. */
    private record Kept(
            Article article,
            Map<String, Entity> entities,
            List<Event> events,
            List<Context> contexts,
            byte[] signature) {}

    /**
     * Takes a record in. A second record of the same article replaces the first.
     *
     * @throws IllegalArgumentException where an event names an entity that the record does not have, or one has two ids
     */
    public void add(NewsRecord record) {
        Map<String, Entity> entities = new LinkedHashMap<>();
        for (Entity entity : record.entities()) {
            if (entities.put(entity.id(), entity) != null) {
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
        Article article = record.article();
        byArticle.put(
                article.id(),
                new Kept(
                        withoutText(article),
                        entities,
                        record.events(),
                        record.events().stream()
                                .map(event -> Context.of(
                                        article.text(),
                                        event.evidence().getFirst().span()))
                                .toList(),
                        shingles.signature(article.text())));
    }

    private static Article withoutText(Article article) {
        return new Article(
                article.id(),
                article.sourceId(),
                article.part(),
                article.partOf(),
                null,
                null,
                null,
                "",
                article.language(),
                article.published(),
                article.updated(),
                null,
                article.publisher(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }

    /** The articles taken in. */
    public int articles() {
        return byArticle.size();
    }

    /** The merged events of all records taken in, those reported earliest first. */
    public Merged events(Corrections corrections) {
        List<Telling> tellings = tellings(corrections);
        return new Clusters(tellings, groups(), new Decisions(tellings, corrections), names).merged();
    }

    /** For each article's id the id of the first article with the same text. */
    private Map<String, String> groups() {
        List<Kept> earliest = new ArrayList<>(byArticle.values());
        earliest.sort(Comparator.comparing((Kept kept) -> kept.article().published() == null
                        ? "~"
                        : kept.article().published().value())
                .thenComparing(kept -> kept.article().sourceId())
                .thenComparing(kept -> kept.article().id()));
        int[] first = SameText.groups(earliest.stream().map(Kept::signature).toList());
        Map<String, String> groups = new HashMap<>();
        for (int i = 0; i < first.length; i++) {
            groups.put(
                    earliest.get(i).article().id(),
                    earliest.get(first[i]).article().id());
        }
        return groups;
    }

    private List<Telling> tellings(Corrections corrections) {
        List<Telling> tellings = new ArrayList<>();
        for (Kept kept : byArticle.values()) {
            Map<String, Entity> named = new HashMap<>();
            kept.entities().forEach((id, entity) -> named.put(id, corrections.named(entity)));
            for (int i = 0; i < kept.events().size(); i++) {
                tellings.add(telling(kept, i, named));
            }
        }
        tellings.sort(EARLIEST);
        return tellings;
    }

    private Telling telling(Kept kept, int at, Map<String, Entity> entities) {
        Article article = kept.article();
        Event event = kept.events().get(at);
        LocalDate published =
                article.published() == null ? null : article.published().day();
        @Nullable
        LocalDate day = event.date() == null || event.date().from() == null
                ? published
                : event.date().from();
        List<Player> cast = new ArrayList<>(event.participants().size());
        for (Participant participant : event.participants()) {
            Entity entity = entities.get(participant.entity());
            if (entity != null) {
                cast.add(players.player(participant, entity, day));
            }
        }
        return new Telling(
                article,
                event,
                Family.of(event.act()),
                cast,
                When.of(event, article.published()),
                kept.contexts().get(at));
    }
}
