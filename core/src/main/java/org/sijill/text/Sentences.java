package org.sijill.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into sentences: at line ends, at full stops, question and exclamation marks outside quotation marks, and behind a
 * thousand tokens in any case.
 */
public final class Sentences {

    /** Whoever reads a sentence may look at all of it for each of its words; nobody writes one that is so long. */
    private static final int MOST_TOKENS = 1_000;

    private Sentences() {}

    /** Ranges of tokens, in order; together they hold every token. */
    public static List<TokenRange> split(String text, List<Token> tokens, List<TokenRange> quotations) {
        List<TokenRange> sentences = new ArrayList<>();
        int from = 0;
        int quotation = 0;
        for (int i = 0; i < tokens.size(); i++) {
            while (quotation < quotations.size() && quotations.get(quotation).to() <= i) {
                quotation++;
            }
            boolean quoted =
                    quotation < quotations.size() && quotations.get(quotation).contains(i);
            boolean last = i + 1 == tokens.size();
            if (last
                    || i + 1 - from == MOST_TOKENS
                    || Quotations.newParagraph(text, tokens.get(i), tokens.get(i + 1))
                    || (!quoted && ends(tokens, i))) {
                sentences.add(new TokenRange(from, i + 1));
                from = i + 1;
            }
        }
        return sentences;
    }

    /** Two dots in a row («..») join clauses in Arabic news; a stop inside a closing bracket or quote waits for it. */
    private static boolean ends(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (!token.isSign() || "؟!.۔".indexOf(token.surface().charAt(0)) < 0) {
            return false;
        }
        if (token.surface().charAt(0) != '.') {
            return true;
        }
        boolean dotBefore =
                i > 0 && tokens.get(i - 1).is(".") && tokens.get(i - 1).end() == token.start();
        boolean dotAfter = i + 1 < tokens.size()
                && tokens.get(i + 1).is(".")
                && tokens.get(i + 1).start() == token.end();
        boolean initial = i > 0
                && tokens.get(i - 1).isWord()
                && tokens.get(i - 1).folded().length() == 1
                && i + 1 < tokens.size()
                && tokens.get(i + 1).isWord();
        return !dotBefore && !dotAfter && !initial;
    }
}
