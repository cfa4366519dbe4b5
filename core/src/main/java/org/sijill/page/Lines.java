package org.sijill.page;

import java.util.ArrayList;
import java.util.List;
import org.sijill.lexicon.PageMarks;
import org.sijill.lexicon.PageMarks.Role;
import org.sijill.text.Token;
import org.sijill.text.Tokenizer;

/** Cuts the text of a page into the lines that its reader saw: undoes wrapping at a column, parts what was run together. */
final class Lines {

    private static final int NARROW = 50;
    private static final int WIDE = 100;
    private static final int ENOUGH = 8;
    private static final int LONGEST_WORD = 16;
    private static final List<Role> LABELS =
            List.of(Role.SOURCE, Role.KEYWORDS, Role.EMBEDDED, Role.RELATED, Role.PUBLISHED, Role.UPDATED);

    private Lines() {}

    /** The lines of a text that are not blank, blanks collapsed. */
    static List<String> of(String text, PageMarks marks) {
        List<String> lines = new ArrayList<>();
        for (String line : unwrapped(text)) {
            part(line, marks, lines);
        }
        return lines;
    }

    /**
     * Joins lines that a mailer or crawler wrapped at a column: nearly all of like length, and few ending a sentence. Blank
     * lines then part paragraphs.
     */
    static List<String> unwrapped(String text) {
        List<String> raw = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            raw.add(CleanText.line(line));
        }
        boolean wrapped = isWrapped(raw);
        List<String> lines = new ArrayList<>(raw.size());
        boolean open = false;
        for (String line : raw) {
            if (line.isEmpty()) {
                open = false;
            } else if (wrapped && open) {
                lines.set(lines.size() - 1, lines.getLast() + " " + line);
            } else {
                lines.add(line);
                open = true;
            }
        }
        return lines;
    }

    private static boolean isWrapped(List<String> raw) {
        List<Integer> lengths = new ArrayList<>();
        int stops = 0;
        for (int i = 0; i + 1 < raw.size(); i++) {
            String line = raw.get(i);
            if (!line.isEmpty() && !raw.get(i + 1).isEmpty() && !LineReader.isBullet(line)) {
                lengths.add(line.length());
                stops += ".؟!:".indexOf(line.charAt(line.length() - 1)) >= 0 ? 1 : 0;
            }
        }
        if (lengths.size() < ENOUGH || stops * 4 > lengths.size()) {
            return false;
        }
        lengths.sort(null);
        int widest = lengths.get(lengths.size() * 9 / 10);
        long even = lengths.stream()
                .filter(length -> length > widest - LONGEST_WORD)
                .count();
        return widest >= NARROW && lengths.getLast() <= WIDE && even * 10 > lengths.size() * 8L;
    }

    private static final List<Role> STAMPS = List.of(Role.PUBLISHED, Role.UPDATED);

    /**
     * Parts a line before a label that follows the end of a sentence or a stroke: «…مشروع. المصدر: …»; before one of a date also
     * after a dash or in brackets: «11 أكتوبر 2024 (آخر تحديث: …)».
     */
    private static void part(String line, PageMarks marks, List<String> lines) {
        if (line.indexOf(':') < 0) {
            lines.add(line);
            return;
        }
        List<Token> tokens = Tokenizer.tokenize(line);
        int from = 0;
        for (int i = 1; i < tokens.size(); i++) {
            if ((isSign(tokens.get(i - 1), ".|»؟!•") && begins(LABELS, marks, tokens, i))
                    || (isSign(tokens.get(i - 1), "-–—([")
                            && begins(STAMPS, marks, tokens, i)
                            && holdsDate(marks, tokens, i))) {
                add(line.substring(from, tokens.get(i).start()), lines);
                from = tokens.get(i).start();
            }
        }
        add(line.substring(from), lines);
    }

    private static void add(String part, List<String> lines) {
        String line = CleanText.line(part);
        while (line.endsWith("|")) {
            line = CleanText.line(line.substring(0, line.length() - 1));
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }

    /** Whether a word of a date follows the colon that stands next. */
    private static boolean holdsDate(PageMarks marks, List<Token> tokens, int from) {
        int at = from;
        while (at < tokens.size() && !Label.colon(tokens, at)) {
            at++;
        }
        at++;
        return at < tokens.size()
                && (tokens.get(at).kind() == Token.Kind.NUMBER
                        || marks.length(Role.WEEKDAY, tokens, at) > 0
                        || marks.length(Role.CLOCK, tokens, at) > 0);
    }

    private static boolean isSign(Token token, String signs) {
        return token.isSign() && signs.indexOf(token.surface().charAt(0)) >= 0;
    }

    private static boolean begins(List<Role> labels, PageMarks marks, List<Token> tokens, int at) {
        for (Role role : labels) {
            int length = marks.length(role, tokens, at);
            if (length > 0
                    && Label.colon(tokens, at + length)
                    && !tokens.get(at + length).is("|")) {
                return true;
            }
        }
        return false;
    }
}
