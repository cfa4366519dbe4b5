package org.sijill.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.page.PageLine.Kind;
import org.sijill.text.Token;

/**
 * Walks over the lines of one page and sorts them: head, body, what closes a body, other stories, and the rest.
 *
 * <p>One object reads one page.
 */
final class LineArticles {

    private enum Zone {
        HEAD,
        BODY,
        RELATED,
        TAIL
    }

    /** A body that was closed by «المصدر:» goes on if so many paragraphs follow: the label was a picture's. */
    private static final int REOPENING = 3;

    /** How many lines are looked at to tell how a page goes on. */
    private static final int AHEAD = 200;

    private static final int SIGNATURE_WORDS = 9;
    private static final int INLINE_HEADLINES = 3;
    private static final int LONG_PROSE = 20;
    private static final Set<Kind> TRAILERS = EnumSet.of(Kind.SOURCE, Kind.KEYWORDS);

    private final List<PageLine> lines;
    private final Known known;
    private final Credits credits;
    private final List<ArticleDraft> drafts = new ArrayList<>();
    private final List<PageLine> head = new ArrayList<>();
    private final List<PageLine> pending = new ArrayList<>();
    private ArticleDraft draft;
    private Zone zone = Zone.HEAD;
    private boolean closed;
    private int headlines;

    LineArticles(List<PageLine> lines, Known known, Credits credits, ArticleDraft first) {
        this.lines = lines;
        this.known = known;
        this.credits = credits;
        this.draft = first;
        drafts.add(first);
    }

    /** The articles in the order of the page; the first may be empty. */
    List<ArticleDraft> sort() {
        for (int i = 0; i < lines.size(); i++) {
            PageLine line = lines.get(i);
            switch (zone) {
                case HEAD -> i = head(i, line);
                case BODY -> i = body(i, line);
                case RELATED -> i = related(i, line);
                case TAIL -> tail(i, line);
            }
        }
        close();
        return drafts;
    }

    private int head(int at, PageLine line) {
        if (!line.is(Kind.PROSE) || isTitle(at, line)) {
            head.add(line);
            return at;
        }
        openBody(at);
        return body(at, line);
    }

    private void openBody(int at) {
        List<PageLine> opening = lines.subList(at, Math.min(lines.size(), at + 4));
        new Heading(head, opening, known).into(draft);
        head.clear();
        zone = Zone.BODY;
        closed = false;
    }

    /** A headline that ends in a question or exclamation mark, or is long: what follows it is prose too. */
    private boolean isTitle(int at, PageLine line) {
        String last = line.tokens().getLast().surface();
        boolean open = draft.title == null
                && head.stream().noneMatch(other -> other.is(Kind.HEADLINE) || other.is(Kind.PROSE))
                && line.words() <= LONG_PROSE + 5
                && (".:؛…".indexOf(last.charAt(0)) < 0 && !PageLine.endsSentence(line.tokens()) || "؟?!".contains(last));
        return open && nextProse(at + 1) >= 0;
    }

    private int nextProse(int from) {
        for (int i = from; i < lines.size() && i < from + 6; i++) {
            if (lines.get(i).is(Kind.PROSE)) {
                return i;
            }
        }
        return -1;
    }

    private int body(int at, PageLine line) {
        switch (line.kind()) {
            case PROSE -> prose(at, line);
            case HEADLINE, DATELINE, LITTER, CAPTION, DATE, AUTHOR -> pending.add(line);
            case CREDIT -> draft.credit(line.value());
            case PUBLISHED, UPDATED -> draft.stamp(line);
            case KEYWORDS -> trailer(at, line, draft.keywordLines);
            case SOURCE -> trailer(at, line, null);
            case EMBEDDED -> {
                return embedded(at, line);
            }
            case RELATED -> openRelated(line);
            case END -> end(at, line);
        }
        return at;
    }

