package org.sijill.app.export;

import java.util.List;
import org.sijill.model.Codes;

/** What a file is written as. */
public enum Format {
    CSV(
            "comma-separated, RFC 4180, UTF-8, with a header",
            View.EVENTS,
            View.PARTICIPANT_EVENT,
            View.DYAD_MONTH,
            View.DYAD_YEAR),
    JSONL(
            "JSON Lines: the records as sijill/1, which can be added again, or the merged events as sijill-event/1",
            View.RECORDS,
            View.EVENTS),
    PARQUET("Apache Parquet with typed columns", View.EVENTS, View.PARTICIPANT_EVENT, View.DYAD_MONTH, View.DYAD_YEAR),
    GDELT("GDELT 2.0: the 61 columns of Event and, beside it, the 16 of Mentions; tabs, no header", View.EVENTS),
    PLOVER("PLOVER's JSON, one event a line", View.EVENTS),
    POLECAT("POLECAT's 40 columns; tabs, with a header", View.EVENTS),
    GEOJSON("GeoJSON (RFC 7946); what has no coordinates has no geometry", View.EVENTS),
    RSS("an RSS 2.0 feed of the newest events", View.EVENTS);

    private final String help;
    private final List<View> views;

    Format(String help, View... views) {
        this.help = help;
        this.views = List.of(views);
    }

    /** As it is written on the command line. */
    public String id() {
        return Codes.of(this);
    }

    /** One line for whoever chooses. */
    public String help() {
        return help;
    }

    /** The views that it can hold; the first is the usual one. */
    public List<View> views() {
        return views;
    }
}
