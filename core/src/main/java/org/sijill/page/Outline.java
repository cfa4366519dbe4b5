package org.sijill.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** The text of a page after one walk over its tree: its blocks in the order of the page, and the regions that hold them. */
final class Outline {

    /** What no reader sees as text of the page. */
    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "title",
            "noscript",
            "template",
            "iframe",
            "object",
            "svg",
            "canvas",
            "math",
            "button",
            "select",
            "textarea",
            "datalist",
            "video",
            "audio",
            "map",
            "dialog");

    /** Elements that border text, beside those that the parser takes for blocks. */
    private static final Set<String> BORDERS = Set.of("td", "th", "caption", "dt", "dd", "li", "summary");

    private final List<Block> blocks = new ArrayList<>();
    private final List<Region> regions = new ArrayList<>();
    private int headline = -1;

    private Outline() {}

    /** @param headline the element of the article's title, which is told from its blocks */
    static Outline of(Element root, @Nullable Element headline, Clutter clutter) {
        Outline outline = new Outline();
        root.filter(outline.new Walk(headline, clutter));
        outline.count();
        return outline;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** Each behind all those that hold it; the first is the page. */
    List<Region> regions() {
        return regions;
    }

    Region page() {
        return regions.getFirst();
    }

    /** The block of the headline, -1 where the page has none. */
    int headline() {
        return headline;
    }

    /** Counts anew what stands in each region. */
    void count() {
        regions.forEach(Region::clear);
        for (Block block : blocks) {
            if (!block.region().isOut) {
                block.region().add(block);
            }
        }
        for (int i = regions.size() - 1; i > 0; i--) {
            Region region = regions.get(i);
            if (region.parent != null) {
                region.parent.add(region);
            }
        }
    }

    private final class Walk implements NodeFilter {
        private final @Nullable Element title;
        private final Clutter clutter;
        private final StringBuilder text = new StringBuilder();
        private @Nullable Region region;
        private int linked;
        private int links;

        Walk(@Nullable Element title, Clutter clutter) {
            this.title = title;
            this.clutter = clutter;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
                add(words.getWholeText());
            } else if (node instanceof Element element) {
                return enter(element);
            }
            return FilterResult.CONTINUE;
        }

        private void add(String whole) {
            for (int i = 0; i < whole.length(); i++) {
                char c = whole.charAt(i);
                text.append(c == '\n' ? ' ' : c);
            }
            linked += links > 0 ? whole.strip().length() : 0;
        }

        private FilterResult enter(Element element) {
            String name = element.normalName();
            if (UNSEEN.contains(name)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            Clutter.Says says = region == null ? Clutter.Says.NOTHING : clutter.of(element);
            boolean isTitle = element.equals(title);
            if (isTitle || says.isOut() || element.isBlock() || BORDERS.contains(name) || name.equals("br")) {
                flush();
            }
            headline = isTitle ? blocks.size() : headline;
            if (says.isOut() || element.isBlock() || BORDERS.contains(name)) {
                region = new Region(element, region, blocks.size(), says);
                regions.add(region);
                if (name.equals("table")) {
                    region.tellTable();
                }
            }
            links += name.equals("a") ? 1 : 0;
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                links -= element.nameIs("a") ? 1 : 0;
                if (region != null && region.element.equals(element)) {
                    leave(region);
                }
            }
            return FilterResult.CONTINUE;
        }

        private void leave(Region left) {
            flush();
            left.to = blocks.size();
            region = left.parent == null ? left : left.parent;
        }

        private void flush() {
            Block block = region == null ? null : Block.of(region, text, linked);
            if (block != null) {
                blocks.add(block);
            }
            text.setLength(0);
            linked = 0;
        }
    }
}
