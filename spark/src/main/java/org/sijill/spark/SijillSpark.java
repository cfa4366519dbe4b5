package org.sijill.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkException;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.sijill.ingest.ProgramVersion;
import org.sijill.ingest.RunManifest;
import org.sijill.lexicon.LexiconFiles;
import org.sijill.model.MergedEvent;
import org.sijill.model.NewsRecord;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code spark-submit sijill-spark.jar --in PATHS --out DIR}. */
@Command(
        name = "sijill-spark",
        description = "Reads pages on a cluster and writes records, refusals and merged events as Parquet.",
        mixinStandardHelpOptions = true,
        versionProvider = SijillSpark.Version.class,
        exitCodeOnInvalidInput = SijillSpark.USAGE,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:DIR holds the whole result, or held it already",
            "64:the command line was wrong, a path names nothing, or DIR holds something else",
            "70:a fault of the program or of the cluster; DIR is as it was before",
            "74:files could not be read or written"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  spark-submit sijill-spark.jar --in 's3a://news/2026/11/*.warc.gz' --out 2026-11",
            "  spark-submit sijill-spark.jar --in day-20 day-21 --out both",
            "                                   merges the records of two earlier runs",
            "  sijill add --from-parquet both   takes the result into a store"
        })
public final class SijillSpark implements Callable<Integer> {

    static final int USAGE = 64;
    private static final int FAULT = 70;
    private static final int INPUT_OUTPUT = 74;

    @Option(
            names = "--in",
            arity = "1..*",
            required = true,
            paramLabel = "PATH",
            description = "Files, folders or patterns, in any file system that Spark reads: WARC archives, JSON Lines"
                    + " (packed or not), Parquet with the columns of a page (id, url, publisher, published, title, author,"
                    + " text), or folders that an earlier run wrote. What is named twice is read once.")
    private List<String> in = List.of();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "The folder of the result. It appears when the result is whole; a run that was broken off is"
                    + " simply run again.")
    private String out = "";

    @Option(
            names = "--records-only",
            description =
                    "Write records and refusals, and leave merging to the store, or to a run over several results.")
    private boolean recordsOnly;

    @Option(names = "--overwrite", description = "Replace what a run of other inputs or versions left in DIR.")
    private boolean overwrite;

    @Spec
    private @Nullable CommandSpec spec;

    private SijillSpark() {}

    /** Runs the command and ends the program with its exit code, where that is not 0. */
    public static void main(String... arguments) {
        int code = run(arguments);
        // spark-submit takes the return of main as success
        if (code != 0) {
            System.exit(code);
        }
    }

    /** @return the exit code */
    static int run(String... arguments) {
        return new CommandLine(new SijillSpark())
                .setExecutionExceptionHandler((fault, command, parsed) -> {
                    command.getErr().println("sijill-spark: " + words(fault));
                    return fault instanceof IOException ? INPUT_OUTPUT : FAULT;
                })
                .execute(arguments);
    }

    private static String words(Throwable fault) {
        Throwable cause = fault;
        while (cause instanceof SparkException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }

    @Override
    public Integer call() throws IOException {
        SparkSession spark = SparkSession.builder()
                .appName("Sijill")
                .config("spark.sql.datetime.java8API.enabled", "true")
                .getOrCreate();
        try {
            Configuration configuration = spark.sparkContext().hadoopConfiguration();
            Output output = new Output(out, configuration);
            @Nullable Inputs inputs = inputs(configuration);
            return inputs == null ? USAGE : make(spark, inputs, output);
        } finally {
            spark.stop();
        }
    }

    private @Nullable Inputs inputs(Configuration configuration) throws IOException {
        try {
            return Inputs.of(in, configuration);
        } catch (FileNotFoundException e) {
            say(words(e));
            return null;
        }
    }

    private int make(SparkSession spark, Inputs inputs, Output output) throws IOException {
        RunManifest.Versions versions = versions();
        RunManifest earlier = output.earlier();
        if (earlier != null && earlier.isOf(versions, inputs.listed(), recordsOnly)) {
            say(output + " holds this result already");
            return 0;
        }
        if (output.holdsForeign() || (earlier != null && !overwrite)) {
            say(
                    output
                            + (earlier == null
                                    ? " holds files that no run of this program wrote; name another folder"
                                    : " holds the result of other inputs or versions; name another folder, or add --overwrite"));
            return USAGE;
        }
        RunManifest manifest = new Run(spark, inputs, output).make(versions, recordsOnly);
        say(output + ": " + manifest.counts());
        return 0;
    }

    private void say(String words) {
        Objects.requireNonNull(spec).commandLine().getErr().println("sijill-spark: " + words);
    }

    private static RunManifest.Versions versions() {
        return new RunManifest.Versions(
                ProgramVersion.of(SijillSpark.class),
                LexiconFiles.packed().version(),
                NewsRecord.SCHEMA,
                MergedEvent.SCHEMA);
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {
                ProgramVersion.of(SijillSpark.class) + ", lexicon "
                        + LexiconFiles.packed().version()
            };
        }
    }
}
