package org.sijill.app.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Codes;
import org.sijill.model.EventPlace;
import org.sijill.model.MergedEvent;
import org.sijill.model.MergedEvent.Party;
import org.sijill.model.Role;
import org.sijill.model.Status;

/** A merged event as one line in a terminal: id, day, act, who, with whom, how many sources tell it, and where. */
public final class EventLine {

    private static final int ID = 18;
    private static final int DAY = 14;
    private static final int ACT = 19;
    private static final int NAME = 22;
    private static final int SOURCES = 4;
    private static final int LEAST = 115;

    private final Labels labels;
    private final Ansi ansi;
    private final int rest;

    /** @param width cells of a line */
    public EventLine(Labels labels, Ansi ansi, int width) {
        this.labels = labels;
        this.ansi = ansi;
        this.rest = Math.max(LEAST, width) - 1 - ID - DAY - ACT - 2 * (NAME + 1) - SOURCES;
    }

    /** The names of the columns. */
    public String head() {
        return ansi.bold(Columns.cell("event", ID)
                + Columns.cell("day", DAY)
                + Columns.cell("act", ACT)
                + Columns.cell("who", NAME + 1)
                + Columns.cell("whom, with", NAME + 1)
                + Columns.cell("src", SOURCES)
                + "where");
    }

    /** One line, without its end. */
    public String of(MergedEvent event) {
        String status = event.status() == Status.OCCURRED ? "" : " (" + Codes.of(event.status()) + ")";
        String day = RecordView.day(event.date());
        List<String> first = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (Party party : event.participants()) {
            boolean leads = party.role() == Role.ACTOR || (party.role() == Role.PARTICIPANT && first.isEmpty());
            (leads ? first : others).add(party.name().ar());
        }
        return ansi.dim(Columns.cell(event.id(), ID))
                + Columns.cell(day.isEmpty() ? "–" : day, DAY)
                + ansi.in("33", Columns.cell(labels.of("act", event.act()).en() + status, ACT))
                + Columns.cell(String.join("، ", first), NAME) + " "
                + Columns.cell(String.join("، ", others), NAME) + " "
                + Columns.cell(String.valueOf(event.independentSources()), SOURCES)
                + Columns.isolated(Columns.cut(where(event.place()), Math.max(12, rest)));
    }

    private String where(@Nullable EventPlace place) {
        if (place == null) {
            return "";
        }
        List<String> parts = new ArrayList<>(2);
        if (place.city() != null) {
            parts.add(place.city());
        }
        String country = labels.party(place.country());
        if (country != null) {
            parts.add(country);
        }
        return String.join("، ", parts);
    }
}
