package org.sijill.facts;

import java.util.ArrayList;
import java.util.List;
import org.sijill.lexicon.Measures;
import org.sijill.lexicon.Measures.Kind;
import org.sijill.reading.FigureReading;
import org.sijill.reading.LexedText;
import org.sijill.reading.Mention;
import org.sijill.reading.Names;
import org.sijill.text.TokenRange;

/**
 * The stage of figures: finds the numbers that describe a relation between states or bodies. A number is only read where a word
 * of {@code measures.tsv} tells what it measures, and where the sentence tells as many parties as the measure asks for.
 */
public final class FigureReader {

    private final Measures measures;

    public FigureReader(Measures measures) {
        this.measures = measures;
    }

    /** The figures of the body, in the order of the text; none twice. */
    public List<FigureReading> read(LexedText text, Names names) {
        List<FigureReading> figures = new ArrayList<>();
        int mention = 0;
        for (TokenRange sentence : text.sentences()) {
            int first = mention;
            while (mention < names.mentions().size()
                    && names.mentions().get(mention).from() < sentence.to()) {
                mention++;
            }
            if (text.inTitle(sentence.from())) {
                continue;
            }
            Line line = new Line(text, sentence, measures);
            if (line.tellsNumber() && (line.tells(Kind.AMOUNT) || line.tells(Kind.COUNT) || line.tells(Kind.PAIR))) {
                List<Mention> told = names.mentions().subList(first, mention);
                for (FigureReading figure : new SentenceFigures(line, names, told).find()) {
                    add(figures, figure);
                }
            }
        }
        return figures;
    }

    private static void add(List<FigureReading> figures, FigureReading figure) {
        for (FigureReading other : figures) {
            if (sameFact(figure, other)) {
                return;
            }
        }
        figures.add(figure);
    }

    private static boolean sameFact(FigureReading a, FigureReading b) {
        FigureReading moved = new FigureReading(
                a.measure(), a.value(), a.min(), a.max(), a.unit(), a.between(), a.period(), b.range(), b.rule());
        return moved.equals(b);
    }
}
