package org.sijill.page;

import java.util.ArrayList;
import java.util.List;
import org.sijill.page.PageLine.Kind;

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

    /** A longer list of headlines is no insert in a body. */
    private static final int INLINE_HEADLINES = 3;

    private static final int LONG_PROSE = 20;
    private static final int HEADLINE_LETTERS = 9;
    private static final int OPENING = 4;

    private final List<PageLine> lines;
    private final Outlook outlook;
    private final Known known;
    private final Credits credits;
    private final List<ArticleDraft> drafts = new ArrayList<>();
    private final List<PageLine> head = new ArrayList<>();
    private Body body;
    private Zone zone = Zone.HEAD;
    private int headlines;

    LineArticles(List<PageLine> lines, Known known, Credits credits, ArticleDraft first) {
        this.lines = lines;
        this.outlook = new Outlook(lines);
        this.known = known;
        this.credits = credits;
        this.body = new Body(first, known, credits);
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
        if (zone == Zone.HEAD) {
            new Heading(head, List.of(), known).into(body.draft);
        }
        body.below();
        return drafts;
    }

    private int head(int at, PageLine line) {
        boolean untitled = body.draft.title == null
                && head.stream().noneMatch(l -> (l.is(Kind.HEADLINE) || l.is(Kind.PROSE)) && l.words() > 2);
        if (!line.is(Kind.PROSE) || (untitled && outlook.isTitle(at))) {
            head.add(line);
            return at;
        }
        List<PageLine> opening = lines.subList(at, Math.min(lines.size(), at + OPENING));
        new Heading(head, opening, known).into(body.draft);
        head.clear();
        zone = Zone.BODY;
        return body(at, line);
    }

    private int body(int at, PageLine line) {
        ArticleDraft draft = body.draft;
        switch (line.kind()) {
            case PROSE -> prose(at, line);
            case HEADLINE, DATELINE, LITTER, CAPTION, DATE, AUTHOR -> body.await(line);
            case CREDIT -> draft.credit(line.value());
            case PUBLISHED, UPDATED -> stamp(line);
            case KEYWORDS, SOURCE -> trailer(at, line);
            case EMBEDDED -> {
                return embedded(at, line);
            }
            case RELATED -> openRelated(line);
            case END -> end(at, line);
        }
        return at;
    }

    /** A date with its label is the article's, unless it stands below another headline. */
    private void stamp(PageLine line) {
        if (body.awaitsHeadline()) {
            body.await(line);
        } else {
            body.draft.stamp(line);
        }
    }

    private void prose(int at, PageLine line) {
        if (body.isClosed() && outlook.proseAhead(at, REOPENING) < REOPENING) {
            body.draft.litter.add(line.text());
        } else {
            body.paragraph(line);
        }
    }

    private void trailer(int at, PageLine line) {
        body.close();
        boolean keywords = line.is(Kind.KEYWORDS);
        String value = line.value().isEmpty() ? outlook.below(at + 1, keywords) : line.value();
        if (value.isEmpty()) {
            return;
        }
        if (keywords) {
            body.draft.keywordLines.add(value);
        } else {
            body.draft.source(value);
        }
    }

    private void openRelated(PageLine line) {
        body.below();
        zone = Zone.RELATED;
        headlines = 0;
        if (PageLine.arabicLetters(line.value()) >= HEADLINE_LETTERS) {
            relate(line.value());
        }
    }

    private void end(int at, PageLine line) {
        body.below();
        body.draft.litter.add(line.text());
        if (body.isClosed() || outlook.proseAhead(at + 1, REOPENING) < REOPENING) {
            zone = Zone.TAIL;
        }
    }

    /** Headlines of other stories all belong to the main article, also those below an embedded one. */
    private void relate(String headline) {
        String publisher = main().publisher;
        main().relate(Heading.withoutName(headline, publisher == null ? null : Heading.key(publisher)));
        headlines++;
    }

    private ArticleDraft main() {
        return drafts.getFirst();
    }

    /** «اقرأ أيضا»: a headline in the line itself or below it, or a second article. Returns the last line it took. */
    private int embedded(int at, PageLine line) {
        if (PageLine.arabicLetters(line.value()) >= HEADLINE_LETTERS) {
            relate(line.value());
            return at;
        }
        int next = at + 1;
        List<PageLine> titles = new ArrayList<>();
        while (next < lines.size()
                && (isHeadline(next, titles) || lines.get(next).is(Kind.LITTER))) {
            if (isHeadline(next, titles)) {
                titles.add(lines.get(next));
            }
            next++;
        }
        boolean prose = next < lines.size() && lines.get(next).is(Kind.PROSE);
        if (prose && !titles.isEmpty() && titles.size() <= INLINE_HEADLINES && beginsArticle(titles.getFirst(), next)) {
            openArticle(titles.getFirst());
            return next - 1;
        }
        headlines = 0;
        titles.forEach(title -> relate(title.text()));
        if (!prose || body.isClosed()) {
            body.below();
            zone = Zone.RELATED;
        }
        return next - 1;
    }

    private boolean isHeadline(int at, List<PageLine> before) {
        PageLine line = lines.get(at);
        return line.is(Kind.HEADLINE) || (line.is(Kind.PROSE) && before.isEmpty() && outlook.isTitle(at));
    }

    private boolean beginsArticle(PageLine title, int from) {
        return body.isClosed() || outlook.beginsArticle(title, from);
    }

    private void openArticle(PageLine title) {
        body.below();
        ArticleDraft draft = new ArticleDraft(drafts.size() + 1);
        draft.title = title.text();
        drafts.add(draft);
        body = new Body(draft, known, credits);
        zone = Zone.HEAD;
    }

    private int related(int at, PageLine line) {
        switch (line.kind()) {
            case HEADLINE -> relate(line.text());
            case EMBEDDED -> {
                zone = Zone.BODY;
                body.close();
                return embedded(at, line);
            }
            case SOURCE, KEYWORDS -> {
                zone = Zone.BODY;
                return body(at, line);
            }
            case PROSE -> {
                return proseAmongHeadlines(at, line);
            }
            case END -> end(at, line);
            default -> body.draft.litter.add(line.text());
        }
        return at;
    }

    /** A long paragraph after few headlines: the list stood inside the body. */
    private int proseAmongHeadlines(int at, PageLine line) {
        if (line.bullet()) {
            relate(line.text());
        } else if (!body.isClosed() && headlines <= INLINE_HEADLINES && line.words() >= LONG_PROSE) {
            zone = Zone.BODY;
            return body(at, line);
        } else {
            body.draft.litter.add(line.text());
        }
        return at;
    }

    /** Below the end of a page, a headline is told from the words of a form by a date or place beside it, or a list mark. */
    private void tail(int at, PageLine line) {
        boolean beside = (at > 0 && lines.get(at - 1).is(Kind.DATE))
                || (at + 1 < lines.size() && (lines.get(at + 1).is(Kind.DATE) || isDateline(lines.get(at + 1))));
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
        String title = body.draft.title;
        return title != null && line.key().contains(Heading.key(title));
    }

    private boolean isDateline(PageLine line) {
        String publisher = main().publisher;
        return Datelines.isDateline(line.tokens(), known, publisher == null ? null : Heading.key(publisher));
    }
}
