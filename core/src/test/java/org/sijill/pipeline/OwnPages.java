package org.sijill.pipeline;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Json;
import org.sijill.page.Decoder;
import org.sijill.page.Page;
import org.sijill.reading.RefusedException;
import tools.jackson.core.type.TypeReference;

/** The project's own HTML pages, {@code corpus/pages}, and what an annotator read from each. */
final class OwnPages {

    static final Path FOLDER = OwnCorpus.CORPUS.resolve("pages");

    private OwnPages() {}

    /**
     * A page of the corpus.
     *
     * @param doc the file's name
     * @param part {@code open} or {@code held}
     * @param others the further articles of the page, in its order
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record OwnPage(
            String doc,
            String part,
            GoldArticle article,
            @Nullable List<GoldArticle> others) {

        int articles() {
            return 1 + (others == null ? 0 : others.size());
        }

        Path file() {
            return FOLDER.resolve(part).resolve(doc);
        }

        byte[] bytes() {
            try {
                return Files.readAllBytes(file());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        Page page() throws RefusedException {
            return new Page(doc, Decoder.decode(bytes()), Page.Format.HTML, Page.Given.NOTHING);
        }
    }

    /**
     * What an annotator read.
     *
     * @param absent strings of the page that belong to no article
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record GoldArticle(
            String title,
            List<String> paragraphs,
            @Nullable List<String> absent,
            @Nullable String published,
            @Nullable String publisher,
            List<String> authors,
            @Nullable List<String> credits,
            List<String> keywords) {

        String text() {
            return String.join(" ", paragraphs);
        }
    }

    static List<OwnPage> all() {
        try {
            return Json.mapper()
                    .readValue(Files.readString(FOLDER.resolve("gold.json")), new TypeReference<List<OwnPage>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pages of {@code open} or {@code held}. */
    static List<OwnPage> of(String part) {
        return all().stream().filter(page -> page.part().equals(part)).toList();
    }
}
