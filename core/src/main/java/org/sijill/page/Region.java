package org.sijill.page;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An element that borders text, with how much stands in it; what is taken out of the page is not counted. */
final class Region {

    final Element element;
    /** The region around it; only the whole page has none. */
    final @Nullable Region parent;
    /** The first of its blocks in the order of the page. */
    final int from;

    /** The block after its last. */
    int to;

    /** What its markup says that it is. */
    Clutter.Says says;

    /** Whether it is no part of the article, or lies in something that is none. */
    boolean isOut;

    /** Whether it is quoted from elsewhere, or lies in what is; a page whose body is named so quotes nothing. */
    boolean isQuoted;

    /** Whether a table is inside, as in those that lay out a page. */
    boolean holdsTable;

    int words;
    /** How many of the words are in paragraphs. */
    int prose;

    int letters;
    /** How many of the letters are in links. */
    int linked;
    /** How much it looks like what holds the article's paragraphs. */
    double score;

    Region(Element element, @Nullable Region parent, int from, Clutter.Says says) {
        this.element = element;
        this.parent = parent;
        this.from = from;
        this.says = says;
    }

    /** Tells all regions around this table of it; those around one that knows of a table know of it too. */
    void tellTable() {
        for (Region r = parent; r != null && !r.holdsTable; r = r.parent) {
            r.holdsTable = true;
        }
    }

    void clear() {
        words = 0;
        prose = 0;
        letters = 0;
        linked = 0;
        score = 0;
    }

    void add(Block block) {
        words += block.words();
        prose += block.isProse() ? block.words() : 0;
        letters += block.text().length();
        linked += block.linked();
    }

    void add(Region child) {
        words += child.words;
        prose += child.prose;
        letters += child.letters;
        linked += child.linked;
    }

    double linkShare() {
        return letters == 0 ? 0 : (double) linked / letters;
    }

    boolean holds(int block) {
        return block >= from && block < to;
    }
}
