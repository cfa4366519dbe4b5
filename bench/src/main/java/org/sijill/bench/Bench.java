package org.sijill.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.LexiconSource;
import org.sijill.pipeline.Pipeline;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Measures the reading of a corpus beside Lucene's ArabicAnalyzer over the same texts in the same process.
 *
 * <p>All articles are in memory before anything is measured; both sides are warmed; then they take turns, so that a busy
 * machine slows both. What counts is CPU time, which other processes hardly touch.
 */
@Command(
        name = "sijill bench",
        description =
                "Measures the reading of a corpus: articles a second, memory, and CPU time against Lucene's ArabicAnalyzer.",
        mixinStandardHelpOptions = true,
        exitCodeOnInvalidInput = 64,
        footerHeading = "%nExamples:%n",
        footer = {
            "  sijill bench corpus.jsonl.gz",
            "  sijill bench --threads 2 --most 5000 --rounds 3 corpus.jsonl.gz",
            "  sijill bench --spelling core/src/test/resources/org/sijill/lexicon/spelling-variants.tsv ar2en.txt",
            "  sijill bench --dates --errors 20 DateParser.json",
            "  sijill bench --times --sample 200 corpus.jsonl.gz",
            "  sijill bench --search corpus.jsonl.gz",
            "  sijill bench --pages folder-of-html/",
            "  sijill bench --archive 1000,5000,20000",
            "  sijill bench --store 100000,1000000",
            "  sijill bench --store 100000 --url jdbc:postgresql://localhost/empty?user=me"
        })
