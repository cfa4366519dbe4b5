package org.sijill.page;

import java.util.ArrayList;
import java.util.List;
import org.sijill.text.Token;
import org.sijill.text.Tokenizer;

/**
 * Outlets that stand beside one another: «رويترز، أ ف ب», «وكالات - رويترز», «رويترز + أ ف ب».
 *
 * @param names as written
 * @param end the token after the last of them; 0 where there is none
 */
record OutletList(List<String> names, int end) {

    static final OutletList NONE = new OutletList(List.of(), 0);

    private static final String BORDERS = "+،,/|;؛-–—ـ:()[]«»\"";
    /** Signs that part names even where not every one is known. */
    private static final String COMMAS = "+،,|;؛";

    private static final int LONGEST_NAME = 6;

    /** Whether tokens are names of outlets, the signs between them, and nothing else. */
    static boolean isOnlyOutlets(List<Token> tokens, Known known) {
        List<List<Token>> parts = parts(tokens, BORDERS);
        return !parts.isEmpty() && parts.stream().allMatch(part -> isOutlet(part, known));
    }

    /** The one word «اليوم» or «الرياض» is no outlet. */
    static boolean isOutlet(List<Token> part, Known known) {
        return known.isSource(part) && (part.size() > 1 || known.isSurelySource(part.getFirst()));
    }

    /** The names in tokens that are only outlets. */
    static List<String> of(String text, List<Token> tokens, Known known) {
        return names(text, parts(tokens, BORDERS));
    }

    /** The outlets of a label's value: every one where all are known or commas part them, else the value as it is. */
    static List<String> of(String value, Known known) {
        List<Token> tokens = Tokenizer.tokenize(value);
        List<List<Token>> parts = parts(tokens, BORDERS);
        if (!known.isSource(tokens) && !parts.isEmpty() && parts.stream().allMatch(known::isSource)) {
            return names(value, parts);
        }
        List<List<Token>> byCommas = parts(tokens, COMMAS);
        boolean list = byCommas.size() > 1
                && byCommas.stream().anyMatch(known::isSource)
                && byCommas.stream().allMatch(part -> part.size() <= LONGEST_NAME);
        return list ? names(value, byCommas) : List.of(value);
    }

    private static List<String> names(String text, List<List<Token>> parts) {
        return parts.stream()
                .map(part ->
                        text.substring(part.getFirst().start(), part.getLast().end()))
                .toList();
    }

    private static List<List<Token>> parts(List<Token> tokens, String borders) {
        List<List<Token>> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            boolean border = i == tokens.size()
                    || (tokens.get(i).isSign()
                            && borders.indexOf(tokens.get(i).surface().charAt(0)) >= 0);
            if (border && i > from) {
                parts.add(tokens.subList(from, i));
            }
            from = border ? i + 1 : from;
        }
        return parts;
    }
}
