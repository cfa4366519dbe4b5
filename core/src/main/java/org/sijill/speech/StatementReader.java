package org.sijill.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sijill.lexicon.Lexicon;
import org.sijill.reading.LexedText;
import org.sijill.reading.Losses;
import org.sijill.reading.Names;
import org.sijill.reading.StatementReading;
import org.sijill.reading.Syntax;

/**
 * The stage of speech: who said what, in whose words.
 *
 * <p>Cues (verbs, participles and nouns of speech, «بحسب», a name with a colon) lead to what is said; what stands between
 * quotation marks there is direct. Quotations that no cue leads to belong to whoever spoke last.
 */
public final class StatementReader {

    /** A quotation shorter than this is the quoted name of a thing, or a word held at a distance. */
    static final int SHORTEST_QUOTATION = 4;

    private final Lexicon lexicon;

    public StatementReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** {@link #read(LexedText, Names, Syntax, Losses)} without telling what gave no statement. */
    public List<StatementReading> read(LexedText text, Names names, Syntax syntax) {
        return read(text, names, syntax, Losses.unheard());
    }

    /**
     * Every statement whose speaker is an entity, in the order of the text; of two that begin together the longer first.
     *
     * @param losses is told which words of speech gave no statement
     */
    public List<StatementReading> read(LexedText text, Names names, Syntax syntax, Losses losses) {
        List<StatementReading> found = new ArrayList<>();
        for (StatementReading report : reports(text, names, syntax, losses)) {
            if (report.speaker() != Speakers.UNKNOWN) {
                found.add(report);
            }
        }
        return found;
    }

    /** The same with what is said by those who are no entities. */
    private List<StatementReading> reports(LexedText text, Names names, Syntax syntax, Losses losses) {
        Wording wording = new Wording(lexicon, text);
        LostCues lost = new LostCues(text, names, losses);
        Cues cues = new Cues(new CueFinder(lexicon, text, names, syntax, wording, lost).find(), text.size());
        List<StatementReading> reports = new ArticleSpeech(text, names, syntax, wording, cues, lost).read();
        reports.sort(Comparator.<StatementReading>comparingInt(
                        report -> report.range().from())
                .thenComparingInt(report -> -report.range().to()));
        return reports;
    }
}
