package org.sijill.app.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.sijill.app.watch.FeedHealth;
import org.sijill.app.watch.Manners;
import org.sijill.app.watch.Pace;
import org.sijill.app.watch.Sink;
import org.sijill.app.watch.SourcesFile;
import org.sijill.app.watch.WatchState;
import org.sijill.app.watch.Watched;
import org.sijill.app.watch.Watcher;
import org.sijill.model.Json;
import org.sijill.pipeline.CleanedArticle;
import org.sijill.pipeline.PageFunction;
import org.sijill.pipeline.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code sijill watch}: feeds in, records out, for as long as it runs. */
@Command(
        name = "watch",
        description =
                "Polls feeds and news sitemaps, fetches the pages that they name and appends the record of each"
                        + " article. Killed at any moment and started again, it fetches no page again whose answer had arrived, and loses none.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        exitCodeOnInvalidInput = ExitCode.USAGE,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:ended as asked; what was refused is in the rejects",
            "64:the command line or the table of sources was wrong",
            "74:output could not be written",
            "78:the lexicon has a fault"
        },
        footerHeading = "%nThe table of sources:%n",
        footer = {
            "  UTF-8, fields separated by a tab, a first row with the names of the columns; # begins a comment.",
            "  name       what the source is called in messages and in --status",
            "  url        the address of the feed or sitemap",
            "  kind       feed (RSS or Atom, the default) or sitemap (a news sitemap)",
            "  every      the least time between two polls, such as 15m (the default), 2h, 1d",
            "  content    auto (the default): from the feed where it holds the whole article, else from the page;",
            "             feed: always from the feed; link: always from the page",
            "  zone       in which a day is told that only the feed tells, such as Asia/Riyadh (UTC)",
            "  publisher  the publisher of the records, where the pages do not tell it well",
            "  Only name and url must be there.",
            "",
            "Examples:",
            "  sijill watch --contact https://example.org/about --out records.jsonl sources.tsv",
            "  sijill watch --contact mailto:desk@example.org --once --out records.jsonl sources.tsv",
            "    what is due now, for cron",
            "  sijill watch --status sources.tsv",
            "    how the feeds do"
        })
final class WatchCommand extends Subcommand {

    static final int USUAL_DELAY = 5;
    private static final int SECONDS_TO_END = 20;

    @Option(names = "--out", paramLabel = "FILE", description = "Append the records to a file.")
    private @Nullable Path out;

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description = "Append refused pages to a file, as JSON Lines of {file, line, offset, source, reason}.")
    private @Nullable Path rejects;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where the state is kept. Without it: the name of SOURCES with .state behind it.")
    private @Nullable Path data;

    @Option(names = "--once", description = "One round: what is due now, then end.")
    private boolean once;

    @Option(names = "--status", description = "Show how each feed does, and end.")
    private boolean status;

    @Option(names = "--json", description = "With --status: as JSON.")
    private boolean json;

    @Option(
            names = "--contact",
            paramLabel = "URL",
            description =
                    "Where the owner of a site can learn who calls it: a page of yours, or mailto: and your address. It"
                            + " stands in the user agent, and nothing is fetched without it.")
    private @Nullable String contact;

    @Option(
            names = "--delay",
            paramLabel = "SECONDS",
            description =
                    "The least time between two requests to a host (${DEFAULT-VALUE}); robots.txt may ask for more.")
    private int delay = USUAL_DELAY;

    @Option(names = "--allow-private", description = "Call also addresses that are not of the public internet.")
    private boolean allowPrivate;

    @Parameters(paramLabel = "SOURCES", description = "The table of what is watched; see below.")
    @SuppressWarnings("NullAway.Init")
    private Path sources;

    @Override
    public Integer call() throws InterruptedException {
        if (!status && contact == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--contact URL is needed: the owners of the sites must be able to learn who calls them");
        }
        if (delay < 0 || (contact != null && !contact.matches("[\\x21-\\x7E]+"))) {
            throw new ParameterException(
                    spec.commandLine(), "--delay is a number of seconds, --contact an address without blanks");
        }
        List<Watched> feeds = SourcesFile.read(sources);
        Path folder = data != null ? data : state(sources);
        if (status) {
            return showStatus(WatchState.health(folder, feeds));
        }
        CountDownLatch ended = new CountDownLatch(1);
        try {
            watch(feeds, folder, ended);
        } finally {
            ended.countDown();
        }
        return ExitCode.OK;
    }

    /** Where the state is kept beside a table of sources. */
    static Path state(Path sources) {
        return sources.resolveSibling(sources.getFileName() + ".state");
    }

    private void watch(List<Watched> feeds, Path folder, CountDownLatch ended) throws InterruptedException {
        Pipeline pipeline = main.pipeline();
        Terminal terminal = main.terminal();
        Progress clock = new Progress(terminal.err(), false);
        Pace.Machine pace = new Pace.Machine();
        try (WatchState state = WatchState.open(folder);
                WatchSink sink = new WatchSink(out, rejects, terminal.out())) {
            Watcher watcher =
                    new Watcher(feeds, manners(), pace, state, reading(pipeline), sink, terminal.err()::println);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(watcher, pace, ended)));
            if (once) {
                watcher.round();
            } else {
                watcher.run();
            }
            sink.tally().report(terminal.err(), clock.seconds());
        }
    }

    /** Ctrl-C ends the run between two pages; the process waits for that a moment. */
    private void end(Watcher watcher, Pace.Machine pace, CountDownLatch ended) {
        watcher.stop();
        pace.end();
        try {
            if (!ended.await(SECONDS_TO_END, TimeUnit.SECONDS)) {
                main.terminal().err().println("sijill: a page was still being read; the next run reads it");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Integer showStatus(List<FeedHealth> feeds) {
        try (Output shown = Output.to(null, main.terminal().out())) {
            shown.write(json ? HealthTable.json(feeds) : HealthTable.table(feeds));
        }
        return ExitCode.OK;
    }

    private Manners manners() {
        return manners(String.valueOf(contact), allowPrivate, Duration.ofSeconds(delay));
    }

    static Manners manners(String contact, boolean allowPrivate, Duration delay) {
        String version = Main.class.getPackage().getImplementationVersion();
        String agent = "Sijill/" + (version == null ? "0" : version) + " (+" + contact + ")";
        return Manners.usual(agent, allowPrivate, delay);
    }

    static PageFunction<Sink.Records> reading(Pipeline pipeline) {
        return page -> {
            List<CleanedArticle> articles = pipeline.readWithLitter(page);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            for (CleanedArticle article : articles) {
                bytes.writeBytes((Json.line(article.record()) + "\n").getBytes(StandardCharsets.UTF_8));
            }
            boolean dated = articles.getFirst().record().article().published() != null;
            return new Sink.Records(bytes.toByteArray(), articles.size(), dated, CleanedArticle.litter(articles));
        };
    }
}
