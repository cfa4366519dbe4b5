package org.sijill.page;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The paragraphs of a main text in a language whose lines are not sorted by their words: told by markup, length, stops and links, and
 * by the few marks that pages of all languages share.
 */
final class Passages {

    /** A block with more of its characters in links leads elsewhere. */
    private static final double LINKED = 0.8;

    /** Longer blocks are no label, date or bar. */
    private static final int LABEL_WORDS = 25;

    private static final int SENTENCE_WORDS = 6;
    private static final int PROSE_WORDS = 12;

    /** A text with less than a fifth of its words in paragraphs is a list: its short lines are what it tells. */
    private static final int PROSE_SHARE = 5;

    private static final Set<String> ITEMS = Set.of("li", "blockquote", "pre", "p");

    private final LineReader lines;

    Passages(LineReader lines) {
        this.lines = lines;
    }

    /** Of a page of HTML. Before the first and behind the last sentence only items and paragraphs of the markup are kept. */
    List<String> of(List<Block> main) {
        List<Block> text = main.stream().filter(this::isKept).toList();
        if (isList(text)) {
            return text.stream().map(Block::text).toList();
        }
        int from = 0;
        int to = text.size();
        while (from < to && !isText(text.get(from))) {
            from++;
        }
        while (to > from && !isText(text.get(to - 1)) && !isItem(text.get(to - 1))) {
            to--;
        }
        return text.subList(from, to).stream().map(Block::text).toList();
    }

    /** Of plain text. */
    List<String> ofLines(List<String> plain) {
        Predicate<String> isText = line ->
                Block.words(line) >= PROSE_WORDS || (Block.words(line) >= SENTENCE_WORDS && Block.endsSentence(line));
        return plain.stream().filter(isText).filter(line -> !isLabel(line)).toList();
    }

    private boolean isKept(Block block) {
        return block.linked() < block.text().length() * LINKED && !isLabel(block.text());
    }

    private boolean isLabel(String line) {
        return Block.words(line) < LABEL_WORDS && lines.isLitter(line);
    }

    private static boolean isList(List<Block> text) {
        int words = text.stream().mapToInt(Block::words).sum();
        int prose = text.stream().filter(Block::isProse).mapToInt(Block::words).sum();
        return prose * PROSE_SHARE < words;
    }

    private static boolean isText(Block block) {
        return block.isProse() || (block.words() >= SENTENCE_WORDS && Block.endsSentence(block.text()));
    }

    private static boolean isItem(Block block) {
        return ITEMS.contains(block.element().normalName());
    }
}
