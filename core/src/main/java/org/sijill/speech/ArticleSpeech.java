package org.sijill.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Statement.SpeechKind;
import org.sijill.reading.LexedText;
import org.sijill.reading.LossReason;
import org.sijill.reading.Names;
import org.sijill.reading.Predicate;
import org.sijill.reading.Predicate.Given;
import org.sijill.reading.StatementReading;
import org.sijill.reading.Syntax;
import org.sijill.speech.Cue.Sort;
import org.sijill.text.TokenRange;

/** The speech of one article while it is read, cue after cue. */
final class ArticleSpeech {

    /** Of a report of ten words eight or more of which are quoted nothing is left to report. */
    private static final double WHOLLY = 0.8;

    private static final int SHORTEST_CLAUSE = 4;

    private static final int LONGEST_NAME = 8;

    /** A quotation so many sentences behind the last speaker may still be his. */
    private static final int CONTINUED = 2;

    /** In how many words of a report another speaker's verb stands where the report is only passed on. */
    private static final int OPENING = 14;

    /** Among how many reports told last a cue may stand. */
    private static final int LATELY = 64;

    /** The rest is not read; no article has so many, but pages come from strangers. */
    private static final int MOST_PER_ARTICLE = 2_000;

    private final LexedText text;
    private final Names names;
    private final Syntax syntax;
    private final Wording wording;
    private final Cues cues;
    private final Discourse discourse;
    private final Speakers speakers;
    private final Extent extent;
    private final ContentFinder contents;
    private final LooseContents loose;
    private final LostCues lost;
    private final List<StatementReading> found = new ArrayList<>();
    private final List<TokenRange> attributed = new ArrayList<>();
    private final List<TokenRange> told = new ArrayList<>();
    private final List<Turn> timeline = new ArrayList<>();

    /** Who had spoken last when a cue was read, and in which sentence. */
    private record Turn(int token, int speaker, int sentence) {}

    ArticleSpeech(LexedText text, Names names, Syntax syntax, Wording wording, Cues cues, LostCues lost) {
        this.text = text;
        this.names = names;
        this.syntax = syntax;
        this.wording = wording;
        this.cues = cues;
        this.discourse = new Discourse(text);
        this.speakers = new Speakers(text, names, syntax, wording, discourse, this::reported);
        this.extent = new Extent(text, cues, wording);
        this.contents = new ContentFinder(text, names, syntax, cues, wording, extent, lost);
        this.loose = new LooseContents(text, names, cues, wording, extent, contents, lost);
        this.lost = lost;
    }

    List<StatementReading> read() {
        for (Cue cue : cues.inOrder()) {
            if (found.size() >= MOST_PER_ARTICLE) {
                return found;
            }
            boolean nested = nested(cue);
            int before = discourse.last();
            int speaker = speakers.of(cue);
            Content content = content(cue);
            discourse.remember(cue, speaker, nested, content != null);
            timeline.add(new Turn(cue.token(), discourse.last(), discourse.lastSentence()));
            if (cue.sort() == Sort.NOUN && content != null && !nested) {
                discourse.goesOnUnlessToldHere(speaker, cue.token());
            }
            if (content == null) {
                lost.unled(cue, speaker);
            } else if (retold(content)) {
                lost.cue(cue, content, speaker, LossReason.ALREADY_TOLD);
            } else if (nested && cue.sort() == Sort.VERB && speaker == before && !cue.stated()) {
                lost.cue(cue, content, speaker, LossReason.OWN_REPORT);
            } else if (passesOn(cue, content)) {
                lost.cue(cue, content, speaker, LossReason.PASSES_ON);
            } else {
                add(cue, voices(cue, quoted(cue, content, speaker)), content);
            }
        }
        looseQuotations();
        return found;
    }

    /** «ذكرت صحيفة "الأيام" أن الوزير أعلن أن»: what a paper reports is the speech of another. */
    private boolean passesOn(Cue cue, Content content) {
        int mention = cue.predicate() == null ? -1 : cue.predicate().subjectMention();
        if (mention < 0 || !wording.isMedium(names.mentions().get(mention).from())) {
            return false;
        }
        TokenRange opening = new TokenRange(
                content.range().from(),
                Math.min(content.range().to(), content.range().from() + OPENING));
        return cues.anyIn(opening, inner -> inner.sort() == Sort.VERB && inner.stated() && reports(inner));
    }

