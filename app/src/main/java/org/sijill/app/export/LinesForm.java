package org.sijill.app.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.sijill.model.Json;

/**
 * JSON Lines: one object a line, nothing around them.
 *
 * @param lines hands the lines over and returns how many events have none
 */
record LinesForm(List<Part> dictionary, String coverage, Lines lines) implements Form {

    /** Where the lines come from. */
    interface Lines {
        /** Returns how many of the source's events have no line. */
        long each(ExportSource source, Consumer<String> line);
    }

    /** The records as they are, so that another store can add them. */
    static LinesForm records() {
        return new LinesForm(
                List.of(new Part("", SchemaFields.ofRecord())),
                "One line an article behind the events asked for, whole: also with what it tells beside them. Sijill adds such a file as it"
                        + " stands.",
                (source, line) -> {
                    source.records(record -> line.accept(Json.line(record)));
                    return 0;
                });
    }

    /** The merged events as they are. */
    static LinesForm events() {
        return new LinesForm(
                List.of(new Part("", SchemaFields.ofEvent())),
                "One line an event, with every report.",
                (source, line) -> {
                    source.events(event -> line.accept(Json.line(event)));
                    return 0;
                });
    }

    @Override
    public Count write(ExportSource source, Draft draft, Path out) throws IOException {
        long[] rows = new long[1];
        try (BufferedWriter file =
                new BufferedWriter(new OutputStreamWriter(draft.open(out), StandardCharsets.UTF_8))) {
            long leftOut = lines.each(source, line -> {
                try {
                    file.write(line);
                    file.write('\n');
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                rows[0]++;
            });
            return new Count(rows[0], leftOut);
        }
    }
}
