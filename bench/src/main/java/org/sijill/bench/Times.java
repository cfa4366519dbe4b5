package org.sijill.bench;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sijill.ingest.Operands;
import org.sijill.lexicon.Calendar;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.LexiconSource;
import org.sijill.lexicon.PageMarks;
import org.sijill.lexicon.WordReader;
import org.sijill.model.Codes;
import org.sijill.model.Stamp;
import org.sijill.page.PageReader;
import org.sijill.pipeline.Input;
import org.sijill.reading.LexedText;
import org.sijill.reading.PageArticle;
import org.sijill.reading.RefusedException;
import org.sijill.reading.StampWords;
import org.sijill.reading.TimeExpression;
import org.sijill.text.TokenRange;
import org.sijill.time.StampReader;
import org.sijill.time.TimeReader;

/**
 * Counts the date expressions of a corpus by rule and basis, and those left open by reason, and draws a sample to check by
 * hand. One article at a time is in memory, beside the sample.
 */
final class Times {

    private static final long SEED = 20_150_721;
    /** Words of context on each side of an expression. */
    private static final int CONTEXT = 12;

    /** A drawn expression; {@code at} is its number in the corpus. */
    private record Drawn(long at, String line) {}

    private final PageReader pages;
    private final StampReader stamps;
    private final WordReader words;
    private final TimeReader times;
    private final Random random = new Random(SEED);
    private final List<Drawn> sample = new ArrayList<>();
    private final int size;

    private final Map<String, Integer> resolved = new TreeMap<>();
    private final Map<String, Integer> open = new TreeMap<>();
    private final Map<String, Integer> reasons = new TreeMap<>();
    private long seen;
    private int articles;
    private int undated;
    private int refused;
    private int durations;
    private int warned;

    private Times(LexiconSource source, int size) {
        Lexicon lexicon = Lexicon.load(source);
        Calendar calendar = Calendar.read(source);
        pages = new PageReader(lexicon, PageMarks.read(source));
        stamps = new StampReader(calendar);
        words = new WordReader(lexicon);
        times = new TimeReader(calendar);
        this.size = size;
    }

    /**
     * Prints the counts, then the sample in the order of the corpus: source, day of publication, rule, value, and the expression
     * in «⟦ ⟧» between the words around it, parted by tabs.
     *
     * @param most how many pages are read
     * @param size how many expressions are drawn, each with the same chance; a corpus gives the same ones at each run
     */
    static void count(List<String> files, int most, int size) throws IOException {
        Times times = new Times(LexiconSource.packed(), size);
        try (Operands source = new Operands(files, InputStream.nullInputStream(), null)) {
            for (int n = 0; n < most && source.hasNext(); n++) {
                times.read(source.next());
            }
        }
        times.print();
    }

    private void read(Input input) {
        try {
            for (PageArticle article : pages.read(input.load().load())) {
                read(article, input.origin().toString());
            }
        } catch (RefusedException e) {
            refused++;
            System.err.println(input.origin() + ": refused: " + e.reason());
        }
    }

    private void read(PageArticle article, String origin) {
        LocalDate published = published(article);
        LexedText text = LexedText.of(article.title(), article.text(), words);
        TimeReader.Result result = times.read(text, published);
        articles++;
        undated += published == null ? 1 : 0;
        warned += result.warnings().isEmpty() ? 0 : 1;
        for (TimeExpression expression : result.expressions()) {
            count(expression, published);
            draw(() -> String.join(
                    "\t",
                    origin,
                    String.valueOf(published),
                    expression.rule(),
                    value(expression),
                    context(text, expression.range())));
        }
    }

    /** The day that expressions count from, as the pipeline takes it. */
    private @Nullable LocalDate published(PageArticle article) {
        return stamps.read(article.stamps(), StampWords.Role.PUBLISHED)
                .or(() -> stamps.read(article.stamps(), StampWords.Role.UPDATED))
                .map(Stamp::day)
                .orElse(null);
    }

