package org.sijill.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.sijill.app.ingest.SamplePages;
import org.sijill.app.report.Ansi;
import org.sijill.app.report.HtmlReport;
import org.sijill.app.report.Labels;
import org.sijill.app.report.SummaryText;
import org.sijill.pipeline.Outcome;
import org.sijill.pipeline.ParallelReader;
import org.sijill.pipeline.Pipeline;
import org.sijill.pipeline.ReadArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code sijill demo}: the sample pages that come with the program. */
@Command(
        name = "demo",
        description =
                "Reads the sample pages that come with the program, shows who met whom and who said what, and writes a"
                        + " report in HTML. One of the pages is broken on purpose, to show what becomes of such pages.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        exitCodeOnInvalidInput = ExitCode.USAGE,
        footerHeading = "%nExamples:%n",
        footer = {"  sijill demo", "  sijill demo --out /tmp/report.html"})
final class DemoCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Main main;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where the report goes. Without it: ${DEFAULT-VALUE}, in this folder.")
    private Path out = Path.of("sijill-demo.html");

    @Override
    public Integer call() throws InterruptedException {
        Terminal terminal = main.terminal();
        Pipeline pipeline = main.pipeline();
        Labels labels = new Labels(pipeline.lexicon().gazetteer());
        HtmlReport report = new HtmlReport(labels, main.version());
        Tally tally = new Tally(null);
        try (Output summary = Output.to(null, terminal.out())) {
            Progress progress = new Progress(terminal.err(), terminal.errIsTerminal());
            Ansi colours = terminal.outColours();
            SummaryText text = new SummaryText(labels, colours, terminal.columns());
            new ParallelReader(2, ParallelReader.USUAL_LIMIT).read(new SamplePages(), pipeline::explain, outcome -> {
                progress.clear();
                deliver(outcome, tally, report, text, summary);
                progress.tell(tally);
            });
            progress.clear();
            summary.flush();
            write(report);
            tally.report(terminal.err(), progress.seconds());
        }
        terminal.err().println("sijill: one sample is broken on purpose; its refusal above is as it should be.");
        terminal.err()
                .println("sijill: the report is in " + out.toAbsolutePath().normalize() + " (open it in a browser)");
        return ExitCode.OK;
    }

    private void write(HtmlReport report) {
        try (Output file = Output.to(out, main.terminal().out())) {
            file.write(report.page());
        }
    }

    private static void deliver(
            Outcome<List<ReadArticle>> outcome, Tally tally, HtmlReport report, SummaryText text, Output summary) {
        switch (outcome) {
            case Outcome.Done<List<ReadArticle>> done -> {
                tally.read(done.result().size());
                for (ReadArticle article : done.result()) {
                    report.add(article);
                    summary.write(text.of(article.record()));
                }
                summary.flush();
            }
            case Outcome.Refused<List<ReadArticle>> refused -> {
                tally.refuse(refused);
                report.add(refused);
            }
        }
    }
}
