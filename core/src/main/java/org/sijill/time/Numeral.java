package org.sijill.time;

import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.CalendarTerm;
import org.sijill.lexicon.CalendarWord.Kind;

/**
 * A number in digits or words.
 *
 * @param value 1 to 9999
 * @param end the token behind it
 * @param ordinal whether it is an ordinal in words
 * @param digits whether it is written in digits
 * @param preposition ب, ل or ك before it, or 0
 */
record Numeral(int value, int end, boolean ordinal, boolean digits, char preposition) {

    /** Reads «28», «الـ 22», «22nd», «ثلاثة», «خمسة عشر», «الثاني والعشرين», or null. */
    static @Nullable Numeral read(Scan scan, int at) {
        int i = scan.isWord(at, "ال") || scan.isWord(at, "لل") || scan.isWord(at, "بال") ? at + 1 : at;
        int digits = scan.digits(i);
        if (digits >= 0) {
            int end = scan.foreign(i + 1) && scan.touch(i, i + 1) && englishOrdinal(scan.folded(i + 1)) ? i + 2 : i + 1;
            return new Numeral(
                    digits, end, false, true, i > at ? scan.folded(at).charAt(0) : 0);
        }
        CalendarTerm term = scan.term(at);
        return term == null ? null : words(scan, at, term);
    }

    private static boolean englishOrdinal(String suffix) {
        return suffix.equals("st") || suffix.equals("nd") || suffix.equals("rd") || suffix.equals("th");
    }

    private static @Nullable Numeral words(Scan scan, int at, CalendarTerm first) {
        int end = at + first.length();
        return switch (first.word().kind()) {
            case CARDINAL, ORDINAL -> compound(scan, first, end);
            case TEEN, TENS, HUNDREDS -> new Numeral(first.value(), end, false, false, first.preposition());
            default -> null;
        };
    }

    /** «خمسة عشر», «خمسة وعشرون», or the one digit alone. */
    private static Numeral compound(Scan scan, CalendarTerm first, int end) {
        CalendarTerm next = first.value() < 10 ? scan.term(end) : null;
        boolean compound = next != null && (next.joined() ? next.is(Kind.TENS) : next.is(Kind.TEEN));
        int value = next != null && compound ? first.value() + next.value() : first.value();
        int behind = next != null && compound ? end + next.length() : end;
        return new Numeral(value, behind, first.is(Kind.ORDINAL), false, first.preposition());
    }

    boolean dayOfMonth() {
        return value >= 1 && value <= 31;
    }
}
