package org.sijill.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sijill.model.FieldOrigin;
import org.sijill.page.PageLine.Kind;
import org.sijill.text.Token;
import org.sijill.text.Tokenizer;

/**
 * Reads what stands above a body: which line is the headline, which the page's own name, which a dateline.
 *
 * <p>A headline is often repeated, shares its words with the body's opening, and stands next to the date; a caption or the
 * headline of another story does less of that.
 */
final class Heading {

    private static final Pattern DASH = Pattern.compile("\\s+[-–—|]+(?:\\s+|$)|^[-–—|]+\\s+");
    private static final int NAME_WORDS = 5;
    private static final int TITLE_WORDS = 3;
    /** A shorter line above a date may be the page's name. */
    private static final int HEADLINE_WORDS = 6;

    private static final int ENOUGH_SHARED = 5;

    /** What stands higher above a body is menus and tickers. */
    private static final int MOST_LINES = 200;

    private final List<PageLine> lines;
    private final Known known;
    private final Set<String> opening = new HashSet<>();
    private final int lastDated;

    /** @param opening the first lines of the body */
    Heading(List<PageLine> lines, List<PageLine> opening, Known known) {
        this.lines = lines.subList(Math.max(0, lines.size() - MOST_LINES), lines.size());
        this.known = known;
        this.lastDated = lastDated();
        opening.forEach(line -> line.tokens().forEach(token -> this.opening.add(token.folded())));
    }

    /** Fills in what the lines tell of the article; lines without use become its litter. */
    void into(ArticleDraft draft) {
        String publisher = publisher();
        draft.publisher = draft.publisher == null ? publisher : draft.publisher;
        String publisherKey = publisher == null ? null : key(publisher);
        PageLine best = draft.title == null ? title(publisherKey) : null;
        if (best != null) {
            draft.title = withoutName(best.text(), publisherKey);
        }
        for (PageLine line : lines) {
            switch (line.kind()) {
                case PUBLISHED, UPDATED -> draft.stamp(line);
                case DATE -> date(line, best, draft);
                case SOURCE -> draft.source(line.value());
                case CREDIT -> draft.credit(line.value());
                case KEYWORDS -> draft.keywordLines.add(line.value());
                case AUTHOR -> draft.author(line.value(), FieldOrigin.TEXT);
                default -> other(line, best, publisherKey, draft);
            }
        }
    }

    /** The day of a visit stands in many pages' heads too: a date with a label, or below the headline, is surer. */
    private void date(PageLine line, @Nullable PageLine best, ArticleDraft draft) {
        int title = best == null ? -1 : lines.indexOf(best);
        boolean ofVisit = lines.indexOf(line) < title
                && lines.subList(title, lines.size()).stream().anyMatch(other -> other.is(Kind.DATE));
        if (!ofVisit && !ofOther(line, title) && lines.stream().noneMatch(other -> other.is(Kind.PUBLISHED))) {
            draft.stamp(line);
        } else {
            draft.litter.add(line.text());
        }
    }

    /** A date above the headline and right below another one is that one's: «آخر الأخبار» with its days. */
    private boolean ofOther(PageLine date, int title) {
        int at = lines.indexOf(date);
        PageLine above = at == 0 ? null : lines.get(at - 1);
        return above != null && at < title && above.is(Kind.HEADLINE) && above.words() >= HEADLINE_WORDS;
    }

    private void other(PageLine line, @Nullable PageLine best, @Nullable String publisherKey, ArticleDraft draft) {
        String place = line.is(Kind.HEADLINE) || line.is(Kind.DATELINE)
                ? Datelines.ofLine(line.text(), line.tokens(), known, publisherKey)
                : null;
        if (place != null && draft.dateline == null) {
            draft.dateline = place;
            Datelines.agencies(line.text(), line.tokens(), known).forEach(draft::credit);
        } else if (!line.equals(best)) {
            draft.litter.add(line.text());
        }
    }

