package org.sijill.speech;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.WordClass;
import org.sijill.reading.LexedText;
import org.sijill.reading.LossReason;
import org.sijill.reading.Mention;
import org.sijill.reading.Names;
import org.sijill.text.TokenRange;

/** Finds what is said where no verb takes it by a particle: behind nouns of speech, names with a colon, sources, or by itself. */
final class LooseContents {

    private static final int LONGEST_SOURCE = 14;

    private static final int NEAR_NOUN = 12;

    private static final int SOON = 4;

    private static final int SHORTEST_BARE = 4;

    /** Verbs that need no particle before what is said. */
    private static final Set<String> BARE = Set.of("قال", "أضاف", "تابع", "أردف", "كتب", "علق", "غرد", "استطرد");

    private final LexedText text;
    private final Names names;
    private final Cues cues;
    private final Wording wording;
    private final Extent extent;
    private final ContentFinder contents;
    private final LostCues lost;

    LooseContents(
            LexedText text,
            Names names,
            Cues cues,
            Wording wording,
            Extent extent,
            ContentFinder contents,
            LostCues lost) {
        this.text = text;
        this.names = names;
        this.cues = cues;
        this.wording = wording;
        this.extent = extent;
        this.contents = contents;
        this.lost = lost;
    }

    /** What stands behind a verb without particle or mark: «قال الوزير، نحن مستعدون»; or before it: «…، قال الوزير». */
    @Nullable
    Content bare(Cue cue) {
        if (!BARE.contains(cue.lemma()) || cue.embedded()) {
            return null;
        }
        int from = contents.behindSubject(cue);
        int end = text.sentence(cue.token()).to();
        if (from >= end || text.isSign(from, ".؛")) {
            TokenRange before = extent.before(cue);
            return wording.words(before) < SHORTEST_BARE
                    ? lost.none(cue, LossReason.TOO_SHORT)
                    : new Content(before, "beside");
        }
        if (text.is(from, WordClass.PREPOSITION) || wording.hasPreposition(from) || contents.otherCue(from)) {
            return null;
        }
        Content content = extent.upTo(from, cue, "bare");
        return wording.words(content.range()) < SHORTEST_BARE ? lost.none(cue, LossReason.TOO_SHORT) : content;
    }

    /** «قوله إن», «تأكيد الوزير أن»: a clause or quotation right behind the noun and its owner. */
    @Nullable
    Content afterNoun(Cue cue) {
        int i = cue.token() + 1;
        int end = Math.min(text.sentence(cue.token()).to(), cue.token() + NEAR_NOUN);
        while (i < end) {
            TokenRange quotation = wording.opening(i);
            if (quotation != null && hearer(i, quotation)) {
                i = quotation.to() + 1;
                continue;
            }
            if (quotation != null) {
                boolean said = wording.words(quotation) >= StatementReader.SHORTEST_QUOTATION
                        || wording.opensReport(quotation.from());
                return said ? extent.upTo(i, cue, "quote") : lost.none(cue, LossReason.SHORT_QUOTATION);
            }
            if (text.isSign(i, ":")) {
                return extent.upTo(i + 1, cue, "colon");
            }
            if (wording.opensReport(i)) {
                return extent.upTo(contents.afterParticle(i), cue, "that");
            }
            Mention mention = names.mention(i);
            if (mention == null
                    && !wording.isPassing(i)
                    && !text.is(i, WordClass.PREPOSITION)
                    && !text.isSign(i, "،,")) {
                return null;
            }
            i = mention == null ? i + 1 : mention.to();
        }
        return null;
    }

    /** «في تصريحات إلى "الوطن" أن»: the quoted name of a paper that somebody speaks to, before what he says. */
    private boolean hearer(int mark, TokenRange quotation) {
        int behind = quotation.to() + 1;
        return wording.words(quotation) < StatementReader.SHORTEST_QUOTATION
                && (text.is(mark - 1, WordClass.PREPOSITION)
                        || text.folded(mark - 1).equals("ل")
                        || behind < text.size() && (wording.opensReport(behind) || text.isSign(behind, ":،,")));
    }

    /** What a name with a colon says. */
    @Nullable
    Content afterColon(Cue cue) {
        Mention mention = names.mention(cue.token());
        return mention == null ? null : extent.upTo(mention.to() + 1, cue, "colon");
    }

    /** «وبحسب الوكالة، فقد قال الوزير إن»: the source only passes on what another says. */
    private boolean speaksSoon(TokenRange range) {
        return cues.anyIn(new TokenRange(range.from(), Math.min(range.to(), range.from() + SOON)), Cue::isVerb);
    }

    /** The clause behind the comma that ends a source at the head of its sentence: «وبحسب الوزارة، فإن …». */
    @Nullable
    Content behindComma(Cue cue) {
        int end = text.sentence(cue.token()).to();
        for (int i = cue.token() + 1; i < Math.min(end, cue.token() + LONGEST_SOURCE); i++) {
            if (text.isSign(i, "،,:") || wording.opensReport(i)) {
                int from = text.token(i).isSign() ? i + 1 : i;
                Content content = extent.upTo(
                        from < end && wording.opensReport(from) ? contents.afterParticle(from) : from, cue, "beside");
                if (speaksSoon(content.range())) {
                    return lost.none(cue, LossReason.PASSES_ON);
                }
                return wording.words(content.range()) < SHORTEST_BARE ? lost.none(cue, LossReason.TOO_SHORT) : content;
            }
        }
        return null;
    }
}
