package org.sijill.ingest;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.sijill.page.Decoder;
import org.sijill.pipeline.Input;
import org.sijill.pipeline.Origin;

/**
 * JSON Lines as pages, one line at a time. A line that is no page is refused with its number and the next one is read; where
 * the stream itself breaks, the lines before it stand and the break is told.
 */
final class JsonLines extends LookAhead {

    /** Escaped Arabic takes three times the bytes of UTF-8; the page behind the line is measured for itself. */
    static final int MAX_LINE = 3 * Decoder.MAX_BYTES;

    private final String name;
    private final Counted packed;
    private final BoundedLines lines;
    private final JsonPage reader;
    private boolean any;

    private JsonLines(String name, Counted packed, @Nullable String published) throws IOException {
        this.name = name;
        this.packed = packed;
        this.lines = new BoundedLines(Unpacked.of(packed), MAX_LINE);
        this.reader = new JsonPage(name.substring(name.lastIndexOf('/') + 1), published);
    }

    /** Opens a stream of lines, packed or not. */
    static PageSource open(String name, InputStream in, @Nullable String published) {
        try {
            return new JsonLines(name, new Counted(in), published);
        } catch (IOException e) {
            return new OnePage(Input.refused(new Origin(name, 0), Failure.words(e)));
        }
    }

    @Override
    @Nullable
    Input advance() {
        try {
            byte[] line = lines.next();
            if (line == null) {
                end();
                return any ? null : Input.refused(new Origin(name, 0), "the file holds no line");
            }
            any |= line.length > 0;
            return line.length == 0 ? null : page(line, lines.number());
        } catch (BoundedLines.TooLongException e) {
            any = true;
            return Input.refused(origin(lines.number()), e.reason());
        } catch (IOException e) {
            end();
            return Input.refused(origin(lines.number() + 1), Failure.words(e));
        }
    }

    private Input page(byte[] line, int number) {
        return new Input(origin(number), line.length, () -> reader.page(line, number));
    }

    private Origin origin(int number) {
        return new Origin(name, number);
    }

    @Override
    public long consumed() {
        return packed.bytes();
    }

    @Override
    public void close() {
        lines.close();
    }
}
