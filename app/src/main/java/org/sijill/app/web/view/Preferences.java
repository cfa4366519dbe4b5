package org.sijill.app.web.view;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Codes;

/** How someone wants to read; kept in a cookie of their own, never on the server. */
public record Preferences(Language language, Digits digits, Days days, Theme theme) {

    /** The language of the pages. */
    public enum Language {
        AR,
        EN;

        /** {@code rtl} or {@code ltr}. */
        public String direction() {
            return this == AR ? "rtl" : "ltr";
        }

        /** The one that a click away waits. */
        public Language other() {
            return this == AR ? EN : AR;
        }

        public String id() {
            return Codes.of(this);
        }
    }

    /** The shapes of digits: 0123 or ٠١٢٣. */
    public enum Digits {
        LATN,
        ARAB;

        public String id() {
            return Codes.of(this);
        }
    }

    /** By which calendar days are told. */
    public enum Days {
        GREGORIAN,
        HIJRI,
        BOTH;

        public String id() {
            return Codes.of(this);
        }
    }

    /** Dark or light; {@code AUTO} as the device has it. */
    public enum Theme {
        AUTO,
        LIGHT,
        DARK;

        public String id() {
            return Codes.of(this);
        }
    }

    /**
     * What a cookie says, and the usual where it says nothing or nonsense.
     *
     * @param cookie as {@link #cookie} writes it, or null
     * @param accepted the header Accept-Language, or null: without a cookie it chooses the language
     */
    public static Preferences of(@Nullable String cookie, @Nullable String accepted) {
        String[] parts = cookie == null ? new String[0] : cookie.split("-", -1);
        boolean english =
                accepted != null && accepted.strip().toLowerCase(Locale.ROOT).startsWith("en");
        return new Preferences(
                one(Language.values(), parts, 0, english ? Language.EN : Language.AR),
                one(Digits.values(), parts, 1, Digits.LATN),
                one(Days.values(), parts, 2, Days.GREGORIAN),
                one(Theme.values(), parts, 3, Theme.AUTO));
    }

    private static <E extends Enum<E>> E one(E[] all, String[] parts, int at, E usual) {
        return at < parts.length ? one(all, parts[at], usual) : usual;
    }

    private static <E extends Enum<E>> E one(E[] all, @Nullable String id, E usual) {
        for (E each : all) {
            if (Codes.of(each).equals(id)) {
                return each;
            }
        }
        return usual;
    }

    /** With one of them changed; the same where the name or the value is unknown. */
    public Preferences with(String name, @Nullable String value) {
        return switch (name) {
            case "lang" -> new Preferences(one(Language.values(), value, language), digits, days, theme);
            case "digits" -> new Preferences(language, one(Digits.values(), value, digits), days, theme);
            case "days" -> new Preferences(language, digits, one(Days.values(), value, days), theme);
            case "theme" -> new Preferences(language, digits, days, one(Theme.values(), value, theme));
            default -> this;
        };
    }

    /** The value of the cookie. */
    public String cookie() {
        return language.id() + "-" + digits.id() + "-" + days.id() + "-" + theme.id();
    }
}
