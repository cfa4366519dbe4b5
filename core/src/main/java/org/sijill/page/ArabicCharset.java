package org.sijill.page;

import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells windows-1256 from ISO-8859-6 by how Arabic the result looks.
 *
 * <p>The two charsets put the letters from ط to ي at different bytes, so the wrong one gives text in which rare letters
 * are frequent and «ال» is not. Weights are rounded shares, in thousandths, of the letters in Arabic news.
 */
final class ArabicCharset {

    private static final List<Charset> CHARSETS =
            List.of(Charset.forName("windows-1256"), Charset.forName("ISO-8859-6"));
    private static final String LETTERS = "البتثجحخدذرزسشصضطظعغفقكمنهويةىأإآءئؤ";
    private static final int[] WEIGHT = {
        130, 115, 38, 46, 6, 13, 19, 9, 30, 7, 48, 7, 24, 10, 11, 7, 13, 3, 36, 5, 27, 23, 20, 58, 58, 34, 55, 66, 33,
        8, 20, 8, 1, 4, 5, 1
    };
    /** Below this mean weight of what stands above ASCII, it is no Arabic in either charset. */
    private static final double ARABIC = 25;

    private ArabicCharset() {}

    /** The text in the charset that makes it look more Arabic; null where neither does. */
    static @Nullable String decode(byte[] bytes) {
        String best = null;
        double top = ARABIC;
        for (Charset charset : CHARSETS) {
            String text = new String(bytes, charset);
            double weight = weight(text);
            if (weight > top) {
                top = weight;
                best = text;
            }
        }
        return best;
    }

    private static double weight(String text) {
        long sum = 0;
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                continue;
            }
            count++;
            int at = LETTERS.indexOf(c);
            sum += at >= 0 ? WEIGHT[at] : c == 0xFFFD || (c < 0x250 && Character.isLetter(c)) ? -60 : 5;
        }
        return count == 0 ? 0 : (double) sum / count;
    }
}
