package org.sijill.speech;

import java.util.Set;
import org.sijill.model.Kind;
import org.sijill.reading.LexedText;
import org.sijill.reading.Mention;
import org.sijill.reading.Names;

/**
 * Whom the words right around a verb of speech name, past the subject that syntax read: behind «على لسان», in quotation marks, by one
 * word of a name.
 */
final class StatedSpeaker {

    private static final int LONGEST_NAME = 5;

    private static final Set<String> OF_OCCASION = Wording.folded("فيه", "فيها", "خلاله", "خلالها");

    private final LexedText text;
    private final Names names;
    private final Wording wording;
    private final Bearers bearers;

    StatedSpeaker(LexedText text, Names names, Wording wording) {
        this.text = text;
        this.names = names;
        this.wording = wording;
        this.bearers = new Bearers(text, names);
    }

    /** «قالت الخارجية على لسان المتحدث باسمها», «أفادت الوكالة نقلا عن الوزير»: whoever stands there. */
    int mouthpiece(int verb) {
        int end = text.sentence(verb).to();
        for (int i = verb + 1; i + 1 < end && !wording.opensReport(i) && !text.isSign(i, ":\"«“"); i++) {
            if (text.folded(i).equals("لسان") || text.folded(i).equals("نقلا")) {
                return firstActor(i + 1, Math.min(i + 4, end));
            }
        }
        return Speakers.UNKNOWN;
    }

    private int firstActor(int from, int to) {
        for (int i = from; i < to; i++) {
            Mention mention = names.mentionFrom(i);
            if (mention != null && mention.canAct()) {
                return mention.entities().get(0);
            }
        }
        return Speakers.UNKNOWN;
    }

    /** A name in quotation marks behind the verb, or the name before «قال فيه». */
    int beside(int verb) {
        boolean marked = verb + 2 < text.size() && wording.isMark(verb + 1);
        Mention quoted = marked ? names.mentionFrom(verb + 2) : null;
        // «وأضاف "لاليو" أن», but not «وأضاف "إيران تريد السلام"»
        boolean whole = quoted != null && quoted.to() < text.size() && closed(quoted);
        if (quoted != null && whole && quoted.canAct()) {
            return quoted.entities().get(0);
        }
        Mention next = names.mentionFrom(verb + 1);
        if (next != null && next.plain() && next.kind() == Kind.PERSON) {
            return next.entities().get(0);
        }
        boolean name = !marked || verb + 3 < text.size() && wording.isMark(verb + 3);
        int known = name ? bearers.only(marked ? verb + 2 : verb + 1) : Speakers.UNKNOWN;
        return known != Speakers.UNKNOWN ? known : ofOccasion(verb);
    }

    /** «وقال فيه الوزير», «اجتماع … للوزير قال فيه»: who speaks on the occasion just told. */
    private int ofOccasion(int verb) {
        if (verb + 1 >= text.size() || !OF_OCCASION.contains(text.folded(verb + 1))) {
            return Speakers.UNKNOWN;
        }
        Mention after = names.mentionFrom(verb + 2);
        if (after != null && after.plain() && after.canAct()) {
            return after.entities().get(0);
        }
        Mention before = names.mention(verb - 1);
        return before != null && before.canAct() ? before.entities().get(0) : Speakers.UNKNOWN;
    }

    /** Whether the marks before a name are closed behind it, or inside its mention before a title. */
    private boolean closed(Mention quoted) {
        for (int i = quoted.from() + 1; i <= Math.min(quoted.to(), quoted.from() + LONGEST_NAME); i++) {
            if (wording.isMark(i)) {
                return true;
            }
        }
        return false;
    }

    /** The name right behind a verb whose subject was sought for another verb written alike («ودعا», «ودع»). */
    int behind(int verb) {
        Mention mention = names.mentionFrom(verb + 1);
        boolean fits = mention != null && !mention.adjective() && mention.canAct() && mention.kind() != Kind.COUNTRY;
        return mention != null && fits ? mention.entities().get(0) : beside(verb);
    }
}