    /** Whether a verb leads to a clause or a quotation: «أعلن أن», but not «أعلن حالة الطوارئ». */
    private boolean reports(Cue cue) {
        Content content = contents.after(cue);
        return content != null && !content.how().equals("noun");
    }

    /** «وأفادت الوكالة، نقلا عن الوزير، أن»: whom the report is taken from speaks, not who passes it on. */
    private int quoted(Cue cue, Content content, int speaker) {
        for (int i = cue.token() + 1; i < content.range().from(); i++) {
            Cue source = cues.at(i);
            if (source != null && source.sort() == Sort.SOURCE && wording.isTakenOver(i)) {
                int origin = speakers.of(source);
                discourse.goesOn(origin, i);
                return origin;
            }
        }
        return speaker;
    }

    /** All who speak at once: «أكد الرئيسان», «شدد الوزيران»; a statement is each one's own. */
    private List<Integer> voices(Cue cue, int speaker) {
        Predicate own = syntax.at(cue.token());
        Predicate predicate = own == null || own.given() != Given.STATED ? circumstance(cue) : own;
        boolean joint = predicate != null
                && predicate.given() == Given.STATED
                && predicate.subject().size() == 2
                && predicate.subject().get(0) == speaker;
        return joint && predicate != null ? predicate.subject() : List.of(speaker);
    }

    /** The verb whose circumstance a participle tells: «ولفت الرئيسان إلى كذا، مؤكدان أن». */
    private @Nullable Predicate circumstance(Cue cue) {
        return cue.sort() == Sort.PARTICIPLE
                ? syntax.before(cue.token(), text.sentence(cue.token()).from())
                : null;
    }

    /** Whether a verb stands inside what another has begun to report: «قال الوزير إن الرئيس أكد». */
    private boolean nested(Cue cue) {
        return cue.embedded() || reported(cue.token());
    }

    private boolean reported(int token) {
        return lately().stream().anyMatch(range -> range.from() < token && token < range.to());
    }

    private @Nullable Content content(Cue cue) {
        return switch (cue.sort()) {
            case VERB -> verbal(cue);
            case PARTICIPLE -> contents.after(cue);
            case NOUN -> loose.afterNoun(cue);
            case HEADING -> loose.afterColon(cue);
            case SOURCE, ASIDE -> beside(cue);
        };
    }

    private @Nullable Content verbal(Cue cue) {
        Content after = contents.after(cue);
        if (after == null && cue.token() > 0 && wording.form(cue.token() - 1).equals("كما")) {
            return beside(cue);
        }
        return after == null ? loose.bare(cue) : after;
    }

    /** The clause that a source belongs to: the one before it, or behind its comma where it opens the sentence. */
    private @Nullable Content beside(Cue cue) {
        Content clause = cue.sort() == Sort.ASIDE ? contents.after(cue) : null;
        if (clause != null && clause.how().equals("that")) {
            return clause;
        }
        TokenRange before = extent.before(cue);
        if (wording.words(before) >= SHORTEST_CLAUSE) {
            if (covered(before)) {
                return lost.none(cue, LossReason.ALREADY_TOLD);
            }
            return speaks(before) ? lost.none(cue, LossReason.PASSES_ON) : new Content(before, "beside");
        }
        return loose.behindComma(cue);
    }

    /** «وأفادت الوكالة نقلا عن الوزير»: the words before the source are no report. */
    private boolean speaks(TokenRange range) {
        return cues.anyIn(range, cue -> cue.sort() == Sort.VERB);
    }

    /** What was told last: cues come in the order of the text, so that nothing told long before is near one. */
    private List<TokenRange> lately() {
        return told.subList(Math.max(0, told.size() - LATELY), told.size());
    }

    private boolean covered(TokenRange range) {
        return lately().stream().anyMatch(range::overlaps);
    }

    /** «في تصريح له أن»، «وأضاف قائلا»: two cues that lead to the same words. */
    private boolean retold(Content content) {
        return lately().stream()
                .anyMatch(range -> Math.abs(range.from() - content.range().from()) <= 1);
    }

