package org.sijill.app.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sijill.page.Decoder;
import org.sijill.page.Page;
import org.sijill.page.Page.Given;
import org.sijill.pipeline.Input;
import org.sijill.pipeline.Origin;
import org.sijill.reading.RefusedException;

/** Opens one file or stream by what it holds: one page, or JSON Lines with a page on each line. */
final class PageFiles {

    static final String ENDINGS = ".html, .htm, .txt, .jsonl or .jsonl.gz";

    private static final List<String> KNOWN = List.of(".html", ".htm", ".txt", ".jsonl", ".jsonl.gz");

    private final @Nullable String published;

    PageFiles(@Nullable String published) {
        this.published = published;
    }

    static boolean hasKnownEnding(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return KNOWN.stream().anyMatch(lower::endsWith);
    }

    /** A file on disk; a pipe among them is sniffed at like standard input. */
    PageSource file(Path path) {
        String name = path.toString();
        try {
            if (!Files.isRegularFile(path)) {
                return stream(name, Files.newInputStream(path));
            }
            if (isLines(path)) {
                return JsonLines.open(name, Files.newInputStream(path), published);
            }
        } catch (IOException e) {
            return new OnePage(Input.refused(new Origin(name, 0), Failure.words(e)));
        }
        return new OnePage(new Input(new Origin(name, 0), sizeOf(path), () -> page(path)));
    }

    private static boolean isLines(Path path) throws IOException {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".jsonl") || name.endsWith(".jsonl.gz")) {
            return true;
        }
        if (hasKnownEnding(name)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(path)) {
            return Sniffed.of(in.readNBytes(Sniffed.HEAD)).isLines();
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
        try {
            long size = Files.size(path);
            if (size > Decoder.MAX_BYTES) {
                throw Decoder.tooLarge(size);
            }
            return page(path.getFileName().toString(), Files.readAllBytes(path));
        } catch (IOException e) {
            throw new RefusedException(Failure.words(e));
        }
    }

    private Page page(String sourceId, byte[] bytes) throws RefusedException {
        String content = Decoder.decode(bytes);
        String lower = sourceId.toLowerCase(Locale.ROOT);
        boolean html = lower.endsWith(".html")
                || lower.endsWith(".htm")
                || Sniffed.of(bytes).isHtml();
        Given given = published == null ? Given.NOTHING : new Given(null, null, null, published, List.of());
        return new Page(sourceId, content, html ? Page.Format.HTML : Page.Format.CAPTURE, given);
    }

    /** A stream whose name tells nothing of what it holds. */
    PageSource stream(String name, InputStream in) {
        try {
            byte[] head = in.readNBytes(Sniffed.HEAD);
            InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), in);
            if (Sniffed.of(head).isLines()) {
                return JsonLines.open(name, whole, published);
            }
            byte[] bytes = whole.readNBytes(Decoder.MAX_BYTES + 1);
            return new OnePage(new Input(new Origin(name, 0), bytes.length, () -> page(name, bytes)));
        } catch (IOException e) {
            return new OnePage(Input.refused(new Origin(name, 0), Failure.words(e)));
        }
    }
}
