package org.sijill.names;

import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Reading;
import org.sijill.lexicon.Tense;
import org.sijill.lexicon.Word;
import org.sijill.lexicon.WordClass;
import org.sijill.reading.LexedText;
import org.sijill.text.Token;

/** What a single word says of being part of a name. */
final class NameWords {

    private final LexedText text;
    private final Phrases phrases;

    NameWords(LexedText text, Phrases phrases) {
        this.text = text;
        this.phrases = phrases;
    }

    /** The word at a token where people are called so, و or a preposition taken off; null where they are not. */
    @Nullable
    Word givenWord(int at) {
        if (particle(at)) {
            return null;
        }
        for (Reading reading : text.readings(at)) {
            if (reading.word().personal() && reading.pronoun() == null && !reading.definite()) {
                return reading.word();
            }
            if (reading.word().content()) {
                return null;
            }
        }
        return null;
    }

    /** «بأن» with its hamza is the particle, without it may be the name «بان». */
    boolean particle(int at) {
        return text.is(at, WordClass.COMPLEMENTIZER) && text.token(at).surface().indexOf('أ') >= 0;
    }

    /** How many letters are attached before the given name at a token. */
    int attached(int at) {
        for (Reading reading : text.readings(at)) {
            if (reading.word().personal() && reading.pronoun() == null) {
                return Naming.attached(reading);
            }
        }
        return 0;
    }

    /** Whether a token is a name by itself: unknown, or known as a name and as nothing else. */
    boolean strong(int at) {
        if (at >= text.size() || text.token(at).kind() != Token.Kind.ARABIC || particle(at)) {
            return false;
        }
        Word word = bareWord(at);
        if (word == null) {
            return unknown(at);
        }
        return nameOnly(at, word)
                || word.personal()
                        && (word.family() || (!word.ordinary() && word.senses().isEmpty()));
    }

    boolean preposition(int at) {
        for (Reading reading : text.readings(at)) {
            if (reading.word().is(WordClass.PREPOSITION) && !reading.definite()) {
                return true;
            }
        }
        return false;
    }

    boolean personal(int at) {
        for (Reading reading : text.readings(at)) {
            if (reading.bare() && reading.word().personal()) {
                return true;
            }
        }
        return false;
    }

    /** A word that the lexicon knows only from the names of leaders. */
    boolean nameOnly(int at, Word word) {
        return !word.personal()
                && word.phrases() != null
                && word.classes().isEmpty()
                && word.verbs().isEmpty()
                && word.senses().isEmpty()
                && word.noun() == null
                && phrases.longest(at, ~Phrase.LEADER) == null;
    }

    /** «لياو ليتشيانغ», «تشي هاوتيان»: a short word that could otherwise be only an odd verb may begin a foreign name. */
    boolean foreign(int at) {
        return text.folded(at).length() <= 4 && !text.folded(at).startsWith("و") && unknown(at + 1) && odd(at);
    }

    /** Whether a word could otherwise be only an odd verb: no noun, no perfect. */
    boolean odd(int at) {
        for (Reading reading : text.readings(at)) {
            boolean odd = reading.word().classes().isEmpty()
                    && reading.word().noun() == null
                    && reading.word().senses().isEmpty()
                    && reading.word().verbs().stream().noneMatch(verb -> verb.tense() == Tense.PERFECT);
            if (!odd) {
                return false;
            }
        }
        return true;
    }

    /** «الزهراني», «الظهوري»: a word that the lexicon reads only as another name, or a noun with article, with a pronoun. */
    boolean withPronoun(int at) {
        boolean found = text.readings(at).length > 0;
        for (Reading reading : text.readings(at)) {
            boolean name = reading.word().classes().isEmpty()
                    && reading.word().verbs().isEmpty()
                    && reading.word().noun() == null
                    && (reading.word().personal() || reading.word().phrases() != null);
            found &= reading.bare()
                    && reading.pronoun() != null
                    && (name || reading.word().form().startsWith("ال"));
        }
        String folded = text.folded(at);
        return found && (folded.endsWith("ي") || (folded.endsWith("ه") && folded.length() > 4));
    }

    /** «وغريغوار»: و before a word that the lexicon has never seen. */
    boolean joinedUnknown(int at) {
        return text.readings(at).length == 0
                && text.token(at).kind() == Token.Kind.ARABIC
                && text.folded(at).startsWith("و")
                && text.folded(at).length() > 4;
    }

    /** A word that the lexicon has never seen, long enough to be a name. */
    boolean unknown(int at) {
        if (at >= text.size()) {
            return false;
        }
        String folded = text.folded(at);
        return nothingKnown(at)
                && text.token(at).kind() == Token.Kind.ARABIC
                && folded.length() > 2
                && !(folded.startsWith("و") && !folded.startsWith("وو") && folded.length() > 3);
    }

    /** Whether no reading stands; a finite verb or a leader's name with the article («البناري», «اللومي») is none. */
    private boolean nothingKnown(int at) {
        for (Reading reading : text.readings(at)) {
            Word word = reading.word();
            boolean odd = word.verbs().isEmpty() == (word.phrases() != null)
                    && word.classes().isEmpty()
                    && word.noun() == null
                    && word.senses().isEmpty()
                    && !word.personal();
            if (!reading.definite() || !odd) {
                return false;
            }
        }
        return true;
    }

    /** The word at a token where nothing is attached to it; null where it is unknown, or where something is attached. */
    @Nullable
    Word bareWord(int at) {
        for (Reading reading : text.readings(at)) {
            boolean alone = reading.bare()
                    && reading.pronoun() == null
                    && !reading.future()
                    && !(reading.definite() && nothingKnown(at));
            if (alone
                    && (!reading.definite() || reading.word().personal())
                    && (reading.word().personal() || reading.word().content())) {
                return reading.word();
            }
        }
        return null;
    }
}
