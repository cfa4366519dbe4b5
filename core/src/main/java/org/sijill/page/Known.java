package org.sijill.page;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.PhraseNode;
import org.sijill.lexicon.Sense;
import org.sijill.lexicon.Word;
import org.sijill.lexicon.WordClass;
import org.sijill.text.Letters;
import org.sijill.text.Token;

/** What the lexicon knows of the words of a line: places, outlets, names and titles. */
final class Known {

    private static final int LONGEST_SOURCE = 7;

    private final Lexicon lexicon;

    Known(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** How many tokens the longest phrase takes that begins at a token and has a sense of the wanted kind. */
    int phrase(List<Token> tokens, int from, Predicate<Sense> wanted) {
        Token first = tokens.get(from);
        int longest = phrase(tokens, from, first.folded(), wanted);
        if (longest == 0 && first.folded().length() > 3 && first.folded().startsWith("ال")) {
            longest = phrase(tokens, from, first.folded().substring(2), wanted);
        }
        return longest;
    }

    private int phrase(List<Token> tokens, int from, String first, Predicate<Sense> wanted) {
        Word word = lexicon.word(first);
        if (word == null) {
            return 0;
        }
        int longest = word.senses().stream().anyMatch(wanted) ? 1 : 0;
        @Nullable PhraseNode node = word.phrases();
        int length = 1;
        while (node != null) {
            longest = node.senses().stream().anyMatch(wanted) ? length : longest;
            node = from + length < tokens.size()
                    ? node.next(tokens.get(from + length).folded())
                    : null;
            length++;
        }
        return longest;
    }

    /** Whether a stretch of tokens is the name of a place or country and nothing else. */
    boolean isPlace(List<Token> tokens) {
        return !tokens.isEmpty()
                && phrase(tokens, 0, sense -> sense instanceof Sense.Place || sense instanceof Sense.Country)
                        == tokens.size();
    }

    /** How many tokens the place's name takes that a text begins with; 0 for none. */
    int place(List<Token> tokens) {
        return phrase(tokens, 0, sense -> sense instanceof Sense.Place || sense instanceof Sense.Country);
    }

    /** Whether a word is a verb behind the conjunction «و», as where a text goes on: «وقال». */
    boolean isVerbGoingOn(Token token) {
        Word word = token.folded().startsWith("و") ? lexicon.word(token.folded().substring(1)) : null;
        return word != null && !word.verbs().isEmpty() && lexicon.word(token.folded()) == null;
    }

    boolean isSource(List<Token> tokens) {
        return !tokens.isEmpty() && tokens.size() <= LONGEST_SOURCE && isSource(spelling(tokens));
    }

    boolean isSource(String spelling) {
        return lexicon.sources().name(spelling.strip()) != null;
    }

    /** Whether a stretch of tokens is the name of a news agency. */
    boolean isAgency(List<Token> tokens) {
        return !tokens.isEmpty() && lexicon.sources().isAgency(Letters.fold(spelling(tokens)));
    }

    /** Whether tokens after a word for an outlet are the name of one that the lexicon spells otherwise. */
    boolean isSpeltLikeSource(List<Token> tokens) {
        return lexicon.sources().isSpeltLike(spelling(tokens));
    }

    /** The tokens as written, with one blank wherever there is a gap: «أ.ش.أ», «عين ليبيا». */
    static String spelling(List<Token> tokens) {
        StringBuilder out = new StringBuilder();
        int end = -1;
        for (Token token : tokens) {
            out.append(end >= 0 && token.start() > end ? " " : "").append(token.surface());
            end = token.end();
        }
        return out.toString();
    }

    /** How many tokens the longest outlet's name takes that begins at a token; 0 for none. */
    int source(List<Token> tokens, int from) {
        for (int length = Math.min(LONGEST_SOURCE, tokens.size() - from); length > 0; length--) {
            if (isSource(tokens.subList(from, from + length))) {
                return length;
            }
        }
        return 0;
    }

    /** Whether the word is also something else than a name: «اليوم», «الرياض». */
    boolean isOrdinary(Token token) {
        String folded = token.folded();
        return isContent(folded) || (folded.startsWith("ال") && folded.length() > 3 && isContent(folded.substring(2)));
    }

    private boolean isContent(String folded) {
        Word word = lexicon.word(folded);
        return word != null && (word.content() || word.ordinary());
    }

    /** Whether a word that is an outlet's name is hardly read as anything else: an agency, and no particle or verb («معا»). */
    boolean isSurelySource(Token token) {
        Word word = lexicon.word(token.folded());
        boolean noun = word == null || (word.verbs().isEmpty() && !word.isAny(~WordClass.NOUN.bit()));
        return lexicon.sources().isAgency(token.folded()) ? noun : !isOrdinary(token);
    }

    /** Whether people are called by the word. */
    boolean isPersonal(Token token) {
        Word word = lexicon.word(token.folded());
        return word != null && word.personal();
    }

    /** Whether a line is a person with title and nothing else, as captions are: «الرئيس الروسي فلاديمير بوتين». */
    boolean isPersonWithTitle(List<Token> tokens) {
        boolean named = false;
        int i = 0;
        while (i < tokens.size()) {
            Token token = tokens.get(i);
            if (token.isSign()) {
                i++;
                continue;
            }
            int title = phrase(tokens, i, Known::standsAroundName);
            int person = phrase(tokens, i, sense -> sense instanceof Sense.Leader);
            named |= person > 0 || (title == 0 && isPersonal(token));
            if (title == 0 && person == 0 && !isPersonal(token)) {
                return false;
            }
            i += Math.max(1, Math.max(title, person));
        }
        return named;
    }

    private static boolean standsAroundName(Sense sense) {
        return sense instanceof Sense.Title
                || sense instanceof Sense.Nisba
                || sense instanceof Sense.Honorific
                || sense instanceof Sense.Qualifier
                || sense instanceof Sense.Country;
    }

    /** Whether a stretch of tokens is one name of the lexicon: person, state, place, body or organisation. */
    boolean isName(List<Token> tokens) {
        return phrase(tokens, 0, sense -> !(sense instanceof Sense.Nisba) && !(sense instanceof Sense.Anaphor))
                == tokens.size();
    }
}
