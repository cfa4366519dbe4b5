package org.sijill.app.inquiry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sijill.app.store.EntityQueries;
import org.sijill.app.store.Queries.Held;
import org.sijill.app.store.Queries.Known;
import org.sijill.app.store.Store;
import org.sijill.model.Codes;

/**
 * Persons and bodies of the record: those of a name, or those in most articles.
 *
 * @param entries in most articles first
 * @param isLast whether none stands behind these
 */
public record Directory(List<Entry> entries, boolean isLast) {

    /** Whom the list holds; places, buildings and papers have no pages of their own. */
    public enum Kind {
        ANY("person", "organization", "forum", "group", "country"),
        PERSON("person"),
        BODY("organization", "forum", "group"),
        COUNTRY("country");

        private final Set<String> kinds;

        Kind(String... kinds) {
            this.kinds = new TreeSet<>(Set.of(kinds));
        }

        /** As the parameter of a request has it. */
        public String id() {
            return Codes.of(this);
        }
    }

    /**
     * @param events in which it takes part
     * @param office that it is given last; null for none
     */
    public record Entry(Known who, int events, @Nullable Held office) {}

    /** An empty list. */
    public static final Directory NOBODY = new Directory(List.of(), true);

    public Directory {
        entries = List.copyOf(entries);
    }

    /**
     * @param name in Arabic or Latin letters, or an id; null for everybody
     * @param skipped how many at the head of the list are left out
     */
    public static Directory of(@Nullable String name, Kind kind, int skipped, int most, Names names, Store store) {
        EntityQueries entities = store.entities();
        // one more tells whether there is a next page
        List<Known> known = name == null
                ? entities.leading(kind.kinds, skipped, most + 1)
                : names.found(name, store.queries()).stream()
                        .filter(one -> kind.kinds.contains(one.kind()))
                        .skip(skipped)
                        .limit(most + 1L)
                        .toList();
        boolean isLast = known.size() <= most;
        List<Known> shown = isLast ? known : known.subList(0, most);
        List<String> ids = shown.stream().map(Known::entity).toList();
        Map<String, Integer> events = entities.events(ids);
        Map<String, Held> offices = entities.lastOffices(ids);
        return new Directory(
                shown.stream()
                        .map(one -> new Entry(one, events.getOrDefault(one.entity(), 0), offices.get(one.entity())))
                        .toList(),
                isLast);
    }
}
