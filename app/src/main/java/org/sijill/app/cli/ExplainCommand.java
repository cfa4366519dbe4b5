package org.sijill.app.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.app.report.ExplainText;
import org.sijill.app.report.HtmlReport;
import org.sijill.app.report.Labels;
import org.sijill.ingest.Operands;
import org.sijill.pipeline.Outcome;
import org.sijill.pipeline.PageFunction;
import org.sijill.pipeline.ParallelReader;
import org.sijill.pipeline.Pipeline;
import org.sijill.pipeline.ReadArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sijill explain}: what was read in a page, and why. */
@Command(
        name = "explain",
        description =
                "Shows the text of a page with every entity, date, event and statement marked, and for each the rule or"
                        + " the line of the lexicon that read it.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        exitCodeOnInvalidInput = ExitCode.USAGE,
        footerHeading = "%nExamples:%n",
        footer = {
            "  sijill explain page.txt                     in the terminal",
            "  sijill explain page.html --html page-read.html   a page to send to a colleague",
            "  sijill explain --published 2024-10-11 page.txt | less -R",
            "  sijill explain --why page.txt               why «زيارة» here became no visit",
            "",
            "--why lists each word that begins a row of triggers.tsv or speech-verbs.tsv and gave no event or statement of"
                    + " its own: the word, the reason, the row; below it who stood in which slot, and who stood beside all"
                    + " slots. What each reason means, and where it is decided, stands at the end.",
            "",
            "  event      «زيارة» رسمية …    no actor          triggers:visit.ziyara",
            "             recipient المغرب MAR; beside كينيا KEN",
            "",
            "Here somebody stands beside the slots of the row: it looks in other places than this sentence fills. «word"
                    + " missing» tells the words of the row's needs, «same act» the event that it joined."
        })
final class ExplainCommand extends Subcommand {

    @Option(names = "--html", paramLabel = "FILE", description = "Write a page of HTML that needs nothing beside it.")
    private @Nullable Path html;

    @Option(
            names = "--why",
            description =
                    "Show also the readings that lost: words of the lexicon that gave no event or statement, with the"
                            + " stage and the reason.")
    private boolean why;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "When the page was published, such as 2024-10-11.")
    private @Nullable String published;

    @Parameters(
            paramLabel = "PAGE",
            description =
                    "A file (.html .htm .txt .jsonl .warc .rss .atom, also with .gz or .zst), or - for standard input.")
    private String page = "";

    @Override
    public Integer call() throws InterruptedException {
        Dates.check(published, spec);
        Pipeline pipeline = main.pipeline();
        Labels labels = new Labels(pipeline.lexicon().gazetteer());
        HtmlReport report = new HtmlReport(labels, main.version());
        Terminal terminal = main.terminal();
        Tally tally = new Tally(null);
        Progress clock = new Progress(terminal.err(), false);
        try (Output out = Output.to(html, terminal.out());
                Operands source = new Operands(List.of(page), terminal.in(), published)) {
            ExplainText text = new ExplainText(labels, terminal.outColours(), terminal.columns());
            PageFunction<List<ReadArticle>> explain = why ? pipeline::explainWithLosses : pipeline::explain;
            new ParallelReader(1, ParallelReader.USUAL_LIMIT).read(source, explain, outcome -> {
                switch (outcome) {
                    case Outcome.Done<List<ReadArticle>> done -> {
                        tally.read(done.result().size());
                        done.result().forEach(html == null ? article -> out.write(text.of(article)) : report::add);
                    }
                    case Outcome.Refused<List<ReadArticle>> refused -> {
                        tally.refuse(refused);
                        report.add(refused);
                    }
                }
            });
            if (html != null) {
                out.write(report.page());
            }
        }
        tally.report(terminal.err(), clock.seconds());
        if (html != null) {
            terminal.err().println("sijill: written to " + html.toAbsolutePath());
        }
        return tally.exitCode();
    }
}
