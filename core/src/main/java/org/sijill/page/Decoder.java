package org.sijill.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sijill.reading.RefusedException;

/**
 * Bytes of a page to its characters.
 *
 * <p>A byte order mark decides; then valid UTF-8, whatever the page declares, because bytes of a one-byte charset are hardly
 * ever valid UTF-8 by chance; then the declared charset; then the guess of {@link ArabicCharset}.
 */
public final class Decoder {

    /** Pages of more bytes are refused. Whoever reads files can ask for their size first and spare the reading. */
    public static final int MAX_BYTES = 16 << 20;

    private static final Pattern META = Pattern.compile(
            "(?i)<(?:meta[^>]{0,200}?charset\\s*=|\\?xml[^>]{0,80}?encoding\\s*=)\\s*[\"']?\\s*([\\w:.-]+)");
    private static final int HEAD = 4096;

    private Decoder() {}

    /** Decodes a page whose sender named no charset. */
    public static String decode(byte[] bytes) throws RefusedException {
        return decode(bytes, null);
    }

    /**
     * Decodes a page.
     *
     * @param declared the charset that came with the page (HTTP header), or null
     * @throws RefusedException for empty, binary and oversized input, and for bytes that are no text in any charset we read
     */
    public static String decode(byte[] bytes, @Nullable String declared) throws RefusedException {
        if (bytes.length == 0) {
            throw new RefusedException("the page is empty");
        }
        if (bytes.length > MAX_BYTES) {
            throw tooLarge(bytes.length);
        }
        Charset marked = byteOrderMark(bytes);
        if (marked != null) {
            int skip = marked.equals(StandardCharsets.UTF_8) ? 3 : 2;
            return orBroken(strict(bytes, skip, bytes.length - skip, marked), marked, bytes);
        }
        Binary.refuse(bytes);
        String utf8 = strict(bytes, 0, bytes.length - Utf8.unfinishedTail(bytes), StandardCharsets.UTF_8);
        return utf8 != null ? utf8 : notUtf8(bytes, declared);
    }

    /** The refusal of a page whose size is known before it is read. */
    public static RefusedException tooLarge(long bytes) {
        return new RefusedException(String.format(
                Locale.ROOT, "the page has %,d bytes, more than the %,d that are read", bytes, MAX_BYTES));
    }

    private static String notUtf8(byte[] bytes, @Nullable String declared) throws RefusedException {
        Charset charset = declared == null ? null : charset(declared);
        if (charset == null) {
            charset = declaredInside(bytes);
        }
        if (Utf8.mostly(bytes)) {
            if (Utf8.damageIsSlight(bytes)) {
                return new String(bytes, StandardCharsets.UTF_8);
            }
            throw new RefusedException("broken UTF-8: " + Utf8.firstFault(bytes));
        }
        if (charset != null && !charset.equals(StandardCharsets.UTF_8) && !isLatin(charset)) {
            return orBroken(strict(bytes, 0, bytes.length, charset), charset, bytes);
        }
        String guess = ArabicCharset.decode(bytes);
        if (guess == null) {
            throw new RefusedException("the bytes are neither UTF-8 (" + Utf8.firstFault(bytes)
                    + ") nor Arabic text in windows-1256 or ISO-8859-6");
        }
        return guess;
    }

    /** Servers declare Latin-1 where they know nothing; no Arabic page is in it. */
    private static boolean isLatin(Charset charset) {
        String name = charset.name().toLowerCase(Locale.ROOT);
        return name.equals("iso-8859-1") || name.equals("windows-1252") || name.equals("us-ascii");
    }

    private static String orBroken(@Nullable String text, Charset charset, byte[] bytes) throws RefusedException {
        if (text != null) {
            return text;
        }
        throw new RefusedException("broken " + charset.name()
                + (charset.equals(StandardCharsets.UTF_8)
                        ? ": " + Utf8.firstFault(bytes)
                        : ": the bytes are no text in it"));
    }

    private static @Nullable Charset byteOrderMark(byte[] b) {
        if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
            return StandardCharsets.UTF_8;
        }
        if (b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        return b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE ? StandardCharsets.UTF_16LE : null;
    }

    private static @Nullable Charset declaredInside(byte[] bytes) {
        Matcher meta = META.matcher(new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1));
        return meta.find() ? charset(meta.group(1)) : null;
    }

    private static @Nullable Charset charset(String name) {
        try {
            return Charset.forName(name.strip());
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    private static @Nullable String strict(byte[] bytes, int from, int length, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, length))
                    .toString();
        } catch (CharacterCodingException broken) {
            return null;
        }
    }
}
