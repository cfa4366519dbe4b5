package org.sijill.app.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.sijill.text.Token;

/**
 * What a user typed, taken apart: words, "phrases" between any quotation marks, and either with - before it for what must not occur.
 * Nothing else has a meaning, so there is nothing to get wrong or to abuse: every other sign is a sign between words. Pure.
 *
 * @param clauses in the order of the query
 */
record QueryText(List<Clause> clauses) {

    /** UTF-16 units. */
    static final int LONGEST = 1_000;

    static final int MOST_WORDS = 32;

    private static final String QUOTES = "\"“”„«»";

    /**
     * Words that must stand beside one another in this order; mostly one.
     *
     * @param excluded whether the words must not occur
     */
    record Clause(boolean excluded, List<SearchToken> words) {

        boolean isLatin() {
            return words.stream().allMatch(word -> word.kind() == Token.Kind.FOREIGN);
        }
    }

    QueryText {
        clauses = List.copyOf(clauses);
    }

    /** @throws QueryException where the query is too long */
    static QueryText parse(String query) {
        if (query.length() > LONGEST) {
            throw new QueryException(
                    "The query has " + query.length() + " characters; it may have " + LONGEST + ". Shorten it.");
        }
        String text = Normalizer.normalize(query, Normalizer.Form.NFC);
        List<Clause> clauses = new ArrayList<>();
        int words = 0;
        int at = 0;
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
                continue;
            }
            boolean excluded = text.charAt(at) == '-';
            int start = excluded ? at + 1 : at;
            boolean quoted = start < text.length() && isQuote(text.charAt(start));
            int end = quoted ? endOfPhrase(text, start + 1) : endOfWord(text, start);
            words += add(clauses, excluded, quoted, SearchToken.of(text.substring(quoted ? start + 1 : start, end)));
            at = quoted ? end + 1 : end;
        }
        if (words > MOST_WORDS) {
            throw new QueryException(
                    "The query has " + words + " words; it may have " + MOST_WORDS + ". Leave some out.");
        }
        return new QueryText(clauses);
    }

    /** Enters what stood together, gives the number of words. */
    private static int add(List<Clause> clauses, boolean excluded, boolean quoted, List<SearchToken> words) {
        if (words.isEmpty()) {
            return 0;
        }
        Clause whole = new Clause(excluded, words);
        if (quoted || !whole.isLatin() || excluded) {
            // «5+1» is one thing; a word by itself is a phrase of one
            clauses.add(whole);
            return words.size();
        }
        // «al-Sisi», «Ki-moon»: others write them otherwise
        List<SearchToken> telling =
                words.stream().filter(word -> !word.article()).toList();
        telling.forEach(word -> clauses.add(new Clause(false, List.of(word))));
        return telling.size();
    }

    private static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }

    private static int endOfPhrase(String text, int start) {
        int end = start;
        while (end < text.length() && !isQuote(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && !isQuote(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
