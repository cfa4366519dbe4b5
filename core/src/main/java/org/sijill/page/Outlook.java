package org.sijill.page;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sijill.page.PageLine.Kind;
import org.sijill.text.Token;

/** What the next lines of a page hold: tells a headline from a sentence, a promo from a second article. */
final class Outlook {

    /** How many lines are looked at to tell how a page goes on; bounds the work on pages of nothing but marks. */
    private static final int AHEAD = 200;

    /** How near to a headline the body is. */
    private static final int NEAR = 6;

    private static final int OPENING = 3;
    private static final int LONGEST_TITLE = 25;
    private static final int LONGEST_DATED_TITLE = 45;
    private static final int KEYWORD_WORDS = 5;
    private static final Set<Kind> STAMPS = EnumSet.of(Kind.PUBLISHED, Kind.UPDATED, Kind.DATE);
    private static final Set<Kind> TRAILERS = EnumSet.of(Kind.SOURCE, Kind.KEYWORDS);
    private static final Set<Kind> BORDERS =
            EnumSet.of(Kind.SOURCE, Kind.KEYWORDS, Kind.RELATED, Kind.EMBEDDED, Kind.END);

    private final List<PageLine> lines;

    Outlook(List<PageLine> lines) {
        this.lines = lines;
    }

    /** Whether a line that reads like a sentence is a headline: it has no full stop, or the date stands below, and prose follows. */
    boolean isTitle(int at) {
        PageLine line = lines.get(at);
        boolean dated =
                at + 1 < lines.size() && STAMPS.contains(lines.get(at + 1).kind());
        if (line.words() > (dated ? LONGEST_DATED_TITLE : LONGEST_TITLE) || !proseNear(at + 1)) {
            return false;
        }
        boolean asks = "؟?!".contains(line.tokens().getLast().surface());
        return dated || asks || !PageLine.endsSentence(line.tokens());
    }

    private boolean proseNear(int from) {
        for (int i = from; i < lines.size() && i < from + NEAR; i++) {
            if (lines.get(i).is(Kind.PROSE)) {
                return true;
            }
        }
        return false;
    }

    /** How many paragraphs come before the next mark of a border, counted up to a number. */
    int proseAhead(int from, int enough) {
        int n = 0;
        for (int i = from; i < lines.size() && i < from + AHEAD && n < enough; i++) {
            if (BORDERS.contains(lines.get(i).kind())) {
                break;
            }
            n += lines.get(i).is(Kind.PROSE) ? 1 : 0;
        }
        return n;
    }

    /**
     * Whether inside an open body, a headline begins an article of its own: its words are taken up by the paragraphs below it, and
     * no label that closes the first article is still to come.
     */
    boolean beginsArticle(PageLine title, int from) {
        for (int i = from; i < lines.size() && i < from + AHEAD; i++) {
            if (TRAILERS.contains(lines.get(i).kind())) {
                return false;
            }
        }
        Set<String> words = new HashSet<>();
        for (int i = from; i < Math.min(lines.size(), from + OPENING); i++) {
            lines.get(i).tokens().forEach(token -> words.add(token.folded()));
        }
        List<Token> content = title.tokens().stream()
                .filter(t -> t.isWord() && t.folded().length() > 3)
                .toList();
        long shared = content.stream().filter(t -> words.contains(t.folded())).count();
        return shared * 2 > content.size();
    }

    /** The value of a label that stands alone: the next line, or for keywords all short lines that follow. */
    String below(int from, boolean all) {
        StringBuilder value = new StringBuilder();
        for (int i = from; i < lines.size() && i < from + AHEAD; i++) {
            PageLine line = lines.get(i);
            boolean fits = line.is(Kind.HEADLINE) || line.is(Kind.CREDIT);
            if (!fits || (all && line.words() > KEYWORD_WORDS) || (!all && i > from)) {
                break;
            }
            value.append(value.isEmpty() ? "" : "،").append(line.text());
        }
        return value.toString();
    }
}
