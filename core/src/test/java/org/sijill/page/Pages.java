package org.sijill.page;

import java.util.List;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.LexiconSource;
import org.sijill.lexicon.PageMarks;
import org.sijill.reading.PageArticle;
import org.sijill.reading.RefusedException;

/** Reads pages of the tests with the project's own lexicon, loaded once. */
final class Pages {

    static final PageMarks MARKS = PageMarks.read(LexiconSource.packed());
    static final Lexicon LEXICON = Lexicon.load(LexiconSource.packed());
    static final PageReader READER = new PageReader(LEXICON, MARKS);

    private Pages() {}

    static List<PageArticle> capture(String text) {
        return read(new Page("test", text, Page.Format.CAPTURE, Page.Given.NOTHING));
    }

    static List<PageArticle> html(String text) {
        return read(new Page("test", text, Page.Format.HTML, Page.Given.NOTHING));
    }

    static PageArticle article(String text) {
        return read(new Page("test", text, Page.Format.ARTICLE, Page.Given.NOTHING))
                .getFirst();
    }

    static List<PageArticle> read(Page page) {
        try {
            return READER.read(page);
        } catch (RefusedException e) {
            throw new AssertionError("refused: " + e.reason(), e);
        }
    }
}
