package org.sijill.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sijill.pipeline.Origin;

/** The lines of files of JSON Lines that the program wrote itself: records, corrections. Packed with gzip or not. */
public final class RecordLines {

    /** A record holds its article's text, so its line may be as long as a page's, and then what was read in it. */
    private static final int MAX_LINE = 4 * JsonLines.MAX_LINE;

    private RecordLines() {}

    /** Takes the lines, and what cannot be taken. */
    public interface Reader {

        /** @throws RuntimeException where the line is not what is expected; the run goes on with the next */
        void line(String json);

        void refused(Origin origin, String reason);
    }

    /**
     * Hands every line that is not blank to a reader, in the order of the file.
     *
     * @param source a file, or {@code -} for standard input
     */
    public static void read(String source, InputStream standardInput, Reader reader) {
        boolean piped = source.equals("-");
        if (!piped && !Files.isRegularFile(Path.of(source))) {
            reader.refused(new Origin(source, 0), "there is no such file");
            return;
        }
        String name = piped ? "standard input" : source;
        try (InputStream in = piped ? standardInput : Files.newInputStream(Path.of(source));
                BoundedLines lines = new BoundedLines(Unpacked.of(in), MAX_LINE)) {
            boolean more = true;
            while (more) {
                more = readLine(lines, name, reader);
            }
        } catch (IOException e) {
            reader.refused(new Origin(name, 0), Failure.words(e));
        }
    }

    private static boolean readLine(BoundedLines lines, String name, Reader reader) throws IOException {
        try {
            byte @Nullable [] line = lines.next();
            if (line != null && line.length > 0) {
                reader.line(new String(line, StandardCharsets.UTF_8));
            }
            return line != null;
        } catch (BoundedLines.TooLongException e) {
            reader.refused(new Origin(name, lines.number()), e.reason());
        } catch (RuntimeException e) {
            reader.refused(new Origin(name, lines.number()), reason(e));
        }
        return true;
    }

    private static String reason(RuntimeException e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return message.lines().findFirst().orElse(message);
    }
}
