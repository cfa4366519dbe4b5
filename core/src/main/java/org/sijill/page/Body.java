package org.sijill.page;

import java.util.ArrayList;
import java.util.List;
import org.sijill.page.PageLine.Kind;

/**
 * The body of an article while its lines come in. Short lines wait: they are subheads if a paragraph follows, else they
 * stand below the body.
 */
final class Body {

    private static final int SIGNATURE_WORDS = 9;
    /** A longer line below a body is no name. */
    private static final int NAME_WORDS = 3;

    final ArticleDraft draft;
    private final Known known;
    private final Credits credits;
    private final List<PageLine> waiting = new ArrayList<>();
    private boolean closed;

    Body(ArticleDraft draft, Known known, Credits credits) {
        this.draft = draft;
        this.known = known;
        this.credits = credits;
    }

    /** Whether a label that stands below bodies was passed. */
    boolean isClosed() {
        return closed;
    }

    void paragraph(PageLine line) {
        flush();
        closed = false;
        if (repeatsTitle(line)) {
            draft.litter.add(line.text());
        } else {
            draft.paragraph(line, credits);
        }
    }

    void await(PageLine line) {
        waiting.add(line);
    }

    private void flush() {
        for (PageLine line : waiting) {
            boolean subhead = line.is(Kind.HEADLINE)
                    && !repeatsTitle(line)
                    && !known.isPersonWithTitle(line.tokens())
                    && !draft.isEmpty();
            if (subhead) {
                draft.paragraph(line, credits);
            } else {
                draft.litter.add(line.text());
            }
        }
        waiting.clear();
    }

    /** The headline again, alone or run together with the next: «…الطاقةالوزير: لا زيادة …». */
    private boolean repeatsTitle(PageLine line) {
        if (draft.title == null) {
            return false;
        }
        String title = Heading.key(draft.title);
        boolean merged = !line.is(Kind.PROSE)
                && line.key().startsWith(title)
                && line.key().length() < title.length() * 3;
        return merged || line.key().equals(title);
    }

    /** «المصدر:» or keywords: the body ends here, unless it turns out to go on. */
    void close() {
        below();
        closed = !draft.isEmpty();
    }

    /** Sorts the lines that stand below the last paragraph: its own end, the owner's name, a date, or litter. */
    void below() {
        while (!waiting.isEmpty() && !closed && draft.continues(waiting.getFirst())) {
            draft.paragraph(waiting.removeFirst(), credits);
        }
        for (PageLine line : waiting) {
            if (isSignature(line)) {
                draft.publisher = line.text();
            } else if (line.is(Kind.DATE) && draft.stamps.isEmpty() && !closed && isOwnDate(line)) {
                draft.stamp(line);
            } else {
                draft.litter.add(line.text());
            }
        }
        waiting.clear();
    }

    /** One date below a body is its own; those of other stories stand beside their headlines, those of comments beside a text. */
    private boolean isOwnDate(PageLine date) {
        return waiting.stream()
                .noneMatch(line -> !line.equals(date)
                        && (line.is(Kind.DATE) || (line.is(Kind.HEADLINE) && line.words() > NAME_WORDS)));
    }

    /** Whether a headline waits that would be another story's if the body ended here. */
    boolean awaitsHeadline() {
        return !waiting.isEmpty()
                && waiting.getLast().is(Kind.HEADLINE)
                && waiting.getLast().words() > NAME_WORDS;
    }

    private boolean isSignature(PageLine line) {
        return line.is(Kind.HEADLINE)
                && draft.publisher == null
                && !draft.isEmpty()
                && line.words() <= SIGNATURE_WORDS
                && (credits.isOutlet(line.tokens()) || known.isSource(line.tokens()));
    }
}
