package org.sijill.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * A run of text between two borders of block elements or line breaks.
 *
 * @param element the innermost block element that holds it
 * @param words how many words it has
 * @param linked how many of its characters are inside links
 */
record Block(Element element, String text, int words, int linked) {

    private static final int PROSE_WORDS = 12;

    /** Whether it reads like a paragraph, by length and links. */
    boolean isProse() {
        return words >= PROSE_WORDS && linked * 3 < text.length() && PageLine.arabicLetters(text) * 2 > text.length();
    }

    /** All blocks of an element in the order of the page. */
    static List<Block> of(Element root) {
        Collector collector = new Collector(root);
        root.traverse(collector);
        collector.flush();
        return collector.blocks;
    }

    private static final class Collector implements NodeVisitor {
        private final List<Block> blocks = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private Element block;
        private int linked;
        private int links;

        private Collector(Element root) {
            this.block = root;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText().replace('\n', ' '));
                linked += links > 0 ? words.getWholeText().strip().length() : 0;
            } else if (node instanceof Element element) {
                if (element.nameIs("br")) {
                    flush();
                } else if (element.isBlock() || element.nameIs("td")) {
                    flush();
                    block = element;
                } else if (element.nameIs("a")) {
                    links++;
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (element.nameIs("a")) {
                    links--;
                } else if (element.isBlock() || element.nameIs("td")) {
                    flush();
                    Element parent = element.parent();
                    block = parent == null ? element : parent;
                }
            }
        }

        private void flush() {
            String line = CleanText.line(text.toString());
            if (!line.isEmpty()) {
                blocks.add(new Block(block, line, line.split(" ").length, linked));
            }
            text.setLength(0);
            linked = 0;
        }
    }
}
