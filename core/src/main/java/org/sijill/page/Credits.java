package org.sijill.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.PageMarks;
import org.sijill.lexicon.PageMarks.Role;
import org.sijill.text.Token;
import org.sijill.text.Tokenizer;

/**
 * Finds the outlets that a report was taken from: «بحسب ما أوردته وكالة أنباء "تاس"», «(رويترز)», «نقلا عن قناة …».
 *
 * <p>A name counts where it stands in quotation marks after a word for an outlet, or where the lexicon knows it as one.
 */
final class Credits {

    private static final int LONGEST_LINE = 14;
    private static final int LONGEST_NAME = 5;
    /** How far into a paragraph «(رويترز)» may stand to be the credit of the report. */
    private static final int OPENING = 14;

    /** What closes an opening behind its outlet. */
    private static final String ENDS = "-–—:)ـ";

    /** «ع.س», «م/ع.ح» */
    private static final Pattern INITIALS = Pattern.compile("\\p{L}(?:[./]\\p{L})+[.]?");

    private static final String OPENING_BRACKETS = "([/";
    private static final String CLOSING_BRACKETS = ")]/";

    private final PageMarks marks;
    private final Known known;

    Credits(PageMarks marks, Known known) {
        this.marks = marks;
        this.known = known;
    }

    /** The outlet that a line names when it does nothing else, or null. */
    @Nullable
    String wholeLine(String text, List<Token> tokens) {
        if (PageLine.words(tokens) > LONGEST_LINE) {
            return null;
        }
        int first = skipSigns(tokens, 0);
        int last = tokens.size();
        while (last > first && tokens.get(last - 1).isSign()) {
            last--;
        }
        if (first < last && OutletList.isOnlyOutlets(tokens.subList(first, last), known)) {
            return text.substring(
                    tokens.get(first).start(), tokens.get(last - 1).end());
        }
        String signed = signed(text, tokens.subList(first, last));
        if (signed != null) {
            return signed;
        }
        int attribution = first < last ? marks.length(Role.ATTRIBUTION, tokens, first) : 0;
        Found found = attribution == 0 ? null : name(text, tokens, first + attribution);
        return found != null && PageLine.words(tokens.subList(found.end, tokens.size())) <= 1 ? found.name : null;
    }

    /** The outlets in brackets behind the initials of who put their reports together: «ع.س (أ ف ب، رويترز». */
    private @Nullable String signed(String text, List<Token> tokens) {
        int open = 0;
        while (open < tokens.size() && !tokens.get(open).is("(") && isInitial(tokens.get(open))) {
            open++;
        }
        boolean named = open > 0 && open + 1 < tokens.size() && tokens.get(open).is("(");
        return named && OutletList.isOnlyOutlets(tokens.subList(open + 1, tokens.size()), known)
                ? text.substring(tokens.get(open + 1).start(), tokens.getLast().end())
                : null;
    }

    private static boolean isInitial(Token token) {
        return token.isSign()
                || token.folded().codePoints().filter(Character::isLetter).count() == 1
                || INITIALS.matcher(token.surface()).matches();
    }

    /**
     * The page's own name that an opening has behind place and day: «رام الله 3-5-2024 واصف-», «الخرطوم 12-4-2012م (سودانيوز) -»; or
     * null.
     */
    @Nullable
    String own(String text, List<Token> tokens, String publisher) {
        int place = tokens.isEmpty() ? 0 : known.place(tokens);
        int from = place;
        while (from < tokens.size() && from < OPENING && isDay(tokens.get(from))) {
            from++;
        }
        int to = from;
        while (to < tokens.size() && to - from < LONGEST_NAME && tokens.get(to).isWord()) {
            to++;
        }
        boolean closed =
                to < tokens.size() && ENDS.indexOf(tokens.get(to).surface().charAt(0)) >= 0;
        if (place == 0 || from == place || to == from || !closed) {
            return null;
        }
        String own = " " + PageLine.key(Tokenizer.tokenize(publisher)) + " ";
        boolean named = own.contains(" " + PageLine.key(tokens.subList(from, to)) + " ");
        return named
                ? text.substring(tokens.get(from).start(), tokens.get(to - 1).end())
                : null;
    }

    /** A number, a sign, or the letter for the era behind a year. */
    private static boolean isDay(Token token) {
        return token.isSign()
                || token.kind() == Token.Kind.NUMBER
                || token.folded().length() == 1;
    }

    /** Whether a line begins with a word for an outlet: «صحيفة …», «مجموعة …». */
    boolean isOutlet(List<Token> tokens) {
        return !tokens.isEmpty() && marks.length(Role.OUTLET, tokens, 0) > 0;
    }

