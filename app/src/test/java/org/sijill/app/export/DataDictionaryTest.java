package org.sijill.app.export;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sijill.app.WrittenDocument;

/** {@code docs/data-dictionary.md} lists every field of every file, as the dictionaries beside the exports do. */
class DataDictionaryTest {

    private static final String HEAD = """
            # Data dictionary

            Every field of the records, of the merged events and of all exports. The codes (acts, status, offices …) are explained in the codebook, in
            [English](codebook.en.md) and [Arabic](codebook.ar.md). The same lists stand beside each export as `NAME.dictionary.csv`. This file is
            written by a test, `./mvnw -pl app -am test -Dtest=DataDictionaryTest -Dsurefire.failIfNoSpecifiedTests=false -Dsijill.docs.write=true`,
            from [record.schema.json](../core/src/main/resources/org/sijill/model/record.schema.json),
            [event.schema.json](../core/src/main/resources/org/sijill/model/event.schema.json) and the columns of the exports.

            In JSON every field is always written; what is not known is `null` or an empty list. In tables it is an empty field.
            """;

    @Test
    void theOneThatIsKeptIsThatOfTheExports() throws IOException {
        StringBuilder text = new StringBuilder(HEAD);
        // records and merged events first: the others are made of them
        for (Format format : List.of(
                Format.JSONL, Format.CSV, Format.GDELT, Format.PLOVER, Format.POLECAT, Format.GEOJSON, Format.RSS)) {
            format.views().forEach(view -> text.append(section(format, view)));
        }
        WrittenDocument.check("data-dictionary.md", text.toString());
    }

    private static String section(Format format, View view) {
        Form form = new Export(Made.LEXICON).form(format, view, "", new ExportOptions(false, 1, ""));
        // what Parquet holds is what CSV holds
        String formats = format == Format.CSV ? "csv, parquet" : format.id();
        StringBuilder text = new StringBuilder("\n## " + formats + ": " + view.id() + "\n\nA file of this kind holds "
                + view.help() + ". " + form.coverage() + "\n");
        for (Form.Part part : form.dictionary()) {
            text.append(part.file().isEmpty() ? "" : "\nIn " + part.file() + ":\n")
                    .append("\n| | name | type | meaning |\n|---|---|---|---|\n");
            int position = 0;
            for (Field field : part.fields()) {
                text.append("| %d | `%s` | %s | %s |\n"
                        .formatted(
                                ++position,
                                field.name(),
                                field.type(),
                                field.meaning().replace("|", "\\|")));
            }
        }
        return text.toString();
    }
}
