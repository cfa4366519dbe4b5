package org.sijill.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the lexicon's files come from: the folder packed with the program, or an Arabist's own. */
public interface LexiconSource {

    /** The whole of one file, such as {@code countries.tsv}. */
    String read(String file);

    /** The lexicon that is packed into the program. */
    static LexiconSource packed() {
        return file -> {
            try (InputStream in = LexiconSource.class.getResourceAsStream("/lexicon/" + file)) {
                if (in == null) {
                    throw missing(file);
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    /** A folder on disk, laid out like the project's {@code lexicon/}. */
    static LexiconSource folder(Path folder) {
        return file -> {
            try {
                return Files.readString(folder.resolve(file));
            } catch (java.nio.file.NoSuchFileException e) {
                throw missing(file);
            } catch (java.nio.charset.CharacterCodingException e) {
                throw new LexiconException(file, 0, "the file is not UTF-8", "Save it as UTF-8 and run again.");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private static LexiconException missing(String file) {
        return new LexiconException(
                file,
                0,
                "the file is missing",
                "Copy it from the project's lexicon folder; every file there is needed.");
    }
}
