package org.sijill.ingest;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * A stream with its packing by gzip or Zstandard, if any, taken off. Data that swells beyond all measure of text is broken
 * off: a few kilobytes can hold gigabytes of one letter.
 */
final class Unpacked {

    /** Arabic text packs about five times; the densest data that gzip can make, a thousand times. */
    private static final int MOST_RATIO = 200;

    private static final long FREE = 64L << 20;

    private Unpacked() {}

    static InputStream of(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
        buffered.mark(4);
        byte[] magic = buffered.readNBytes(4);
        buffered.reset();
        if (!isGzip(magic) && !isZstd(magic)) {
            return buffered;
        }
        Counted packed = new Counted(buffered);
        return new Guarded(
                isGzip(magic) ? new GZIPInputStream(packed, 1 << 16) : new ZstdInputStreamNoFinalizer(packed), packed);
    }

    static boolean isGzip(byte[] head) {
        return head.length > 1 && head[0] == 0x1F && head[1] == (byte) 0x8B;
    }

    static boolean isZstd(byte[] head) {
        return head.length > 3
                && head[0] == 0x28
                && head[1] == (byte) 0xB5
                && head[2] == 0x2F
                && head[3] == (byte) 0xFD;
    }

    /** What the first bytes of a stream unpack to, as far as they do: at most so many. */
    static byte[] head(byte[] packed, int most) {
        ByteArrayOutputStream head = new ByteArrayOutputStream(most);
        try (InputStream in = of(new ByteArrayInputStream(packed))) {
            int b = in.read();
            while (b >= 0 && head.size() < most) {
                head.write(b);
                b = in.read();
            }
        } catch (IOException e) {
            // The head ends in the middle of the packed data; what came before it is what was asked for.
        }
        return head.toByteArray();
    }

    private static final class Guarded extends Counted {
        private final Counted packed;

        Guarded(InputStream in, Counted packed) {
            super(in);
            this.packed = packed;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int n = super.read(into, offset, length);
            if (bytes() > FREE && bytes() / MOST_RATIO > packed.bytes()) {
                throw new IOException(
                        "the packed data swells to more than " + MOST_RATIO + " times its size; the rest is left");
            }
            return n;
        }
    }
}
