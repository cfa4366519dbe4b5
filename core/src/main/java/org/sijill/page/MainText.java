package org.sijill.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the stretch of blocks that is the page's main text.
 *
 * <p>Begins at the body and steps down as long as one child holds most of the prose; where the prose divides evenly, its
 * paragraphs have been reached.
 */
final class MainText {

    /** A child with this share of the prose is stepped into. */
    private static final double MOST = 0.55;

    private static final int FEWEST_WORDS = 8;

    private final List<Block> blocks;
    private final Map<Element, Integer> prose = new HashMap<>();
    private final Map<Element, Integer> paragraphs = new HashMap<>();
    private int from;
    private int to;

    MainText(List<Block> blocks, Document page) {
        this.blocks = blocks;
        blocks.stream().filter(Block::isProse).forEach(this::count);
        if (prose.isEmpty()) {
            blocks.stream().filter(block -> block.words() >= FEWEST_WORDS).forEach(this::count);
        }
        Element named = named(page);
        stretch(descend(named == null ? page.body() : named));
    }

    private void count(Block block) {
        for (Element e = block.element(); e != null; e = e.parent()) {
            prose.merge(e, block.words(), Integer::sum);
            paragraphs.merge(e, 1, Integer::sum);
        }
    }

    /** The element that the page itself names as the article's body. */
    private @Nullable Element named(Document page) {
        int all = prose.getOrDefault(page.body(), 0);
        for (Element element : page.select("[itemprop=articleBody], [property=articleBody]")) {
            if (prose.getOrDefault(element, 0) * 3 > all) {
                return element;
            }
        }
        return null;
    }

    private Element descend(Element start) {
        Element at = start;
        while (true) {
            Element best = null;
            for (Element child : at.children()) {
                if (best == null || prose.getOrDefault(child, 0) > prose.getOrDefault(best, 0)) {
                    best = child;
                }
            }
            if (best == null || !holdsMost(best, at)) {
                return at;
            }
            at = best;
        }
    }

    /** A single paragraph is not stepped into where others stand beside it: it may only be the longest. */
    private boolean holdsMost(Element child, Element parent) {
        int inChild = prose.getOrDefault(child, 0);
        int inParent = prose.getOrDefault(parent, 0);
        if (inChild == 0 || inChild < inParent * MOST) {
            return false;
        }
        return paragraphs.getOrDefault(child, 0) > 1 || paragraphs.getOrDefault(parent, 0) == 1;
    }

    private void stretch(Element container) {
        for (int i = 0; i < blocks.size(); i++) {
            if (isInside(blocks.get(i).element(), container)) {
                from = to == 0 ? i : from;
                to = i + 1;
            }
        }
    }

    private static boolean isInside(Element element, Element container) {
        for (Element e = element; e != null; e = e.parent()) {
            if (e.equals(container)) {
                return true;
            }
        }
        return false;
    }

    /** The first block of the main text. */
    int from() {
        return from;
    }

    /** The block after its last. */
    int to() {
        return to;
    }
}