    private void prose(int at, PageLine line) {
        if (closed && proseAhead(at) < REOPENING) {
            draft.litter.add(line.text());
            return;
        }
        flush();
        closed = false;
        if (isMergedTitle(line)) {
            draft.litter.add(line.text());
        } else {
            draft.paragraph(line, credits);
        }
    }

    private int proseAhead(int from) {
        int n = 0;
        for (int i = from; i < lines.size() && i < from + AHEAD && n < REOPENING; i++) {
            Kind kind = lines.get(i).kind();
            if (kind == Kind.RELATED || kind == Kind.EMBEDDED || kind == Kind.END || TRAILERS.contains(kind)) {
                break;
            }
            n += kind == Kind.PROSE ? 1 : 0;
        }
        return n;
    }

    /** Short lines between paragraphs are subheads, unless they are something else; those after the last one are not. */
    private void flush() {
        for (PageLine line : pending) {
            boolean subhead = line.is(Kind.HEADLINE)
                    && !isMergedTitle(line)
                    && !known.isPersonWithTitle(line.tokens())
                    && !draft.isEmpty();
            if (subhead) {
                draft.paragraph(line, credits);
            } else {
                draft.litter.add(line.text());
            }
        }
        pending.clear();
    }

    /** The headline again, alone or run together with the next: «…أفغانستانبوتين: لا مفر …». */
    private boolean isMergedTitle(PageLine line) {
        if (draft.title == null) {
            return false;
        }
        String title = Heading.key(draft.title);
        return line.key().startsWith(title) && line.key().length() < title.length() * 3 && !line.is(Kind.PROSE)
                || line.key().equals(title);
    }

    /** A line «المصدر:» without a value has it in the next line. */
    private void trailer(int at, PageLine line, @Nullable List<String> values) {
        signature();
        closed = !draft.isEmpty();
        String value = line.value();
        if (value.isEmpty() && at + 1 < lines.size() && lines.get(at + 1).is(Kind.HEADLINE)) {
            value = lines.get(at + 1).text();
        }
        if (value.isEmpty()) {
            return;
        }
        if (values != null) {
            values.add(value);
        } else {
            draft.source(value);
        }
    }

    /** A short line after the last paragraph names the page's owner, if it looks like a name. */
    private void signature() {
        for (PageLine line : pending) {
            boolean name = line.is(Kind.HEADLINE)
                    && line.words() <= SIGNATURE_WORDS
                    && (credits.isOutlet(line.tokens()) || known.isSource(line.tokens()));
            if (name && draft.publisher == null && !draft.isEmpty()) {
                draft.publisher = line.text();
            } else if (line.is(Kind.DATE) && draft.stamps.isEmpty() && !closed) {
                draft.stamp(line);
            } else {
                draft.litter.add(line.text());
            }
        }
        pending.clear();
    }

    private void openRelated(PageLine line) {
        signature();
        zone = Zone.RELATED;
        headlines = 0;
        if (!line.value().isEmpty() && PageLine.arabicLetters(line.value()) > 8) {
            relate(line.value());
            headlines = 1;
        }
    }

    private void end(int at, PageLine line) {
        signature();
        draft.litter.add(line.text());
        if (closed || proseAhead(at + 1) < REOPENING) {
            zone = Zone.TAIL;
        }
    }

    private void relate(String headline) {
        String publisher = main().publisher;
        main().relate(Heading.withoutName(headline, publisher == null ? null : Heading.key(publisher)));
    }

    private ArticleDraft main() {
        return drafts.getFirst();
    }