    private @Nullable PageLine title(@Nullable String publisherKey) {
        PageLine best = null;
        double top = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < lines.size(); i++) {
            PageLine line = lines.get(i);
            String text = withoutName(line.text(), publisherKey);
            List<Token> tokens = Tokenizer.tokenize(text);
            if ((line.is(Kind.HEADLINE) || line.is(Kind.PROSE))
                    && PageLine.words(tokens) >= (dated(i) ? 1 : TITLE_WORDS)
                    && Datelines.ofLine(line.text(), line.tokens(), known, publisherKey) == null
                    && (repeats(tokens) > 1 || !known.isPersonWithTitle(tokens))) {
                double score = score(i, tokens);
                if (score > top) {
                    top = score;
                    best = line;
                }
            }
        }
        return best;
    }

    private double score(int at, List<Token> tokens) {
        int shared = 0;
        int content = 0;
        for (Token token : tokens) {
            if (token.isWord() && token.folded().length() > 3) {
                content++;
                shared += opening.contains(token.folded()) ? 1 : 0;
            }
        }
        double overlap = content == 0
                ? 0
                : Math.min(shared, ENOUGH_SHARED) * 2.0 / Math.min(Math.max(content, 3), ENOUGH_SHARED);
        return Math.min(repeats(tokens) - 1, 2) + Math.min(overlap, 2) + (dated(at) ? 1 : 0) - at * 0.03;
    }

    /** Whether a date stands below a line. Headlines that all have one are a list, and only the last may be the title. */
    private boolean dated(int at) {
        return hasDateBelow(at) && at >= lastDated;
    }

    private int lastDated() {
        int last = lines.size() - 1;
        while (last > 0 && !(lines.get(last).is(Kind.HEADLINE) && hasDateBelow(last))) {
            last--;
        }
        return last;
    }

    private boolean hasDateBelow(int at) {
        return at + 1 < lines.size()
                && switch (lines.get(at + 1).kind()) {
                    case DATE, PUBLISHED, UPDATED -> true;
                    default -> false;
                };
    }

    private int repeats(List<Token> tokens) {
        String key = PageLine.key(tokens);
        int n = 0;
        for (PageLine line : lines) {
            n += line.key().contains(key) ? 1 : 0;
        }
        return n;
    }

    /** The name that stands alone before or after a dash, or beside a headline that also stands without it. */
    private @Nullable String publisher() {
        for (PageLine line : lines) {
            if (!line.is(Kind.HEADLINE) && !line.is(Kind.DATELINE)) {
                continue;
            }
            for (String name : names(line.text())) {
                List<Token> tokens = Tokenizer.tokenize(name);
                if (PageLine.words(tokens) > 0
                        && PageLine.words(tokens) <= NAME_WORDS
                        && !known.isPlace(tokens)
                        && (known.isSource(tokens) ? !line.is(Kind.DATELINE) : standsBeside(line, key(name)))) {
                    return name;
                }
            }
        }
        return null;
    }

    private boolean standsBeside(PageLine line, String name) {
        String rest = line.key().startsWith(name)
                ? line.key().substring(name.length()).strip()
                : "";
        if (line.key().endsWith(name)) {
            rest = line.key().substring(0, line.key().length() - name.length()).strip();
        }
        String other = rest;
        return lines.stream()
                .filter(l -> !l.equals(line))
                .anyMatch(l -> !other.isEmpty()
                        ? l.key().equals(other)
                        : l.key().startsWith(name + " ") && !l.key().equals(name));
    }

    private static List<String> names(String text) {
        String[] parts = DASH.split(" " + text + " ");
        List<String> names = new ArrayList<>();
        boolean dashed = DASH.matcher(text).find();
        for (String part : dashed ? parts : new String[0]) {
            if (!part.isBlank()) {
                names.add(CleanText.line(part));
            }
        }
        return names;
    }

    /** A headline without the page's own name before or after a dash. */
    static String withoutName(String text, @Nullable String publisherKey) {
        if (publisherKey != null) {
            List<String> rest = new ArrayList<>(names(text));
            if (rest.removeIf(part -> key(part).equals(publisherKey)) && !rest.isEmpty()) {
                return String.join(" - ", rest);
            }
        }
        return text;
    }

    static String key(String text) {
        return PageLine.key(Tokenizer.tokenize(text));
    }
}
