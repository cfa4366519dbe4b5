package org.sijill.app.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.sijill.merge.Merge;
import org.sijill.merge.Traces.PersonName;
import org.sijill.merge.Traces.Sighting;

/** Keeps it true who is meant by a name, whichever articles name whom. */
final class Persons {

    private final Database database;
    private final Handle handle;

    Persons(Database database) {
        this.database = database;
        this.handle = database.handle();
        database.scratch("renamed", "party TEXT, name TEXT, entity TEXT");
    }

    /** The states and bodies whose people some articles name. */
    Set<String> parties(Collection<String> articles) {
        database.hold("asker", articles);
        return new HashSet<>(
                handle.createQuery("SELECT DISTINCT party FROM sighting WHERE article IN (SELECT id FROM asker)")
                        .mapTo(String.class)
                        .list());
    }

    /**
     * Tells the people of some parties apart anew.
     *
     * @return the articles that name one who is somebody else now
     */
    Set<String> resolve(Merge merge, Set<String> parties) {
        database.hold("touched_party", parties);
        Map<PersonName, String> now = merge.persons(sightings());
        Map<PersonName, String> before =
                persons("SELECT party, name, entity FROM person WHERE party IN (SELECT id FROM touched_party)");
        if (now.equals(before)) {
            return Set.of();
        }
        handle.execute("DELETE FROM renamed");
        Loading.into(database, "renamed", rows -> {
            for (Map.Entry<PersonName, String> one : now.entrySet()) {
                if (!one.getValue().equals(before.get(one.getKey()))) {
                    rows.add(one.getKey().party(), one.getKey().name(), one.getValue());
                }
            }
        });
        handle.execute("DELETE FROM person WHERE party IN (SELECT id FROM touched_party)");
        Loading.into(database, "person", rows -> {
            for (Map.Entry<PersonName, String> one : now.entrySet()) {
                rows.add(one.getKey().party(), one.getKey().name(), one.getValue());
            }
        });
        handle.execute("UPDATE member SET entity = r.entity FROM renamed r"
                + " WHERE member.asked AND member.party = r.party AND member.name = r.name");
        return new HashSet<>(handle.createQuery("SELECT DISTINCT s.article FROM sighting s"
                        + " JOIN renamed r ON r.party = s.party AND r.name = s.name")
                .mapTo(String.class)
                .list());
    }

    private List<Sighting> sightings() {
        List<Sighting> sightings = new ArrayList<>();
        handle.createQuery("SELECT party, name, known, CAST(sum(times) AS INTEGER) FROM sighting"
                        + " WHERE party IN (SELECT id FROM touched_party) GROUP BY party, name, known")
                .map((row, context) -> new Sighting(
                        new PersonName(row.getString(1), row.getString(2)), row.getString(3), row.getInt(4)))
                .forEach(sightings::add);
        return sightings;
    }

    /** Who is meant by the names that some articles use. */
    Map<PersonName, String> known(Collection<String> articles) {
        database.hold("asker", articles);
        return persons("SELECT p.party, p.name, p.entity FROM person p WHERE EXISTS (SELECT 1 FROM sighting s"
                + " WHERE s.party = p.party AND s.name = p.name AND s.article IN (SELECT id FROM asker))");
    }

    private Map<PersonName, String> persons(String query) {
        Map<PersonName, String> persons = new HashMap<>();
        handle.createQuery(query)
                .map((row, context) -> Map.entry(new PersonName(row.getString(1), row.getString(2)), row.getString(3)))
                .forEach(one -> persons.put(one.getKey(), one.getValue()));
        return persons;
    }
}
