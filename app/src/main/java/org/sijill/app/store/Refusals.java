package org.sijill.app.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.sijill.pipeline.Origin;

/** The pages that were refused. A place is there once, with the latest reason. */
public final class Refusals {

    private final Store store;

    Refusals(Store store) {
        this.store = store;
    }

    /** A page that was refused, and which change of the store came with it. */
    public record Kept(Refusal refusal, int generation) {}

    /** How many pages were refused for each kind of reason, the commonest first. */
    public List<Counted> reasons() {
        return store.attempt(handle -> handle.createQuery(
                        "SELECT kind, CAST(count(*) AS INTEGER) FROM reject GROUP BY kind ORDER BY 2 DESC, 1")
                .map((row, context) -> new Counted(row.getString(1), row.getInt(2)))
                .list());
    }

    /** How many pages were refused. */
    public int count() {
        return store.attempt(handle -> handle.createQuery("SELECT count(*) FROM reject")
                .mapTo(Integer.class)
                .one());
    }

    /** The pages refused last, by their place. */
    public List<Kept> latest(int most) {
        return store.attempt(handle -> handle.createQuery("SELECT file, line, byte_offset, source, reason, generation"
                        + " FROM reject ORDER BY generation DESC, file, line, byte_offset, source, reason LIMIT "
                        + most)
                .map((row, context) -> new Kept(
                        new Refusal(
                                new Origin(row.getString(1), row.getInt(2), row.getLong(3), row.getString(4)),
                                row.getString(5)),
                        row.getInt(6)))
                .list());
    }

    /** Those that are not here in just these words, the last of each place. */
    static List<Refusal> fresh(Database database, Collection<Refusal> refusals) {
        if (refusals.isEmpty()) {
            return List.of();
        }
        Map<Origin, Refusal> last = new LinkedHashMap<>();
        refusals.forEach(refusal -> last.put(refusal.origin(), refusal));
        Map<Origin, String> here = new HashMap<>();
        database.hold(
                "refused_file",
                last.keySet().stream().map(Origin::file).collect(Collectors.toCollection(ArrayList::new)));
        database.handle()
                .createQuery("SELECT file, line, byte_offset, source, reason FROM reject"
                        + " WHERE file IN (SELECT id FROM refused_file)")
                .map((row, context) -> new Refusal(
                        new Origin(row.getString(1), row.getInt(2), row.getLong(3), row.getString(4)),
                        row.getString(5)))
                .forEach(one -> here.put(one.origin(), one.reason()));
        return last.values().stream()
                .filter(refusal -> !refusal.reason().equals(here.get(refusal.origin())))
                .toList();
    }

    /** Puts refusals in, in the place of what is here of the same places. */
    static void write(Database database, List<Refusal> fresh, int generation) {
        Handle handle = database.handle();
        database.scratch("refused_place", "file TEXT, line INTEGER, byte_offset BIGINT, source TEXT");
        Loading.into(database, "refused_place", rows -> {
            for (Refusal one : fresh) {
                Origin origin = one.origin();
                rows.add(origin.file(), origin.line(), origin.offset(), origin.source());
            }
        });
        handle.execute("DELETE FROM reject WHERE EXISTS (SELECT 1 FROM refused_place p WHERE p.file = reject.file"
                + " AND p.line = reject.line AND p.byte_offset = reject.byte_offset"
                + " AND p.source IS NOT DISTINCT FROM reject.source)");
        Loading.into(database, "reject", rows -> {
            for (Refusal one : fresh) {
                Origin origin = one.origin();
                rows.add(
                        origin.file(),
                        origin.line(),
                        origin.offset(),
                        origin.source(),
                        one.reason(),
                        Refusal.kind(one.reason()),
                        generation);
            }
        });
    }
}
