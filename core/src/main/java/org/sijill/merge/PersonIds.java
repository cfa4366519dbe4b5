package org.sijill.merge;

import java.util.ArrayList;
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

/**
 * One id for each person, state and body of a run. Persons whom the lexicon does not know are told apart by party and name: a name
 * belongs to the fuller name that it may be a spelling or a short form of, if there is exactly one such.
 */
final class PersonIds {

    private final NameMatch names;
    /** Party and folded name to id. */
    private final Map<String, String> idOf = new HashMap<>();

    PersonIds(NameMatch names, List<Telling> tellings) {
        this.names = names;
        Map<String, Map<String, Written>> byParty = new HashMap<>();
        for (Telling telling : tellings) {
            for (Player player : telling.players()) {
                if (player.isPerson() && player.named()) {
                    byParty.computeIfAbsent(player.party(), party -> new HashMap<>())
                            .computeIfAbsent(Spelling.fold(player.name().ar()), Written::new)
                            .count(player);
                }
            }
        }
        byParty.forEach(this::resolve);
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

        void count(Player player) {
            times++;
            if (player.id() != null) {
                ids.add(player.id());
            }
        }
    }

    /** The id of a player: {@code Q…} or {@code leaders:…} of the lexicon, {@code EGY}, {@code EGY:name}. */
    String of(Player player) {
        if (player.id() != null) {
            return player.id();
        }
        if (player.isWhole()) {
            return player.party();
        }
        String name = Spelling.fold(player.name().ar());
        String known = player.named() ? idOf.get(player.party() + ":" + name) : null;
        return known == null ? player.party() + ":" + name : known;
    }

    private void resolve(String party, Map<String, Written> written) {
        List<Written> fullest = new ArrayList<>(written.values());
        fullest.sort(Comparator.comparing((Written one) -> one.ids.size() != 1)
                .thenComparing(one -> -one.words.size())
                .thenComparing(one -> -one.times)
                .thenComparing(one -> one.name));
        Map<Long, List<Written>> byWord = new HashMap<>();
        for (Written one : fullest) {
            String known = one.ids.size() == 1 ? one.ids.iterator().next() : onlyOne(party, one, byWord);
            idOf.put(key(party, one), known == null ? key(party, one) : known);
            keys(one)
                    .forEach(key ->
                            byWord.computeIfAbsent(key, k -> new ArrayList<>(1)).add(one));
        }
    }

    private static String key(String party, Written one) {
        return party + ":" + one.name;
    }

    /** The id of the person whom a name may mean among those told before; null where there is none or more than one. */
    private @Nullable String onlyOne(String party, Written one, Map<Long, List<Written>> byWord) {
        Set<String> found = new TreeSet<>();
        for (Long key : keys(one)) {
            for (Written other : byWord.getOrDefault(key, List.of())) {
                if (other.words.equals(one.words) || names.matches(other.name, one.name)) {
                    found.add(idOf.getOrDefault(key(party, other), key(party, other)));
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