    private void add(Cue cue, List<Integer> voices, Content content) {
        String rule = LostCues.rule(cue, content.how());
        int before = found.size();
        String verb = text.token(cue.token()).surface();
        int quoted = 0;
        for (TokenRange quotation : wording.quotations()) {
            boolean inside = quotation.from() >= content.range().from()
                    && quotation.from() < content.range().to();
            if (!inside || wording.words(quotation) < StatementReader.SHORTEST_QUOTATION) {
                continue;
            }
            if (!attributed.contains(quotation)
                    && !wording.namesThing(quotation)
                    && !ofAnother(cue, content, quotation)) {
                attributed.add(quotation);
                TokenRange said = wording.trimmed(quotation.from(), quotation.to());
                voices.forEach(voice -> found.add(new StatementReading(voice, verb, SpeechKind.DIRECT, said, rule)));
            }
            quoted += attributed.contains(quotation) ? wording.words(quotation) : 0;
        }
        told.add(content.range());
        int words = wording.words(content.range());
        TokenRange first = wording.opening(content.range().from());
        boolean led = !content.how().equals("that") && first != null && attributed.contains(first);
        if (words >= 2 && !led && quoted < WHOLLY * words) {
            voices.forEach(
                    voice -> found.add(new StatementReading(voice, verb, SpeechKind.INDIRECT, content.range(), rule)));
        }
        int speaker = voices.get(0);
        if (found.size() == before) {
            lost.cue(cue, content, speaker, words < 2 ? LossReason.TOO_SHORT : LossReason.ALREADY_TOLD);
        } else if (speaker == Speakers.UNKNOWN) {
            lost.cue(cue, content, speaker, LossReason.NO_SPEAKER);
        }
    }

    /** «قال المتحدث إن الوزير أكد أن "…"»: the quotation is his whose verb of speech comes last before it, inside the report. */
    private boolean ofAnother(Cue cue, Content content, TokenRange quotation) {
        TokenRange before = new TokenRange(content.range().from(), quotation.from());
        return cues.anyIn(before, inner -> inner.token() > cue.token() && inner.sort() == Sort.VERB && inner.stated());
    }

    /** A quotation that no cue led to goes on with the one who spoke last. */
    private void looseQuotations() {
        for (TokenRange quotation : wording.quotations()) {
            if (found.size() >= MOST_PER_ARTICLE) {
                return;
            }
            if (attributed.contains(quotation)) {
                continue;
            }
            LossReason silent = silent(quotation);
            int speaker = silent == null ? speakerBefore(quotation.from()) : Speakers.UNKNOWN;
            if (silent == null) {
                attributed.add(quotation);
                TokenRange said = wording.trimmed(quotation.from(), quotation.to());
                found.add(new StatementReading(speaker, "", SpeechKind.DIRECT, said, "speech:quotation"));
            }
            if (speaker == Speakers.UNKNOWN) {
                lost.quotation(quotation, silent == null ? LossReason.NO_SPEAKER : silent);
            }
        }
    }

    /** Why a quotation is no speech; null where it is. The quoted name of a thing is short and has no verb. */
    private @Nullable LossReason silent(TokenRange quotation) {
        if (text.inTitle(quotation.from())) {
            return LossReason.OUTSIDE_BODY;
        }
        if (wording.namesThing(quotation)) {
            return LossReason.NAME_OF_THING;
        }
        int words = wording.words(quotation);
        boolean clause = IntStream.range(quotation.from(), quotation.to()).anyMatch(i -> syntax.at(i) != null);
        boolean speech = words > LONGEST_NAME || clause && words > StatementReader.SHORTEST_QUOTATION;
        return speech ? null : LossReason.SHORT_QUOTATION;
    }

    private int speakerBefore(int token) {
        int speaker = Speakers.UNKNOWN;
        for (Turn turn : timeline) {
            if (turn.token < token) {
                speaker = text.sentenceOf(token) - turn.sentence <= CONTINUED ? turn.speaker : Speakers.UNKNOWN;
            }
        }
        return speaker;
    }
}
