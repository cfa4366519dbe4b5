package org.sijill.speech;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.reading.LexedText;
import org.sijill.reading.Loss;
import org.sijill.reading.Loss.Considered;
import org.sijill.reading.Loss.Where;
import org.sijill.reading.LossReason;
import org.sijill.reading.Losses;
import org.sijill.reading.Names;
import org.sijill.text.TokenRange;

/**
 * Tells of words of speech, and of quotations, that gave no statement of their own. Decides nothing: whoever gives one up says
 * so here.
 */
final class LostCues {

    private final LexedText text;
    private final Names names;
    private final Losses losses;
    private final List<Loss> verbs = new ArrayList<>();
    private LossReason unled = LossReason.NO_CONTENT;
    private int unledAt = -1;

    LostCues(LexedText text, Names names, Losses losses) {
        this.text = text;
        this.names = names;
        this.losses = losses;
    }

    /** A verb of speech that is no cue as a verb. */
    void verb(int token, String lemma, LossReason reason) {
        if (losses.wanted()) {
            verbs.add(new Loss(reason, new TokenRange(token, token + 1), "speech-verbs:" + lemma, List.of(), "", -1));
        }
    }

    /** The verbs that were lost, but for those that became cues all the same: «مشيرا» as a participle. */
    void verbsWithout(List<Cue> cues) {
        for (Loss verb : verbs) {
            if (cues.stream().noneMatch(cue -> verb.range().contains(cue.token()))) {
                losses.add(verb);
            }
        }
    }

    /** No content, and why: for whoever looks for it, to return where more is known than that nothing was found. */
    @Nullable
    Content none(Cue cue, LossReason reason) {
        unled = reason;
        unledAt = cue.token();
        return null;
    }

    /** A cue that led to nothing. */
    void unled(Cue cue, int speaker) {
        LossReason reason = unledAt == cue.token() ? unled : LossReason.NO_CONTENT;
        add(reason, new TokenRange(cue.token(), cue.token() + 1), rule(cue, ""), speaker, null);
    }

    /** A cue that led to words which gave no statement. */
    void cue(Cue cue, Content content, int speaker, LossReason reason) {
        TokenRange words = new TokenRange(cue.token(), cue.token() + 1);
        add(reason, words, rule(cue, content.how()), speaker, content.range());
    }

    void quotation(TokenRange quotation, LossReason reason) {
        add(reason, quotation, "speech:quotation", Speakers.UNKNOWN, null);
    }

    /** The id of what read a statement. */
    static String rule(Cue cue, String how) {
        return switch (cue.sort()) {
            case NOUN -> "speech:noun";
            case SOURCE -> "speech:source";
            case VERB, PARTICIPLE, ASIDE, HEADING -> "speech-verbs:" + cue.lemma() + (how.isEmpty() ? "" : "/" + how);
        };
    }

    private void add(LossReason reason, TokenRange words, String rule, int speaker, @Nullable TokenRange said) {
        if (losses.wanted()) {
            List<Considered> considered = speaker != Speakers.UNKNOWN
                    ? List.of(new Considered(Where.SPEAKER, speaker))
                    : reason == LossReason.NO_SPEAKER ? beside(words, said) : List.of();
            losses.add(new Loss(reason, words, rule, considered, said == null ? "" : text.words(said), -1));
        }
    }

    /** Who could act and stands in the sentence outside of what is said. */
    private List<Considered> beside(TokenRange words, @Nullable TokenRange said) {
        return names.acting(text.sentence(words.from()), said == null ? words : said).stream()
                .map(entity -> new Considered(Where.BESIDE, entity))
                .toList();
    }
}
