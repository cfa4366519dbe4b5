package org.sijill.app.search;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Hands the forms of a text's words to Lucene, all forms of a word at one position. The work itself is that of {@link WordForms}. */
final class WordsTokenizer extends Tokenizer {

    /** Lucene refuses longer terms; no word has a hundred letters. */
    private static final int LONGEST = 256;

    private final Function<SearchToken, List<String>> forms;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);

    private List<SearchToken> tokens = List.of();
    private int length;
    private int at;
    private List<String> here = List.of();
    private int form;

    WordsTokenizer(Function<SearchToken, List<String>> forms) {
        this.forms = forms;
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        int skipped = 0;
        while (form >= here.size()) {
            if (at >= tokens.size()) {
                return false;
            }
            here = forms.apply(tokens.get(at++));
            form = 0;
            skipped++;
        }
        SearchToken token = tokens.get(at - 1);
        String text = here.get(form++);
        term.append(text, 0, Math.min(text.length(), LONGEST));
        offset.setOffset(correctOffset(token.start()), correctOffset(token.end()));
        increment.setPositionIncrement(skipped);
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        StringBuilder text = new StringBuilder();
        char[] part = new char[8192];
        for (int read = input.read(part); read >= 0; read = input.read(part)) {
            text.append(part, 0, read);
        }
        length = text.length();
        tokens = SearchToken.of(text.toString());
        at = 0;
        here = List.of();
        form = 0;
    }

    @Override
    public void end() throws IOException {
        super.end();
        offset.setOffset(correctOffset(length), correctOffset(length));
    }
}
