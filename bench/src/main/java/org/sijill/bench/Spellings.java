package org.sijill.bench;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.LexiconSource;
import org.sijill.lexicon.NameMatch;
import org.sijill.lexicon.Spelling;
import org.sijill.lexicon.SpellingKeys;

/**
 * Measures how well spellings of one name are told from different names: Sijill's way beside the usual ones, plain edit distance
 * and Lucene's Arabic normalization.
 *
 * <p>The table has the columns {@code same} (yes or no), {@code a}, {@code b}, {@code kind}, {@code latin}, {@code habit}. The list
 * of names has an Arabic and a Latin spelling a line; all pairs made of it are the same at each run.
 */
final class Spellings {

    private static final long SEED = 20_150_721;
    private static final int HARD = 2_000;

    /** Two written names and whether they are one. */
    private record Pair(String a, String b, boolean same) {}

    /** A way to tell. */
    private record Way(String name, BiPredicate<String, String> same) {}

    /** A line of the list of names. */
    private record Name(String arabic, String latin) {}

    private final NameMatch match = new NameMatch(Lexicon.load(LexiconSource.packed()));
    private final Tokenizer whole = new KeywordTokenizer();
    private final TokenStream lucene = new ArabicNormalizationFilter(whole);

    private final List<Way> ways = List.of(
            new Way("Sijill", match::matches),
            new Way("edit distance up to 0.20 of the longer name", (a, b) -> distance(a, b) <= 0.20),
            new Way("edit distance up to 0.34 of the longer name", (a, b) -> distance(a, b) <= 0.34),
            new Way(
                    "Lucene Arabic normalization, then equal",
                    (a, b) -> normal(a).equals(normal(b))));

    /**
     * Prints the figures.
     *
     * @param list Arabic and Latin spellings of many names, or null
     */
    static void measure(Path table, @Nullable Path list) throws IOException {
        Spellings spellings = new Spellings();
        spellings.table(table);
        if (list != null && Files.exists(list)) {
            spellings.list(list);
        } else if (list != null) {
            say("names     not measured, as there is no file %s", list);
        }
    }

    private void table(Path table) throws IOException {
        List<Pair> pairs = new ArrayList<>();
        List<Pair> latin = new ArrayList<>();
        Map<String, List<Pair>> kinds = new TreeMap<>();
        for (String row : Files.readAllLines(table)) {
            String[] fields = row.split("\t", -1);
            if (row.startsWith("#") || fields.length < 6 || fields[0].equals("same")) {
                continue;
            }
            Pair pair = new Pair(fields[1], fields[2], fields[0].equals("yes"));
            pairs.add(pair);
            kinds.computeIfAbsent(fields[3], kind -> new ArrayList<>()).add(pair);
            latin(pair, fields[4].split(" / "), latin);
        }
        say("table     %,d pairs of %s", pairs.size(), table.getFileName());
        ways.forEach(way -> print(way, pairs));
        kinds.forEach((kind, some) -> print(new Way("Sijill, " + kind + " only", match::matches), some));
        say("latin     %,d pairs of a Latin and an Arabic spelling from the same table", latin.size());
        print(ways.get(0), latin);
    }

    /** The Latin name of a row beside both its spellings; of a row of two names, each beside the spelling of the other too. */
    private static void latin(Pair pair, String[] names, List<Pair> latin) {
        if (pair.same() && names.length == 1 && !names[0].isBlank()) {
            latin.add(new Pair(names[0], pair.a(), true));
            latin.add(new Pair(names[0], pair.b(), true));
        } else if (!pair.same() && names.length == 2) {
            latin.add(new Pair(names[0], pair.b(), false));
            latin.add(new Pair(names[1], pair.a(), false));
        }
    }

