package org.sijill.app.export;

import org.sijill.model.Codes;

/** What a row, or a line, is. */
public enum View {
    EVENTS("one row an event"),
    PARTICIPANT_EVENT("one row a participant of an event"),
    DYAD_MONTH("one row a directed pair of states or bodies and month"),
    DYAD_YEAR("one row a directed pair of states or bodies and year"),
    RECORDS("one line an article with all that was read in it");

    private final String help;

    View(String help) {
        this.help = help;
    }

    /** As it is written on the command line. */
    public String id() {
        return Codes.of(this).replace('_', '-');
    }

    /** One line for whoever chooses. */
    public String help() {
        return help;
    }
}
