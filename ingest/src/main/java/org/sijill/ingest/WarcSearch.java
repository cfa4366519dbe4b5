package org.sijill.ingest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/** Searches a damaged archive for the next place where a record begins. */
final class WarcSearch {

    /** The marks are short and come by chance too; whoever fills a file with them shall not keep us busy for ever. */
    private static final int MOST_TRIES = 10_000;

    private static final byte[] GZIP = {0x1F, (byte) 0x8B, 0x08};
    private static final byte[] PLAIN = "WARC/1.".getBytes(StandardCharsets.US_ASCII);

    /** A record and the reader that stands at it. */
    record Found(WarcReader reader, WarcRecord record) {}

    private final SeekableByteChannel file;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
    private int tries;

    WarcSearch(SeekableByteChannel file) {
        this.file = file;
    }

    /** The first record that begins behind an offset and can be read; empty where there is none. */
    Optional<Found> behind(long offset) {
        try {
            byte[] mark = startsWith(0, GZIP) ? GZIP : PLAIN;
            long at = find(mark, offset + 1);
            while (at >= 0 && tries++ < MOST_TRIES) {
                Optional<Found> found = readAt(at);
                if (found.isPresent()) {
                    return found;
                }
                at = find(mark, at + 1);
            }
        } catch (IOException e) {
            // The disk gives nothing more; what is told of the damage holds.
        }
        return Optional.empty();
    }

    private Optional<Found> readAt(long at) {
        try {
            file.position(at);
            WarcReader reader = new WarcReader(file);
            return reader.next().map(record -> new Found(reader, record));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private boolean startsWith(long at, byte[] mark) throws IOException {
        return find(mark, at, at + mark.length) == at;
    }

    private long find(byte[] mark, long from) throws IOException {
        return find(mark, from, Long.MAX_VALUE);
    }

    /** Where the mark stands first between two offsets, or -1. */
    private long find(byte[] mark, long from, long end) throws IOException {
        long base = from;
        while (base + mark.length <= end) {
            buffer.clear();
            file.position(base);
            while (buffer.hasRemaining() && file.read(buffer) > 0) {
                // a channel gives as much at a time as it likes
            }
            int filled = buffer.position();
            for (int i = 0; i + mark.length <= filled && base + i + mark.length <= end; i++) {
                if (matches(mark, i)) {
                    return base + i;
                }
            }
            if (filled < buffer.capacity()) {
                return -1;
            }
            base += filled - mark.length + 1;
        }
        return -1;
    }

    private boolean matches(byte[] mark, int at) {
        for (int i = 0; i < mark.length; i++) {
            if (buffer.get(at + i) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
