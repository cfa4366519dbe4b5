package org.sijill.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.sijill.lexicon.Calendar;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.LexiconSource;
import org.sijill.lexicon.WordReader;
import org.sijill.reading.LexedText;

/** The tables of this package, and the project's own calendar to read them with. */
final class Tables {

    private static final LexiconSource FOLDER = LexiconSource.folder(Path.of("..", "lexicon"));
    /** The other files of the lexicon without their rows, but for what must be told of each code: dates are read from the bare words. */
    private static final LexiconSource HEADERS = file -> file.equals("codebook.tsv") ? FOLDER.read(file) : header(file);

    private static final WordReader WORDS = new WordReader(Lexicon.load(HEADERS));

    static final Calendar CALENDAR = Calendar.read(FOLDER);

    private Tables() {}

    private static String header(String file) {
        return FOLDER.read(file)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .findFirst()
                .map(header -> header + "\n")
                .orElse("");
    }

    static LexedText lexed(String text) {
        return LexedText.of(null, text, WORDS);
    }

    /** The rows of a table, without comments and blank lines. */
    static Stream<String> rows(String file) {
        try (InputStream in = Objects.requireNonNull(Tables.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
