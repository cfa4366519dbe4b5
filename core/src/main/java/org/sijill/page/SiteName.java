package org.sijill.page;

import java.util.List;
import org.sijill.lexicon.PageMarks;
import org.sijill.lexicon.PageMarks.Role;
import org.sijill.model.FieldOrigin;
import org.sijill.text.Token;
import org.sijill.text.Tokenizer;

/** The site's name where the page's title has it before the headline: «سودانيوز: …», «وكالة واصف - …». */
final class SiteName {

    private static final int WORDS = 4;

    /** How many blocks above the text may be its headline, where no heading is. */
    private static final int NEAR = 25;

    private static final String ENDS = ":|-–—»";

    private final Outline outline;
    private final String title;
    private final PageMarks marks;

    /** @param title the words of the page's title element */
    SiteName(Outline outline, String title, PageMarks marks) {
        this.outline = outline;
        this.title = title;
        this.marks = marks;
    }

    /**
     * Adds the publisher to a draft that has none, and takes its name off the title where a block says so.
     *
     * @param body the first block of the main text
     */
    void into(ArticleDraft draft, int body) {
        String headline = draft.title;
        if (draft.publisher != null || headline == null) {
            return;
        }
        if (outline.headline() < 0 && headline.equals(title)) {
            for (Block block : outline.blocks().subList(Math.max(0, body - NEAR), body)) {
                headline = name(block.text()).isEmpty() ? headline : block.text();
            }
        }
        String name = name(headline);
        if (!name.isEmpty()) {
            draft.title = headline;
            draft.publisher = draft.tell(Field.PUBLISHER, Told.of(name, FieldOrigin.TITLE));
        }
    }

    /** What the title has before the headline and a sign, where the page has it elsewhere too or its words tell an outlet. */
    private String name(String headline) {
        int at = title.endsWith(headline) ? title.length() - headline.length() : 0;
        String before = title.substring(0, at).strip();
        if (before.length() < 2 || ENDS.indexOf(before.charAt(before.length() - 1)) < 0) {
            return "";
        }
        String name = before.substring(0, before.length() - 1).strip();
        List<Token> tokens = Tokenizer.tokenize(name);
        boolean brief = PageLine.arabicLetters(name) > 2 && PageLine.words(tokens) <= WORDS;
        return brief && !isLabel(tokens) && isOfSite(name, tokens) ? name : "";
    }

    private boolean isLabel(List<Token> tokens) {
        return marks.length(Role.PROMO, tokens, 0) > 0
                || marks.length(Role.CAPTION, tokens, 0) > 0
                || marks.length(Role.NAVIGATION, tokens, 0) > 0;
    }

    private boolean isOfSite(String name, List<Token> tokens) {
        return marks.length(Role.OUTLET, tokens, 0) > 0
                || outline.blocks().stream().anyMatch(block -> block.text().contains(name));
    }
}
