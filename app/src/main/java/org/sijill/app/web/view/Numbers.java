package org.sijill.app.web.view;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sijill.app.web.view.Preferences.Days;
import org.sijill.app.web.view.Preferences.Digits;
import org.sijill.model.EventDate;
import org.sijill.model.EventDate.Precision;

/** Numbers and days as someone wants to read them. */
final class Numbers {

    private static final char ARABIC_ZERO = '٠';
    private static final char ARABIC_SEPARATOR = '٬';

    private final Preferences preferences;
    private final Texts texts;

    Numbers(Preferences preferences, Texts texts) {
        this.preferences = preferences;
        this.texts = texts;
    }

    String number(long value) {
        String plain = String.format(Locale.ROOT, "%,d", value);
        return digits(preferences.digits() == Digits.ARAB ? plain.replace(',', ARABIC_SEPARATOR) : plain);
    }

    /** Any text with its digits in the shapes that are wanted. */
    String digits(String text) {
        if (preferences.digits() == Digits.LATN) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        text.chars().forEach(c -> out.append((char) (c >= '0' && c <= '9' ? c - '0' + ARABIC_ZERO : c)));
        return out.toString();
    }

    String day(LocalDate day) {
        return switch (preferences.days()) {
            case GREGORIAN -> gregorian(day);
            case HIJRI -> hijri(day);
            case BOTH -> hijri(day).equals(gregorian(day)) ? gregorian(day) : gregorian(day) + " (" + hijri(day) + ")";
        };
    }

    private String gregorian(LocalDate day) {
        return digits(day.getDayOfMonth() + " ")
                + monthName("month.g", day.getMonthValue())
                + digits(" " + day.getYear());
    }

    /** By the Umm al-Qura calendar, which the JDK knows for 1882 to 2174; other days are told as Gregorian ones. */
    private String hijri(LocalDate day) {
        if (day.getYear() < 1883 || day.getYear() > 2173) {
            return gregorian(day);
        }
        HijrahDate hijri = HijrahDate.from(day);
        return digits(hijri.get(ChronoField.DAY_OF_MONTH) + " ")
                + monthName("month.h", hijri.get(ChronoField.MONTH_OF_YEAR))
                + digits(" " + hijri.get(ChronoField.YEAR))
                + " " + texts.of("era.hijri", preferences.language());
    }

    String month(YearMonth month) {
        return monthName("month.g", month.getMonthValue()) + digits(" " + month.getYear());
    }

    private String monthName(String kind, int month) {
        return texts.of(kind + month, preferences.language());
    }

    /** The days of an event, as exactly as they are known; empty for none. */
    String date(@Nullable EventDate date) {
        if (date == null || date.from() == null) {
            return "";
        }
        return date(date.from(), date.to() == null ? date.from() : date.to(), date.precision());
    }

    /** Days as exactly as they are known; both are inclusive. */
    String date(LocalDate from, LocalDate to, Precision precision) {
        boolean gregorian = preferences.days() == Days.GREGORIAN;
        return switch (precision) {
            case YEAR -> gregorian ? digits(String.valueOf(from.getYear())) : stretch(from, to);
            case MONTH -> gregorian ? month(YearMonth.from(from)) : stretch(from, to);
            default -> stretch(from, to);
        };
    }

    private String stretch(LocalDate from, LocalDate to) {
        return from.equals(to) ? day(from) : day(from) + " – " + day(to);
    }
}
