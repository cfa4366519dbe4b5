package org.sijill.app.web.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sijill.app.inquiry.Desk;
import org.sijill.app.store.Holdings.Totals;

/** What Sijill is, what it is not, how to cite it, how programs ask it. */
public final class AboutPage implements Page.Maker {

    private final Desk desk;

    public AboutPage(Desk desk) {
        this.desk = desk;
    }

    /**
     * What the page tells of this record.
     *
     * @param lastDay of its articles; null where it has none
     */
    public record View(
            int articles,
            int events,
            int generation,
            String program,
            String lexicon,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay) {

        /** A line for the references of a paper, in English, as style guides want it. */
        public String citation() {
            String days = firstDay == null || lastDay == null ? "" : ", " + firstDay + " to " + lastDay;
            return "Sijill: events read from Arabic news" + days + " [data set]. " + program + ", lexicon " + lexicon
                    + ", state " + generation + ".";
        }
    }

    @Override
    public Page make(Visit visit) {
        Totals totals = desk.inquiry().overview().totals();
        return new Page(
                "page/about",
                new View(
                        totals.articles(),
                        totals.events(),
                        desk.generation(),
                        desk.version().program(),
                        desk.version().lexicon(),
                        totals.firstDay(),
                        totals.lastDay()));
    }
}
