package org.sijill.speech;

import org.sijill.lexicon.WordClass;
import org.sijill.reading.LexedText;
import org.sijill.speech.Cue.Sort;
import org.sijill.text.TokenRange;

/** Ends what was said: with its sentence, or where the next speech of the same rank begins («…، مضيفا أن …»). */
final class Extent {

    /** A source named so near the end of the sentence belongs to the newspaper, not to what was said. */
    private static final int TAIL = 12;

    private final LexedText text;
    private final Cues cues;
    private final Wording wording;

    Extent(LexedText text, Cues cues, Wording wording) {
        this.text = text;
        this.cues = cues;
        this.wording = wording;
    }

    /** The content that begins at a token and belongs to a cue. */
    Content upTo(int from, Cue cue, String how) {
        int sentence = text.sentence(cue.token()).to();
        int end = sentence;
        for (int i = Math.max(from, cue.token()) + 1; i < end; i++) {
            Cue next = cues.at(i);
            if (next != null && ends(next, from, sentence)) {
                end = Math.max(from, opening(next, from));
            }
        }
        return new Content(wording.trimmed(from, end), how);
    }

    private boolean ends(Cue next, int from, int sentence) {
        return switch (next.sort()) {
            case PARTICIPLE -> true;
            case VERB -> !next.embedded() && (wording.joined(next.token()) || startsClause(next, from));
            case SOURCE, ASIDE -> sentence - next.token() <= TAIL;
            case NOUN, HEADING -> false;
        };
    }

    /** A verb behind a comma or a joint («فيما أكد»); one behind its own subject depends on what is before. */
    private boolean startsClause(Cue next, int from) {
        int before = next.token() - 1;
        while (before > from
                && (text.is(before, WordClass.AUXILIARY)
                        || text.is(before, WordClass.ADVERB)
                                && !text.is(before, WordClass.JOINT)
                                && !text.is(before, WordClass.COMPLEMENTIZER))) {
            before--;
        }
        return before > from
                && (text.token(before).isSign()
                        || text.is(before, WordClass.JOINT) && !text.is(before, WordClass.COMPLEMENTIZER));
    }

    /** Where the words begin that lead to the next speech: its joint, the preposition of its source. */
    private int opening(Cue next, int from) {
        int at = next.token();
        while (at - 1 > from && leadsTo(next, at - 1)) {
            at--;
        }
        return at;
    }

    private boolean leadsTo(Cue next, int i) {
        boolean source = next.sort() == Sort.SOURCE || next.sort() == Sort.ASIDE;
        return text.is(i, WordClass.JOINT)
                || text.is(i, WordClass.AUXILIARY)
                || source
                        && (text.is(i, WordClass.PREPOSITION)
                                || text.folded(i).equals("ما")
                                || text.folded(i).equals("لما"));
    }

    /** The clause before a cue that stands behind what was said: «…، قال الوزير». */
    TokenRange before(Cue cue) {
        int sentence = text.sentence(cue.token()).from();
        int to = cue.token();
        while (to - 1 > sentence && leadsTo(cue, to - 1)) {
            to--;
        }
        boolean source = cues.anyIn(
                new TokenRange(sentence, cue.token()),
                other -> other.sort() == Sort.SOURCE || other.sort() == Sort.ASIDE);
        return source ? new TokenRange(to, to) : wording.trimmed(sentence, to);
    }
}