public final class Bench implements Callable<Integer> {

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "2",
            description = "Threads of both sides (${DEFAULT-VALUE}).")
    private int threads = 2;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "3",
            description = "Measured rounds (${DEFAULT-VALUE}); the median counts.")
    private int rounds = 3;

    @Option(names = "--most", paramLabel = "N", description = "Take no more than the first N articles.")
    private int most = Integer.MAX_VALUE;

    @Option(
            names = "--spelling",
            paramLabel = "TABLE",
            description =
                    "Measure instead how spellings of names are told, on a table of pairs and, if a file is named,"
                            + " on a list of names in Arabic and Latin.")
    private @Nullable Path spelling;

    @Option(
            names = "--persons",
            paramLabel = "N",
            description = "List instead the N persons that most articles name, with states and offices.")
    private int persons;

    @Option(names = "--stages", description = "Measure instead the share of words, names and dates in the whole.")
    private boolean stages;

    @Option(
            names = "--dates",
            description = "Measure instead the reading of dates on FILES in the form of Microsoft's Recognizers-Text.")
    private boolean dates;

    @Option(
            names = "--errors",
            paramLabel = "N",
            description = "With --dates: list the first N expressions that are not read as expected.")
    private int errors;

    @Option(
            names = "--times",
            description = "Count instead the date expressions by rule and basis, and those left open.")
    private boolean times;

    @Option(
            names = "--sample",
            paramLabel = "N",
            description = "With --times: draw N expressions from the whole corpus, each with its context and value.")
    private int sample;

    @Option(
            names = "--pages",
            paramLabel = "FOLDER",
            description =
                    "Measure instead how fast the articles of a folder of .html and .html.gz are extracted, in one thread,"
                            + " beside Readability4J, Boilerpipe and the bare parse.")
    private @Nullable Path pages;

    @Option(
            names = "--search",
            description =
                    "Measure instead the search index of the corpus: filling, size, the time of queries, and what names in"
                            + " Latin letters find.")
    private boolean search;

    @Option(
            names = "--archive",
            paramLabel = "N",
            split = ",",
            description = "Measure instead the reading of gzipped WARC archives of N made-up pages, such as 1000,5000.")
    private List<Integer> archives = List.of();

    @Option(
            names = "--to-archives",
            paramLabel = "N",
            description =
                    "Write instead the articles of the corpus as pages of HTML into N gzipped WARC archives, in the"
                            + " folder that --keep names.")
    private int toArchives;

    @Option(
            names = "--store",
            paramLabel = "N",
            split = ",",
            description =
                    "Measure instead a store of N invented events, such as 100000,1000000: adding, months, timelines, search,"
                            + " each beside the bare database. A million take some 5 GB of disk.")
    private List<Integer> stores = List.of();

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "With --store: an empty database of PostgreSQL for JDBC (usually DuckDB in a folder).")
    private @Nullable String url;

    @Option(
            names = "--minutes",
            paramLabel = "N",
            defaultValue = "60",
            description =
                    "With --store: fill no longer than N minutes for each size and measure what is reached (${DEFAULT-VALUE}).")
    private int minutes = 60;

    @Option(
            names = "--keep",
            paramLabel = "FOLDER",
            description = "With --store: fill this new folder and leave it (usually a temporary one that goes); with"
                    + " --to-archives: where they go.")
    private @Nullable Path keep;

    @Parameters(arity = "0..*", paramLabel = "CORPUS", description = "Files as sijill read takes them.")
    private List<String> files = List.of();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    public static void main(String[] args) {
        System.exit(new CommandLine(new Bench()).execute(args));
    }

    @Override
    public Integer call() throws Exception {
        if (spelling != null) {
            Spellings.measure(spelling, files.isEmpty() ? null : Path.of(files.get(0)));
            return 0;
        }
        if (pages != null) {
            Pages.measure(pages, rounds);
            return 0;
        }
        if (!archives.isEmpty()) {
            Archives.measure(archives, threads);
            return 0;
        }
        if (!stores.isEmpty()) {
            Stores.measure(stores, url, keep, rounds, minutes);
            return 0;
        }
        if (files.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "Name a CORPUS, a TABLE with --spelling, or test files with --dates.");
        }
        if (toArchives > 0) {
            if (keep == null) {
                throw new ParameterException(spec.commandLine(), "--to-archives writes into the folder of --keep.");
            }
            ArchiveFiles.write(Corpus.read(files, most).pages(), toArchives, keep);
            return 0;
        }
        if (dates) {
            Dates.measure(files, errors);
            return 0;
        }
        if (times) {
            Times.count(files, most, sample);
            return 0;
        }
        if (search) {
            Searches.measure(Corpus.read(files, most), threads, rounds);
            return 0;
        }
        Heap heap = new Heap();
        Pipeline[] pipeline = new Pipeline[1];
        Meter load = Meter.of(() -> pipeline[0] = Pipeline.of(LexiconSource.packed()));
        long lexicon = Heap.now();
        Corpus corpus = Corpus.read(files, most);
        if (persons > 0) {
            Persons.list(pipeline[0], corpus, persons);
            return 0;
        }
        long withCorpus = Heap.now();
        say(
                "corpus    %,d articles, %.1f MB of text in UTF-8, in memory",
                corpus.pages().size(), corpus.bytes() / 1e6);
        say("lexicon   loaded in %.2f s (%.2f s of CPU)", load.wallSeconds(), load.cpuSeconds());
        if (stages) {
            Stages.measure(pipeline[0], corpus);
            return 0;
        }
        SijillWork sijill = new SijillWork(pipeline[0]);
        LuceneWork lucene = new LuceneWork();
        SijillWork.Result first = sijill.run(corpus, 1, true);
        SijillWork.Result second = sijill.run(corpus, threads, true);
        lucene.run(corpus.pages(), threads);
        say("output    %,d records, %,d pages refused, %.1f MB", first.records(), first.refused(), first.bytes() / 1e6);
        measure(corpus, sijill, lucene);
        say("heap      %,d MB lexicon, %,d MB corpus in memory", lexicon, withCorpus - lexicon);
        say(
                "          at most %,d MB alive after a collection, %,d MB in use before one; limit %,d MB",
                heap.mostAlive(), heap.mostUsed(), Runtime.getRuntime().maxMemory() >> 20);
        boolean same = first.hash().equals(second.hash());
        say(
                "threads   the bytes with 1 and with %d threads are %s (SHA-256 %s)",
                threads, same ? "the same" : "DIFFERENT", first.hash().substring(0, 16));
        return same ? 0 : 1;
    }

    private void measure(Corpus corpus, SijillWork sijill, LuceneWork lucene) throws Exception {
        List<Meter> ours = new ArrayList<>();
        List<Meter> theirs = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            ours.add(Meter.of(() -> sijill.run(corpus, threads, false)));
            theirs.add(Meter.of(() -> lucene.run(corpus.pages(), threads)));
            ratios.add(ours.getLast().cpuSeconds() / theirs.getLast().cpuSeconds());
            line("round " + round + "   sijill", ours.getLast(), corpus);
            line("round " + round + "   lucene", theirs.getLast(), corpus);
        }
        Collections.sort(ratios);
        say(
                "ratio     %.2f times the CPU time of ArabicAnalyzer (median of %d rounds, %d threads)",
                ratios.get(ratios.size() / 2), rounds, threads);
    }

    private static void line(String who, Meter meter, Corpus corpus) {
        say(
                "%s  %,8.0f articles/s  %6.2f MB/s  %6.2f s of CPU, %6.2f s on the clock",
                who,
                corpus.pages().size() / meter.wallSeconds(),
                corpus.bytes() / 1e6 / meter.wallSeconds(),
                meter.cpuSeconds(),
                meter.wallSeconds());
    }

    @SuppressWarnings("AnnotateFormatMethod")
    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
