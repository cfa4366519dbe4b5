package org.sijill.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Json;
import org.sijill.page.Page;

/** The project's own annotated articles, {@code corpus/own}. */
final class OwnCorpus {

    /** Maven runs the tests in the module's folder. */
    static final Path CORPUS = Path.of("..", "corpus");

    private OwnCorpus() {}

    /** An article of the corpus and what an annotator found in it. */
    record OwnArticle(
            String id, String title, @Nullable String publisher, String published, String text, Annotation gold) {

        Page page() {
            return page(text);
        }

        /** The same article with another body. */
        Page page(String body) {
            return new Page(
                    id, body, Page.Format.ARTICLE, new Page.Given(null, title, publisher, published, List.of()));
        }
    }

    /** The articles of {@code open} or {@code held}, by their file names. */
    static List<OwnArticle> articles(String part) {
        try (Stream<Path> files = Files.list(CORPUS.resolve("own").resolve(part))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(OwnCorpus::article)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<OwnArticle> all() {
        return Stream.of("open", "held")
                .flatMap(part -> articles(part).stream())
                .toList();
    }

    private static OwnArticle article(Path file) {
        try {
            return Json.mapper().readValue(Files.readString(file), OwnArticle.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