    /** The outlets that a paragraph hands its report over to, in order. */
    List<String> inParagraph(String text, List<Token> tokens) {
        OutletList dateline = Datelines.outlets(text, tokens, known, marks);
        List<String> names = new ArrayList<>(dateline.names());
        for (int i = dateline.end(); i < tokens.size(); i++) {
            Found found = null;
            int close = i < OPENING || i > tokens.size() - OPENING ? closing(tokens, i) : -1;
            if (close > 0) {
                List<Token> inside = tokens.subList(i + 1, close);
                if (OutletList.isOnlyOutlets(inside, known)) {
                    names.addAll(OutletList.of(text, inside, known));
                    i = close;
                }
            } else if (tokens.get(i).isWord()) {
                int attribution = attribution(tokens, i);
                found = attribution == 0 ? null : name(text, tokens, i + attribution);
            }
            if (found != null) {
                names.add(found.name);
                i = found.end - 1;
            }
        }
        return names;
    }

    /** Marks with an attached و or ف count too: «وأفادت وكالة …». */
    private int attribution(List<Token> tokens, int at) {
        int length = marks.length(Role.ATTRIBUTION, tokens, at);
        Token token = tokens.get(at);
        boolean opened =
                token.folded().length() > 2 && "وف".indexOf(token.folded().charAt(0)) >= 0;
        if (length == 0
                && opened
                && marks.begins(Role.ATTRIBUTION, token.folded().substring(1))) {
            Token bare = new Token(
                    token.start() + 1,
                    token.end(),
                    token.kind(),
                    token.surface().substring(1),
                    token.folded().substring(1));
            List<Token> rest = new ArrayList<>(tokens.subList(at, Math.min(tokens.size(), at + 4)));
            rest.set(0, bare);
            length = marks.length(Role.ATTRIBUTION, rest, 0);
        }
        return length;
    }

    /** The bracket or stroke that closes one at a token, near enough for names of outlets; -1 where none opens. */
    private static int closing(List<Token> tokens, int at) {
        int kind = OPENING_BRACKETS.indexOf(tokens.get(at).surface().charAt(0));
        if (kind < 0 || !tokens.get(at).isSign()) {
            return -1;
        }
        for (int i = at + 2; i < tokens.size() && i <= at + LONGEST_LINE; i++) {
            if (tokens.get(i).isSign() && tokens.get(i).surface().charAt(0) == CLOSING_BRACKETS.charAt(kind)) {
                return i;
            }
        }
        return -1;
    }

    /** A name after the words that announce one. */
    private @Nullable Found name(String text, List<Token> tokens, int from) {
        int outlet = 0;
        if (from < tokens.size()) {
            outlet = marks.length(Role.OUTLET, tokens, from);
        }
        int at = from + outlet;
        if (at >= tokens.size()) {
            return null;
        }
        int withOutlet = outlet > 0 ? known.source(tokens, from) : 0;
        if (outlet > 0 && isQuote(tokens.get(at))) {
            int close = at + 1;
            while (close < tokens.size() && close - at <= LONGEST_NAME && !isQuote(tokens.get(close))) {
                close++;
            }
            return close < tokens.size() && isQuote(tokens.get(close)) && close > at + 1
                    ? found(text, tokens, at + 1, close)
                    : null;
        }
        int quoted = isQuote(tokens.get(at)) ? 1 : 0;
        int length = at + quoted < tokens.size() ? known.source(tokens, at + quoted) : 0;
        if (withOutlet > outlet + length) {
            return found(text, tokens, from, from + withOutlet);
        }
        if (length == 0 && outlet > 0) {
            int other = speltOtherwise(tokens, at);
            return other == 0 ? null : found(text, tokens, at, at + other);
        }
        boolean sure = length > 1 || (length == 1 && (outlet > 0 || known.isSurelySource(tokens.get(at + quoted))));
        return sure ? found(text, tokens, at + quoted, at + quoted + length) : null;
    }

    /** How many tokens the name of a known outlet takes that is spelt in another way. */
    private int speltOtherwise(List<Token> tokens, int from) {
        for (int length = Math.min(LONGEST_NAME, tokens.size() - from); length > 0; length--) {
            if (known.isSpeltLikeSource(tokens.subList(from, from + length))) {
                return length;
            }
        }
        return 0;
    }

    private static Found found(String text, List<Token> tokens, int from, int to) {
        return new Found(
                text.substring(tokens.get(from).start(), tokens.get(to - 1).end()), to);
    }

    private static boolean isQuote(Token token) {
        return token.isSign() && "\"«»“”„″'’‘".indexOf(token.surface().charAt(0)) >= 0;
    }

    private static int skipSigns(List<Token> tokens, int from) {
        int i = from;
        while (i < tokens.size() && tokens.get(i).isSign()) {
            i++;
        }
        return i;
    }

    /**
     * An outlet's name in a paragraph.
     *
     * @param end the token after it
     */
    private record Found(String name, int end) {}
}
