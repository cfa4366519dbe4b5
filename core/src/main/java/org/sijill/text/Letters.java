package org.sijill.text;

/**
 * Folding of Arabic letters for matching: spellings that the press uses for one another become one.
 *
 * <p>أ إ آ ٱ become ا; ى and the Persian and Kurdish yehs become ي; ة becomes ه; ؤ and ئ become ء; ک becomes ك, گ becomes ك, ڤ becomes ف, پ
 * becomes ب, چ becomes ج; digits of all three kinds become ASCII; tatweel, harakat, bidi marks and zero-width characters vanish.
 * Presentation forms (U+FB50 to U+FEFC) are led back to their letters by the page stage, which normalises to NFKC where they
 * occur; here they stay.
 *
 * <p>The same idea as Lucene's ArabicNormalizer, wider by what the press of twenty countries writes.
 */
public final class Letters {

    /** Returned by {@link #fold(char)} for a character that leaves no trace in the folded form. */
    public static final char NONE = 0;

    private static final char[] ARABIC = new char[0x700 - 0x600];

    static {
        for (int i = 0; i < ARABIC.length; i++) {
            ARABIC[i] = (char) (0x600 + i);
        }
        set("أإآٱ", 'ا');
        set("ىیېےۍ", 'ي');
        set("ةۀە", 'ه');
        set("ؤئ", 'ء');
        set("کگڪ", 'ك');
        set("ڤ", 'ف');
        set("پ", 'ب');
        set("چ", 'ج');
        set("ھہ", 'ه');
        set("ۆ", 'و');
        for (char digit = 0; digit < 10; digit++) {
            ARABIC[0x60 + digit] = (char) ('0' + digit);
            ARABIC[0xF0 + digit] = (char) ('0' + digit);
        }
        clear(0x610, 0x61A);
        clear(0x64B, 0x65F);
        clear(0x6D6, 0x6ED);
        ARABIC[0x1C] = NONE;
        ARABIC[0x40] = NONE;
        ARABIC[0x70] = NONE;
    }

    private Letters() {}

    private static void set(String from, char to) {
        for (int i = 0; i < from.length(); i++) {
            ARABIC[from.charAt(i) - 0x600] = to;
        }
    }

    private static void clear(int from, int to) {
        for (int c = from; c <= to; c++) {
            ARABIC[c - 0x600] = NONE;
        }
    }

    /** The folded form of one character, or {@link #NONE}. */
    public static char fold(char c) {
        if (c >= 0x600 && c < 0x700) {
            return ARABIC[c - 0x600];
        }
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return isMark(c) ? NONE : Character.toLowerCase(c);
    }

    /** Folds every character of a string; gives the string itself where nothing changes. */
    public static String fold(String s) {
        int same = 0;
        while (same < s.length() && fold(s.charAt(same)) == s.charAt(same)) {
            same++;
        }
        if (same == s.length()) {
            return s;
        }
        StringBuilder out = new StringBuilder(s.length());
        for (int i = 0; i < s.length(); i++) {
            char f = fold(s.charAt(i));
            if (f != NONE) {
                out.append(f);
            }
        }
        return out.toString();
    }

    /** Zero-width characters, bidi controls, the byte order mark: written, but not read. */
    public static boolean isMark(char c) {
        return (c >= 0x200B && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x206F)
                || c == 0xFEFF
                || c == 0xAD;
    }

    /** Whether the character is a letter of the Arabic script (not a digit, mark or punctuation). */
    public static boolean isArabicLetter(char c) {
        return (c >= 0x620 && c <= 0x63F)
                || (c >= 0x641 && c <= 0x64A)
                || (c >= 0x66E && c <= 0x66F)
                || (c >= 0x671 && c <= 0x6D3)
                || c == 0x6D5
                || (c >= 0x6FA && c <= 0x6FF)
                || (c >= 0x750 && c <= 0x77F)
                || (c >= 0xFB50 && c <= 0xFDFF)
                || (c >= 0xFE70 && c <= 0xFEFC);
    }

    /** Harakat, tatweel and the other signs that stand inside a word without being letters of it. */
    public static boolean isInsideWord(char c) {
        return c == 0x640 || (c >= 0x64B && c <= 0x65F) || c == 0x670 || (c >= 0x610 && c <= 0x61A) || isMark(c);
    }

    public static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= 0x660 && c <= 0x669) || (c >= 0x6F0 && c <= 0x6F9);
    }
}
