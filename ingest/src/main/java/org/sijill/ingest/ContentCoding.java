package org.sijill.ingest;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.sijill.page.Decoder;
import org.sijill.reading.RefusedException;

/** The Content-Encoding of HTTP taken off a body: gzip, deflate, br, zstd, also one in another. */
public final class ContentCoding {

    /** More than two codings in one another are sent by nobody but who wants to waste our time. */
    private static final int MOST_CODINGS = 2;

    private ContentCoding() {}

    /**
     * The body as it was before it was packed.
     *
     * @param codings the value of the header, in the order in which they were applied; blank where there is none
     * @throws RefusedException where a coding is unknown, the data are broken, or they swell beyond the size of a page
     */
    public static byte[] decode(byte[] body, String codings) throws RefusedException {
        String[] names = codings.isBlank()
                ? new String[0]
                : codings.toLowerCase(Locale.ROOT).strip().split("\\s*,\\s*");
        if (names.length > MOST_CODINGS) {
            throw new RefusedException("the body is packed " + names.length + " times");
        }
        byte[] bytes = body;
        for (int i = names.length - 1; i >= 0; i--) {
            bytes = one(bytes, names[i]);
        }
        return bytes;
    }

    private static byte[] one(byte[] packed, String coding) throws RefusedException {
        if (packed.length == 0) {
            return packed;
        }
        try (InputStream in = opened(packed, coding)) {
            byte[] bytes = in.readNBytes(Decoder.MAX_BYTES + 1);
            if (bytes.length > Decoder.MAX_BYTES) {
                throw new RefusedException(String.format(
                        Locale.ROOT,
                        "the body of %,d bytes unpacks to more than the %,d that are read",
                        packed.length,
                        Decoder.MAX_BYTES));
            }
            return bytes;
        } catch (EOFException e) {
            throw new RefusedException("the " + coding + " data of the body end early");
        } catch (IOException e) {
            throw new RefusedException("the " + coding + " data of the body are broken (" + e.getMessage() + ")");
        }
    }

    private static InputStream opened(byte[] packed, String coding) throws IOException, RefusedException {
        InputStream in = new ByteArrayInputStream(packed);
        return switch (coding) {
            case "", "identity" -> in;
            // Crawlers leave the header where they have unpacked the body.
            case "gzip", "x-gzip" -> Unpacked.isGzip(packed) ? new GZIPInputStream(in, 1 << 16) : in;
            case "zstd" -> Unpacked.isZstd(packed) ? new ZstdInputStreamNoFinalizer(in) : in;
            case "deflate" -> deflate(in);
            case "br" -> new BrotliInputStream(in);
            default -> throw new RefusedException("the body is packed as «" + coding + "», which is not read");
        };
    }

    /** Some servers send the zlib format, as they should, and some bare deflate data. */
    private static InputStream deflate(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in);
        buffered.mark(2);
        int first = buffered.read();
        int second = buffered.read();
        buffered.reset();
        boolean zlib = (first & 0x0F) == 8 && ((first << 8) + second) % 31 == 0;
        return new InflaterInputStream(buffered, new Inflater(!zlib), 1 << 16);
    }
}
