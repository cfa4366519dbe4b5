package org.sijill.app.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sijill.app.store.Store;
import org.sijill.ingest.ProgramVersion;
import org.sijill.lexicon.LexiconFiles;
import org.sijill.lexicon.LexiconSource;
import org.sijill.model.NewsRecord;
import org.sijill.pipeline.Pipeline;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line of Sijill. */
@Command(
        name = "sijill",
        description =
                "Reads Arabic news about diplomacy and turns it into records: who met, called or visited whom, when and"
                        + " where, who said what; each fact with the words it was read from.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        exitCodeOnInvalidInput = ExitCode.USAGE,
        exitCodeOnExecutionException = ExitCode.INTERNAL,
        subcommands = {
            ReadCommand.class,
            WatchCommand.class,
            AddCommand.class,
            RecodeCommand.class,
            EventsCommand.class,
            DyadCommand.class,
            PersonCommand.class,
            SearchCommand.class,
            ExportCommand.class,
            ServeCommand.class,
            MergeCommand.class,
            CorrectCommand.class,
            ExplainCommand.class,
            DemoCommand.class,
            LexiconCommand.class,
            CommandLine.HelpCommand.class
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  sijill demo                         sample pages, a summary, and the reading room on them",
            "  sijill read page.html               the records of a page, as JSON Lines",
            "  sijill read --format summary news/  a folder, for reading",
            "  sijill watch sources.tsv            feeds, for as long as it runs",
            "  sijill add news/                    pages into the store, their events joined",
            "  sijill events --between RUS KGZ     what took place between two states",
            "  sijill search Putin                 articles, statements and events, by their words",
            "  sijill export --format csv --out f  for other programs, with a codebook",
            "  sijill serve                        the reading room, for a browser",
            "  sijill explain page.txt             the text with all that was read in it",
            "  sijill help read                    more on a command"
        })
public final class Main implements Runnable {

    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--lexicon",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Use the lexicon in this folder in place of the one packed with the program.")
    private @Nullable Path lexicon;

    Main(Terminal terminal) {
        this.terminal = terminal;
    }

    public static void main(String[] args) {
        System.exit(run(Terminal.ofProcess(), args));
    }

    /** Runs a command and returns the exit code. */
    static int run(Terminal terminal, String... args) {
        CommandLine commandLine = new CommandLine(new Main(terminal));
        PrintWriter out = new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8);
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setOut(out).setErr(err).setUsageHelpWidth(Math.min(terminal.columns(), 110));
        commandLine.setColorScheme(CommandLine.Help.defaultColorScheme(
                terminal.outIsTerminal() ? CommandLine.Help.Ansi.AUTO : CommandLine.Help.Ansi.OFF));
        commandLine.setExecutionExceptionHandler((fault, command, parsed) -> Failures.report(fault, terminal.err()));
        return commandLine.execute(args);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    Terminal terminal() {
        return terminal;
    }

    LexiconSource lexiconSource() {
        return lexicon == null ? LexiconSource.packed() : LexiconSource.folder(existing(lexicon));
    }

    LexiconFiles lexiconFiles() {
        return lexicon == null ? LexiconFiles.packed() : LexiconFiles.folder(existing(lexicon));
    }

    private Path existing(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), "--lexicon: there is no folder " + folder);
        }
        return folder;
    }

    Pipeline pipeline() {
        return Pipeline.of(lexiconSource());
    }

    /** {@code sijill 0.1.0, lexicon 1a2b3c4d}. */
    String version() {
        return ProgramVersion.of(Main.class) + ", lexicon " + lexiconFiles().version();
    }

    /** What is kept with the records that this program reads. */
    Store.Version storeVersion() {
        return new Store.Version(ProgramVersion.of(Main.class), lexiconFiles().version(), NewsRecord.SCHEMA);
    }

    static final class Version implements IVersionProvider {

        @Spec
        @SuppressWarnings("NullAway.Init")
        private CommandSpec spec;

        @Override
        public String[] getVersion() {
            return new String[] {((Main) spec.root().userObject()).version()};
        }
    }
}
