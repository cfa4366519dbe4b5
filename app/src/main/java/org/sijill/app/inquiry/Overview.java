package org.sijill.app.inquiry;

import java.util.List;
import org.sijill.app.store.Counted;
import org.sijill.app.store.Holdings;
import org.sijill.app.store.Holdings.ActCount;
import org.sijill.app.store.Holdings.DayCount;
import org.sijill.app.store.Holdings.Reader;
import org.sijill.app.store.Holdings.Totals;
import org.sijill.app.store.Refusals;
import org.sijill.app.store.Refusals.Kept;
import org.sijill.app.store.Store;
import org.sijill.pipeline.Origin;

/**
 * What the record holds.
 *
 * @param days articles by day and publisher
 * @param publishers the commonest, which are told apart there
 * @param parties the states and bodies of the most events
 * @param readers versions that read the record
 * @param refused pages that were refused, by reason
 * @param lastRefused the latest of them
 */
public record Overview(
        Totals totals,
        List<DayCount> days,
        List<Counted> publishers,
        List<Counted> languages,
        List<ActCount> acts,
        List<Counted> parties,
        List<Reader> readers,
        List<Counted> refused,
        List<Refused> lastRefused) {

    /**
     * A page that was refused.
     *
     * @param page its id or address, or the last part of its file's name: folders of the machine are nobody's business
     * @param line in the file; 0 where it is the whole file, or the page has an id
     */
    public record Refused(String page, int line, String reason) {

        static Refused of(Kept kept) {
            Origin origin = kept.refusal().origin();
            String source = origin.source();
            String reason = kept.refusal().reason();
            return source == null
                    ? new Refused(lastPart(origin.file()), origin.line(), reason)
                    : new Refused(source, 0, reason);
        }

        private static String lastPart(String file) {
            return file.startsWith("http://") || file.startsWith("https://")
                    ? file
                    : file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        }
    }

    /**
     * @param publishers how many publishers are told apart
     * @param parties how many states and bodies are listed
     * @param refusals how many refused pages are listed
     */
    public static Overview of(Store store, int publishers, int parties, int refusals) {
        Holdings holdings = store.holdings();
        Refusals refused = store.refusals();
        return new Overview(
                holdings.totals(),
                holdings.days(publishers),
                holdings.publishers(publishers),
                holdings.languages(),
                holdings.acts(),
                store.dyads().parties(parties),
                holdings.readers(),
                refused.reasons(),
                refused.latest(refusals).stream().map(Refused::of).toList());
    }
}
