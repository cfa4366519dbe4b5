package org.sijill.app.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.page.Decoder;
import org.sijill.page.Page;
import org.sijill.page.Page.Given;
import org.sijill.pipeline.Input;
import org.sijill.pipeline.Origin;
import org.sijill.reading.RefusedException;

/** Opens one file or stream by what it holds: one page, JSON Lines, a WARC archive or a feed, packed or not. */
final class PageFiles {

    static final String ENDINGS = ".html, .htm, .txt, .jsonl, .warc, .rss or .atom (also with .gz or .zst)";

    private static final Map<String, Sniffed> KNOWN = Map.of(
            ".html", Sniffed.HTML,
            ".htm", Sniffed.HTML,
            ".txt", Sniffed.TEXT,
            ".jsonl", Sniffed.LINES,
            ".warc", Sniffed.ARCHIVE,
            ".rss", Sniffed.FEED,
            ".atom", Sniffed.FEED);

    private final @Nullable String published;

    PageFiles(@Nullable String published) {
        this.published = published;
    }

    static boolean hasKnownEnding(String name) {
        return byEnding(name) != null;
    }

    private static @Nullable Sniffed byEnding(String name) {
        String lower = unpackedName(name);
        return KNOWN.get(lower.substring(Math.max(0, lower.lastIndexOf('.'))));
    }

    private static String unpackedName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".gz") || lower.endsWith(".zst") ? lower.substring(0, lower.lastIndexOf('.')) : lower;
    }

    /** A file on disk; a pipe among them is sniffed at like standard input. */
    PageSource file(Path path) {
        String name = path.toString();
        try {
            if (!Files.isRegularFile(path)) {
                return stream(name, Files.newInputStream(path));
            }
            return switch (kind(path)) {
                case LINES -> JsonLines.open(name, Files.newInputStream(path), published);
                case ARCHIVE -> WarcPages.open(path, published);
                case FEED -> FeedPages.open(name, Files.newInputStream(path), published);
                case HTML, TEXT -> new OnePage(new Input(new Origin(name, 0), sizeOf(path), () -> page(path)));
            };
        } catch (IOException e) {
            return new OnePage(Input.refused(new Origin(name, 0), Failure.words(e)));
        }
    }

    private static Sniffed kind(Path path) throws IOException {
        Sniffed known = byEnding(path.getFileName().toString());
        if (known != null) {
            return known;
        }
        try (InputStream in = Files.newInputStream(path)) {
            return Sniffed.of(in.readNBytes(Sniffed.HEAD));
        }
    }

    private static long sizeOf(Path path) {
        try {
            return Math.min(Files.size(path), Decoder.MAX_BYTES);
        } catch (IOException e) {
            return 0;
        }
    }

    /** Loads a page; one that is too large is refused by its size and never read. */
    private Page page(Path path) throws RefusedException {
        try (InputStream in = Files.newInputStream(path)) {
            long size = Files.size(path);
            if (size > Decoder.MAX_BYTES) {
                throw Decoder.tooLarge(size);
            }
            return page(path.getFileName().toString(), unpacked(in));
        } catch (IOException e) {
            throw new RefusedException(Failure.words(e));
        }
    }

    /** The whole of a stream with its packing taken off; one byte more than a page may have tells that it is too large. */
    static byte[] unpacked(InputStream in) throws IOException {
        return Unpacked.of(in).readNBytes(Decoder.MAX_BYTES + 1);
    }

    private Page page(String sourceId, byte[] bytes) throws RefusedException {
        String content = Decoder.decode(bytes);
        boolean html = byEnding(sourceId) == Sniffed.HTML || Sniffed.of(bytes) == Sniffed.HTML;
        Given given = published == null ? Given.NOTHING : new Given(null, null, null, published, List.of());
        return new Page(sourceId, content, html ? Page.Format.HTML : Page.Format.CAPTURE, given);
    }

    /** A stream whose name tells nothing of what it holds. */
    PageSource stream(String name, InputStream in) {
        try {
            byte[] head = in.readNBytes(Sniffed.HEAD);
            InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), in);
            return switch (Sniffed.of(head)) {
                case LINES -> JsonLines.open(name, whole, published);
                case ARCHIVE -> WarcPages.open(name, whole, published);
                case FEED -> FeedPages.open(name, whole, published);
                case HTML, TEXT -> {
                    byte[] bytes = unpacked(whole);
                    yield new OnePage(new Input(new Origin(name, 0), bytes.length, () -> page(name, bytes)));
                }
            };
        } catch (IOException e) {
            return new OnePage(Input.refused(new Origin(name, 0), Failure.words(e)));
        }
    }
}
