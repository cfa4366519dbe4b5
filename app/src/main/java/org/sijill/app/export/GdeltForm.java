package org.sijill.app.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.sijill.app.export.GdeltRow.Mention;
import org.sijill.lexicon.Lexicon;
import org.sijill.model.MergedEvent;

/** GDELT's Event and Mentions, two files in one pass. */
final class GdeltForm implements Form {

    private final Lexicon lexicon;
    private final List<Column<GdeltRow>> events;
    private final List<Column<Mention>> mentions;

    GdeltForm(Lexicon lexicon) {
        this.lexicon = lexicon;
        GdeltColumns columns = new GdeltColumns(lexicon.codeSystems());
        this.events = columns.events();
        this.mentions = columns.mentions();
    }

    @Override
    public Count write(ExportSource source, Draft draft, Path out) throws IOException {
        long[] leftOut = new long[1];
        try (TableWriter<GdeltRow> rows = TableWriter.tabs(draft.open(out), events, false, "");
                TableWriter<Mention> told = TableWriter.tabs(draft.open(mentions(out)), mentions, false, "")) {
            source.events(event -> leftOut[0] += write(event, source, rows, told) ? 0 : 1);
            return new Count(rows.rows(), leftOut[0]);
        }
    }

    private boolean write(
            MergedEvent event, ExportSource source, TableWriter<GdeltRow> rows, TableWriter<Mention> told) {
        Coded coded = Coded.of(event, lexicon.acts());
        if (coded == null) {
            return false;
        }
        GdeltRow row = GdeltRow.of(coded, lexicon, source);
        rows.row(row);
        event.reports().forEach(report -> told.row(new Mention(row, report, source.article(report.article()))));
        return true;
    }

    /** GDELT's own names: {@code x.export.CSV} and {@code x.mentions.CSV}; else {@code x.csv} and {@code x.mentions.csv}. */
    static Path mentions(Path out) {
        String name = String.valueOf(out.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        String ending = dot < 0 ? "" : name.substring(dot);
        return out.resolveSibling(
                (stem.endsWith(".export") ? stem.substring(0, stem.length() - ".export".length()) : stem)
                        + ".mentions"
                        + ending);
    }

    @Override
    public List<Part> dictionary() {
        return List.of(Part.of("Event", events), Part.of("Mentions", mentions));
    }

    @Override
    public String coverage() {
        return "One row an event, with the first actor and the first recipient; GDELT itself writes a row for each pair. "
                + Coded.LEFT_OUT;
    }
}
