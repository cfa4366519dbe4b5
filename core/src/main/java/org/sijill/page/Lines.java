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

    /** Parts a line before a label that follows the end of a sentence or a stroke: «…مشروع. المصدر: …». */
    private static void part(String line, PageMarks marks, List<String> lines) {
        if (line.indexOf(':') < 0) {
            lines.add(line);
            return;
        }
        List<Token> tokens = Tokenizer.tokenize(line);
        int from = 0;
        for (int i = 1; i < tokens.size(); i++) {
            if (isBorder(tokens.get(i - 1)) && begins(marks, tokens, i)) {
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

    private static boolean isBorder(Token token) {
        return token.isSign() && ".|»؟!•".indexOf(token.surface().charAt(0)) >= 0;
    }

    private static boolean begins(PageMarks marks, List<Token> tokens, int at) {
        for (Role role : LABELS) {
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
