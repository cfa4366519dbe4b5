package org.sijill.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.sijill.app.codebook.Codebook;
import org.sijill.app.codebook.Language;
import org.sijill.lexicon.Finding;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.LexiconCheck;
import org.sijill.lexicon.LexiconFiles;
import org.sijill.pipeline.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code sijill lexicon}: is the Arabist's folder sound, and if not, where; what it says as a codebook. */
@Command(
        name = "lexicon",
        description =
                "Looks after the lexicon: the folder of words, names, offices and acts that the reading rests on.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        exitCodeOnInvalidInput = ExitCode.USAGE,
        subcommands = {LexiconCommand.Check.class, LexiconCommand.Guide.class},
        footerHeading = "%nExamples:%n",
        footer = {
            "  sijill lexicon check --lexicon my-lexicon/",
            "  sijill lexicon codebook --language ar > codebook.ar.md"
        })
final class LexiconCommand implements Runnable {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Main main;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** The check. */
    @Command(
            name = "check",
            description = "Checks every row of the lexicon and says file, line, what is wrong and how to mend it.",
            mixinStandardHelpOptions = true,
            versionProvider = Main.Version.class,
            exitCodeOnInvalidInput = ExitCode.USAGE,
            exitCodeListHeading = "%nExit codes:%n",
            exitCodeList = {"0:the lexicon is sound; there may be advice", "2:it has faults and cannot be used"},
            footerHeading = "%nExamples:%n",
            footer = {
                "  sijill lexicon check                       the lexicon packed with the program",
                "  sijill lexicon check --lexicon lexicon/    a folder that you have changed"
            })
    static final class Check implements Callable<Integer> {

        @ParentCommand
        @SuppressWarnings("NullAway.Init")
        private LexiconCommand parent;

        @Override
        public Integer call() {
            Main main = parent.main;
            LexiconFiles files = main.lexiconFiles();
            LexiconCheck check = LexiconCheck.of(main.lexiconSource(), files.names(), Pipeline::of);
            try (Output out = Output.to(null, main.terminal().out())) {
                findings(check.findings(), out);
                counts(check, out);
                out.write(
                        check.isSound()
                                ? "The lexicon " + files.version() + " is sound.\n"
                                : "The lexicon has faults and cannot be used.\n");
            }
            return check.isSound() ? ExitCode.OK : ExitCode.ALL_REFUSED;
        }

        private static void findings(List<Finding> findings, Output out) {
            findings.stream().filter(Finding::fault).forEach(fault -> out.write("fault   " + fault + "\n"));
            findings.stream()
                    .filter(finding -> !finding.fault())
                    .forEach(advice -> out.write("advice  " + advice + "\n"));
            if (!findings.isEmpty()) {
                out.write("\n");
            }
        }

        private static void counts(LexiconCheck check, Output out) {
            int all = check.entries().values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            new TreeMap<>(check.entries())
                    .forEach((file, entries) -> out.write(String.format(Locale.ROOT, "%8d  %s%n", entries, file)));
            out.write(String.format(
                    Locale.ROOT,
                    "%8d  entries in %d files%n",
                    all,
                    check.entries().size()));
        }
    }

    /** The codebook. */
    @Command(
            name = "codebook",
            description =
                    "Prints the codebook of the lexicon as Markdown: every code, what it means, its words and examples.",
            mixinStandardHelpOptions = true,
            versionProvider = Main.Version.class,
            exitCodeOnInvalidInput = ExitCode.USAGE,
            exitCodeListHeading = "%nExit codes:%n",
            exitCodeList = {"0:printed", "74:output could not be written", "78:the lexicon has a fault"},
            footerHeading = "%nExamples:%n",
            footer = {
                "  sijill lexicon codebook > codebook.en.md",
                "  sijill lexicon codebook --language ar --lexicon my-lexicon/"
            })
    static final class Guide implements Callable<Integer> {

        @ParentCommand
        @SuppressWarnings("NullAway.Init")
        private LexiconCommand parent;

        @Option(
                names = "--language",
                paramLabel = "LANGUAGE",
                defaultValue = "en",
                description = "en or ar. Without it: ${DEFAULT-VALUE}.")
        private Language language = Language.EN;

        @Override
        public Integer call() {
            Main main = parent.main;
            try (Output out = Output.to(null, main.terminal().out())) {
                out.write(new Codebook(Lexicon.load(main.lexiconSource()), language).text());
            }
            return ExitCode.OK;
        }
    }
}
