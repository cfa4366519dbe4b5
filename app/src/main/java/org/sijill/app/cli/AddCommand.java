package org.sijill.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sijill.app.inquiry.Indexing;
import org.sijill.app.store.Refusal;
import org.sijill.app.store.Store;
import org.sijill.ingest.Extent;
import org.sijill.ingest.Intake;
import org.sijill.ingest.Operands;
import org.sijill.pipeline.CleanedArticle;
import org.sijill.pipeline.Outcome;
import org.sijill.pipeline.ParallelReader;
import org.sijill.pipeline.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code sijill add}: pages or records into the store. */
@Command(
        name = "add",
        description =
                "Reads pages, joins what they tell of one event with what is known of it, and keeps both in the store."
                        + " What is there already is not added again, so a run that was broken off is simply run again.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        exitCodeOnInvalidInput = ExitCode.USAGE,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every page was read and is stored",
            "1:some pages were refused; they are listed at the end",
            "2:every page was refused",
            "64:the command line was wrong",
            "74:the store could not be used; what was stored before is intact",
            "78:the lexicon has a fault"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  sijill add news/",
            "  sijill add --data archive/ --rejects rejects.jsonl crawl.warc.gz",
            "  sijill add records.jsonl             records of an earlier run, as they are",
            "  sijill add --from-parquet 2026-11/   what sijill-spark left there",
            "  sijill add --data 'jdbc:postgresql://localhost/news?user=me' news/"
        })
final class AddCommand extends StoreCommand {

    @Mixin
    private final PageOptions options = new PageOptions();

    @Option(
            names = "--from-parquet",
            paramLabel = "DIR",
            description = "Take the records of a run on a cluster, from the folder that it wrote; no SOURCE then.")
    private @Nullable Path fromParquet;

    @Parameters(
            arity = "0..*",
            paramLabel = "SOURCE",
            description =
                    "Files, folders or - as for sijill read; a line of JSON Lines may also be a record that it wrote.")
    private List<String> sources = List.of();

    @Override
    public Integer call() throws InterruptedException, IOException {
        options.check(spec);
        if (sources.isEmpty() == (fromParquet == null)) {
            throw new ParameterException(
                    spec.commandLine(),
                    fromParquet == null ? "Missing required parameter: 'SOURCE'" : "--from-parquet takes no SOURCE");
        }
        Terminal terminal = main.terminal();
        Pipeline pipeline = main.pipeline();
        ClusterResult result = fromParquet == null ? null : clusterResult(fromParquet);
        try (Store open = Store.writing(address());
                Operands source = new Operands(sources, terminal.in(), options.published());
                Output refused = rejects(terminal)) {
            Tally tally = new Tally(refused);
            Additions additions = new Additions((records, refusals, litter) ->
                    open.add(records, refusals, litter, pipeline.lexicon(), main.storeVersion()));
            Progress progress =
                    new Progress(terminal.err(), terminal.errIsTerminal(), Extent.of(sources), source::consumed);
            Consumer<Outcome<List<CleanedArticle>>> sink = outcome -> {
                deliver(outcome, additions, tally);
                progress.tell(tally);
            };
            Intake intake = new Intake(pipeline);
            if (result == null) {
                new ParallelReader(options.threads(), ParallelReader.USUAL_LIMIT).read(source, intake::read, sink);
            } else {
                result.read(intake, sink, additions::refuse);
            }
            additions.flush();
            progress.clear();
            tally.report(terminal.err(), progress.seconds());
            additions.report(terminal.err());
            Indexing.of(
                            address(),
                            open,
                            pipeline.lexicon(),
                            main.lexiconFiles().version(),
                            line -> terminal.err().println("sijill: " + line))
                    .close();
            return tally.exitCode();
        }
    }

    private ClusterResult clusterResult(Path folder) {
        try {
            return ClusterResult.open(folder);
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), "--from-parquet: " + e.getMessage());
        }
    }

    private @Nullable Output rejects(Terminal terminal) {
        return options.rejects() == null ? null : Output.to(options.rejects(), terminal.out());
    }

    private static void deliver(Outcome<List<CleanedArticle>> outcome, Additions additions, Tally tally) {
        switch (outcome) {
            case Outcome.Done<List<CleanedArticle>> done -> {
                additions.add(done.result());
                tally.read(done.result().size());
            }
            case Outcome.Refused<List<CleanedArticle>> refused -> {
                additions.refuse(new Refusal(refused.origin(), refused.reason()));
                tally.refuse(refused);
            }
        }
    }
}
