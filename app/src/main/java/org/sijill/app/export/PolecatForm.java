package org.sijill.app.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.sijill.lexicon.Lexicon;

/** POLECAT's file. */
final class PolecatForm implements Form {

    private final Lexicon lexicon;
    private final List<Column<Coded>> columns;

    PolecatForm(Lexicon lexicon, String version) {
        this.lexicon = lexicon;
        this.columns = new PolecatColumns(lexicon, version).columns();
    }

    @Override
    public Count write(ExportSource source, Draft draft, Path out) throws IOException {
        long[] leftOut = new long[1];
        try (TableWriter<Coded> rows = TableWriter.tabs(draft.open(out), columns, true, PolecatColumns.MISSING)) {
            source.events(event -> {
                Coded coded = Coded.of(event, lexicon.acts());
                if (coded == null) {
                    leftOut[0]++;
                } else {
                    rows.row(coded);
                }
            });
            return new Count(rows.rows(), leftOut[0]);
        }
    }

    @Override
    public List<Part> dictionary() {
        return List.of(Part.of("", columns));
    }

    @Override
    public String coverage() {
        return Coded.LEFT_OUT;
    }
}
