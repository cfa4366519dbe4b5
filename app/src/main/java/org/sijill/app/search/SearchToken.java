package org.sijill.app.search;

import java.util.ArrayList;
import java.util.List;
import org.sijill.text.Token;
import org.sijill.text.Tokenizer;

/**
 * A word or number of a text as search counts them: signs are left out, and what is joined in Latin letters is taken apart
 * («Ki-moon» is two).
 *
 * @param start first UTF-16 unit in the text
 * @param end the unit after its last one
 * @param article whether it is a Latin article that a hyphen joins to the next word («al-», «el-»), which spellings leave out or change
 */
record SearchToken(int start, int end, Token.Kind kind, String surface, boolean article) {

    /** Articles are written with two letters, «ash-» with three. */
    private static final int LONGEST_ARTICLE = 3;

    static List<SearchToken> of(String text) {
        List<SearchToken> words = new ArrayList<>();
        // folding is for the forms of a word; here the surface is enough
        for (Token token : Tokenizer.tokenize(text, surface -> surface)) {
            if (token.kind() == Token.Kind.FOREIGN) {
                apart(token, words);
            } else if (!token.isSign()) {
                words.add(new SearchToken(token.start(), token.end(), token.kind(), token.surface(), false));
            }
        }
        return words;
    }

    private static void apart(Token token, List<SearchToken> words) {
        String surface = token.surface();
        int start = 0;
        for (int i = 0; i <= surface.length(); i++) {
            boolean joint = i < surface.length() && ".-@".indexOf(surface.charAt(i)) >= 0;
            if (i == surface.length() || joint) {
                if (i > start) {
                    boolean article = joint
                            && surface.charAt(i) == '-'
                            && i - start <= LONGEST_ARTICLE
                            && "ae".indexOf(Character.toLowerCase(surface.charAt(start))) >= 0;
                    words.add(new SearchToken(
                            token.start() + start,
                            token.start() + i,
                            token.kind(),
                            surface.substring(start, i),
                            article));
                }
                start = i + 1;
            }
        }
    }
}
