package org.sijill.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.PageMarks;
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
            if (isEnd(token)) {
                end = i;
                String place = place(text, tokens.subList(from, end), known, null, false);
                if (place != null) {
                    return place;
                }
            }
        }
        return null;
    }

    /** The outlets that a body's first words name beside a place, or beside a word that stands for one: «عواصم - وكالات:». */
    static OutletList outlets(String text, List<Token> tokens, Known known, PageMarks marks) {
        OutletList found = OutletList.NONE;
        for (int i = 1; i < tokens.size() && i < LONGEST; i++) {
            Token token = tokens.get(i);
            if (isEnd(token)) {
                List<List<Token>> parts = parts(tokens.subList(0, i));
                List<List<Token>> outlets = parts.stream()
                        .filter(part -> OutletList.isOutlet(part, known))
                        .toList();
                boolean others = parts.stream()
                        .filter(part -> !outlets.contains(part))
                        .allMatch(part ->
                                known.isPlace(part) || marks.length(PageMarks.Role.DATELINE, part, 0) == part.size());
                if (others && outlets.size() < parts.size() && !outlets.isEmpty()) {
                    found = new OutletList(
                            outlets.stream()
                                    .map(part -> words(
                                            text,
                                            part.getFirst().start(),
                                            part.getLast().end()))
                                    .toList(),
                            i);
                }
            }
        }
        return found;
    }

    /** The agencies that a line names which is a dateline and nothing else. */
    static List<String> agencies(String text, List<Token> tokens, Known known) {
        return parts(tokens).stream()
                .filter(known::isAgency)
                .map(part -> words(text, part.getFirst().start(), part.getLast().end()))
                .toList();
    }

    private static List<List<Token>> parts(List<Token> tokens) {
        List<List<Token>> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            if (i == tokens.size() || isBorder(tokens.get(i))) {
                if (i > from) {
                    parts.add(tokens.subList(from, i));
                }
                from = i + 1;
            }
        }
        return parts;
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
        if (tokens.size() > LONGEST
                || (dashed
                        && tokens.stream().noneMatch(Datelines::isDash)
                        && !tokens.getLast().is(":"))) {
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

    /** A sign that closes a dateline; a tatweel alone is a dash too. */
    private static boolean isEnd(Token token) {
        return (token.isSign() && ENDS.indexOf(token.surface().charAt(0)) >= 0)
                || token.surface().chars().allMatch(c -> c == 'ـ');
    }

    private static boolean isDash(Token token) {
        return token.isSign() && "-–—_".indexOf(token.surface().charAt(0)) >= 0;
    }

    private static boolean isBorder(Token token) {
        char c = token.surface().charAt(0);
        return isEnd(token) || (token.isSign() && (PARTS.indexOf(c) >= 0 || c == '_'));
    }
}
