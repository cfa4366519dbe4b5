package org.sijill.app.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.sijill.lexicon.Spelling;
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

    /** The articles that lines speak of which count now and did not before, or the other way round. */
    static Set<String> concerned(Database database, Corrections before, Corrections now) {
        List<Correction> lines = new ArrayList<>();
        before.active().stream().filter(line -> !now.active().contains(line)).forEach(lines::add);
        now.active().stream().filter(line -> !before.active().contains(line)).forEach(lines::add);
        Set<String> articles = new HashSet<>();
        for (Correction line : lines) {
            named(line).forEach(articles::add);
            if (line.entity() != null) {
                articles.addAll(naming(database, line.entity().name()));
            }
        }
        return articles;
    }

    /** The articles with an entity of a name, however it is spelt. */
    private static List<String> naming(Database database, String name) {
        String folded = Spelling.fold(name);
        List<String> spellings = database.handle()
                .createQuery("SELECT DISTINCT name_ar FROM member")
                .mapTo(String.class)
                .filter(spelling -> Spelling.fold(spelling).equals(folded))
                .list();
        database.hold("spelling", spellings);
        return database.handle()
                .createQuery("SELECT DISTINCT article FROM member WHERE name_ar IN (SELECT id FROM spelling)")
                .mapTo(String.class)
                .list();
    }
}
