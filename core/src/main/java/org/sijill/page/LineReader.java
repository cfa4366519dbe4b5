package org.sijill.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.PageMarks;
import org.sijill.lexicon.PageMarks.Role;
import org.sijill.page.PageLine.Kind;
import org.sijill.text.Token;
import org.sijill.text.Tokenizer;

/** Tells what each line of a page is: by the marks of the lexicon, and prose from headlines by length and stops. */
final class LineReader {

    private static final int PROSE_WITH_STOP = 6;
    private static final int PROSE_WITHOUT_STOP = 22;
    /** A line of so many words that opens with a dateline is a first paragraph. */
    private static final int DATELINED = 10;

    private static final int SHORT = 25;
    private static final String BULLETS = "•▪▫●○◦·*■□►▸✔➤-–";

    private final PageMarks marks;
    private final DateWords dates;
    private final Credits credits;
    private final Known known;

    LineReader(PageMarks marks, DateWords dates, Credits credits, Known known) {
        this.marks = marks;
        this.dates = dates;
        this.credits = credits;
        this.known = known;
    }

    /** Reads one line that is not blank. */
    PageLine read(String raw) {
        boolean bullet = isBullet(raw);
        String text = bullet ? CleanText.line(raw.substring(1)) : raw;
        List<Token> tokens = Tokenizer.tokenize(text);
        int first = firstWord(tokens);
        PageLine marked =
                first == tokens.size() ? line(text, tokens, Kind.LITTER, text, raw) : marked(text, tokens, first, raw);
        return marked != null ? marked : line(text, tokens, unmarked(text, tokens), text, raw);
    }

    /** Whether a mark of the lexicon says that a line is none of a body, in whatever language that is. */
    boolean isLitter(String raw) {
        boolean bullet = isBullet(raw);
        String text = bullet ? CleanText.line(raw.substring(1)) : raw;
        List<Token> tokens = Tokenizer.tokenize(text);
        int first = firstWord(tokens);
        return first == tokens.size()
                || marked(text, tokens, first, raw) != null
                || isBar(tokens)
                || isPromo(tokens, PageLine.words(tokens));
    }

    /** A line that is known to be of a body. */
    PageLine body(String text) {
        return line(text, Tokenizer.tokenize(text), Kind.PROSE, text, text);
    }

    static boolean isBullet(String line) {
        return line.length() > 1 && BULLETS.indexOf(line.charAt(0)) >= 0 && CleanText.isBlank(line.charAt(1));
    }

    private static PageLine line(String text, List<Token> tokens, Kind kind, String value, String raw) {
        return new PageLine(text, tokens, kind, value, raw);
    }

    private static int firstWord(List<Token> tokens) {
        int i = 0;
        while (i < tokens.size() && tokens.get(i).isSign() && !tokens.get(i).is("©")) {
            i++;
        }
        return i;
    }

    private @Nullable PageLine marked(String text, List<Token> tokens, int first, String raw) {
        PageLine stamp = stamp(text, tokens, first, raw);
        if (stamp != null) {
            return stamp;
        }
        for (Label label : Label.values()) {
            int length = marks.length(label.role, tokens, first);
            if (length > 0 && label.fits(tokens, first, length)) {
                int from = Label.afterColon(tokens, first + length);
                return line(text, tokens, label.kind, rest(text, tokens, from), raw);
            }
        }
        if (ends(tokens, first)) {
            return line(text, tokens, Kind.END, text, raw);
        }
        String credit = credits.wholeLine(text, tokens);
        return credit == null ? null : line(text, tokens, Kind.CREDIT, credit, raw);
    }

    /** «تاريخ النشر: …», «آخر تحديث …», or a date alone. A label before a clock without a day is litter. */
    private @Nullable PageLine stamp(String text, List<Token> tokens, int first, String raw) {
        if (dates.isDate(tokens, first)) {
            return line(text, tokens, Kind.DATE, text, raw);
        }
        int day = dates.end(tokens, first);
        int own = dates.holdsDay(tokens, first, day) ? ownEnd(tokens, first, day) : 0;
        if (own > 0) {
            Kind kind = marks.length(Role.ISSUE, tokens, day) > 0 ? Kind.PUBLISHED : Kind.DATE;
            String words = text.substring(
                    tokens.get(first).start(), tokens.get(own - 1).end());
            return line(text, tokens, kind, words, raw);
        }
        for (Role role : List.of(Role.UPDATED, Role.PUBLISHED)) {
            if (isLabelledBehind(role, tokens, first, day)) {
                return line(text, tokens, kind(role), rest(text, tokens, first), raw);
            }
            int length = marks.length(role, tokens, first);
            if (length > 0) {
                int from = Label.afterColon(tokens, first + length);
                boolean colon = from > first + length;
                int to = dates.end(tokens, from);
                if (dates.holdsDay(tokens, from, to) && (to == tokens.size() || (colon && to > from + 1))) {
                    String words = text.substring(
                            tokens.get(from).start(), tokens.get(to - 1).end());
                    return line(text, tokens, kind(role), words, raw);
                }
                if (to == tokens.size()) {
                    return line(text, tokens, Kind.LITTER, text, raw);
                }
            }
        }
        return null;
    }

