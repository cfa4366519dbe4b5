package org.sijill.app.report;

/** Colours of a terminal, or none. */
public enum Ansi {
    ON,
    OFF;

    String bold(String text) {
        return in("1", text);
    }

    String dim(String text) {
        return in("2", text);
    }

    String in(String codes, String text) {
        return this == ON && !text.isEmpty() ? "\u001B[" + codes + "m" + text + "\u001B[0m" : text;
    }
}
