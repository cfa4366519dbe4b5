package org.sijill.app.report;

/**
 * Cells of a line in a terminal.
 *
 * <p>Each cell is isolated (FSI … PDI), so that Arabic in one cell does not pull its neighbours across the line where a
 * terminal orders right-to-left text, and the blanks that fill a cell stand outside of the isolate.
 */
final class Columns {

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private Columns() {}

    /** The text in an isolate; text that only runs from left to right needs none. */
    static String isolated(String text) {
        return runsLeftToRight(text) ? text : FIRST_STRONG_ISOLATE + text + POP_ISOLATE;
    }

    private static boolean runsLeftToRight(String text) {
        return text.codePoints().noneMatch(c -> {
            byte direction = Character.getDirectionality(c);
            return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        });
    }

    /** The text, cut or filled to so many cells. */
    static String cell(String text, int width) {
        String cut = cut(text, width);
        return isolated(cut) + " ".repeat(Math.max(0, width - width(cut)));
    }

    /** The text with … where it had to be cut to so many cells. */
    static String cut(String text, int width) {
        if (width(text) <= width) {
            return text;
        }
        int used = 0;
        int at = 0;
        while (at < text.length() && used + width(text.codePointAt(at)) < width) {
            used += width(text.codePointAt(at));
            at += Character.charCount(text.codePointAt(at));
        }
        return text.substring(0, at).stripTrailing() + "…";
    }

    /** How many cells a text takes: marks above and below letters take none. */
    static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    private static int width(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> 1;
        };
    }
}
