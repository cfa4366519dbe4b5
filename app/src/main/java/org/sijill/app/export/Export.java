package org.sijill.app.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.sijill.lexicon.Lexicon;

/**
 * Writes events for other programs, each file with a codebook and a data dictionary beside it. The same source gives the same bytes.
 *
 * <p>Files are written beside their places and moved there when all of them are whole: a failure leaves what stood there before.
 */
public final class Export {

    private final Lexicon lexicon;

    /** @param lexicon gives the codes of other data sets and the English names of places */
    public Export(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Writes one export.
     *
     * @param view one of the format's views
     * @param out the main file; others stand beside it under its name
     * @throws ExportException where a file cannot be written
     * @throws IllegalArgumentException where the format has no such view
     */
    public Exported write(Format format, View view, ExportSource source, Path out, ExportOptions options) {
        if (!format.views().contains(view)) {
            throw new IllegalArgumentException("there is no view " + view.id() + " of " + format.id() + "; it has "
                    + String.join(", ", format.views().stream().map(View::id).toList()));
        }
        if (out.getFileName() == null) {
            throw new IllegalArgumentException(out + " is no name of a file");
        }
        try (Draft draft = new Draft()) {
            Form form = form(format, view, source.version(), options);
            Form.Count count = form.write(source, draft, out);
            new Codebook(lexicon)
                    .write(new Codebook.About(format, view, options, source.version(), form, count), draft, out);
            return new Exported(count.rows(), count.leftOut(), draft.keep());
        } catch (UncheckedIOException e) {
            IOException cause = e.getCause();
            throw new ExportException(out, cause == null ? new IOException(e) : cause);
        } catch (IOException e) {
            throw new ExportException(out, e);
        }
    }

    /** How a format writes a view. */
    Form form(Format format, View view, String version, ExportOptions options) {
        return switch (format) {
            case CSV, PARQUET -> table(view, format == Format.PARQUET, options);
            case JSONL -> view == View.RECORDS ? LinesForm.records() : LinesForm.events();
            case GDELT -> new GdeltForm(lexicon);
            case PLOVER -> new Plover(lexicon).form();
            case POLECAT -> new PolecatForm(lexicon, version);
            case GEOJSON -> new GeoJsonForm(lexicon);
            case RSS -> new FeedForm(lexicon, options.newest());
        };
    }

    private Form table(View view, boolean parquet, ExportOptions options) {
        EventColumns columns = new EventColumns(lexicon);
        return switch (view) {
            case EVENTS ->
                new TableForm<>(
                        columns.events(), parquet, "All events asked for, whatever their status.", (source, row) -> {
                            source.events(event -> row.accept(EventColumns.Row.of(event)));
                            return 0;
                        });
            case PARTICIPANT_EVENT ->
                new TableForm<>(
                        columns.participants(),
                        parquet,
                        "Every participant of the events asked for.",
                        (source, row) -> {
                            source.events(event -> EventColumns.Seat.of(event).forEach(row));
                            return 0;
                        });
            case DYAD_MONTH, DYAD_YEAR -> dyads(view == View.DYAD_YEAR, parquet, options);
            case RECORDS -> throw new IllegalArgumentException("records are no table");
        };
    }

    private Form dyads(boolean yearly, boolean parquet, ExportOptions options) {
        return new TableForm<>(new DyadColumns(lexicon).columns(yearly), parquet, Dyads.LEFT_OUT, (source, row) -> {
            Dyads dyads = new Dyads(yearly);
            source.events(dyads::add);
            dyads.each(options.zeroFill(), row);
            return dyads.leftOut();
        });
    }
}
