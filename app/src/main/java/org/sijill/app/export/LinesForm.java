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
import org.sijill.model.MergedEvent;
import org.sijill.model.NewsRecord;

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
                List.of(new Part(
                        "",
                        List.of(
                                new Field("schema", "text", NewsRecord.SCHEMA + "."),
                                new Field("article", "object", "The article with its text; its publisher's."),
                                new Field("entities", "array", "Who and what it names."),
                                new Field("events", "array", "What it tells, each with the words it was read from."),
                                new Field("statements", "array", "Who said what."),
                                new Field("figures", "array", "Numbers that measure a relation."),
                                new Field("memberships", "array", "Members of organisations."),
                                new Field("warnings", "array", "What contradicts itself.")))),
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
                List.of(new Part(
                        "",
                        List.of(
                                new Field("schema", "text", MergedEvent.SCHEMA + "."),
                                new Field("id", "text", "Stays while the earliest report stays."),
                                new Field("act, status", "text", "What was done, and whether it was."),
                                new Field(
                                        "plover, mode, cameo, intensity",
                                        "text, number",
                                        "The act in the codes of the field."),
                                new Field(
                                        "participants",
                                        "array",
                                        "Entity, kind, name, country, organization, office, role of each."),
                                new Field("date, place", "object", "When and where, as exactly as the reports tell."),
                                new Field(
                                        "format, visit_class, frame, parent, topics",
                                        "text, array",
                                        "How and as part of what."),
                                new Field("history", "array", "Each status with its first report."),
                                new Field(
                                        "conflicts",
                                        "array",
                                        "Slots with values that exclude one another, and who gives them."),
                                new Field(
                                        "reports",
                                        "array",
                                        "Every telling: article, publisher, time, spans in code points, text group."),
                                new Field(
                                        "independent_sources",
                                        "integer",
                                        "Reports, one text and one publisher counted once."),
                                new Field("first_report, last_report", "text", "ISO 8601."),
                                new Field(
                                        "confidence",
                                        "number",
                                        "Likelihood that act and parties are right, 0 to 1.")))),
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
