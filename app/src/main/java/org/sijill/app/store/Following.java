package org.sijill.app.store;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Json;

/** What was put into a store or taken out of it after a generation. */
final class Following {

    /** Between what is told in one field: names have line ends in them where articles have. */
    private static final Pattern RECORDS = Pattern.compile("\u001e");

    private final Handle handle;
    private final int generation;

    Following(Handle handle, int generation) {
        this.handle = handle;
        this.generation = generation;
    }

    void tell(Follower follower) {
        handle.createQuery("SELECT a.record, (SELECT string_agg(m.local || ' ' || m.entity, chr(30)) FROM member m"
                        + " WHERE m.article = a.id AND m.kind = 'person') FROM article a WHERE a.generation > ?")
                .bind(0, generation)
                .map((row, context) -> new String[] {row.getString(1), row.getString(2)})
                .forEach(row -> follower.put(Json.record(row[0]), persons(row[1])));
        if (generation > 0) {
            handle.createQuery("SELECT event FROM gone WHERE generation > ?"
                            + " UNION SELECT id FROM event WHERE wrong AND generation > ?")
                    .bind(0, generation)
                    .bind(1, generation)
                    .mapTo(String.class)
                    .forEach(follower::removeEvent);
        }
        handle.createQuery("SELECT merged FROM event WHERE NOT wrong AND generation > ?")
                .bind(0, generation)
                .mapTo(String.class)
                .forEach(line -> follower.put(Json.event(line)));
    }

    /** @param members joined by the separator of records, since a name may run over a line of its article */
    private static Map<String, String> persons(@Nullable String members) {
        Map<String, String> persons = new HashMap<>();
        if (members != null) {
            for (String member : RECORDS.split(members)) {
                int blank = member.indexOf(' ');
                persons.put(member.substring(0, blank), member.substring(blank + 1));
            }
        }
        return persons;
    }
}