    private void count(TimeExpression expression, @Nullable LocalDate published) {
        if (expression.duration()) {
            durations++;
            return;
        }
        String kind = kind(expression);
        (expression.from() == null ? open : resolved).merge(kind, 1, Integer::sum);
        if (expression.from() == null) {
            reasons.merge(reason(expression, published), 1, Integer::sum);
        }
    }

    /** The rule without its direction, and the basis: «time.weekday-last» and «time.weekday-next» are one kind. */
    static String kind(TimeExpression expression) {
        return expression.rule().replaceFirst("-(last|this|next)$", "") + "\t" + Codes.of(expression.basis());
    }

    /**
     * Why an expression has no day. The reader keeps no reason of its own: a number unsaid, a bound («أكثر من شهرين») and an
     * anchor in another event («بعد يومين من القمة») come out alike.
     */
    static String reason(TimeExpression expression, @Nullable LocalDate published) {
        if (expression.rule().equals("time.no-such-day")) {
            return "no such day in the calendar";
        }
        if (published == null) {
            return "no day of publication";
        }
        if (expression.nextFrom() != null) {
            return "counts ahead: only a verb of the future resolves it";
        }
        String kind = kind(expression).substring(0, kind(expression).indexOf('\t'));
        if (kind.startsWith("time.that-")) {
            return "points back to no dated day";
        }
        return switch (kind) {
            case "time.ago", "time.since-ago", "time.after", "time.within", "time.periods" ->
                "number unsaid or only a bound, or counted from another event";
            case "time.vague" -> "a time that is not named";
            default -> "untold: " + expression.rule();
        };
    }

    /** Each expression that was seen is in the sample with the same chance. */
    private void draw(Supplier<String> line) {
        seen++;
        if (sample.size() < size) {
            sample.add(new Drawn(seen, line.get()));
        } else if (size > 0) {
            long place = random.nextLong(seen);
            if (place < size) {
                sample.set((int) place, new Drawn(seen, line.get()));
            }
        }
    }

    /** The expression in brackets between up to twelve words on each side, in one line. */
    static String context(LexedText text, TokenRange range) {
        int from = range.from();
        for (int n = 0; from > 0 && n < CONTEXT; from--) {
            n += text.token(from - 1).isSign() ? 0 : 1;
        }
        int to = range.to();
        for (int n = 0; to < text.size() && n < CONTEXT; to++) {
            n += text.token(to).isSign() ? 0 : 1;
        }
        String before = text.words(from, range.from());
        String after = text.words(range.to(), to);
        return (before + " ⟦" + text.words(range) + "⟧ " + after)
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** «2015-07-21», «2015-07-01..2015-07-31 > 2016-07-01..2016-07-31» with what it is under a verb of the future, «2 days», «?». */
    static String value(TimeExpression expression) {
        String next = expression.nextFrom() == null ? "" : " > " + days(expression.nextFrom(), expression.nextTo());
        return expression.duration() ? expression.days() + " days" : days(expression.from(), expression.to()) + next;
    }

    private static String days(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null ? "?" : from.equals(to) ? from.toString() : from + ".." + to;
    }

    private void print() {
        int days = sum(resolved);
        int all = days + sum(open);
        say(
                "articles    %,d, of them %,d without a day; %,d pages refused; %,d with a warning",
                articles, undated, refused, warned);
        say(
                "expressions %,d of a day or period, %,d resolved, %,d left open; %,d lengths",
                all, days, all - days, durations);
        say("kind\tbasis\tresolved\topen");
        Map<String, Integer> kinds = new TreeMap<>(resolved);
        open.forEach((kind, n) -> kinds.merge(kind, n, Integer::sum));
        ordered(kinds)
                .forEach(kind -> say("%s\t%d\t%d", kind, resolved.getOrDefault(kind, 0), open.getOrDefault(kind, 0)));
        ordered(reasons).forEach(reason -> say("open\t%d\t%s", reasons.getOrDefault(reason, 0), reason));
        sample.sort(Comparator.comparingLong(Drawn::at));
        sample.forEach(drawn -> System.out.println(drawn.line()));
    }

    private static List<String> ordered(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(n -> n).sum();
    }

    @SuppressWarnings("AnnotateFormatMethod")
    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
