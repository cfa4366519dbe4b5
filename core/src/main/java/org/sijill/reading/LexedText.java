package org.sijill.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Reading;
import org.sijill.lexicon.Word;
import org.sijill.lexicon.WordClass;
import org.sijill.lexicon.WordReader;
import org.sijill.lexicon.WordReadings;
import org.sijill.text.Quotations;
import org.sijill.text.Sentences;
import org.sijill.text.SourceText;
import org.sijill.text.Span;
import org.sijill.text.Token;
import org.sijill.text.TokenRange;
import org.sijill.text.Tokenizer;

/**
 * A title and a body cut into tokens and sentences, each word with its readings.
 *
 * <p>The two are read as one text, the title as its first paragraph, so that a name in the one explains the other; positions
 * before {@link #bodyStart()} belong to the title and leave no span in a record.
 */
public final class LexedText {

    private final SourceText source;
    private final int bodyStart;
    private final List<Token> tokens;
    private final WordReadings[] readings;
    private final List<TokenRange> quotations;
    private final List<TokenRange> sentences;
    private final int[] sentenceOf;
    private final int firstBodyToken;

    private LexedText(SourceText source, int bodyStart, List<Token> tokens, WordReadings[] readings) {
        this.source = source;
        this.bodyStart = bodyStart;
        this.tokens = tokens;
        this.readings = readings;
        this.quotations = Quotations.find(source.text(), tokens);
        this.sentences = Sentences.split(source.text(), tokens, quotations);
        this.sentenceOf = new int[tokens.size()];
        for (int s = 0; s < sentences.size(); s++) {
            for (int i = sentences.get(s).from(); i < sentences.get(s).to(); i++) {
                sentenceOf[i] = s;
            }
        }
        int first = 0;
        while (first < tokens.size() && tokens.get(first).start() < bodyStart) {
            first++;
        }
        this.firstBodyToken = first;
    }

    /** Reads every word once. */
    public static LexedText of(@Nullable String title, String body, WordReader reader) {
        String head = title == null ? "" : title.strip() + "\n\n";
        SourceText source = new SourceText(head + body);
        List<Token> tokens = Tokenizer.tokenize(source.text(), reader::fold);
        WordReadings[] readings = new WordReadings[tokens.size()];
        for (int i = 0; i < readings.length; i++) {
            Token token = tokens.get(i);
            boolean arabic =
                    token.kind() == Token.Kind.ARABIC && !token.folded().isEmpty();
            readings[i] = arabic ? reader.read(token.folded()) : WordReadings.unknown(token.folded());
        }
        return new LexedText(source, head.length(), tokens, readings);
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    public String folded(int i) {
        return tokens.get(i).folded();
    }

    /** All readings of a token, best first. */
    public Reading[] readings(int i) {
        return readings[i].readings();
    }

    public List<TokenRange> sentences() {
        return sentences;
    }

    public int sentenceOf(int token) {
        return sentenceOf[token];
    }

    public TokenRange sentence(int token) {
        return sentences.get(sentenceOf[token]);
    }

    public List<TokenRange> quotations() {
        return quotations;
    }

    /** The quotation that a token stands in, or null. */
    public @Nullable TokenRange quotationAt(int token) {
        int low = 0;
        int high = quotations.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            TokenRange quotation = quotations.get(middle);
            if (quotation.contains(token)) {
                return quotation;
            }
            if (quotation.from() > token) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return null;
    }

    public boolean inTitle(int token) {
        return token < firstBodyToken;
    }

    public int firstBodyToken() {
        return firstBodyToken;
    }

    /** Where the body begins in the joint text, in UTF-16 units. */
    public int bodyStart() {
        return bodyStart;
    }

    /** The words of a range of tokens, as written. */
    public String words(TokenRange range) {
        return range.from() == range.to()
                ? ""
                : source.text()
                        .substring(
                                tokens.get(range.from()).start(),
                                tokens.get(range.to() - 1).end());
    }

    public String words(int from, int to) {
        return words(new TokenRange(from, to));
    }

    /** The span of a range of tokens in the body, in code points; null where it reaches into the title or is empty. */
    public @Nullable Span span(TokenRange range) {
        if (range.from() < firstBodyToken || range.from() == range.to()) {
            return null;
        }
        Span inBody = source.codePoints(new Span(
                tokens.get(range.from()).start(), tokens.get(range.to() - 1).end()));
        int shift = source.codePoints(new Span(0, bodyStart)).end();
        return new Span(inBody.start() - shift, inBody.end() - shift);
    }

    /** Whether some reading of the token is a verb or a participle. */
    public boolean mayBeVerb(int i) {
        return readings[i].verbal();
    }

    /** Whether some reading of the token is a noun or begins a phrase that tells an act. */
    public boolean mayTellAct(int i) {
        return readings[i].telling();
    }

    public boolean isSign(int i, String signs) {
        Token token = tokens.get(i);
        return token.isSign() && signs.indexOf(token.surface().charAt(0)) >= 0;
    }

    /** Whether some reading of the token is a word of that class. */
    public boolean is(int i, WordClass wordClass) {
        return (readings[i].classes() & wordClass.bit()) != 0;
    }

    /** The bare form of the first reading's word, or the folded token. */
    public String stem(int i) {
        return readings(i).length == 0
                ? tokens.get(i).folded()
                : readings(i)[0].word().form();
    }

    /** Whether what begins at a token stands right behind what ended before another, with no more than a comma between. */
    public boolean adjoins(int start, int end) {
        return start == end || (start == end + 1 && isSign(end, "،,"));
    }

    /** The first reading with a word that is known for more than a name, or null. */
    public @Nullable Reading content(int i) {
        for (Reading reading : readings(i)) {
            if (reading.word().content()) {
                return reading;
            }
        }
        return null;
    }

    public @Nullable Word word(int i) {
        return readings(i).length == 0 ? null : readings(i)[0].word();
    }
}
