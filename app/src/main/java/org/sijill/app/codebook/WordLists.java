package org.sijill.app.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sijill.app.report.Labels;
import org.sijill.lexicon.LexiconSource;
import org.sijill.lexicon.Tsv;

/** The words of speech, of topics and of measures. */
final class WordLists {

    private static final int WORDS = 8;
    /** Kinds of rows of {@code measures.tsv} that tell what is measured. */
    private static final Set<String> MEASURED = Set.of("amount", "count", "pair");

    private final LexiconSource source;
    private final Language language;
    private final Labels labels;
    private final Wording wording;

    WordLists(LexiconSource source, Language language, Labels labels, Wording wording) {
        this.source = source;
        this.language = language;
        this.labels = labels;
        this.wording = wording;
    }

    /** Each verb once, with all that it takes. */
    String speechVerbs() {
        Map<String, List<Tsv.Row>> verbs = new LinkedHashMap<>();
        for (Tsv.Row row : Tsv.read(source, "speech-verbs.tsv", "lemma", "link").rows()) {
            verbs.computeIfAbsent(row.get("lemma"), lemma -> new ArrayList<>()).add(row);
        }
        Grid grid = wording.grid("verb-of-speech", "gloss", "takes", "example");
        verbs.forEach((lemma, rows) -> {
            List<String> cells = new ArrayList<>(List.of(wording.words(List.of(lemma))));
            if (wording.isGlossed()) {
                cells.add(wording.gloss(List.of(lemma)));
            }
            cells.add(rows.stream().map(this::taken).distinct().collect(Collectors.joining(language.comma())));
            cells.add(rows.getFirst().get("example"));
            grid.row(cells);
        });
        return grid.text();
    }

    /** What stands between the verb and what is said, and whether a noun may tell it. */
    private String taken(Tsv.Row row) {
        String link = row.get("link");
        return (link.isEmpty() ? wording.of("directly") : "«" + link + "»")
                + (row.get("nominal").equals("yes") ? " " + wording.of("or-noun") : "");
    }

    String topics() {
        Grid grid = wording.grid("code", "topic", "words");
        for (Tsv.Row row : Tsv.read(source, "topics.tsv", "topic", "words").rows()) {
            grid.row(List.of(
                    "`" + row.get("topic") + "`",
                    language.of(labels.of("topic", row.get("topic"))),
                    wording.first(WORDS, row.list("words"))));
        }
        return grid.text();
    }

    /** Each measure once, with the words of all its rows and the example of the first. */
    String measures() {
        Map<String, List<Tsv.Row>> measures = new LinkedHashMap<>();
        for (Tsv.Row row : Tsv.read(source, "measures.tsv", "id", "kind").rows()) {
            if (MEASURED.contains(row.get("kind"))) {
                measures.computeIfAbsent(row.get("value"), value -> new ArrayList<>())
                        .add(row);
            }
        }
        Grid grid = wording.grid("measure", "words", "example");
        measures.forEach((measure, rows) -> grid.row(List.of(
                "`" + measure + "`",
                wording.first(
                        WORDS,
                        rows.stream().flatMap(row -> row.list("words").stream()).toList()),
                rows.getFirst().get("example"))));
        return grid.text();
    }
}
