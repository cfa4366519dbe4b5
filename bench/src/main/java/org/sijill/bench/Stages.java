package org.sijill.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sijill.lexicon.Calendar;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.LexiconSource;
import org.sijill.lexicon.WordReader;
import org.sijill.names.NameReader;
import org.sijill.page.Page;
import org.sijill.pipeline.Pipeline;
import org.sijill.reading.LexedText;
import org.sijill.reading.RefusedException;
import org.sijill.time.TimeReader;

/** Measures which share of the way of a page its words, its names and its dates take. */
final class Stages {

    private Stages() {}

    /** Prints the CPU time of the whole way, of reading the words, the names and the dates, each over all pages, one thread. */
    static void measure(Pipeline pipeline, Corpus corpus) throws Exception {
        Lexicon lexicon = pipeline.lexicon();
        WordReader words = new WordReader(lexicon);
        NameReader names = new NameReader(lexicon);
        TimeReader times = new TimeReader(Calendar.read(LexiconSource.packed()));
        LocalDate day = LocalDate.of(2015, 8, 1);
        List<LexedText> texts = new ArrayList<>(corpus.pages().size());
        for (int round = 0; round < 3; round++) {
            texts.clear();
            Meter whole = Meter.of(() -> corpus.pages().forEach(page -> read(pipeline, page)));
            Meter lexing = Meter.of(() ->
                    corpus.pages().forEach(page -> texts.add(LexedText.of(null, page.content(), words))));
            Meter naming = Meter.of(() -> texts.forEach(text -> names.read(text, day, null)));
            Meter dating = Meter.of(() -> texts.forEach(text -> times.read(text, day)));
            System.out.println(String.format(
                    Locale.ROOT,
                    "round %d   whole %.2f s of CPU, words %.2f s (%.0f %%), names %.2f s (%.0f %%), dates %.2f s (%.0f %%)",
                    round + 1,
                    whole.cpuSeconds(),
                    lexing.cpuSeconds(),
                    100 * lexing.cpuSeconds() / whole.cpuSeconds(),
                    naming.cpuSeconds(),
                    100 * naming.cpuSeconds() / whole.cpuSeconds(),
                    dating.cpuSeconds(),
                    100 * dating.cpuSeconds() / whole.cpuSeconds()));
        }
    }

    private static void read(Pipeline pipeline, Page page) {
        try {
            pipeline.read(page);
        } catch (RefusedException refused) {
            // A page that is refused costs time too; the comparison with Lucene counts them.
        }
    }
}
