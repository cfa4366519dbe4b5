package org.sijill.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code CITATION.cff} names the version that is built. */
class CitationTest {

    private static String first(Path file, String pattern) throws IOException {
        Matcher found = Pattern.compile(pattern).matcher(Files.readString(file));
        assertThat(found.find()).as(file + " has " + pattern).isTrue();
        return found.group(1);
    }

    @Test
    void itsVersionIsThatOfThePom() throws IOException {
        String built =
                first(Path.of("..", "pom.xml"), "<artifactId>sijill-parent</artifactId>\\s*<version>([^<]+)</version>");
        assertThat(first(Path.of("..", "CITATION.cff"), "(?m)^version: \"([^\"]+)\"$"))
                .isEqualTo(built);
    }
}
