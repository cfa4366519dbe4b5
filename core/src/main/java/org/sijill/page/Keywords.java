package org.sijill.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.sijill.text.Letters;
import org.sijill.text.Token;
import org.sijill.text.Tokenizer;

/**
 * Splits a page's keywords into terms, also where the page runs them together with blanks.
 *
 * <p>A term of several words is one that occurs as such in the article, or that the lexicon knows as one name; the longest
 * wins, and the shortest way through the line is taken. Terms that differ in spelling only are one.
 */
final class Keywords {

    private static final Pattern SEPARATOR = Pattern.compile("\\s*[,،;؛|#\\n/•]+\\s*|\\s+[-–]\\s+");
    private static final int LONGEST = 6;

    private final Known known;

    Keywords(Known known) {
        this.known = known;
    }

    /** The terms of a line, in its order. */
    List<String> split(String line, String article) {
        Map<String, String> terms = new LinkedHashMap<>();
        List<String> parts = Arrays.stream(SEPARATOR.split(line))
                .filter(part -> !part.isBlank())
                .toList();
        boolean together = !SEPARATOR.matcher(line).find();
        Set<String> runs = together ? runs(Tokenizer.tokenize(article)) : Set.of();
        for (String part : parts) {
            for (String term : together ? terms(part, runs) : List.of(part)) {
                String clean = CleanText.line(term.replace('_', ' '));
                String key = PageLine.key(Tokenizer.tokenize(clean));
                if (!key.isEmpty()) {
                    terms.putIfAbsent(key, clean);
                }
            }
        }
        return List.copyOf(terms.values());
    }

    /** All runs of two to six words of the article, the first with and without the letters that may be attached to it. */
    private static Set<String> runs(List<Token> tokens) {
        Set<String> runs = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            StringBuilder run = new StringBuilder();
            for (int n = 0;
                    n < LONGEST && i + n < tokens.size() && !tokens.get(i + n).isSign();
                    n++) {
                run.append(n == 0 ? "" : " ").append(tokens.get(i + n).folded());
                if (n > 0) {
                    runs.add(run.toString());
                    addWithoutClitic(run.toString(), runs);
                }
            }
        }
        return runs;
    }

    private static void addWithoutClitic(String run, Set<String> runs) {
        String rest = run;
        while (rest.indexOf(' ') > 3 && "وفبلك".indexOf(rest.charAt(0)) >= 0) {
            rest = rest.startsWith("لل") ? "ال" + rest.substring(2) : rest.substring(1);
            runs.add(rest);
        }
    }

    /** The division of a run of words into the fewest terms. */
    private List<String> terms(String part, Set<String> runs) {
        List<Token> tokens = Tokenizer.tokenize(part);
        int[] cost = new int[tokens.size() + 1];
        int[] from = new int[tokens.size() + 1];
        for (int to = 1; to <= tokens.size(); to++) {
            cost[to] = cost[to - 1] + 1;
            from[to] = to - 1;
            for (int start = Math.max(0, to - LONGEST); start < to - 1; start++) {
                if (cost[start] + 1 < cost[to] && isTerm(tokens.subList(start, to), runs)) {
                    cost[to] = cost[start] + 1;
                    from[to] = start;
                }
            }
        }
        List<String> terms = new ArrayList<>();
        for (int to = tokens.size(); to > 0; to = from[to]) {
            terms.addFirst(part.substring(
                    tokens.get(from[to]).start(), tokens.get(to - 1).end()));
        }
        return terms;
    }

    private boolean isTerm(List<Token> tokens, Set<String> runs) {
        if (runs.contains(PageLine.key(tokens)) || known.isName(tokens)) {
            return true;
        }
        return tokens.size() <= 3 && tokens.stream().allMatch(this::isNameOnly);
    }

    /** Two or three personal names in a row are one person, unless one of them means something else («فلسطين», «جمال»). */
    private boolean isNameOnly(Token token) {
        return known.isPersonal(token)
                && !known.isOrdinary(token)
                && Letters.fold(token.surface()).length() > 2;
    }
}