    private void list(Path list) throws IOException {
        List<Name> names = new ArrayList<>();
        Map<String, TreeSet<String>> byLatin = new TreeMap<>();
        for (String row : Files.readAllLines(list)) {
            String[] fields = row.split("\t");
            if (fields.length == 2) {
                names.add(new Name(fields[0], fields[1]));
                byLatin.computeIfAbsent(fields[1], latin -> new TreeSet<>()).add(fields[0]);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (TreeSet<String> spellings : byLatin.values()) {
            List<String> some = List.copyOf(spellings);
            for (int i = 0; i < some.size(); i++) {
                for (String other : some.subList(i + 1, some.size())) {
                    pairs.add(new Pair(some.get(i), other, true));
                }
            }
        }
        int same = pairs.size();
        List<Pair> hard = hard(names);
        pairs.addAll(random(names, same - same / 2));
        pairs.addAll(hard.subList(0, Math.min(same / 2, hard.size())));
        say("names     %,d pairs of %s: %,d of one Latin name, as many of two", pairs.size(), list.getFileName(), same);
        ways.forEach(way -> print(way, pairs));
        say("hard      %,d pairs of different Latin names whose Arabic ones are a letter or two apart", hard.size());
        for (Way way : ways) {
            long wrong =
                    hard.stream().filter(p -> way.same().test(p.a(), p.b())).count();
            say("          %-46s %,6d taken for one name", way.name(), wrong);
        }
        latin(names);
    }

    private static List<Pair> random(List<Name> names, int count) {
        Random random = new Random(SEED);
        List<Pair> pairs = new ArrayList<>();
        while (pairs.size() < count) {
            Name a = names.get(random.nextInt(names.size()));
            Name b = names.get(random.nextInt(names.size()));
            if (!a.latin().equals(b.latin()) && !a.arabic().equals(b.arabic())) {
                pairs.add(new Pair(a.arabic(), b.arabic(), false));
            }
        }
        return pairs;
    }

    /** Names of at least four letters of which one differs, or two where they share the blocking key. */
    private static List<Pair> hard(List<Name> names) {
        List<Name> shuffled = new ArrayList<>(names);
        Collections.shuffle(shuffled, new Random(SEED));
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < shuffled.size() && pairs.size() < HARD; i++) {
            for (int j = i + 1; j < shuffled.size(); j++) {
                if (near(shuffled.get(i), shuffled.get(j))) {
                    pairs.add(new Pair(shuffled.get(i).arabic(), shuffled.get(j).arabic(), false));
                    break;
                }
            }
        }
        return pairs;
    }

    private static boolean near(Name one, Name other) {
        String a = Spelling.fold(one.arabic());
        String b = Spelling.fold(other.arabic());
        if (one.latin().equals(other.latin())
                || a.length() < 4
                || b.length() < 4
                || Math.abs(a.length() - b.length()) > 2) {
            return false;
        }
        int edits = edits(a, b);
        return edits == 1 || (edits == 2 && SpellingKeys.share(a, b));
    }

    /** Each Latin name beside its Arabic one, and beside another at random. */
    private void latin(List<Name> names) {
        List<Pair> pairs = new ArrayList<>();
        Random random = new Random(SEED);
        for (Name name : names) {
            Name other = names.get(random.nextInt(names.size()));
            pairs.add(new Pair(name.latin(), name.arabic(), true));
            if (!other.latin().equals(name.latin()) && !other.arabic().equals(name.arabic())) {
                pairs.add(new Pair(name.latin(), other.arabic(), false));
            }
        }
        say("latin     %,d pairs of a Latin and an Arabic spelling", pairs.size());
        print(ways.get(0), pairs);
    }

    private static void print(Way way, List<Pair> pairs) {
        int found = 0;
        int wrong = 0;
        int all = 0;
        for (Pair pair : pairs) {
            boolean told = way.same().test(pair.a(), pair.b());
            found += told && pair.same() ? 1 : 0;
            wrong += told && !pair.same() ? 1 : 0;
            all += pair.same() ? 1 : 0;
        }
        double precision = found + wrong == 0 ? 1 : found / (double) (found + wrong);
        double recall = all == 0 ? 1 : found / (double) all;
        say(
                "          %-46s precision %.3f  recall %.3f  F1 %.3f",
                way.name(), precision, recall, 2 * precision * recall / Math.max(1e-9, precision + recall));
    }

    private String normal(String name) {
        try (lucene) {
            whole.setReader(new StringReader(name));
            lucene.reset();
            lucene.incrementToken();
            String normal = lucene.getAttribute(CharTermAttribute.class).toString();
            lucene.end();
            return normal;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double distance(String a, String b) {
        String x = Spelling.fold(a);
        String y = Spelling.fold(b);
        return edits(x, y) / (double) Math.max(1, Math.max(x.length(), y.length()));
    }

    private static int edits(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int before = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                int changed = before + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above, row[j - 1]) + 1);
                before = above;
            }
        }
        return row[b.length()];
    }

    @SuppressWarnings("AnnotateFormatMethod")
    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
