package org.sijill.app.report;

import java.util.ArrayList;
import java.util.List;
import org.sijill.pipeline.Mark;
import org.sijill.text.Quotations;
import org.sijill.text.Sentences;
import org.sijill.text.SourceText;
import org.sijill.text.Span;
import org.sijill.text.Token;
import org.sijill.text.TokenRange;
import org.sijill.text.Tokenizer;

/** The sentences of a text that hold some words, cut out for showing elsewhere. */
public final class Passages {

    /** Of a sentence that nobody would quote whole so much is shown on either side of the words, in code points. */
    private static final int AROUND = 280;

    private Passages() {}

    /**
     * Words of a passage.
     *
     * @param marked whether they are among those asked for
     */
    public record Piece(String text, boolean marked) {}

    /**
     * A sentence.
     *
     * @param cutBefore whether something of the sentence is left out before
     * @param cutAfter the same behind
     */
    public record Passage(List<Piece> pieces, boolean cutBefore, boolean cutAfter) {

        public Passage {
            pieces = List.copyOf(pieces);
        }
    }

    /**
     * @param words in code points of the text; what lies outside it is left out
     * @param most how many sentences at most
     * @return in the order of the text
     */
    public static List<Passage> of(String text, List<Span> words, int most) {
        int length = text.codePointCount(0, text.length());
        List<Mark> marks = words.stream()
                .filter(span -> span.length() > 0 && span.end() <= length)
                .distinct()
                .map(span -> new Mark(span, "", "", ""))
                .toList();
        List<Passage> passages = new ArrayList<>();
        if (marks.isEmpty()) {
            return passages;
        }
        for (Span sentence : sentences(text)) {
            List<Mark> here = marks.stream()
                    .filter(mark -> mark.span().overlaps(sentence))
                    .toList();
            if (!here.isEmpty() && passages.size() < most) {
                passages.add(passage(text, sentence, here));
            }
        }
        return passages;
    }

    /** Each from its first token to its last, in code points. */
    private static List<Span> sentences(String text) {
        SourceText source = new SourceText(text);
        List<Token> tokens = Tokenizer.tokenize(text);
        List<Span> sentences = new ArrayList<>();
        for (TokenRange range : Sentences.split(text, tokens, Quotations.find(text, tokens))) {
            sentences.add(source.codePoints(new Span(
                    tokens.get(range.from()).start(), tokens.get(range.to() - 1).end())));
        }
        return sentences;
    }

    private static Passage passage(String text, Span sentence, List<Mark> marks) {
        int first = marks.stream().mapToInt(mark -> mark.span().start()).min().orElseThrow();
        int last = marks.stream().mapToInt(mark -> mark.span().end()).max().orElseThrow();
        int from = Math.max(sentence.start(), first - AROUND);
        int to = Math.min(sentence.end(), Math.min(last, first + 2 * AROUND) + AROUND);
        List<Piece> pieces = new ArrayList<>();
        for (MarkedText.Piece piece : MarkedText.pieces(text, new Span(from, to), marks)) {
            pieces.add(new Piece(piece.text(), !piece.marks().isEmpty()));
        }
        return new Passage(pieces, from > sentence.start(), to < sentence.end());
    }
}
