package org.sijill.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.text.Token;

/** Finds where a report was filed: «لندن - رويترز», «دمشق، سوريا (CNN) -- », «واس - الرياض: ». */
final class Datelines {

    private static final int LONGEST = 14;
    private static final String ENDS = "-–—:ـ";
    private static final String PARTS = "،,/()[]«»\"";

    private Datelines() {}

    /** Whether a line is a dateline and nothing else. */
    static boolean isDateline(List<Token> tokens, Known known) {
        return isDateline(tokens, known, null);
    }

    /** @param publisher key of the page's own name, which may stand beside the place; or null */
    static boolean isDateline(List<Token> tokens, Known known, @Nullable String publisher) {
        return place("", tokens, known, publisher, true) != null;
    }

    /** The place named by a line that is a dateline. */
    static @Nullable String ofLine(String text, List<Token> tokens, Known known, @Nullable String publisher) {
        return place(text, tokens, known, publisher, true);
    }

    /** The place that a body's first paragraph opens with, which stays in the text. */
    static @Nullable String ofText(String text, List<Token> tokens, Known known) {
        int from = 0;
        int end = -1;
        for (int i = 0; i < tokens.size() && i < LONGEST; i++) {
            Token token = tokens.get(i);
            if (token.isSign() && ENDS.indexOf(token.surface().charAt(0)) >= 0) {
                end = i;
                String place = place(text, tokens.subList(from, end), known, null, false);
                if (place != null) {
                    return place;
                }
            }
        }
        return null;
    }

    /** Whether a paragraph opens with a dateline that a dash closes; with a colon it may be a headline's speaker. */
    static boolean opens(String text, List<Token> tokens, Known known) {
        List<Token> opening = tokens.subList(0, Math.min(tokens.size(), LONGEST));
        return opening.stream().anyMatch(Datelines::isDash)
                && opening.stream().noneMatch(token -> token.is(":"))
                && ofText(text, tokens, known) != null;
    }

    private static @Nullable String place(
            String text, List<Token> tokens, Known known, @Nullable String publisher, boolean dashed) {
        if (tokens.size() > LONGEST || (dashed && tokens.stream().noneMatch(Datelines::isDash))) {
            return null;
        }
        List<Token> place = new ArrayList<>();
        List<Token> part = new ArrayList<>();
        for (int i = 0; i <= tokens.size(); i++) {
            if (i < tokens.size() && !isBorder(tokens.get(i))) {
                part.add(tokens.get(i));
            } else if (!part.isEmpty()) {
                if (known.isPlace(part)) {
                    place.addAll(part);
                } else if (!known.isSource(part) && !PageLine.key(part).equals(publisher)) {
                    return null;
                }
                part.clear();
            }
        }
        return place.isEmpty()
                ? null
                : text.isEmpty()
                        ? ""
                        : words(text, place.getFirst().start(), place.getLast().end());
    }

    /** With the bracket that closes one in it: «عدن (اليمن)». */
    private static String words(String text, int from, int to) {
        String words = text.substring(from, to);
        boolean open = words.indexOf('(') >= 0 && words.indexOf(')') < 0;
        return open && to < text.length() && text.charAt(to) == ')' ? words + ")" : words;
    }

    private static boolean isDash(Token token) {
        return token.isSign() && "-–—_".indexOf(token.surface().charAt(0)) >= 0;
    }

    private static boolean isBorder(Token token) {
        char c = token.surface().charAt(0);
        return token.isSign() && (ENDS.indexOf(c) >= 0 || PARTS.indexOf(c) >= 0 || c == '_');
    }
}
