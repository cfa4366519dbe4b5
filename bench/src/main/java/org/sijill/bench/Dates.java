package org.sijill.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Calendar;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.LexiconSource;
import org.sijill.lexicon.WordReader;
import org.sijill.model.Json;
import org.sijill.reading.LexedText;
import org.sijill.reading.TimeExpression;
import org.sijill.text.TokenRange;
import org.sijill.time.TimeReader;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Measures the reading of dates on test files in the form of Microsoft's Recognizers-Text: a JSON array of sentences, each with
 * the day it is said on and the date expressions in it with the days they stand for.
 *
 * <p>An expression has a value for the past and one for the future; either counts. The files end a stretch with its last day
 * where the words name that («من 4 إلى 22») and with the day behind it where they name a whole («الأسبوع القادم»), so the end
 * may be either. Left out are lengths and times of day, told by the type (neither {@code date} nor {@code daterange}) or by a
 * {@code T} in the Timex, and expressions for which the file gives no day: seasons, and 0001-01-01 for what cannot be resolved.
 */
final class Dates {

    /** What became of an expression, best first. */
    enum Outcome {
        EXACT("right"),
        EXTENT("right value, other words"),
        OPEN("left open"),
        WRONG("wrong value"),
        NOTHING("nothing found"),
        TIMED("left out: a time of day or a length"),
        VALUELESS("left out: no day in the file");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }
    }

    /** A stretch of days as a file writes it. */
    private record Days(LocalDate from, LocalDate to) {

        boolean fits(@Nullable LocalDate first, @Nullable LocalDate last) {
            return from.equals(first)
                    && (to.equals(last) || (from.isBefore(to) && to.minusDays(1).equals(last)));
        }

        @Override
        public String toString() {
            return from.equals(to) ? from.toString() : from + ".." + to;
        }
    }

    /** An expression that a file expects; {@code start} and {@code end} in UTF-16 units of the sentence. */
    private record Expected(int start, int end, List<Days> values) {}

    private final WordReader words;
    private final TimeReader reader;
    private final List<String> failures = new ArrayList<>();

    Dates(LexiconSource source) {
        words = new WordReader(Lexicon.load(source));
        reader = new TimeReader(Calendar.read(source));
    }

    /**
     * Prints the figures of each file, then the first failures of all.
     *
     * @param errors how many failures
     * @throws IOException where a file cannot be read or has another form
     */
    static void measure(List<String> files, int errors) throws IOException {
        Dates dates = new Dates(LexiconSource.packed());
        for (String file : files) {
            print(file, dates.outcomes(file));
        }
        dates.failures.stream().limit(errors).forEach(System.out::println);
    }

    private static void print(String file, Map<Outcome, Integer> outcomes) {
        int all = outcomes.values().stream().mapToInt(n -> n).sum();
        int left = outcomes.getOrDefault(Outcome.TIMED, 0) + outcomes.getOrDefault(Outcome.VALUELESS, 0);
        int right = outcomes.getOrDefault(Outcome.EXACT, 0) + outcomes.getOrDefault(Outcome.EXTENT, 0);
        System.out.println(String.format(
                Locale.ROOT,
                "%s  %,d expressions, %,d count; right value %.3f",
                Path.of(file).getFileName(),
                all,
                all - left,
                right / (double) Math.max(1, all - left)));
        for (Outcome outcome : Outcome.values()) {
            System.out.println(
                    String.format(Locale.ROOT, "    %,5d %s", outcomes.getOrDefault(outcome, 0), outcome.words));
        }
    }

    /** How many expressions of a file came to what. */
    Map<Outcome, Integer> outcomes(String file) throws IOException {
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        try {
            String json = Files.readString(Path.of(file)).replace("\uFEFF", "");
            for (JsonNode entry : Json.mapper().readTree(json).values()) {
                for (JsonNode result : entry.path("Results").values()) {
                    outcomes.merge(outcome(entry, result), 1, Integer::sum);
                }
            }
        } catch (JacksonException e) {
            throw new IOException(file + " is no JSON array of test sentences: " + e.getOriginalMessage(), e);
        }
        return outcomes;
    }

    private Outcome outcome(JsonNode entry, JsonNode result) {
        String type = result.path("Type").asString("");
        JsonNode value = result.path("Value");
        if (!type.startsWith("date")
                || type.startsWith("datetime")
                || value.path("Timex").asString("").contains("T")) {
            return Outcome.TIMED;
        }
        List<Days> values = new ArrayList<>();
        add(values, value.path("PastResolution"));
        add(values, value.path("FutureResolution"));
        if (values.isEmpty()) {
            return Outcome.VALUELESS;
        }
        int start = result.path("Start").asInt();
        Expected expected = new Expected(start, start + result.path("Length").asInt(), values);
        return outcome(entry.path("Input").asString(), day(entry), expected);
    }

    private static LocalDate day(JsonNode entry) {
        String day = entry.path("Context").path("ReferenceDateTime").asString();
        return LocalDate.parse(day.substring(0, 10));
    }

    private static void add(List<Days> values, JsonNode resolution) {
        String from =
                resolution.path("startDate").asString(resolution.path("date").asString(""));
        String to = resolution.path("endDate").asString(from);
        Days days = from.isEmpty() ? null : new Days(LocalDate.parse(from), LocalDate.parse(to));
        if (days != null && days.from().getYear() > 1 && !values.contains(days)) {
            values.add(days);
        }
    }

    /** The best of what was read within the expected words. */
    private Outcome outcome(String input, LocalDate day, Expected expected) {
        LexedText text = LexedText.of(null, input, words);
        Outcome best = Outcome.NOTHING;
        List<String> got = new ArrayList<>();
        for (TimeExpression expression : reader.read(text, day).expressions()) {
            TokenRange range = expression.range();
            int start = text.token(range.from()).start();
            int end = text.token(range.to() - 1).end();
            if (start < expected.end() && expected.start() < end) {
                boolean same = start == expected.start() && end == expected.end();
                Outcome outcome = outcome(expression, expected.values(), same);
                best = outcome.compareTo(best) < 0 ? outcome : best;
                got.add("«" + text.words(range) + "» " + Times.value(expression));
            }
        }
        if (best != Outcome.EXACT) {
            String wanted = input.substring(expected.start(), Math.min(expected.end(), input.length()));
            failures.add(String.join(
                    "\t",
                    best.words,
                    day.toString(),
                    input,
                    "expected «" + wanted + "» " + expected.values(),
                    "got " + String.join(", ", got)));
        }
        return best;
    }

    private static Outcome outcome(TimeExpression expression, List<Days> values, boolean same) {
        if (expression.from() == null) {
            return Outcome.OPEN;
        }
        if (values.stream().noneMatch(days -> days.fits(expression.from(), expression.to()))) {
            return Outcome.WRONG;
        }
        return same ? Outcome.EXACT : Outcome.EXTENT;
    }
}
