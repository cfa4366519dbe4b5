package org.sijill.app.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Dates as users write them on the command line. */
final class Dates {

    private Dates() {}

    /** Refuses a command line whose {@code --published} is no date. */
    static void check(@Nullable String published, CommandSpec spec) {
        if (published != null && !isDate(published)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--published: «" + published + "» is no date; write it as 2024-10-11 or 2024-10-11T16:14");
        }
    }

    /** The day of an option; null where it is not given. */
    static @Nullable LocalDate day(@Nullable String words, String option, CommandSpec spec) {
        try {
            return words == null ? null : LocalDate.parse(words);
        } catch (DateTimeException e) {
            throw new ParameterException(
                    spec.commandLine(), option + ": «" + words + "» is no day; write it as 2024-10-11", e);
        }
    }

    /** Whether the words are an ISO 8601 date, with or without a time. */
    private static boolean isDate(String words) {
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
