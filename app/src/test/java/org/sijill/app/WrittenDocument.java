package org.sijill.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of {@code docs/} that the program writes, so that it cannot be stale. With {@code -Dsijill.docs.write=true} it is written anew instead;
 * read the difference before keeping it.
 */
public final class WrittenDocument {

    private static final Path DOCS = Path.of("..", "docs");

    private WrittenDocument() {}

    /** Asserts that a file of {@code docs/} holds this text. */
    public static void check(String name, String text) throws IOException {
        Path file = DOCS.resolve(name);
        if (Boolean.getBoolean("sijill.docs.write")) {
            Files.writeString(file, text);
        }
        assertThat(file).as("run once with -Dsijill.docs.write=true").exists();
        assertThat(Files.readString(file))
                .as("docs/%s is stale: run with -Dsijill.docs.write=true", name)
                .isEqualTo(text);
    }
}
