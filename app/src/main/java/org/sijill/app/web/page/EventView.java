package org.sijill.app.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.app.report.Passages.Passage;
import org.sijill.app.web.view.Address;
import org.sijill.model.MergedEvent;
import org.sijill.model.MergedEvent.Party;
import org.sijill.model.Role;
import org.sijill.model.Stamp;
import org.sijill.model.Status;

/**
 * An event and what it was read from.
 *
 * @param wrong whether a person has said that it is none
 * @param heading who stands in the title
 * @param sides all who take part, by their role
 * @param history each status with the time of its first report
 * @param stories the reports, those of one text together
 * @param articles how many articles report it
 * @param reprints how many of them carry the text of another one
 * @param disputes slots on which sources disagree
 * @param parent the visit that holds it
 * @param held what it holds itself
 * @param before the last contact of the same two before it
 * @param after the next one
 * @param parties codes of the two, or fewer where no two are known
 * @param decisions what persons have decided about it, oldest first
 * @param done id of the line that has just been added to the log of corrections, or null
 * @param correcting for the forms that correct it; null for readers who may not
 */
public record EventView(
        MergedEvent event,
        boolean wrong,
        Heading heading,
        List<Side> sides,
        List<Turn> history,
        List<Story> stories,
        int articles,
        int reprints,
        List<Dispute> disputes,
        @Nullable MergedEvent parent,
        List<MergedEvent> held,
        @Nullable MergedEvent before,
        @Nullable MergedEvent after,
        List<String> parties,
        List<Decision> decisions,
        @Nullable String done,
        @Nullable CorrectingView correcting,
        Address exports,
        @Nullable Address feed) {

    /** Who acts, and towards whom; those who take part alike all stand first. {@code more} counts who is left out. */
    public record Heading(List<Party> first, List<Party> second, int more) {}

    /** Participants of one role. */
    public record Side(Role role, List<Party> parties) {}

    /** @param reported null where those reports have no date */
    public record Turn(Status status, @Nullable Stamp reported) {}

    /**
     * Articles with essentially the same text.
     *
     * @param first the earliest
     */
    public record Story(Telling first, List<Telling> reprints) {}

    /**
     * An article that reports the event.
     *
     * @param event id of the event in the article's record
     * @param passages the sentences that tell it; none in an article that is only counted
     */
    public record Telling(
            String article,
            String event,
            @Nullable String publisher,
            @Nullable Stamp published,
            @Nullable String title,
            String source,
            List<Passage> passages) {}

    /** A slot, and who says what about it. */
    public record Dispute(String slot, List<Said> values) {}

    /** @param value as it is shown */
    public record Said(String value, List<Telling> tellings) {}
}
