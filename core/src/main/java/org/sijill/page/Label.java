package org.sijill.page;

import java.util.List;
import org.sijill.lexicon.PageMarks.Role;
import org.sijill.page.PageLine.Kind;
import org.sijill.text.Token;

/** Labels that begin a line, with what must follow them so that a sentence with the same words is none. */
enum Label {
    KEYWORDS(Role.KEYWORDS, Kind.KEYWORDS, 250),
    SOURCE(Role.SOURCE, Kind.SOURCE, 14),
    EMBEDDED(Role.EMBEDDED, Kind.EMBEDDED, 40),
    RELATED(Role.RELATED, Kind.RELATED, 40),
    AUTHOR(Role.AUTHOR, Kind.AUTHOR, 7),
    CAPTION(Role.CAPTION, Kind.CAPTION, 30);

    final Role role;
    final Kind kind;
    private final int longest;

    Label(Role role, Kind kind, int longest) {
        this.role = role;
        this.kind = kind;
        this.longest = longest;
    }

    /** Whether the line after the label's words is as such a line goes on. */
    boolean fits(List<Token> tokens, int first, int length) {
        int after = first + length;
        if (PageLine.words(tokens) > longest) {
            return false;
        }
        return alone(tokens, after)
                || colon(tokens, after)
                || (this == EMBEDDED && !PageLine.endsSentence(tokens))
                || (this == KEYWORDS && length > 1)
                || (this == AUTHOR && tokens.get(after).isSign() && tokens.size() - after <= 6);
    }

    /** Whether nothing but signs and numbers follows. */
    static boolean alone(List<Token> tokens, int from) {
        for (int i = from; i < tokens.size(); i++) {
            if (tokens.get(i).isWord()) {
                return false;
            }
        }
        return true;
    }

    static boolean colon(List<Token> tokens, int at) {
        return at < tokens.size()
                && tokens.get(at).isSign()
                && ":：|".indexOf(tokens.get(at).surface().charAt(0)) >= 0;
    }

    /** The first token after the signs that part a label from its value; an opening quote or bracket belongs to the value. */
    static int afterColon(List<Token> tokens, int from) {
        int i = from;
        while (i < tokens.size()
                && tokens.get(i).isSign()
                && ":：|-–—.…».>*".indexOf(tokens.get(i).surface().charAt(0)) >= 0) {
            i++;
        }
        return i;
    }
}
