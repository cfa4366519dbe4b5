package org.sijill.merge;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Event;

/**
 * What a store indexes of a record, so that it can tell which records a new one may change.
 *
 * @param reaches one for each event, in their order
 * @param cast one for each entity, in their order
 * @param sightings every way in which the record names persons, for {@link Merge#persons}
 * @param signature of the text, see {@link SameText.Text}
 */
public record Traces(List<Reach> reaches, List<Member> cast, List<Sighting> sightings, byte[] signature) {

    /** Days that may lie between two tellings of which one bears on the other: those of a long visit. */
    public static final int MARGIN = 6;

    /** Of a conference of many only the first parties, by their codes, give keys. */
    static final int PARTIES = 6;

    public Traces {
        reaches = List.copyOf(reaches);
        cast = List.copyOf(cast);
        sightings = List.copyOf(sightings);
    }

    /**
     * Which tellings an event's telling may bear on: those that share a key and whose days come within {@link #MARGIN} of its own. Where
     * {@code isLong} (a year, or the like), only those of the same days.
     *
     * @param event id in the record
     * @param keys parties, alone and in pairs; none where nothing tells the days
     */
    public record Reach(
            String event,
            Set<String> keys,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            boolean isLong) {

        static Reach of(Telling telling) {
            Event event = telling.event();
            When when = telling.when();
            return when == null
                    ? new Reach(event.id(), Set.of(), null, null, false)
                    : new Reach(event.id(), keys(telling), when.from(), when.to(), when.isLong());
        }

        /** What {@link Blocks} and {@link Nesting} ask for, whatever the act. */
        private static Set<String> keys(Telling telling) {
            Set<String> keys = Blocks.parties(telling);
            List<String> parties = telling.players().stream()
                    .map(Player::party)
                    .distinct()
                    .sorted()
                    .limit(PARTIES)
                    .toList();
            for (int i = 0; i < parties.size(); i++) {
                for (int j = i + 1; j < parties.size(); j++) {
                    keys.add(Blocks.pair(List.of(parties.get(i), parties.get(j))));
                }
            }
            return keys;
        }
    }

    /**
     * An entity of the record.
     *
     * @param entity id in the record
     * @param id the same in all records; null where the other records decide, see {@link Merge#persons}
     * @param person the name to ask for where they do
     */
    public record Member(String entity, @Nullable String id, PersonName person) {}

    /** A person's name, folded, and the state or body that he or she acts for. */
    public record PersonName(String party, String name) {

        @Override
        public String toString() {
            return party + ":" + name;
        }
    }

    /**
     * A way of naming a person.
     *
     * @param known id of the lexicon, null where it does not know who is meant
     * @param times in how many places
     */
    public record Sighting(PersonName person, @Nullable String known, int times) {}
}
