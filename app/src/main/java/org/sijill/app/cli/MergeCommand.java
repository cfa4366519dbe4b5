package org.sijill.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sijill.ingest.RecordLines;
import org.sijill.lexicon.Lexicon;
import org.sijill.merge.Corrections;
import org.sijill.merge.Merge;
import org.sijill.merge.Merged;
import org.sijill.model.Json;
import org.sijill.model.MergedEvent;
import org.sijill.model.NewsRecord;
import org.sijill.pipeline.Origin;
import org.sijill.pipeline.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sijill merge}: records in, merged events out. */
@Command(
        name = "merge",
        description = "Joins what several articles tell of one event, and writes each event once to standard output.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        exitCodeOnInvalidInput = ExitCode.USAGE,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every record was merged",
            "1:some lines were refused; they are listed at the end",
            "2:every line was refused",
            "64:the command line was wrong, or the log of corrections has a fault",
            "74:output could not be written",
            "78:the lexicon has a fault"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  sijill read --out records.jsonl news/ && sijill merge records.jsonl > events.jsonl",
            "  sijill merge --corrections corrections.jsonl monday.jsonl.gz tuesday.jsonl.gz"
        })
final class MergeCommand extends Subcommand {

    @Option(
            names = "--corrections",
            paramLabel = "FILE",
            description = "The log of corrections, as sijill correct writes it.")
    private @Nullable Path corrections;

    @Option(names = "--out", paramLabel = "FILE", description = "Write the events to a file.")
    private @Nullable Path out;

    @Parameters(
            arity = "1..*",
            paramLabel = "RECORDS",
            description = "Files of records as sijill read writes them (.jsonl, .jsonl.gz), or - for standard input.")
    private List<String> sources = List.of();

    @Override
    public Integer call() {
        Terminal terminal = main.terminal();
        Corrections log = corrections == null ? Corrections.NONE : CorrectionLog.read(corrections);
        Merge merge = new Merge(Lexicon.load(main.lexiconSource()), log);
        Tally tally = new Tally(null, "record");
        Progress progress = new Progress(terminal.err(), false);
        sources.forEach(source -> RecordLines.read(source, terminal.in(), into(merge, tally)));
        tally.report(terminal.err(), progress.seconds());
        double readAfter = progress.seconds();
        Merged merged = merge.events();
        report(merged, progress.seconds() - readAfter);
        try (Output events = Output.to(out, terminal.out())) {
            for (MergedEvent event : merged.events()) {
                events.write(Json.line(event) + "\n");
            }
        }
        return tally.exitCode();
    }

    private static RecordLines.Reader into(Merge merge, Tally tally) {
        return new RecordLines.Reader() {
            @Override
            public void line(String json) {
                NewsRecord record = Json.record(json);
                if (!NewsRecord.SCHEMA.equals(record.schema())) {
                    throw new IllegalArgumentException(
                            "the line is no record: its schema is " + record.schema() + ", not " + NewsRecord.SCHEMA);
                }
                merge.add(record);
                tally.read(1);
            }

            @Override
            public void refused(Origin origin, String reason) {
                tally.refuse(new Outcome.Refused<>(origin, reason));
            }
        };
    }

    private void report(Merged merged, double seconds) {
        main.terminal()
                .err()
                .printf(
                        Locale.ROOT,
                        "sijill: %,d tellings are %,d events (%,d marked wrong); %,d different texts; merged in %.1f s%n",
                        merged.tellings(),
                        merged.events().size() + merged.wrong().size(),
                        merged.wrong().size(),
                        merged.groups(),
                        seconds);
        for (String id : merged.unmet()) {
            main.terminal()
                    .err()
                    .println("sijill: correction " + id + " met nothing, or only in part: its articles are not among"
                            + " the records, or are read otherwise now");
        }
    }
}
