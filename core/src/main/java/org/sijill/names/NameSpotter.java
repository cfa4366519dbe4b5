package org.sijill.names;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Reading;
import org.sijill.lexicon.Sense.Qualifier;
import org.sijill.lexicon.Tense;
import org.sijill.lexicon.Word;
import org.sijill.lexicon.WordClass;
import org.sijill.reading.LexedText;
import org.sijill.text.Token;

/** Tells how far a personal name runs. */
final class NameSpotter {

    /** Words that only join the parts of a name; what follows them belongs to it. */
    private static final Set<String> JOINTS =
            Set.of("بن", "ابن", "بنت", "ال", "ابو", "ابا", "ابي", "عبد", "ولد", "فان", "فون", "ماك", "سان", "الدين", "الله", "ديل", "دير", "اوف");

    /** Particles of foreign names that are Arabic words too: joints only beside a part that is no ordinary word. */
    private static final Set<String> PARTICLES =
            Set.of("دي", "دو", "دا", "لا", "لو", "بو", "بي", "تي", "جي", "اس", "دبليو", "كي", "بان", "ام", "ذو", "لي", "او");

    private static final int LONGEST = 10;

    private final LexedText text;
    private final Phrases phrases;

    NameSpotter(LexedText text, Phrases phrases) {
        this.text = text;
        this.phrases = phrases;
    }

    /**
     * The end of a name that begins at a token where one is expected, as after a title.
     *
     * @return the token after the name; {@code from} where no name begins there
     */
    int end(int from) {
        return end(from, from);
    }

    /** The end of a name whose words up to a token are known. */
    int end(int from, int known) {
        int at = known;
        while (at < text.size() && at - from < LONGEST && fits(at, at - from)) {
            at++;
        }
        while (at > known && joint(at - 1) && !closesName(at - 1)) {
            at--;
        }
        return at;
    }

    /** Whether a name may begin at a token where none is announced: a known given name that is no ordinary word. */
    boolean begins(int at) {
        if (at + 1 >= text.size()) {
            return false;
        }
        Word word = givenWord(at);
        boolean given = word != null && !word.family() && !word.ordinary() && word.senses().isEmpty();
        boolean compound = text.folded(at).equals("عبد") || text.folded(at).equals("ابو");
        return (given && (strong(at + 1) || (joint(at + 1) && at + 2 < text.size() && fits(at + 2, 2)))) || (compound && strong(at + 1) && strong(at + 2));
    }

    /** The word at a token where people are called so, و or a preposition taken off; null where they are not. */
    private @Nullable Word givenWord(int at) {
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
        if (at >= text.size() || text.token(at).kind() != Token.Kind.ARABIC) {
            return false;
        }
        Word word = bareWord(at);
        if (word == null) {
            return unknown(at);
        }
        return nameOnly(at, word) || word.personal() && (word.family() || (!word.ordinary() && word.senses().isEmpty()));
    }

    private boolean fits(int at, int before) {
        Token token = text.token(at);
        boolean inside = before > 0;
        if (token.kind() != Token.Kind.ARABIC) {
            return inside && token.is("-") && at + 1 < text.size() && strong(at + 1) && glued(at);
        }
        if (inside && JOINTS.contains(text.folded(at - 1)) && !closesName(at - 1)) {
            return !text.is(at, WordClass.PREPOSITION) || personal(at);
        }
        if (inside && joint(at - 1) && !closesName(at - 1) && personal(at)) {
            return true;
        }
        if (inside && beginsTitle(at)) {
            return false;
        }
        if (joint(at)) {
            return at + 1 < text.size() && (closesName(at) ? inside : joins(at));
        }
        if (text.folded(at).equals("علي")) {
            return ali(at, before);
        }
        if (preposition(at)) {
            return false;
        }
        return nameWord(at, before);
    }

    /** «محمد علي», but «مرسي على أن»: Egyptian papers write the two alike. */
    private boolean ali(int at, int before) {
        boolean named = strong(at + 1) || (joint(at + 1) && at + 2 < text.size());
        boolean writtenWithDots = !text.token(at).surface().endsWith("ى");
        return named || (before == 1 && writtenWithDots && !phraseFollows(at + 1));
    }

    private boolean phraseFollows(int at) {
        return at < text.size() && (text.folded(at).startsWith("ال") && !personal(at) || text.is(at, WordClass.COMPLEMENTIZER)
                || text.is(at, WordClass.DEMONSTRATIVE) || text.content(at) != null && !text.is(at, WordClass.PREPOSITION));
    }

    private boolean preposition(int at) {
        for (Reading reading : text.readings(at)) {
            if (reading.word().is(WordClass.PREPOSITION) && !reading.definite()) {
                return true;
            }
        }
        return false;
    }

    private boolean personal(int at) {
        for (Reading reading : text.readings(at)) {
            if (reading.bare() && reading.word().personal()) {
                return true;
            }
        }
        return false;
    }

    /** «محمد بن نايف ولي العهد»: a title of two words ends the name, one of one word only where nobody is called so. */
    private boolean beginsTitle(int at) {
        Phrase title = phrases.longest(at, Phrase.TITLE | Phrase.HONORIFIC | Phrase.QUALIFIER);
        if (title == null) {
            return false;
        }
        Word word = text.readings(at)[0].word();
        if (title.length() > 1 || !word.personal() || !title.bare()) {
            return true;
        }
        Qualifier qualifier = title.sense(Qualifier.class);
        return qualifier != null && (Offices.follows(qualifier) || phrases.longest(title.to(), Phrase.TITLE | Phrase.BODY) != null);
    }

