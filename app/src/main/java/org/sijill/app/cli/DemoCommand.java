package org.sijill.app.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.app.inquiry.Desk;
import org.sijill.app.report.Labels;
import org.sijill.app.report.SummaryText;
import org.sijill.app.store.Refusal;
import org.sijill.app.store.Store;
import org.sijill.app.store.StoreAddress;
import org.sijill.app.web.ServerOptions;
import org.sijill.app.web.WebServer;
import org.sijill.pipeline.CleanedArticle;
import org.sijill.pipeline.Outcome;
import org.sijill.pipeline.ParallelReader;
import org.sijill.pipeline.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sijill demo}: the sample pages that come with the program, in the reading room. */
@Command(
        name = "demo",
        description =
                "Reads the sample pages that come with the program, shows who met whom and who said what, and opens the"
                        + " reading room on them, for a browser on this machine. Ctrl-C closes it, and nothing is left. One"
                        + " of the pages is broken on purpose, to show what becomes of such pages.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        exitCodeOnInvalidInput = ExitCode.USAGE,
        footerHeading = "%nExamples:%n",
        footer = {
            "  sijill demo",
            "  sijill demo --no-serve               the summary alone",
            "  sijill demo --data sample-store/     keeps the store, for sijill search and the other commands"
        })
final class DemoCommand extends Subcommand {

    /** How many ports are tried before any that is free is taken. */
    private static final int PORTS = 20;

    private static final int READERS = 2;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "Keep the store in this folder. Without it: in a temporary one, which is deleted at the end.")
    private @Nullable Path data;

    @Option(names = "--no-serve", description = "End after the summary; open no reading room.")
    private boolean summaryOnly;

    @Override
    public Integer call() throws InterruptedException {
        try (Ending ending = new Ending();
                Scratch scratch = new Scratch("sijill-demo")) {
            StoreAddress address = StoreAddress.of((data == null ? scratch.folder() : data).toString());
            Pipeline pipeline = main.pipeline();
            fill(address, pipeline);
            main.terminal()
                    .err()
                    .println("sijill: one sample is broken on purpose; its refusal above is as it should be.");
            if (!summaryOnly) {
                serve(address, pipeline, ending);
            }
        }
        return ExitCode.OK;
    }

    private void fill(StoreAddress address, Pipeline pipeline) throws InterruptedException {
        Terminal terminal = main.terminal();
        Tally tally = new Tally(null);
        try (Store store = Store.writing(address);
                Output summary = Output.to(null, terminal.out())) {
            Additions additions = new Additions((records, refusals, litter) ->
                    store.add(records, refusals, litter, pipeline.lexicon(), main.storeVersion()));
            Progress progress = new Progress(terminal.err(), terminal.errIsTerminal());
            SummaryText text = new SummaryText(
                    new Labels(pipeline.lexicon().gazetteer()), terminal.outColours(), terminal.columns());
            new ParallelReader(2, ParallelReader.USUAL_LIMIT)
                    .read(new SamplePages(), pipeline::readWithLitter, outcome -> {
                        progress.clear();
                        deliver(outcome, tally, additions, text, summary);
                        progress.tell(tally);
                    });
            additions.flush();
            progress.clear();
            tally.report(terminal.err(), progress.seconds());
            additions.report(terminal.err());
        }
    }

    private static void deliver(
            Outcome<List<CleanedArticle>> outcome, Tally tally, Additions additions, SummaryText text, Output summary) {
        switch (outcome) {
            case Outcome.Done<List<CleanedArticle>> done -> {
                tally.read(done.result().size());
                additions.add(done.result());
                done.result().forEach(article -> summary.write(text.of(article.record())));
                summary.flush();
            }
            case Outcome.Refused<List<CleanedArticle>> refused -> {
                tally.refuse(refused);
                additions.refuse(new Refusal(refused.origin(), refused.reason()));
            }
        }
    }

    private void serve(StoreAddress address, Pipeline pipeline, Ending ending) {
        Terminal terminal = main.terminal();
        try (Desk desk = Desk.open(address, true, READERS, pipeline::lexicon, main.storeVersion(), line -> {});
                WebServer server = WebServer.open(desk, ServerOptions.LOCAL.on(freePort()), terminal.err())) {
            terminal.err()
                    .println("sijill: the reading room is open at " + server.address()
                            + (terminal.outIsTerminal()
                                    ? " (open it in a browser; Ctrl-C closes it)"
                                    : " (kill " + ProcessHandle.current().pid()
                                            + " closes it; --no-serve opens none)"));
            ending.await();
        }
    }

    /** The usual port, or the next one that nobody has. */
    private static int freePort() {
        int usual = ServerOptions.LOCAL.port();
        for (int port = usual; port < usual + PORTS; port++) {
            try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return probe.getLocalPort();
            } catch (IOException e) {
                // somebody listens there
            }
        }
        return 0;
    }
}
