package org.sijill.bench;

import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.LexiconSource;
import org.sijill.lexicon.PageMarks;
import org.sijill.page.Decoder;
import org.sijill.page.Page;
import org.sijill.page.PageReader;
import org.sijill.reading.RefusedException;

/**
 * Measures the page stage on pages of HTML beside two general extractors and the bare parse, in one thread.
 *
 * <p>All pages are decoded and in memory before; everybody gets the same characters. They take turns in rounds, of which the first
 * ones only warm up; the median counts.
 */
final class Pages {

    private static final int WARM = 3;

    /** Whoever makes something of a page of HTML. */
    private interface Extractor {
        void read(String html) throws Exception;
    }

    private Pages() {}

    /** Prints pages per second of CPU time, and how each compares with the page stage. */
    static void measure(Path folder, int rounds) throws Exception {
        List<String> pages = read(folder);
        Map<String, List<Double>> seconds = new LinkedHashMap<>();
        Map<String, Extractor> extractors = extractors();
        extractors.keySet().forEach(name -> seconds.put(name, new ArrayList<>()));
        for (int round = -WARM; round < rounds; round++) {
            for (Map.Entry<String, Extractor> extractor : extractors.entrySet()) {
                System.gc();
                Meter meter = Meter.of(() -> all(extractor.getValue(), pages));
                if (round >= 0) {
                    seconds.getOrDefault(extractor.getKey(), new ArrayList<>()).add(meter.cpuSeconds());
                }
            }
        }
        double own = median(seconds.getOrDefault("sijill", List.of()));
        say("%d pages, %.1f million characters, %d rounds", pages.size(), characters(pages) / 1e6, rounds);
        seconds.forEach((name, all) -> say(
                "%-14s %6.0f pages per CPU second, %5.2f times the time of the page stage",
                name, pages.size() / median(all), median(all) / own));
    }

    private static Map<String, Extractor> extractors() {
        LexiconSource source = LexiconSource.packed();
        PageReader reader = new PageReader(Lexicon.load(source), PageMarks.read(source));
        Map<String, Extractor> extractors = new LinkedHashMap<>();
        extractors.put("sijill", html -> {
            try {
                reader.readAnyLanguage(new Page("page", html, Page.Format.HTML, Page.Given.NOTHING));
            } catch (RefusedException refused) {
                // A page that is refused costs time too.
            }
        });
        extractors.put("readability4j", html -> new Readability4J("https://example.org/", html).parse());
        extractors.put("boilerpipe", ArticleExtractor.INSTANCE::getText);
        extractors.put("jsoup's parse", html -> Jsoup.parse(html, ""));
        return extractors;
    }

    private static void all(Extractor extractor, List<String> pages) throws Exception {
        for (String page : pages) {
            extractor.read(page);
        }
    }

    private static List<String> read(Path folder) throws IOException, RefusedException {
        List<String> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".html") || name.endsWith(".html.gz")) {
                    try (InputStream raw = Files.newInputStream(file);
                            InputStream in = name.endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
                        pages.add(Decoder.decode(in.readAllBytes()));
                    }
                }
            }
        }
        if (pages.isEmpty()) {
            throw new IOException(folder + ": no files .html or .html.gz are in this folder");
        }
        return pages;
    }

    private static long characters(List<String> pages) {
        return pages.stream().mapToLong(String::length).sum();
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    @SuppressWarnings("AnnotateFormatMethod")
    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
