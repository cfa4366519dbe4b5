package org.sijill.app.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Dates as users write them on the command line. */
final class Dates {

    private Dates() {}

    /** Whether the words are an ISO 8601 date, with or without a time. */
    static boolean isDate(String words) {
        try {
            if (words.length() <= 10) {
                LocalDate.parse(words);
            } else {
                DateTimeFormatter.ISO_DATE_TIME.parse(words);
            }
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
