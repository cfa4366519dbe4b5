package org.sijill.merge;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Lexicon;
import org.sijill.merge.Traces.PersonName;
import org.sijill.merge.Traces.Sighting;
import org.sijill.model.Json;
import org.sijill.model.MergedEvent;
import org.sijill.model.NewsRecord;

/**
 * What {@link Merge} does at once, as steps of which each looks only at what shares a key. Whoever brings together what shares a key
 * (a cluster of machines, each with its part of a shuffle) gets the same events, in the same bytes:
 *
 * <ol>
 *   <li>{@link #contribution} of each record.
 *   <li>Texts with a common number of {@link SameText.Text#bands} are compared ({@link SameText.Bucket}); those linked by pairs are
 *       {@link SameText#groups grouped}.
 *   <li>The sightings of one party tell who its {@link #persons} are.
 *   <li>Parcels of one {@link Parcel#blocks block}, and those of articles of one text, are {@link #link linked} where they may be of
 *       one event.
 *   <li>Parcels that are linked, directly or through others, become {@link #join events}.
 *   <li>The events that an article tells as held by one another, and those whose {@link Joined#wishes wishes} meet a {@link
 *       Joined#stays stay}, are {@link #nested put into} the visits that hold them.
 * </ol>
 *
 * <p>Without corrections: those are a store's. Immutable; safe to share between threads.
 */
public final class MergeSteps {

    private final Merge merge;

    public MergeSteps(Lexicon lexicon) {
        this.merge = new Merge(lexicon, Corrections.NONE);
    }

    /**
     * What a record brings.
     *
     * @param sightings see {@link #persons}
     * @param parcels one for each event
     */
    public record Contribution(SameText.Text text, List<Sighting> sightings, List<Parcel> parcels) {

        public Contribution {
            sightings = List.copyOf(sightings);
            parcels = List.copyOf(parcels);
        }
    }

    /**
     * One event of one article, packed for the way between machines.
     *
     * @param id of article and event
     * @param blocks two parcels without a common block are never of one event by what they tell; copies of one text may be
     * @param content JSON
     */
    public record Parcel(String id, Set<String> blocks, String content) {

        private static Parcel of(Telling telling) {
            return new Parcel(telling.id(), blocks(telling), Json.mapper().writeValueAsString(telling));
        }

        /** The keys of a telling in each month that it may reach into. A long span is only ever one with its like, which begins with it. */
        private static Set<String> blocks(Telling telling) {
            When when = telling.when();
            if (when == null) {
                return Set.of();
            }
            YearMonth first = YearMonth.from(when.from());
            YearMonth last = when.isLong()
                    ? first
                    : YearMonth.from(when.to().plusDays(telling.family().stretch()));
            Set<String> blocks = new TreeSet<>();
            for (String key : Blocks.keys(telling)) {
                for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
                    blocks.add(month + " " + key);
                }
            }
            return blocks;
        }

