package org.sijill.app.ingest;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * A stream with its gzip packing, if any, taken off. Data that swells beyond all measure of text is broken off: a few
 * kilobytes can hold gigabytes of one letter.
 */
final class Unpacked {

    /** Arabic text packs about five times; the densest data that gzip can make, a thousand times. */
    private static final int MOST_RATIO = 200;

    private static final long FREE = 64L << 20;

    private Unpacked() {}

    static InputStream of(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
        buffered.mark(2);
        boolean gzip = buffered.read() == 0x1F && buffered.read() == 0x8B;
        buffered.reset();
        if (!gzip) {
            return buffered;
        }
        Counted packed = new Counted(buffered);
        return new Guarded(new GZIPInputStream(packed, 1 << 16), packed);
    }

    private static class Counted extends FilterInputStream {
        private long bytes;

        Counted(InputStream in) {
            super(in);
        }

        long bytes() {
            return bytes;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            bytes += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int n = super.read(into, offset, length);
            bytes += Math.max(0, n);
            return n;
        }
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
                        "the gzip data swells to more than " + MOST_RATIO + " times its size; the rest is left");
            }
            return n;
        }
    }
}
