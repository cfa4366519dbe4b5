package org.sijill.page;

import java.nio.charset.StandardCharsets;
import org.sijill.reading.RefusedException;

/** Tells files that are no text by their first bytes and by control characters. */
final class Binary {

    private static final String[][] MAGIC = {
        {"PK\u0003\u0004", "a ZIP archive or office document"},
        {"\u001F\u008B", "gzip data; unpack it first"},
        {"%PDF-", "a PDF document"},
        {"\u0089PNG", "a PNG image"},
        {"\u00FF\u00D8\u00FF", "a JPEG image"},
        {"GIF8", "a GIF image"},
        {"RIFF", "a RIFF file (WebP image, sound or film)"},
        {"BZh", "bzip2 data"},
        {"\u00FD7zXZ", "xz data"},
        {"(\u00B5/\u00FD", "zstd data"},
        {"\u00D0\u00CF\u0011\u00E0", "an old office document"},
        {"\u007FELF", "a program"},
        {"ID3", "sound"},
    };

    /** One control character in so many bytes is still text. */
    private static final int CONTROL_DENSITY = 100;

    private Binary() {}

    static void refuse(byte[] bytes) throws RefusedException {
        String head = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
        for (String[] kind : MAGIC) {
            if (head.startsWith(kind[0])) {
                throw new RefusedException("the page is binary: " + kind[1]);
            }
        }
        int nuls = 0;
        int controls = 0;
        for (byte b : bytes) {
            nuls += b == 0 ? 1 : 0;
            controls += b >= 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != 0x0C ? 1 : 0;
        }
        if (nuls * 1000L > bytes.length || controls * (long) CONTROL_DENSITY > bytes.length) {
            throw new RefusedException(
                    "the page is binary: " + controls + " of its " + bytes.length + " bytes are control characters");
        }
    }
}