    private boolean glued(int at) {
        return text.token(at - 1).end() == text.token(at).start() && text.token(at).end() == text.token(at + 1).start();
    }

    private boolean nameWord(int at, int before) {
        Word word = bareWord(at);
        if (word == null) {
            return unknown(at) || foreign(at) || withPronoun(at);
        }
        if (!word.personal()) {
            return nameOnly(at, word) || (!word.content() && !word.ordinary()) || (before == 0 && foreign(at));
        }
        if (!word.ordinary() || word.family()) {
            return true;
        }
        return before == 0 ? nextIsName(at) : before == 1 && !opensGenitive(at) || nextIsName(at);
    }

    /** A word that the lexicon knows only from the names of leaders. */
    private boolean nameOnly(int at, Word word) {
        return !word.personal() && word.phrases() != null && word.classes().isEmpty() && word.verbs().isEmpty() && word.senses().isEmpty() && word.noun() == null
                && phrases.longest(at, ~Phrase.LEADER) == null;
    }

    /** «لياو ليتشيانغ», «تشي هاوتيان»: a short word that could otherwise be only an odd verb may begin a foreign name. */
    private boolean foreign(int at) {
        if (text.folded(at).length() > 4 || text.folded(at).startsWith("و") || !unknown(at + 1)) {
            return false;
        }
        for (Reading reading : text.readings(at)) {
            boolean odd = reading.word().classes().isEmpty() && reading.word().noun() == null && reading.word().senses().isEmpty()
                    && reading.word().verbs().stream().noneMatch(verb -> verb.tense() == Tense.PERFECT);
            if (!odd) {
                return false;
            }
        }
        return true;
    }

    /** «الزهراني»: a word that the lexicon reads only as another name with a pronoun. */
    private boolean withPronoun(int at) {
        boolean found = text.readings(at).length > 0;
        for (Reading reading : text.readings(at)) {
            found &= reading.bare() && reading.pronoun() != null && reading.word().classes().isEmpty() && reading.word().verbs().isEmpty()
                    && reading.word().noun() == null && (reading.word().personal() || reading.word().phrases() != null);
        }
        return found && text.folded(at).endsWith("ي");
    }

    /** «أوباما وسام الاستحقاق»: an ordinary word with a definite one behind it begins a genitive. */
    private boolean opensGenitive(int at) {
        return at + 1 < text.size() && text.folded(at + 1).startsWith("ال") && !personal(at + 1) && text.content(at + 1) != null;
    }

    /** An ordinary word is a first name only where a name goes on: «الرئيس أمين الجميل», but «الرئيس سعيد بالزيارة». */
    private boolean nextIsName(int at) {
        if (at + 1 >= text.size()) {
            return false;
        }
        Word next = bareWord(at + 1);
        return (next != null && next.personal() && !(next.ordinary() && !next.family())) || strong(at + 1) || JOINTS.contains(text.folded(at + 1));
    }

    private boolean joins(int at) {
        if (text.token(at + 1).kind() != Token.Kind.ARABIC) {
            return false;
        }
        return JOINTS.contains(text.folded(at)) ? !text.is(at + 1, WordClass.PREPOSITION) || personal(at + 1) : strong(at + 1) || personal(at + 1) || PARTICLES.contains(text.folded(at + 1));
    }

    private boolean closesName(int at) {
        return text.folded(at).equals("الدين") || text.folded(at).equals("الله");
    }

    private boolean joint(int at) {
        if (at >= text.size()) {
            return false;
        }
        if (JOINTS.contains(text.folded(at))) {
            return true;
        }
        return PARTICLES.contains(text.folded(at)) && "أإ".indexOf(text.token(at).surface().charAt(0)) < 0 && (strong(at + 1) || (at > 0 && strong(at - 1)) || (at + 1 < text.size() && personal(at + 1) && text.is(at, WordClass.JOINT)));
    }

    /** «ولورانس»: و before a word that the lexicon has never seen. */
    boolean joinedUnknown(int at) {
        return text.readings(at).length == 0 && text.token(at).kind() == Token.Kind.ARABIC && text.folded(at).startsWith("و") && text.folded(at).length() > 4;
    }

    /** A word that the lexicon has never seen, long enough to be a name. */
    boolean unknown(int at) {
        if (at >= text.size()) {
            return false;
        }
        String folded = text.folded(at);
        return nothingKnown(at) && text.token(at).kind() == Token.Kind.ARABIC && folded.length() > 2 && !(folded.startsWith("و") && !folded.startsWith("وو") && folded.length() > 3);
    }

    /** Whether no reading stands; a finite verb with the article, as in «النجاري», is none. */
    private boolean nothingKnown(int at) {
        for (Reading reading : text.readings(at)) {
            Word word = reading.word();
            boolean verbOnly = !word.verbs().isEmpty() && word.classes().isEmpty() && word.noun() == null && word.senses().isEmpty() && word.phrases() == null
                    && !word.personal();
            if (!reading.definite() || !verbOnly) {
                return false;
            }
        }
        return true;
    }

    /** The word at a token where nothing is attached to it; null where it is unknown, or where something is attached. */
    private @Nullable Word bareWord(int at) {
        for (Reading reading : text.readings(at)) {
            boolean alone = reading.bare() && reading.pronoun() == null && !reading.future() && !nothingKnown(at);
            if (alone && (!reading.definite() || reading.word().personal()) && (reading.word().personal() || reading.word().content())) {
                return reading.word();
            }
        }
        return null;
    }
}
