package org.sijill.speech;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Statement.SpeechKind;
import org.sijill.reading.LexedText;
import org.sijill.reading.Names;
import org.sijill.reading.StatementReading;
import org.sijill.reading.Syntax;
import org.sijill.speech.Cue.Sort;
import org.sijill.text.TokenRange;

/** The speech of one article while it is read, cue after cue. */
final class ArticleSpeech {

    /** Of a report of ten words nine or ten of which are quoted nothing is left to report. */
    private static final double WHOLLY = 0.8;

    private static final int SHORTEST_CLAUSE = 4;

    private final LexedText text;
    private final Wording wording;
    private final List<Cue> cues;
    private final Speakers speakers;
    private final Extent extent;
    private final ContentFinder contents;
    private final List<StatementReading> found = new ArrayList<>();
    private final List<TokenRange> attributed = new ArrayList<>();
    private final List<TokenRange> told = new ArrayList<>();

    ArticleSpeech(LexedText text, Names names, Syntax syntax, Wording wording, List<Cue> cues) {
        this.text = text;
        this.wording = wording;
        this.cues = cues;
        this.speakers = new Speakers(text, names, wording);
        this.extent = new Extent(text, cues, wording);
        this.contents = new ContentFinder(text, names, syntax, cues, wording, extent);
    }

    List<StatementReading> read() {
        for (Cue cue : cues) {
            looseQuotations(cue.token());
            int speaker = speakers.of(cue);
            Content content = content(cue);
            if (content != null) {
                add(cue, speaker, content);
            }
        }
        looseQuotations(text.size());
        return found;
    }

    private @Nullable Content content(Cue cue) {
        return switch (cue.sort()) {
            case VERB -> verbal(cue);
            case PARTICIPLE -> contents.after(cue);
            case NOUN -> contents.afterNoun(cue);
            case HEADING -> contents.afterColon(cue);
            case SOURCE, ASIDE -> beside(cue);
        };
    }

    private @Nullable Content verbal(Cue cue) {
        Content after = contents.after(cue);
        return after == null ? contents.bare(cue) : after;
    }

    /** The clause that a source belongs to: the one before it, or behind its comma where it opens the sentence. */
    private @Nullable Content beside(Cue cue) {
        Content clause = cue.sort() == Sort.ASIDE ? contents.after(cue) : null;
        if (clause != null && clause.how().equals("that")) {
            return clause;
        }
        TokenRange before = extent.before(cue);
        if (wording.words(before) >= SHORTEST_CLAUSE) {
            return covered(before) ? null : new Content(before, "beside");
        }
        return contents.behindComma(cue);
    }

    private boolean covered(TokenRange range) {
        return told.stream().anyMatch(range::overlaps);
    }

    private void add(Cue cue, int speaker, Content content) {
        String rule = "speech-verbs:" + cue.lemma() + "/" + content.how();
        String verb = text.token(cue.token()).surface();
        int quoted = 0;
        for (TokenRange quotation : text.quotations()) {
            boolean inside = quotation.from() >= content.range().from() && quotation.from() < content.range().to();
            if (!inside || wording.words(quotation) < StatementReader.SHORTEST_QUOTATION) {
                continue;
            }
            if (!attributed.contains(quotation) && !wording.namesThing(quotation)) {
                attributed.add(quotation);
                found.add(new StatementReading(speaker, verb, SpeechKind.DIRECT, wording.trimmed(quotation.from(), quotation.to()), rule));
            }
            quoted += attributed.contains(quotation) ? wording.words(quotation) : 0;
        }
        told.add(content.range());
        int words = wording.words(content.range());
        if (words >= 2 && quoted < WHOLLY * words) {
            found.add(new StatementReading(speaker, verb, SpeechKind.INDIRECT, content.range(), rule));
        }
    }

    /** A quotation that no cue led to goes on with the one who spoke last, or with the cue around it. */
    private void looseQuotations(int before) {
        for (TokenRange quotation : text.quotations()) {
            if (quotation.from() >= before) {
                return;
            }
            boolean reported = attributed.contains(quotation) || text.inTitle(quotation.from());
            if (!reported && wording.words(quotation) > StatementReader.SHORTEST_QUOTATION && !wording.namesThing(quotation)) {
                attributed.add(quotation);
                int speaker = speakers.lastNear(quotation.from());
                found.add(new StatementReading(speaker, "", SpeechKind.DIRECT, wording.trimmed(quotation.from(), quotation.to()), "speech:quotation"));
            }
        }
    }
}