        private Telling telling() {
            return Json.mapper().readValue(content, Telling.class);
        }
    }

    /** @throws IllegalArgumentException as {@link Merge#add(NewsRecord)} */
    public Contribution contribution(NewsRecord record) {
        List<Telling> tellings = merge.tellings(record);
        Traces traces = merge.traces(record, tellings);
        return new Contribution(
                Merge.text(record.article(), traces),
                traces.sightings(),
                tellings.stream().map(Parcel::of).toList());
    }

    /** Bytes that stand in the order in which texts are named: the earliest first. */
    public static byte[] order(SameText.Text text) {
        return bytes(text.published() == null ? "~" : text.published(), text.sourceId(), text.article());
    }

    /** Big-endian UTF-16 stands in the order of Java's strings, byte by byte. */
    private static byte[] bytes(String... parts) {
        return String.join("\0", parts).getBytes(StandardCharsets.UTF_16BE);
    }

    /** Who is meant by the names of the people of one party, see {@link Merge#persons}. Names that stand for themselves are left out. */
    public Map<PersonName, String> persons(Collection<Sighting> sightings) {
        Map<PersonName, String> persons = new HashMap<>(merge.persons(sightings));
        persons.entrySet().removeIf(one -> one.getKey().toString().equals(one.getValue()));
        return persons;
    }

    /**
     * Finds what may be of one event.
     *
     * @param some of one block, or of one text
     * @param known the groups of their texts
     * @param link takes the ids of two parcels, such that linked parcels are linked through these pairs
     */
    public void link(Collection<Parcel> some, Known known, BiConsumer<String, String> link) {
        List<Telling> tellings = tellings(some);
        int[] components = merge.clusters(tellings, known).components();
        for (int i = 0; i < components.length; i++) {
            if (components[i] != i) {
                link.accept(tellings.get(components[i]).id(), tellings.get(i).id());
            }
        }
    }

    /**
     * A merged event that is not yet put into the visit that holds it.
     *
     * @param order bytes that stand in the order of merged events: those reported earliest first
     * @param parcels ids of those that tell it
     * @param votes for the visit that holds it, in the order of the reports
     */
    public record Joined(MergedEvent event, byte[] order, List<String> parcels, List<Vote> votes) {

        public Joined {
            parcels = List.copyOf(parcels);
            votes = List.copyOf(votes);
        }

        /** As what may hold others. */
        public List<Stay> stays() {
            return Nesting.stays(event);
        }

        /** As what others may hold. */
        public List<Wish> wishes() {
            return Nesting.wishes(event);
        }
    }

    /**
     * A visitor and a host, and the days on which what they do may belong to the visit.
     *
     * @param last inclusive
     */
    public record Stay(String key, LocalDate first, LocalDate last) {}

    /** A visitor and a host, and the day of what a visit of the one to the other may hold. */
    public record Wish(String key, LocalDate day) {}

    /**
     * An article tells what holds the event.
     *
     * @param holder id of the parcel that it tells so; instead of it, of its merged event, where that is known
     * @param group id of the first article with the same text
     */
    public record Vote(String holder, String group, double weight) {}

    /**
     * Makes events of parcels.
     *
     * @param linked all that are linked with one another
     * @param known the groups of their texts, the persons of their articles
     */
    public List<Joined> join(Collection<Parcel> linked, Known known) {
        List<Telling> tellings = tellings(linked);
        Clusters clusters = merge.clusters(tellings, known);
        List<List<Integer>> joined = clusters.joined();
        List<MergedEvent> events = clusters.consensus(joined);
        List<Joined> results = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            List<Reported> reports =
                    joined.get(i).stream().map(clusters::reported).toList();
            Telling first = reports.getFirst().telling();
            results.add(new Joined(
                    events.get(i),
                    bytes(
                            first.published().isEmpty() ? "~" : first.published(),
                            first.article().sourceId(),
                            first.key()),
                    reports.stream().map(report -> report.telling().id()).toList(),
                    reports.stream().flatMap(report -> vote(report).stream()).toList()));
        }
        return results;
    }

    private static List<Vote> vote(Reported report) {
        String holder = report.telling().holder();
        return holder == null ? List.of() : List.of(new Vote(holder, report.group(), report.weight()));
    }

    /**
     * An event in the visit that holds it.
     *
     * @param votes with the ids of merged events, in the order of {@link Joined#votes}
     * @param around the ids of the events whose stays meet its wishes: the same key, and the day among those of the stay
     */
    public static MergedEvent nested(MergedEvent event, List<Vote> votes, Set<String> around) {
        Votes<String> counted = new Votes<>();
        votes.forEach(vote -> counted.add(vote.holder(), vote.group(), vote.weight()));
        @Nullable String told = counted.best();
        return Nesting.nested(event, told, around);
    }

    private static List<Telling> tellings(Collection<Parcel> parcels) {
        return parcels.stream().map(Parcel::telling).sorted(Merge.EARLIEST).toList();
    }
}
