package org.sijill.app.store;

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
                "INSERT INTO correction SELECT coalesce(max(position), 0) + 1, ?, ? FROM correction",
                line.id(),
                Json.mapper().writeValueAsString(line));
    }

    /** The articles that a line names. */
    static Stream<String> named(Correction line) {
        return Stream.concat(line.events().stream(), line.from().stream()).map(Correction.Ref::article);
    }
}
