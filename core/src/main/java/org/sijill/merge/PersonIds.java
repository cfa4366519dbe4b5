package org.sijill.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.NameMatch;
import org.sijill.lexicon.Spelling;
import org.sijill.lexicon.SpellingKeys;
import org.sijill.merge.Traces.PersonName;
import org.sijill.merge.Traces.Sighting;

/**
 * One id for each person, state and body of a run. Persons whom the lexicon does not know are told apart by party and name: a name
 * belongs to the fuller name that it may be a spelling or a short form of, if there is exactly one such.
 */
final class PersonIds {

    private final Map<PersonName, String> idOf;

    /** @param known what has been told of the names of persons */
    PersonIds(Map<PersonName, String> known) {
        this.idOf = known;
    }

    /** For each name the id of the person, see {@link Merge#persons}. */
    static Map<PersonName, String> resolved(NameMatch names, Collection<Sighting> sightings) {
        Map<String, Map<String, Written>> byParty = new HashMap<>();
        for (Sighting sighting : sightings) {
            byParty.computeIfAbsent(sighting.person().party(), party -> new HashMap<>())
                    .computeIfAbsent(sighting.person().name(), Written::new)
                    .count(sighting);
        }
        Map<PersonName, String> idOf = new HashMap<>();
        byParty.forEach((party, written) -> new Party(names, party, idOf).resolve(written));
        return idOf;
    }

    /** How a player names a person; null where it is no person, or none that is named. */
    static @Nullable Sighting sighting(Player player) {
        return player.isPerson() && player.named() ? new Sighting(name(player), player.id(), 1) : null;
    }

    /** How a player may be known by others; without an id where they are to be asked. */
    static Traces.Member member(String entity, Player player) {
        boolean asked = player.id() == null && !player.isWhole() && player.named();
        return new Traces.Member(entity, asked ? null : new PersonIds(Map.of()).of(player), name(player));
    }

    private static PersonName name(Player player) {
        return new PersonName(player.party(), Spelling.fold(player.name().ar()));
    }

    /** The id of a player: {@code Q…} or {@code leaders:…} of the lexicon, {@code EGY}, {@code EGY:name}. */
    String of(Player player) {
        if (player.id() != null) {
            return player.id();
        }
        if (player.isWhole()) {
            return player.party();
        }
        PersonName name = name(player);
        String known = player.named() ? idOf.get(name) : null;
        return known == null ? name.toString() : known;
    }

    /** One way of writing a name. */
    private static final class Written {
        final String name;
        final List<String> words;
        final Set<String> ids = new TreeSet<>();
        int times;

        Written(String name) {
            this.name = name;
            this.words = NameMatch.words(name);
        }

        void count(Sighting sighting) {
            times += sighting.times();
            if (sighting.known() != null) {
                ids.add(sighting.known());
            }
        }
    }

    /** The names of one state or body. */
    private record Party(NameMatch names, String party, Map<PersonName, String> idOf) {

        void resolve(Map<String, Written> written) {
            List<Written> fullest = new ArrayList<>(written.values());
            fullest.sort(Comparator.comparing((Written one) -> one.ids.size() != 1)
                    .thenComparingInt(one -> -one.words.size())
                    .thenComparingInt(one -> -one.times)
                    .thenComparing(one -> one.name));
            Map<Long, List<Written>> byWord = new HashMap<>();
            for (Written one : fullest) {
                String known = one.ids.size() == 1 ? one.ids.iterator().next() : onlyOne(one, byWord);
                idOf.put(key(one), known == null ? key(one).toString() : known);
                keys(one)
                        .forEach(key -> byWord.computeIfAbsent(key, k -> new ArrayList<>(1))
                                .add(one));
            }
        }

        private PersonName key(Written one) {
            return new PersonName(party, one.name);
        }

        /** The id of the person whom a name may mean among those told before; null where there is none or more than one. */
        private @Nullable String onlyOne(Written one, Map<Long, List<Written>> byWord) {
            Set<String> found = new TreeSet<>();
            for (Long key : keys(one)) {
                for (Written other : byWord.getOrDefault(key, List.of())) {
                    if (other.words.equals(one.words) || names.matches(other.name, one.name)) {
                        found.add(idOf.getOrDefault(key(other), key(other).toString()));
                    }
                }
            }
            return found.size() == 1 ? found.iterator().next() : null;
        }

        /** Numbers of the last word, which nobody leaves out. */
        private static Set<Long> keys(Written one) {
            return one.words.isEmpty() ? Set.of() : SpellingKeys.of(one.words.getLast());
        }
    }
}
