package org.sijill.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.sijill.page.Page;

/** The yardstick: every term of every text through Lucene's ArabicAnalyzer. */
final class LuceneWork {

    private final Analyzer analyzer = new ArabicAnalyzer();

    /** Analyses all texts and returns the number of terms. */
    long run(List<Page> pages, int threads) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<Long>> parts = IntStream.range(0, threads)
                    .mapToObj(part -> pool.submit(() -> part(pages, part, threads)))
                    .toList();
            long terms = 0;
            for (Future<Long> part : parts) {
                terms += part.get();
            }
            return terms;
        }
    }

    private long part(List<Page> pages, int part, int threads) throws IOException {
        long terms = 0;
        for (int i = part; i < pages.size(); i += threads) {
            try (TokenStream stream = analyzer.tokenStream("text", pages.get(i).content())) {
                CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
                stream.reset();
                while (stream.incrementToken()) {
                    terms += term.length() > 0 ? 1 : 0;
                }
                stream.end();
            }
        }
        return terms;
    }
}
