package org.sijill.app.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sijill.lexicon.ActCode;
import org.sijill.lexicon.Lexicon;
import org.sijill.model.Act;

/**
 * What stands beside every export: {@code NAME.codebook.md}, which says what it is and how to cite it, and {@code NAME.dictionary.csv}, which
 * lists its fields.
 */
final class Codebook {

    private static final List<Column<Entry>> DICTIONARY = List.of(
            Column.text("file", "Of an export of several files, which.", Entry::file),
            Column.integer("position", "From 1.", entry -> (long) entry.position()),
            Column.text(
                    "name",
                    "Name of the column or member.",
                    entry -> entry.field().name()),
            Column.text(
                    "type",
                    "text, integer, decimal, day (ISO 8601), or of JSON.",
                    entry -> entry.field().type()),
            Column.text(
                    "meaning",
                    "What it is and which values it has.",
                    entry -> entry.field().meaning()));

    private final Lexicon lexicon;

    Codebook(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    private record Entry(String file, int position, Field field) {}

    /** What the codebook tells of an export. */
    record About(Format format, View view, ExportOptions options, String version, Form form, Form.Count count) {}

    void write(About about, Draft draft, Path out) throws IOException {
        String name = String.valueOf(out.getFileName());
        try (OutputStream file = draft.open(out.resolveSibling(name + ".codebook.md"));
                BufferedWriter text = new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8))) {
            text.write(head(about, name) + references(about.format()) + acts() + fields(about.form()));
        }
        try (OutputStream file = draft.open(out.resolveSibling(name + ".dictionary.csv"));
                TableWriter<Entry> table = TableWriter.csv(file, DICTIONARY)) {
            entries(about.form()).forEach(table::row);
        }
    }

    private static List<Entry> entries(Form form) {
        List<Entry> entries = new ArrayList<>();
        for (Form.Part part : form.dictionary()) {
            int position = 0;
            for (Field field : part.fields()) {
                entries.add(new Entry(part.file(), ++position, field));
            }
        }
        return entries;
    }

    private static String head(About about, String name) {
        String filter = about.options().filter().isBlank()
                ? "none: everything"
                : Plain.line(about.options().filter());
        String version = Plain.line(about.version());
        return """
                # %s

                Events that Arabic news report, read by Sijill and merged: many reports of one event are one event.

                | | |
                |---|---|
                | Format | `%s`: %s |
                | View | `%s`: %s |
                | Rows | %d |
                | Events left out | %d |
                | Filter | %s |
                | Zero-filled | %s |
                | Version | %s |

                %s

                ## Citation

                The Sijill contributors: Sijill, a reader of Arabic news. Version: %s. File: %s.

                ## Licence

                Sijill is free software under the Apache License 2.0. The coded facts may be used with the citation above. Titles and texts of
                articles belong to their publishers.

                """.formatted(
                        name,
                        about.format().id(),
                        about.format().help(),
                        about.view().id(),
                        about.view().help(),
                        about.count().rows(),
                        about.count().leftOut(),
                        filter.replace("|", "\\|"),
                        about.options().zeroFill() ? "yes" : "no",
                        version,
                        about.form().coverage(),
                        version,
                        name);
    }

    private static String references(Format format) {
        String own = switch (format) {
            case GDELT -> """
                        - The GDELT Event Database, Data Format Codebook V2.0 (2015). K. Leetaru and P. Schrodt (2013), GDELT: Global Data on \
                        Events, Location and Tone.
                        - CAMEO: D. Gerner, P. Schrodt and Ö. Yılmaz, Conflict and Mediation Event Observations, codebook 1.1b3 (2012).
                        - J. Goldstein (1992), A Conflict-Cooperation Scale for WEIS Events Data.
                        """;
            case PLOVER -> "- Open Event Data Alliance, PLOVER manual, version 0.7b1.\n";
            case POLECAT -> "- POLECAT Weekly Data, Harvard Dataverse, doi:10.7910/DVN/AJGVIT.\n";
            case GEOJSON -> "- RFC 7946, The GeoJSON Format.\n";
            case RSS -> "- RSS 2.0 Specification.\n";
            case CSV -> "- RFC 4180, Common Format for CSV Files.\n";
            case PARQUET, JSONL -> "";
        };
        return "## References\n\n" + own + """
                - Correlates of War Project, State System Membership List, v2016.
                - K. Gleditsch and M. Ward (1999), A Revised List of Independent States since the Congress of Vienna; list of microstates.

                """;
    }

    private String acts() {
        StringBuilder text = new StringBuilder(
                "## Acts\n\n| act | PLOVER | mode | CAMEO | intensity | meaning |\n|---|---|---|---|---|---|\n");
        for (Act act : Act.values()) {
            ActCode code = lexicon.acts().code(act);
            text.append("| ")
                    .append(String.join(
                            " | ",
                            act.id(),
                            code.plover(),
                            code.mode() == null ? "" : code.mode(),
                            code.cameo(),
                            Plain.value(code.intensity()),
                            lexicon.definitions().of("act", act.id()).en()))
                    .append(" |\n");
        }
        return text.append(
                        "\nAn event may have a more specific CAMEO code or mode than its act. The words by which each act is read, and the other"
                                + " codes, are told by: sijill lexicon codebook\n\n")
                .toString();
    }

    private static String fields(Form form) {
        StringBuilder text = new StringBuilder();
        for (Form.Part part : form.dictionary()) {
            text.append("## Fields").append(part.file().isEmpty() ? "" : " of " + part.file());
            text.append("\n\n| | name | type | meaning |\n|---|---|---|---|\n");
            int position = 0;
            for (Field field : part.fields()) {
                text.append(
                        "| %d | %s | %s | %s |%n".formatted(++position, field.name(), field.type(), field.meaning()));
            }
            text.append('\n');
        }
        return text.toString();
    }
}
