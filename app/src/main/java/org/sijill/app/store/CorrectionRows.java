package org.sijill.app.store;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.sijill.merge.Correction;
import org.sijill.merge.Corrections;
import org.sijill.model.Json;

/** The log of corrections in its table. Lines are only added. */
final class CorrectionRows {

    private CorrectionRows() {}

    static Corrections read(Handle handle) {
        return Corrections.of(handle.createQuery("SELECT line FROM correction ORDER BY position")
                .mapTo(String.class)
                .map(Corrections::line)
                .list());
    }

    static void append(Handle handle, Correction line) {
        handle.execute(
                "INSERT INTO correction SELECT coalesce(max(position), 0) + 1, ?, false, ? FROM correction",
                line.id(),
                Json.mapper().writeValueAsString(line));
    }

    /** Keeps which decisions have met the tellings that they speak of, as far as articles were looked at that they name. */
    static void met(Handle handle, Set<String> articles, Collection<String> unmet) {
        for (Correction line : read(handle).active()) {
            boolean looked = named(line).anyMatch(articles::contains);
            if (looked) {
                handle.execute("UPDATE correction SET met = ? WHERE id = ?", !unmet.contains(line.id()), line.id());
            }
        }
    }

    /** The decisions that count and have met nothing, or only in part. */
    static List<String> unmet(Handle handle) {
        List<String> met = handle.createQuery("SELECT id FROM correction WHERE met")
                .mapTo(String.class)
                .list();
        return read(handle).active().stream()
                .filter(line -> named(line).findAny().isPresent())
                .map(Correction::id)
                .filter(id -> !met.contains(id))
                .toList();
    }

    /** The articles that a line names. */
    static Stream<String> named(Correction line) {
        return Stream.concat(line.events().stream(), line.from().stream()).map(Correction.Ref::article);
    }
}
