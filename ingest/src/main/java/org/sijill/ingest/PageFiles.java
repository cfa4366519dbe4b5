package org.sijill.ingest;

import java.io.ByteArrayInputStream;
import java.io.File;
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
public final class PageFiles {

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

    /** @param published the date that pages without one of their own are given, or null */
    public PageFiles(@Nullable String published) {
        this.published = published;
    }

    /** Whether a name tells by its ending that the file is read here. */
    public static boolean hasKnownEnding(String name) {
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
        try {
            return Files.isRegularFile(path)
                    ? file(StoredFile.of(path))
                    : stream(path.toString(), Files.newInputStream(path));
        } catch (IOException e) {
            return unreadable(path.toString(), e);
        }
    }

    /** A file by its ending, or else by what it holds. */
    public PageSource file(StoredFile file) {
        String name = file.name();
        try {
            return switch (kind(file)) {
                case LINES -> JsonLines.open(name, file.stream(), published);
                case ARCHIVE -> WarcPages.open(file, published);
                case FEED -> FeedPages.open(name, file.stream(), published);
                case HTML, TEXT -> new OnePage(new Input(new Origin(name, 0), sizeOf(file), () -> page(file)));
            };
        } catch (IOException e) {
            return unreadable(name, e);
        }
    }

    private static PageSource unreadable(String name, IOException failure) {
        return new OnePage(Input.refused(new Origin(name, 0), Failure.words(failure)));
    }

    private static Sniffed kind(StoredFile file) throws IOException {
        Sniffed known = byEnding(lastOf(file.name()));
        if (known != null) {
            return known;
        }
        try (InputStream in = file.stream()) {
            return Sniffed.of(in.readNBytes(Sniffed.HEAD));
        }
    }

    /** The name without its folders. */
    private static String lastOf(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf(File.separatorChar)) + 1);
    }

    private static long sizeOf(StoredFile file) {
        try {
            return Math.min(file.size(), Decoder.MAX_BYTES);
        } catch (IOException e) {
            return 0;
        }
    }

    /** Loads a page; one that is too large is refused by its size and never read. */
    private Page page(StoredFile file) throws RefusedException {
        try (InputStream in = file.stream()) {
            long size = file.size();
            if (size > Decoder.MAX_BYTES) {
                throw Decoder.tooLarge(size);
            }
            return page(lastOf(file.name()), unpacked(in));
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
    public PageSource stream(String name, InputStream in) {
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
            return unreadable(name, e);
        }
    }
}
