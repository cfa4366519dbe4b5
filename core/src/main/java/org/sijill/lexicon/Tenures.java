package org.sijill.lexicon;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Sense.Tenure;
import org.sijill.model.Office;

/** Reads «office@CODE:FROM..TO;…». A year or month stands for its first day as FROM and for its last as TO. */
final class Tenures {

    private Tenures() {}

    /** @throws IllegalArgumentException where the text is not in that form */
    static List<Tenure> parse(String text) {
        List<Tenure> tenures = new ArrayList<>();
        for (String part : text.split(";")) {
            if (!part.isBlank()) {
                tenures.add(tenure(part.strip()));
            }
        }
        return List.copyOf(tenures);
    }

    private static Tenure tenure(String text) {
        int at = text.indexOf('@');
        int colon = text.indexOf(':', at);
        int dots = text.indexOf("..", colon);
        if (at < 0 || colon < 0 || dots < 0) {
            throw new IllegalArgumentException(text);
        }
        Office office = Office.valueOf(text.substring(0, at).toUpperCase(Locale.ROOT));
        LocalDate from = first(text.substring(colon + 1, dots));
        LocalDate to = last(text.substring(dots + 2));
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException(text);
        }
        return new Tenure(office, text.substring(at + 1, colon), from, to);
    }

    private static @Nullable LocalDate first(String date) {
        return switch (date.length()) {
            case 0 -> null;
            case 4 -> LocalDate.of(Integer.parseInt(date), 1, 1);
            case 7 -> YearMonth.parse(date).atDay(1);
            default -> LocalDate.parse(date);
        };
    }

    private static @Nullable LocalDate last(String date) {
        return switch (date.length()) {
            case 0 -> null;
            case 4 -> LocalDate.of(Integer.parseInt(date), 12, 31);
            case 7 -> YearMonth.parse(date).atEndOfMonth();
            default -> LocalDate.parse(date);
        };
    }
}
