package org.sijill.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the stretch of a page that is its main text.
 *
 * <p>What the markup calls clutter is left aside. Each paragraph then speaks for the regions around it, the nearest most, as in
 * Readability; the region for which most speaks holds the text, and grows as long as what it grows by is prose too.
 */
final class MainText {

    /** A marked region with more of the page's prose may be misnamed («PrintThis», «no-share»). */
    private static final double TOO_MUCH = 0.3;

    /** It is, where what the page has without it is less than this share of what it has with it. */
    private static final double TOO_LITTLE = 0.3;

    /** How far up a paragraph is heard, and how far up the text grows. */
    private static final int LEVELS = 6;

    /** An article with fewer words may be the head of one. */
    private static final int ENOUGH = 60;

    /** Words beyond these of one paragraph do not speak for its region. */
    private static final int LONGEST = 80;

    /** A table of figures has at least so many cells with text, and in each fewer words than these. */
    private static final int CELLS = 6;

    private static final int CELL_WORDS = 8;

    /**
     * Where the text stands.
     *
     * @param whole all of it
     * @param core the region with most of it; what the text grew by before it is kept only where it closes like a sentence, since
     *     otherwise it is a subtitle or key points
     * @param start no block before this one is of the text
     */
    private record Place(Region whole, Region core, int start, int prose) {}

    private final Outline outline;
    private final Place place;

    MainText(Outline outline) {
        this.outline = outline;
        outline.regions().stream().filter(MainText::isData).forEach(table -> table.says = Clutter.Says.BESIDE);
        this.place = find();
    }

    /** The first block of the main text. */
    int from() {
        return Math.max(place.whole.from, place.start);
    }

    /** The block behind the last of the main text. */
    int to() {
        return Math.max(from(), place.whole.to);
    }

    /** Its blocks, without clutter and headline. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (int i = from(); i < place.whole.to; i++) {
            Block block = outline.blocks().get(i);
            boolean belongs = i >= place.core.from || Block.endsSentence(block.text());
            if (belongs && !block.region().isOut && i != outline.headline()) {
                blocks.add(block);
            }
        }
        return blocks;
    }

    /** Looks with the large regions that are called clutter, and without them. */
    private Place find() {
        Place with = find(TOO_MUCH);
        Place without = find(1);
        return without.prose < with.prose * TOO_LITTLE ? find(TOO_MUCH) : without;
    }

    private Place find(double share) {
        outline.regions().forEach(r -> r.isOut = false);
        outline.count();
        double most = outline.page().prose * share;
        for (Region r : outline.regions()) {
            r.isOut = r.parent != null && (r.parent.isOut || isOut(r, most));
            r.isQuoted = r.parent != null && (r.parent.isQuoted || isQuote(r));
        }
        outline.count();
        int start = belowHeadline();
        score(start);
        Region field = field();
        Region core = best(field);
        Region whole = grown(core, field);
        return new Place(whole, core, start, whole.prose);
    }

    private boolean isOut(Region r, double most) {
        return r.says.isOut() && !r.holds(outline.headline()) && (r.prose <= most || r.says == Clutter.Says.READERS);
    }

    private boolean isQuote(Region r) {
        return r.says == Clutter.Says.EMBED
                && !r.holds(outline.headline())
                && r.prose <= outline.page().prose * TOO_MUCH;
    }

    /** Whether a region is a table of figures: the tables of the 2000s that hold a page's columns have paragraphs or other tables. */
    private static boolean isData(Region r) {
        int cells = r.to - r.from;
        return r.element.nameIs("table")
                && !r.holdsTable
                && cells >= CELLS
                && r.words < cells * CELL_WORDS
                && r.prose * 4 < r.words;
    }

    /** The block below the headline, unless most of the prose is above: then the words of the title stand in a list. */
    private int belowHeadline() {
        int below = 0;
        for (int i = outline.headline() + 1; i < outline.blocks().size(); i++) {
            Block block = outline.blocks().get(i);
            below += block.isProse() && !block.region().isOut ? block.words() : 0;
        }
        return below * 3 > outline.page().prose ? outline.headline() + 1 : 0;
    }

    private void score(int start) {
        for (Block block : outline.blocks().subList(start, outline.blocks().size())) {
            if (block.isProse() && !block.region().isOut) {
                int weight = Math.min(block.words(), LONGEST);
                @Nullable Region r = block.region();
                r = r.element.nameIs("p") && r.parent != null ? r.parent : r;
                for (int level = 1; level <= LEVELS && r != null; level++) {
                    r.score += (double) weight / level;
                    r = r.parent;
                }
            }
        }
    }

    /** Where to look: in what the page itself names as the article's body, or in the article that has the headline. */
    private Region field() {
        Region field = outline.page();
        int all = field.prose;
        for (Region r : outline.regions()) {
            if (r.says == Clutter.Says.BODY && r.prose * 3 > all) {
                return r;
            }
            if (r.says == Clutter.Says.ARTICLE && r.holds(outline.headline()) && r.prose >= Math.min(ENOUGH, all)) {
                field = r;
            }
        }
        return field;
    }

    private Region best(Region field) {
        Region best = field;
        double most = 0;
        for (Region r : outline.regions()) {
            double score = r.score * (1 - r.linkShare());
            if (score > most && !r.isOut && r.from >= field.from && r.to <= field.to) {
                most = score;
                best = r;
            }
        }
        return best;
    }

    /** The text in several parts: up as long as most of what is added is prose, and not in links. */
    private static Region grown(Region best, Region field) {
        Region grown = best;
        Region r = best;
        for (int level = 0; level < LEVELS && r.parent != null && !r.equals(field); level++) {
            r = r.parent;
            int prose = r.prose - grown.prose;
            int words = r.words - grown.words;
            if (prose > 0
                    && prose * 10 >= words * 7
                    && (r.linked - grown.linked) * 4 < r.letters - grown.letters
                    && r.parent != null) {
                grown = r;
            }
        }
        return grown;
    }
}
