package org.sijill.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.app.report.Labels;
import org.sijill.app.report.SummaryText;
import org.sijill.ingest.Extent;
import org.sijill.ingest.FolderPages;
import org.sijill.ingest.Operands;
import org.sijill.ingest.PageSource;
import org.sijill.model.NewsRecord;
import org.sijill.page.SiteTemplates;
import org.sijill.pipeline.Outcome;
import org.sijill.pipeline.PageFunction;
import org.sijill.pipeline.ParallelReader;
import org.sijill.pipeline.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code sijill read}: pages in, records out. */
@Command(
        name = "read",
        description = "Reads pages and writes the record of each article to standard output.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        exitCodeOnInvalidInput = ExitCode.USAGE,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every page was read",
            "1:some pages were refused; they are listed at the end",
            "2:every page was refused",
            "64:the command line was wrong",
            "74:output could not be written",
            "78:the lexicon has a fault"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  sijill read page.html > records.jsonl",
            "  sijill read --format summary pages/",
            "  sijill read --threads 4 --rejects rejects.jsonl --out records.jsonl corpus.jsonl.gz",
            "  sijill read --published 2024-10-11 capture.txt",
            "  sijill read --any-language --out articles.jsonl pages/",
            "  sijill read --out records.jsonl --rejects rejects.jsonl crawl.warc.gz",
            "  sijill read --resume --out records.jsonl --rejects rejects.jsonl crawl.warc.gz",
            "  curl -s https://example.org/news.html | sijill read -"
        })
final class ReadCommand extends Subcommand {

    /** How a record is written. */
    enum Format {
        jsonl,
        summary
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "jsonl",
            description = "jsonl: one record a line, as sijill/1 describes it (the default). summary: for reading.")
    private Format format = Format.jsonl;

    @Mixin
    private final PageOptions options = new PageOptions();

    @Option(
            names = "--any-language",
            description =
                    "Take articles in all languages: title, text, fields and language. Events and statements are read from"
                            + " Arabic alone. Without it, a page in another language is refused.")
    private boolean anyLanguage;

    @Option(
            names = "--site-templates",
            description = "Go over all pages twice: first learn which blocks of text recur on the pages of a site, then"
                    + " leave these out. A site is a host, or a folder where pages tell no address.")
    private boolean siteTemplates;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description =
                    "Write the records to a file. While the run lasts, FILE.progress beside it says how far it is.")
    private @Nullable Path out;

    @Option(
            names = "--resume",
            description =
                    "Go on with a run that was broken off, with the same sources, options and --out FILE; what was"
                            + " read is not read again, and FILE becomes what one run would have made it.")
    private boolean resume;

    @Parameters(
            arity = "1..*",
            paramLabel = "SOURCE",
            description = "Files (.html .htm .txt .jsonl .warc .rss .atom, also with .gz or .zst), folders with such"
                    + " files, or - for standard input. Other names are told by what the file holds."
                    + " A line of JSON Lines is {id,url,publisher,published,title,author,text}.")
    private List<String> sources = List.of();

    @Override
    public Integer call() throws InterruptedException {
        check();
        Terminal terminal = main.terminal();
        Pipeline pipeline = siteTemplates ? learned(main.pipeline()) : main.pipeline();
        try (ReadRun run =
                        resume ? ReadRun.resume(targets(), terminal.out()) : ReadRun.begin(targets(), terminal.out());
                Operands source = new Operands(sources, terminal.in(), options.published())) {
            boolean shown = terminal.errIsTerminal() && (out != null || !terminal.outIsTerminal());
            Progress progress = new Progress(terminal.err(), shown, Extent.of(sources), source::consumed);
            new ParallelReader(options.threads(), ParallelReader.USUAL_LIMIT)
                    .read(run.rest(pages(source)), written(pipeline), outcome -> {
                        run.deliver(outcome);
                        progress.tell(run.tally());
                    });
            run.finish();
            progress.clear();
            run.tally().report(terminal.err(), progress.seconds());
            return run.tally().exitCode();
        }
    }

    /** The command line tells whether a run that is gone on with is the same, but for what does not change its records. */
    private ReadRun.Targets targets() {
        List<String> asked = new ArrayList<>(spec.commandLine().getParseResult().originalArgs());
        asked.remove("--resume");
        int at = asked.indexOf("--threads");
        if (at >= 0) {
            asked.subList(at, at + 2).clear();
        }
        asked.removeIf(word -> word.startsWith("--threads="));
        return new ReadRun.Targets(out, options.rejects(), main.version() + ": " + String.join(" ", asked));
    }

    private void check() {
        options.check(spec);
        if (siteTemplates && sources.contains("-")) {
            throw new ParameterException(
                    spec.commandLine(), "--site-templates reads its sources twice, which standard input cannot be");
        }
    }

    private PageSource pages(Operands operands) {
        return siteTemplates ? new FolderPages(operands) : operands;
    }

    /** Counts in the order of the pages, so that any number of threads learns the same. Refused pages are told the second time. */
    private Pipeline learned(Pipeline pipeline) throws InterruptedException {
        SiteTemplates.Survey survey = new SiteTemplates.Survey();
        try (PageSource source = pages(new Operands(sources, main.terminal().in(), options.published()))) {
            new ParallelReader(options.threads(), ParallelReader.USUAL_LIMIT)
                    .read(source, pipeline::survey, outcome -> {
                        if (outcome instanceof Outcome.Done<SiteTemplates.PageBlocks> done) {
                            survey.add(done.result());
                        }
                    });
        }
        SiteTemplates templates = survey.templates();
        main.terminal()
                .err()
                .println("sijill: " + templates.blocks() + " blocks of text recur on " + templates.sites() + " sites");
        return pipeline.with(templates);
    }

    private PageWriter written(Pipeline pipeline) {
        PageFunction<List<NewsRecord>> reading = anyLanguage ? pipeline::readAnyLanguage : pipeline::read;
        if (format == Format.jsonl) {
            return PageWriter.jsonLines(reading);
        }
        Terminal terminal = main.terminal();
        return PageWriter.summary(
                reading,
                new SummaryText(
                        new Labels(pipeline.lexicon().gazetteer()),
                        Terminal.colours(out == null && terminal.outIsTerminal()),
                        terminal.columns()));
    }
}
