package org.sijill.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sijill.app.inquiry.Indexing;
import org.sijill.app.store.Refusal;
import org.sijill.app.store.Store;
import org.sijill.ingest.Extent;
import org.sijill.ingest.Operands;
import org.sijill.merge.Corrections;
import org.sijill.merge.Merge;
import org.sijill.model.Json;
import org.sijill.model.NewsRecord;
import org.sijill.page.Page;
import org.sijill.pipeline.CleanedArticle;
import org.sijill.pipeline.Outcome;
import org.sijill.pipeline.ParallelReader;
import org.sijill.pipeline.Pipeline;
import org.sijill.reading.RefusedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;

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
            "  sijill add --data 'jdbc:postgresql://localhost/news?user=me' news/"
        })
final class AddCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Main main;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final PageOptions options = new PageOptions();

    @Parameters(
            arity = "1..*",
            paramLabel = "SOURCE",
            description =
                    "Files, folders or - as for sijill read; a line of JSON Lines may also be a record that it wrote.")
    private List<String> sources = List.of();

    @Override
    public Integer call() throws InterruptedException, IOException {
        options.check(spec);
        Terminal terminal = main.terminal();
        Pipeline pipeline = main.pipeline();
        Merge check = new Merge(pipeline.lexicon(), Corrections.NONE);
        try (Store open = Store.writing(store.address());
                Operands source = new Operands(sources, terminal.in(), options.published());
                Output refused = rejects(terminal)) {
            Tally tally = new Tally(refused);
            Additions additions = new Additions((records, refusals, litter) ->
                    open.add(records, refusals, litter, pipeline.lexicon(), main.storeVersion()));
            Progress progress =
                    new Progress(terminal.err(), terminal.errIsTerminal(), Extent.of(sources), source::consumed);
            new ParallelReader(options.threads(), ParallelReader.USUAL_LIMIT)
                    .read(source, page -> read(page, pipeline, check), outcome -> {
                        deliver(outcome, additions, tally);
                        progress.tell(tally);
                    });
            additions.flush();
            progress.clear();
            tally.report(terminal.err(), progress.seconds());
            additions.report(terminal.err());
            Indexing.of(
                            store.address(),
                            open,
                            pipeline.lexicon(),
                            main.lexiconFiles().version(),
                            line -> terminal.err().println("sijill: " + line))
                    .close();
            return tally.exitCode();
        }
    }

    private @Nullable Output rejects(Terminal terminal) {
        return options.rejects() == null ? null : Output.to(options.rejects(), terminal.out());
    }

    private static List<CleanedArticle> read(Page page, Pipeline pipeline, Merge check) throws RefusedException {
        if (page.format() != Page.Format.RECORD) {
            return pipeline.readWithLitter(page);
        }
        try {
            NewsRecord record = Json.record(page.content());
            check.traces(record);
            return List.of(new CleanedArticle(record, List.of()));
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            String message = e.getMessage() == null ? e.toString() : e.getMessage();
            throw new RefusedException(
                    "the record cannot be used: " + message.lines().findFirst().orElse(""));
        }
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
