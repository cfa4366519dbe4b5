package org.sijill.names;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Reading;
import org.sijill.lexicon.Sense;
import org.sijill.lexicon.Word;
import org.sijill.lexicon.WordClass;
import org.sijill.reading.LexedText;
import org.sijill.text.Token;

/** Tells how far a personal name runs. */
final class NameSpotter {

    /** Words that only join the parts of a name; what follows them belongs to it. */
    private static final Set<String> JOINTS = Set.of(
            "بن", "ابن", "بنت", "ال", "ابو", "ابا", "ابي", "ام", "عبد", "ولد", "دي", "دو", "دا", "فان", "فون", "ديل", "دير", "ذو",
            "بان", "لا", "لو", "سان", "ماك", "بو", "او", "اوف", "الدين", "الله", "بي", "تي", "جي", "اس", "دبليو", "كي");

    private static final int LONGEST = 12;

    private final LexedText text;

    NameSpotter(LexedText text) {
        this.text = text;
    }

    /**
     * The end of a name that begins at a token where one is expected, as after a title.
     *
     * @return the token after the name; {@code from} where no name begins there
     */
    int end(int from) {
        int at = from;
        while (at < text.size() && at - from < LONGEST && fits(at, at > from)) {
            at++;
        }
        while (at > from && (isJoint(at - 1) && !closesName(at - 1))) {
            at--;
        }
        return at;
    }

    /** Whether a name may begin at a token where none is announced: a known given name that is no ordinary word. */
    boolean begins(int at) {
        if (at + 1 >= text.size()) {
            return false;
        }
        Word word = bareWord(at);
        boolean given = word != null && word.personal() && !word.family() && !word.ordinary() && word.senses().isEmpty();
        return given && (strongName(at + 1) || (isJoint(at + 1) && at + 2 < text.size() && fits(at + 2, true)));
    }

    private boolean strongName(int at) {
        if (adjacentSign(at)) {
            return false;
        }
        Word word = bareWord(at);
        if (word == null) {
            return unknown(at);
        }
        return word.personal() && !word.ordinary() && word.senses().isEmpty() || (word.personal() && word.family());
    }

    private boolean adjacentSign(int at) {
        return text.token(at).kind() != Token.Kind.ARABIC;
    }

    private boolean fits(int at, boolean inside) {
        Token token = text.token(at);
        if (token.kind() == Token.Kind.FOREIGN) {
            return false;
        }
        if (token.kind() != Token.Kind.ARABIC) {
            return inside && token.is("-") && at + 1 < text.size() && unknown(at + 1) && glued(at);
        }
        if (inside && isJoint(at - 1) && !closesName(at - 1)) {
            return !text.is(at, WordClass.PREPOSITION);
        }
        if (inside && beginsTitle(at)) {
            return false;
        }
        if (isJoint(at)) {
            return at + 1 < text.size() && (closesName(at) ? inside : joins(at));
        }
        return nameWord(at, inside);
    }

    /** «محمد بن نايف ولي العهد»: a title of two words ends the name, one of one word only where nobody is called so. */
    private boolean beginsTitle(int at) {
        Phrase title = Phrase.longest(text, at, sense -> sense instanceof Sense.Title || sense instanceof Sense.Qualifier || sense instanceof Sense.Honorific);
        if (title == null) {
            return false;
        }
        Word word = text.readings(at)[0].word();
        return title.to() - at > 1 || !word.personal() || !title.reading().bare() || title.sense(Sense.Qualifier.class) != null;
    }

    private boolean glued(int at) {
        return text.token(at - 1).end() == text.token(at).start() && text.token(at).end() == text.token(at + 1).start();
    }

    private boolean nameWord(int at, boolean inside) {
        Word word = bareWord(at);
        if (word == null) {
            return unknown(at);
        }
        if (word.personal()) {
            return inside || !word.ordinary() || nextIsName(at);
        }
        return !word.content() && !word.ordinary();
    }

    /** An ordinary word is a first name only where a name goes on: «الرئيس أمين الجميل», but «الرئيس سعيد بالزيارة». */
    private boolean nextIsName(int at) {
        if (at + 1 >= text.size()) {
            return false;
        }
        Word next = bareWord(at + 1);
        return (next != null && next.personal()) || unknown(at + 1) || isJoint(at + 1);
    }

    private boolean joins(int at) {
        return text.token(at + 1).kind() == Token.Kind.ARABIC && !text.is(at + 1, WordClass.PREPOSITION);
    }

    private boolean closesName(int at) {
        return text.folded(at).equals("الدين") || text.folded(at).equals("الله");
    }

    boolean isJoint(int at) {
        return at < text.size() && JOINTS.contains(text.folded(at));
    }

    /** A word that the lexicon has never seen, long enough to be a name. */
    boolean unknown(int at) {
        String folded = text.folded(at);
        return text.readings(at).length == 0 && text.token(at).kind() == Token.Kind.ARABIC && folded.length() > 2 && !(folded.startsWith("و") && folded.length() > 5);
    }

    /** The word at a token where nothing is attached to it; null where it is unknown, or where something is attached. */
    private @Nullable Word bareWord(int at) {
        for (Reading reading : text.readings(at)) {
            boolean alone = reading.bare() && reading.pronoun() == null && !reading.future();
            if (alone && (!reading.definite() || reading.word().personal()) && (reading.word().personal() || reading.word().content())) {
                return reading.word();
            }
        }
        return null;
    }
}