    /** «اقرأ أيضا»: a headline in the line itself or below it, or a second article. Returns the last line it took. */
    private int embedded(int at, PageLine line) {
        if (PageLine.arabicLetters(line.value()) > 8) {
            relate(line.value());
            return at;
        }
        int next = at + 1;
        List<PageLine> titles = new ArrayList<>();
        while (next < lines.size() && (lines.get(next).is(Kind.HEADLINE) || lines.get(next).is(Kind.LITTER))) {
            if (lines.get(next).is(Kind.HEADLINE)) {
                titles.add(lines.get(next));
            }
            next++;
        }
        boolean prose = next < lines.size() && lines.get(next).is(Kind.PROSE);
        if (prose && !titles.isEmpty() && titles.size() <= INLINE_HEADLINES && beginsArticle(titles.getFirst(), next)) {
            openArticle(titles.getFirst());
            return next - 1;
        }
        signatureUnlessInline(prose);
        titles.forEach(title -> relate(title.text()));
        if (!prose || closed) {
            zone = Zone.RELATED;
            headlines = titles.size();
        }
        return next - 1;
    }

    private void signatureUnlessInline(boolean prose) {
        if (!prose) {
            signature();
        }
    }

    /** After a body that was closed, an article begins; inside an open one only if its opening takes up the headline. */
    private boolean beginsArticle(PageLine title, int from) {
        if (closed) {
            return true;
        }
        for (int i = from; i < lines.size() && i < from + AHEAD; i++) {
            if (TRAILERS.contains(lines.get(i).kind())) {
                return false;
            }
        }
        Set<String> words = new HashSet<>();
        for (int i = from; i < Math.min(lines.size(), from + 3); i++) {
            lines.get(i).tokens().forEach(token -> words.add(token.folded()));
        }
        List<Token> content = title.tokens().stream().filter(t -> t.isWord() && t.folded().length() > 3).toList();
        long shared = content.stream().filter(t -> words.contains(t.folded())).count();
        return shared * 2 > content.size();
    }

    private void openArticle(PageLine title) {
        signature();
        draft = new ArticleDraft(drafts.size() + 1);
        draft.title = title.text();
        drafts.add(draft);
        closed = false;
        zone = Zone.HEAD;
    }

    private int related(int at, PageLine line) {
        switch (line.kind()) {
            case HEADLINE -> {
                relate(line.text());
                headlines++;
            }
            case EMBEDDED -> {
                zone = Zone.BODY;
                closed = true;
                return embedded(at, line);
            }
            case SOURCE, KEYWORDS -> {
                zone = Zone.BODY;
                return body(at, line);
            }
            case PROSE -> {
                boolean resumes = !closed && headlines <= INLINE_HEADLINES && line.words() >= LONG_PROSE;
                if (line.bullet()) {
                    relate(line.text());
                } else if (resumes) {
                    zone = Zone.BODY;
                    return body(at, line);
                } else {
                    draft.litter.add(line.text());
                }
            }
            case END -> end(at, line);
            default -> draft.litter.add(line.text());
        }
        return at;
    }

    /** Below the end of a page, a headline is told from the words of a form by a date or place beside it, or a list mark. */
    private void tail(int at, PageLine line) {
        boolean beside = at > 0 && lines.get(at - 1).is(Kind.DATE)
                || at + 1 < lines.size() && (lines.get(at + 1).is(Kind.DATE) || isDateline(lines.get(at + 1)));
        boolean headline = line.is(Kind.HEADLINE) && line.words() > 3 && !isDateline(line) && !isTitleAgain(line);
        if (headline && (line.bullet() || beside)) {
            relate(line.text());
        } else if (line.is(Kind.RELATED)) {
            openRelated(line);
        } else {
            main().litter.add(line.text());
        }
    }

    private boolean isTitleAgain(PageLine line) {
        return draft.title != null && line.key().contains(Heading.key(draft.title));
    }

    private boolean isDateline(PageLine line) {
        String publisher = main().publisher;
        return Datelines.isDateline(line.tokens(), known, publisher == null ? null : Heading.key(publisher));
    }

    private void close() {
        if (zone == Zone.HEAD) {
            new Heading(head, List.of(), known).into(draft);
        }
        if (zone == Zone.BODY) {
            signature();
        }
    }
}
