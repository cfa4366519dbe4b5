package org.sijill.speech;

import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.WordClass;
import org.sijill.reading.LexedText;
import org.sijill.reading.Mention;
import org.sijill.reading.Names;
import org.sijill.reading.Predicate;
import org.sijill.reading.Syntax;

/**
 * Whom a sentence begins with, before the verb of speech that has no subject of its own: «لكن المؤرخ فلان، أستاذ كذا، يرى أن», «أما فلان
 * فقال».
 */
final class Topic {

    /** Among so many words at the head of a sentence its topic is named. */
    private static final int HEAD = 5;

    private final LexedText text;
    private final Names names;
    private final Syntax syntax;
    private final Wording wording;
    private final Concord concord;

    Topic(LexedText text, Names names, Syntax syntax, Wording wording, Concord concord) {
        this.text = text;
        this.names = names;
        this.syntax = syntax;
        this.wording = wording;
        this.concord = concord;
    }

    /** Whom the sentence begins with where no verb stands between; unknown where another verb has him for its subject. */
    int of(Cue cue, Predicate predicate) {
        int sentence = text.sentence(cue.token()).from();
        boolean answers = text.folded(cue.token()).startsWith("ف");
        boolean apart = cue.token() > sentence && text.isSign(cue.token() - 1, "،,-–");
        if (predicate.embedded()
                || predicate.relative()
                || !answers && !apart
                || wording.joined(cue.token()) && !answers) {
            return Speakers.UNKNOWN;
        }
        Mention head = head(sentence, cue.token());
        if (head == null || !concord.fits(predicate.form(), head.entities().get(0))) {
            return Speakers.UNKNOWN;
        }
        return verbBetween(head, cue.token())
                ? Speakers.UNKNOWN
                : head.entities().get(0);
    }

    private boolean verbBetween(Mention head, int verb) {
        for (Predicate before = syntax.before(verb - 1, head.to());
                before != null;
                before = syntax.before(before.token() - 1, head.to())) {
            if (!before.relative() && !before.participle()) {
                return true;
            }
        }
        return false;
    }

    /** Who is named at the head of a sentence, behind a joint and maybe a noun that describes him. */
    @Nullable
    Mention head(int from, int to) {
        for (int i = from; i < Math.min(to, from + HEAD); i++) {
            Mention mention = names.mentionFrom(i);
            if (mention != null && mention.canAct() && !mention.adjective()) {
                return mention.governor().isEmpty() && mention.single() != null ? mention : null;
            }
            if (text.is(i, WordClass.PREPOSITION) || wording.hasPreposition(i) || syntax.at(i) != null) {
                return null;
            }
        }
        return null;
    }
}
