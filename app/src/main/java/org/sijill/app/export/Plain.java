package org.sijill.app.export;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Values as plain text. Names come from pages of strangers: nothing in them may turn a line around or break it. */
final class Plain {

    private Plain() {}

    /** Text without control characters, marks of direction and halves of characters; tabs and line ends stay. */
    static String text(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!isKept(text.codePointAt(i))) {
                StringBuilder plain = new StringBuilder(text.length());
                text.codePoints().filter(Plain::isKept).forEach(plain::appendCodePoint);
                return plain.toString();
            }
        }
        return text;
    }

    /** The same on one line: whitespace of whatever kind and length is one blank. */
    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean gap = false;
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (Character.isWhitespace(c)) {
                gap = !line.isEmpty();
            } else if (isKept(c)) {
                line.append(gap ? " " : "").appendCodePoint(c);
                gap = false;
            }
        }
        return line.toString();
    }

    private static boolean isKept(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\t' || c == '\n' || c == '\r';
            case Character.FORMAT -> c == 0x200C || c == 0x200D;
            case Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    /** A value of a table: numbers without an exponent and without superfluous zeros, days as ISO 8601; empty for null. */
    static String value(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Double number -> number(number);
            case String text -> text(text);
            default -> value.toString();
        };
    }

    private static String number(double number) {
        BigDecimal plain = BigDecimal.valueOf(number).stripTrailingZeros();
        return (plain.scale() < 1 ? plain.setScale(1) : plain).toPlainString();
    }
}
