package org.sijill.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Json;
import org.sijill.page.Decoder;
import org.sijill.page.Page;
import org.sijill.reading.RefusedException;
import tools.jackson.databind.JsonNode;

/** The whole pages of {@code corpus/golden}, as they would come in. */
final class GoldenPages {

    static final Path FOLDER = OwnCorpus.CORPUS.resolve("golden");

    private GoldenPages() {}

    static List<Path> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().matches(".*\\.(html|txt|jsonl)"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Page page(Path file) {
        try {
            String name = file.getFileName().toString();
            String content = Decoder.decode(Files.readAllBytes(file));
            return name.endsWith(".jsonl") ? line(content) : new Page(name, content, format(name), Page.Given.NOTHING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RefusedException e) {
            throw new AssertionError(file + ": " + e.reason(), e);
        }
    }

    private static Page.Format format(String name) {
        return name.endsWith(".html") ? Page.Format.HTML : Page.Format.CAPTURE;
    }

    private static Page line(String json) {
        JsonNode line = Json.mapper().readTree(json);
        Page.Given given = new Page.Given(
                string(line, "url"),
                string(line, "title"),
                string(line, "publisher"),
                string(line, "published"),
                List.of());
        return new Page(line.path("id").asString(), line.path("text").asString(), Page.Format.ARTICLE, given);
    }

    private static @Nullable String string(JsonNode line, String field) {
        return line.path(field).isString() ? line.path(field).asString() : null;
    }
}
