package org.sijill.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.page.PageLine.Kind;

/**
 * The blocks of text that recur on the pages of a site, which are no part of any article: notes on the paper, appeals to
 * subscribe, terms. Learned from many pages of a site by {@link Survey}; immutable, safe to share between threads.
 */
public final class SiteTemplates {

    /** Knows no site; what a single page is read with. */
    public static final SiteTemplates NONE = new SiteTemplates(Map.of());

    /** A shorter line may well stand in several articles: «خلفية», «أسعار النفط». */
    private static final int FEWEST_WORDS = 3;

    private final Map<String, Set<Long>> recurring;

    private SiteTemplates(Map<String, Set<Long>> recurring) {
        this.recurring = recurring;
    }

    /** How many sites have blocks that recur. */
    public int sites() {
        return recurring.size();
    }

    /** How many blocks recur, over all sites. */
    public int blocks() {
        return recurring.values().stream().mapToInt(Set::size).sum();
    }

    /**
     * What one page adds to the survey of its site.
     *
     * @param site host or folder
     * @param title what tells one article from another
     * @param blocks of its main text, each once
     */
    public record PageBlocks(@Nullable String site, long title, Set<Long> blocks) {

        static final PageBlocks NOTHING = new PageBlocks(null, 0, Set.of());
    }

    static PageBlocks blocks(@Nullable String site, ArticleDraft draft, List<PageLine> lines) {
        Set<Long> blocks = new HashSet<>();
        for (PageLine line : lines) {
            if (mayRecur(line)) {
                blocks.add(hash(line));
            }
        }
        String title = draft.title;
        return new PageBlocks(site, hash(title == null ? "" : Heading.key(title)), blocks);
    }

    /** A page's lines without those that recur on its site; all of them where no paragraph would be left. */
    List<PageLine> without(@Nullable String site, ArticleDraft draft, List<PageLine> lines) {
        Set<Long> known = site == null ? Set.of() : recurring.getOrDefault(site, Set.of());
        if (known.isEmpty()) {
            return lines;
        }
        List<PageLine> kept = new ArrayList<>();
        List<String> litter = new ArrayList<>();
        for (PageLine line : lines) {
            if (mayRecur(line) && known.contains(hash(line))) {
                litter.add(line.text());
            } else {
                kept.add(line);
            }
        }
        boolean empties = kept.stream().noneMatch(line -> line.is(Kind.PROSE))
                && lines.stream().anyMatch(line -> line.is(Kind.PROSE));
        if (empties) {
            return lines;
        }
        draft.litter.addAll(litter);
        return kept;
    }

    /** Labels, dates and credits recur too, and mean something each time. */
    private static boolean mayRecur(PageLine line) {
        return (line.is(Kind.PROSE) || line.is(Kind.HEADLINE)) && line.words() >= FEWEST_WORDS;
    }

    private static long hash(PageLine line) {
        return hash(line.key());
    }

    /** FNV-1a over 64 bits, numbers aside: a counter of readers is the same block on every page. */
    private static long hash(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (!Character.isDigit(c)) {
                hash = (hash ^ c) * 0x100000001b3L;
            }
        }
        return hash;
    }

    /**
     * Counts the blocks of pages in their order. The same pages in the same order give the same templates, and the memory has a
     * bound whatever comes.
     */
    public static final class Survey {

        /** A block of fewer pages may be a background paragraph that follow-ups repeat. */
        private static final int FEWEST_PAGES = 4;

        /** One page of so many must have a block. */
        private static final int SHARE = 10;

        /** Of larger sites the first pages are enough. */
        private static final int MOST_PAGES = 20_000;

        private static final int MOST_SITES = 10_000;
        private static final int MOST_BLOCKS = 500_000;

        private final Map<String, Site> sites = new HashMap<>();
        private int size;

        private static final class Site {
            private final Set<Long> titles = new HashSet<>();
            private final Map<Long, Integer> counts = new HashMap<>();
        }

        /** Counts a page. Of pages with the same headline only the first counts: it is one article under several addresses. */
        public void add(PageBlocks page) {
            if (page.site() == null || (sites.size() >= MOST_SITES && !sites.containsKey(page.site()))) {
                return;
            }
            Site site = sites.computeIfAbsent(page.site(), s -> new Site());
            if (site.titles.size() >= MOST_PAGES || !site.titles.add(page.title())) {
                return;
            }
            for (Long block : page.blocks()) {
                if (site.counts.containsKey(block) || hasRoom()) {
                    size += site.counts.merge(block, 1, Integer::sum) == 1 ? 1 : 0;
                }
            }
        }

        /** Where there are too many blocks, those forgotten that were seen once; that is nearly all of them. */
        private boolean hasRoom() {
            if (size == MOST_BLOCKS) {
                size = 0;
                for (Site site : sites.values()) {
                    site.counts.values().removeIf(count -> count == 1);
                    size += site.counts.size();
                }
            }
            return size < MOST_BLOCKS;
        }

        /** The templates of the pages so far. */
        public SiteTemplates templates() {
            Map<String, Set<Long>> recurring = new HashMap<>();
            sites.forEach((name, site) -> {
                int needed = Math.max(FEWEST_PAGES, site.titles.size() / SHARE);
                Set<Long> blocks = new HashSet<>();
                site.counts.forEach((block, count) -> {
                    if (count >= needed) {
                        blocks.add(block);
                    }
                });
                if (!blocks.isEmpty()) {
                    recurring.put(name, blocks);
                }
            });
            return new SiteTemplates(recurring);
        }
    }
}
