package org.sijill.app.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.sijill.lexicon.Lexicon;
import org.sijill.merge.Correction;
import org.sijill.merge.Corrections;
import org.sijill.merge.Merge;
import org.sijill.model.NewsRecord;

/** One change of the store, inside one transaction, and its line in the list of changes. */
final class Batch {

    /** How many articles are read again at once. */
    private static final int CHUNK = 2000;

    private final Database database;
    private final Handle handle;
    private final Lexicon lexicon;
    private final Store.Version version;

    Batch(Database database, Lexicon lexicon, Store.Version version) {
        this.database = database;
        this.handle = database.handle();
        this.lexicon = lexicon;
        this.version = version;
    }

    /** Puts in records, refusals that are new, and what was cut from pages; nothing where all of it was here. */
    Change add(Collection<NewsRecord> records, Collection<Refusal> refusals, Map<String, List<String>> litter) {
        Litter.write(database, litter);
        List<Refusal> fresh = Refusals.fresh(database, refusals);
        if (records.isEmpty() && fresh.isEmpty() && litter.isEmpty()) {
            return Change.NONE;
        }
        if (!fresh.isEmpty()) {
            Refusals.write(database, fresh, Store.generation(handle) + 1);
        }
        return update("add", CorrectionRows.read(handle), records, false);
    }

    /** Reads all articles again; where {@code dryRun}, takes all back. */
    Change recode(UnaryOperator<NewsRecord> again, boolean dryRun) {
        List<String> ids = handle.createQuery("SELECT id FROM article ORDER BY day NULLS LAST, id")
                .mapTo(String.class)
                .list();
        Changes changes = new Changes();
        for (int from = 0; from < ids.size(); from += CHUNK) {
            List<String> chunk = ids.subList(from, Math.min(ids.size(), from + CHUNK));
            List<NewsRecord> records = new ArticleRows(database)
                    .records(chunk).parallelStream().map(again).toList();
            changes.add(update("recode", CorrectionRows.read(handle), records, false));
        }
        if (dryRun) {
            handle.rollback();
        }
        return changes.all();
    }

    /** Takes in a line of the log of corrections. */
    Change correct(Correction line) {
        Corrections before = CorrectionRows.read(handle);
        CorrectionRows.append(handle, line);
        Corrections now = CorrectionRows.read(handle);
        return update(
                "correct",
                now,
                new ArticleRows(database).records(CorrectionRows.concerned(database, before, now)),
                true);
    }

    private Change update(String what, Corrections corrections, Collection<NewsRecord> records, boolean anyway) {
        int generation = Store.generation(handle) + 1;
        Change change = new Update(database, new Merge(lexicon, corrections), generation).run(records, anyway);
        handle.execute(
                "INSERT INTO batch VALUES (?, ?, ?, ?, ?)",
                generation,
                version.program(),
                version.lexicon(),
                version.codebook(),
                what);
        return change;
    }
}
