package org.sijill.speech;

import java.util.ArrayList;
import java.util.List;
import org.sijill.reading.LexedText;
import org.sijill.speech.Cue.Sort;

/**
 * Who has spoken so far, in the order of the cues. Remembers and does not choose: who speaks at a cue {@link Speakers} says.
 */
final class Discourse {

    /** How many sentences later one who spoke last may still be meant where more than nearness tells. */
    static final int CONTINUED = 5;

    private static final int RECENT = 2;

    private final LexedText text;
    private final List<Integer> told = new ArrayList<>();
    private int last = Speakers.UNKNOWN;
    private int lastToken = -1;
    private int lastSentence = -9;
    private int main = Speakers.UNKNOWN;
    private int mainSentence = -9;

    Discourse(LexedText text) {
        this.text = text;
    }

    /** Who spoke last, or {@link Speakers#UNKNOWN}. */
    int last() {
        return last;
    }

    int lastSentence() {
        return lastSentence;
    }

    /** The last cue at which somebody spoke or something was said; -1 before the first. */
    int lastToken() {
        return lastToken;
    }

    /** All who have spoken, who spoke last at the end. */
    List<Integer> told() {
        return told;
    }

    /** How many sentences ago somebody spoke last. */
    int distance(int token) {
        return text.sentenceOf(token) - lastSentence;
    }

    /** Who spoke last if that is not long ago. */
    int lastNear(int token) {
        return distance(token) <= RECENT ? last : Speakers.UNKNOWN;
    }

    /** Whether a main verb of speech stands before a token in its sentence, whose speaker is {@link #main}. */
    boolean hasMain(int token) {
        return mainSentence == text.sentenceOf(token);
    }

    int main() {
        return main;
    }

    /** Makes one the last who spoke: with «وتابع» he goes on, not who passed his words on. */
    void goesOn(int speaker, int token) {
        if (speaker != Speakers.UNKNOWN) {
            keep(speaker, text.sentenceOf(token));
        }
    }

    /** The same, unless somebody has spoken in the sentence. */
    void goesOnUnlessToldHere(int speaker, int token) {
        if (lastSentence != text.sentenceOf(token)) {
            goesOn(speaker, token);
        }
    }

    /**
     * Keeps who has spoken at a cue.
     *
     * @param nested whether the cue is inside the report of another speaker, who goes on speaking behind it
     * @param said whether it leads to something; a verb that leads to nothing and names nobody changes nothing («التي ترفض التدخل»)
     */
    void remember(Cue cue, int speaker, boolean nested, boolean said) {
        if (speaker == Speakers.UNKNOWN && !said) {
            return;
        }
        int sentence = text.sentenceOf(cue.token());
        if (cue.isVerb() && !nested) {
            main = speaker;
            mainSentence = sentence;
        }
        // «نددت المنامة بتصريحات طهران»: a noun of speech leads only where it leads to something
        boolean leads = cue.sort() == Sort.VERB && !nested || cue.sort() == Sort.HEADING;
        lastToken = cue.token();
        if (leads
                || cue.sort() == Sort.PARTICIPLE
                        && !nested
                        && speaker != Speakers.UNKNOWN
                        && lastSentence != sentence) {
            keep(speaker, sentence);
        }
    }

    private void keep(int speaker, int sentence) {
        last = speaker;
        lastSentence = sentence;
        if (speaker != Speakers.UNKNOWN) {
            told.remove(Integer.valueOf(speaker));
            told.add(speaker);
        }
    }
}
