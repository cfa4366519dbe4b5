package org.sijill.facts;

import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Measures.Kind;

/**
 * A number in digits of any of the three kinds, with the separators of the press.
 *
 * <p>«1,200», «1.200.000» and «1٬200» hold thousands, «4.5», «4,5», «٤٫٥» and «2،7» a fraction. «2ر4» is the way of some agencies to
 * write 4.2: what stands before the ر is the fraction.
 *
 * @param end the token behind it
 * @param year whether four bare digits between 1900 and 2100 stand there
 */
record Digits(double value, int end, boolean year) {

    /** Reads the digits at a token, or null: a time of day and an endless row of digits are no number. */
    static @Nullable Digits read(Line line, int at) {
        if (!line.isNumber(at)) {
            return null;
        }
        String digits = line.text().folded(at);
        if (digits.length() > 18 || digits.indexOf(':') >= 0) {
            return null;
        }
        boolean joint = line.touch(at, at + 1) && line.touch(at + 1, at + 2) && line.isNumber(at + 2) && plain(digits);
        if (joint && line.isWord(at + 1, "ر") && plain(line.text().folded(at + 2))) {
            return fraction(line.text().folded(at + 2), digits, at + 3);
        }
        if (joint && line.isSign(at + 1, "،") && plain(line.text().folded(at + 2))) {
            String behind = line.text().folded(at + 2);
            return behind.length() == 3
                    ? new Digits(Double.parseDouble(digits + behind), at + 3, false)
                    : fraction(digits, behind, at + 3);
        }
        double value = value(digits, line.is(at + 1, Kind.COUNT));
        boolean year = digits.length() == 4 && plain(digits) && value >= 1900 && value <= 2100;
        return value < 0 ? null : new Digits(value, at + 1, year);
    }

    private static Digits fraction(String whole, String fraction, int end) {
        return new Digits(Double.parseDouble(whole + "." + fraction), end, false);
    }

    private static boolean plain(String digits) {
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                return false;
            }
        }
        return digits.length() <= 15;
    }

    /**
     * The number, or -1 where the separators make no sense.
     *
     * @param counted whether a counted noun follows, so that «3.500» can be no fraction
     */
    private static double value(String digits, boolean counted) {
        int separators = 0;
        int last = -1;
        StringBuilder bare = new StringBuilder(digits.length());
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c >= '0' && c <= '9') {
                bare.append(c);
                continue;
            }
            if (separators > 0 && bare.length() - last != 3) {
                return -1;
            }
            separators++;
            last = bare.length();
        }
        if (separators == 0) {
            return Double.parseDouble(digits);
        }
        char first = digits.charAt(last);
        boolean three = bare.length() - last == 3 && bare.charAt(0) != '0';
        boolean thousands = three && (separators > 1 || counted || (first != '٫' && first != '.'));
        if (!thousands && separators > 1) {
            return -1;
        }
        return Double.parseDouble(
                thousands ? bare.toString() : bare.insert(last, '.').toString());
    }
}