    /** Whether a paragraph goes on from one before it: «وقال …». */
    boolean goesOnFrom(PageLine line) {
        return known.isVerbGoingOn(line.tokens().getFirst());
    }

    /** Whether a line is the day of a paper with the number of its issue: «11 أبريل 2006 - العدد 15110». */
    boolean isIssue(PageLine line) {
        int first = firstWord(line.tokens());
        return marks.length(Role.ISSUE, line.tokens(), dates.end(line.tokens(), first)) > 0;
    }

    /**
     * Where a date ends that has only the number of an issue or the words of a share bar behind it: «04/10/2016 - 19:22 1200 مشاهدة»;
     * 0 for no such line.
     */
    private int ownEnd(List<Token> tokens, int first, int day) {
        int issue = marks.length(Role.ISSUE, tokens, day);
        if (issue > 0 && dates.end(tokens, day + issue) == tokens.size()) {
            return lastWord(tokens, day) + 1;
        }
        int at = day < tokens.size() && tokens.get(day).kind() == Token.Kind.FOREIGN ? day + 1 : day;
        int share = marks.length(Role.SHARE, tokens, at);
        if (share == 0 || !isBar(tokens.subList(at, tokens.size()))) {
            return 0;
        }
        int last = lastWord(tokens, day);
        boolean counted = tokens.get(last).kind() == Token.Kind.NUMBER
                && tokens.get(last).surface().indexOf(':') < 0;
        int end = counted ? lastWord(tokens, last) + 1 : last + 1;
        return end > first && dates.holdsDay(tokens, first, end) ? end : 0;
    }

    /** The last token before one that is no sign. */
    private static int lastWord(List<Token> tokens, int before) {
        int last = before - 1;
        while (last > 0 && tokens.get(last).isSign()) {
            last--;
        }
        return last;
    }

    /** «الجمعة، 11 أكتوبر 2024، آخر تحديث 16:14»: the label stands between the day and the clock. */
    private boolean isLabelledBehind(Role role, List<Token> tokens, int first, int day) {
        int length = marks.length(role, tokens, day);
        return length > 0
                && dates.holdsDay(tokens, first, day)
                && dates.end(tokens, day + length) == tokens.size()
                && !dates.holdsDay(tokens, day + length, tokens.size());
    }

    private static Kind kind(Role role) {
        return role == Role.UPDATED ? Kind.UPDATED : Kind.PUBLISHED;
    }

    private static String rest(String text, List<Token> tokens, int from) {
        return from < tokens.size()
                ? CleanText.line(text.substring(tokens.get(from).start()))
                : "";
    }

    private boolean ends(List<Token> tokens, int first) {
        if (PageLine.words(tokens) <= SHORT && tokens.stream().anyMatch(token -> token.is("©"))) {
            return true;
        }
        for (Role role : List.of(Role.COMMENTS, Role.COPYRIGHT)) {
            int length = marks.length(role, tokens, first);
            if (length > 1 || (length == 1 && Label.alone(tokens, first + length))) {
                return true;
            }
        }
        return false;
    }

    private Kind unmarked(String text, List<Token> tokens) {
        int words = PageLine.words(tokens);
        if (isBar(tokens) || isPromo(tokens, words) || foreign(text)) {
            return Kind.LITTER;
        }
        boolean stop = PageLine.endsSentence(tokens);
        if (((stop || goesOn(tokens)) && words >= PROSE_WITH_STOP)
                || words >= PROSE_WITHOUT_STOP
                || (words >= DATELINED && Datelines.opens(text, tokens, known))) {
            return Kind.PROSE;
        }
        return Datelines.isDateline(tokens, known) ? Kind.DATELINE : Kind.HEADLINE;
    }

    /** No headline ends in a comma. */
    private static boolean goesOn(List<Token> tokens) {
        return "،,".contains(tokens.getLast().surface());
    }

    /** A line made of nothing but the words of share bars and menus, or a path through the site: «الرئيسية > أخبار». */
    private boolean isBar(List<Token> tokens) {
        int first = firstWord(tokens);
        int step = first + marks.length(Role.NAVIGATION, tokens, first);
        if (step > first
                && step < tokens.size()
                && ">»/›\\←".contains(tokens.get(step).surface())) {
            return true;
        }
        int i = first;
        while (i < tokens.size()) {
            int length = Math.max(marks.length(Role.SHARE, tokens, i), marks.length(Role.NAVIGATION, tokens, i));
            if (length == 0 && tokens.get(i).isWord()) {
                return false;
            }
            i += Math.max(1, length);
        }
        return true;
    }

    private boolean isPromo(List<Token> tokens, int words) {
        int first = firstWord(tokens);
        int length = marks.length(Role.PROMO, tokens, first);
        int share = marks.length(Role.SHARE, tokens, first);
        return words <= SHORT && (length > 1 || share > 1 || (length == 1 && Label.alone(tokens, first + 1)));
    }

    private static boolean foreign(String text) {
        int arabic = PageLine.arabicLetters(text);
        int letters = (int) text.chars().filter(Character::isLetter).count();
        return arabic * 3 < letters || arabic == 0;
    }
}
