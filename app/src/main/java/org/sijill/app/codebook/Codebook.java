package org.sijill.app.codebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.sijill.app.report.Labels;
import org.sijill.lexicon.Lexicon;

/**
 * The codebook by which a person can code as Sijill does, as Markdown. What holds of all codes is told in {@code codebook.LANGUAGE.md}
 * beside this class; codes, definitions, words and examples are those of the lexicon.
 */
public final class Codebook {

    /** Kinds of codes that are told in a table, each at its place in the text. */
    private static final List<String> KINDS =
            List.of("quad", "status", "role", "office", "entity", "format", "visit", "precision", "basis", "speech");

    private final Lexicon lexicon;
    private final Language language;
    private final Labels labels;
    private final Wording wording;

    public Codebook(Lexicon lexicon, Language language) {
        this.lexicon = lexicon;
        this.language = language;
        this.labels = new Labels(lexicon.gazetteer());
        this.wording = new Wording(lexicon.source(), language, labels);
    }

    /** The whole of it. */
    public String text() {
        String text = frame();
        for (String kind : KINDS) {
            text = text.replace("{{" + kind + "}}", codes(kind));
        }
        Acts acts = new Acts(lexicon, language, labels, wording);
        WordLists words = new WordLists(lexicon.source(), language, labels, wording);
        return text.replace("{{overview}}", acts.overview())
                .replace("{{acts}}", acts.sections())
                .replace("{{speech-verbs}}", words.speechVerbs())
                .replace("{{topics}}", words.topics())
                .replace("{{measures}}", words.measures());
    }

    private String frame() {
        String name = "codebook." + language.id() + ".md";
        try (InputStream file = Objects.requireNonNull(Codebook.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String codes(String kind) {
        Grid grid = wording.grid("code", "name", "meaning");
        for (String id : lexicon.definitions().ids(kind)) {
            grid.row(List.of(
                    "`" + id + "`",
                    language.of(labels.of(kind, id)),
                    language.of(lexicon.definitions().of(kind, id))));
        }
        return grid.text();
    }
}
