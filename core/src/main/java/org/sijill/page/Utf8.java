package org.sijill.page;

import java.util.Locale;

/** How well bytes keep to UTF-8. */
final class Utf8 {

    /** A page may have one broken sequence in so many and still be read; below that, its text cannot be trusted. */
    private static final int SLIGHT = 1000;

    private Utf8() {}

    /** How many bytes at the end begin a character that is cut off: a crawl that stopped at a size limit. At most 3. */
    static int unfinishedTail(byte[] bytes) {
        for (int back = 1; back <= 3 && back < bytes.length; back++) {
            int b = bytes[bytes.length - back] & 0xFF;
            if (b < 0x80) {
                return 0;
            }
            if (b >= 0xC0) {
                return length(b) > back ? back : 0;
            }
        }
        return 0;
    }

    /** Whether most of the bytes above ASCII form whole characters: UTF-8 with faults, and no other charset. */
    static boolean mostly(byte[] bytes) {
        int[] count = count(bytes);
        return count[0] > 2 * count[1];
    }

    static boolean damageIsSlight(byte[] bytes) {
        int[] count = count(bytes);
        return (long) count[1] * SLIGHT < count[0];
    }

    /** Where the first fault is, in words. */
    static String firstFault(byte[] bytes) {
        int[] count = count(bytes);
        return count[1] == 0
                ? "no fault"
                : String.format(
                        Locale.ROOT, "byte %d is 0x%02X and begins no character", count[2] + 1, bytes[count[2]] & 0xFF);
    }

    /** Whole sequences of two to four bytes, faults, index of the first fault. */
    private static int[] count(byte[] bytes) {
        int whole = 0;
        int faults = 0;
        int first = 0;
        int i = 0;
        while (i < bytes.length) {
            int b = bytes[i] & 0xFF;
            int length = length(b);
            if (length > 0 && continues(bytes, i, length)) {
                whole += length > 1 ? 1 : 0;
                i += length;
            } else {
                first = faults == 0 ? i : first;
                faults++;
                i++;
            }
        }
        return new int[] {whole, faults, first};
    }

    private static int length(int b) {
        if (b < 0x80) {
            return 1;
        }
        if (b < 0xC2 || b > 0xF4) {
            return 0;
        }
        return b < 0xE0 ? 2 : b < 0xF0 ? 3 : 4;
    }

    private static boolean continues(byte[] bytes, int at, int length) {
        if (at + length > bytes.length) {
            return false;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }
}
