package org.sijill.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Article;
import org.sijill.pipeline.OwnPages.GoldArticle;

/**
 * How near an article that was read is to what an annotator read: each figure from 0 to 1.
 *
 * <p>The body is compared by its shingles of four words, as bags; fields by their folded words. {@code lede} and {@code end} say
 * whether the first and the last shingle are the annotator's, {@code litter} that nothing stands in the text that belongs to no
 * article, {@code articles} that as many articles were read as the page holds.
 */
final class PageScore {

    private static final int SHINGLE = 4;

    private final Map<String, Double> figures = new LinkedHashMap<>();

    private PageScore() {}

    static PageScore of(GoldArticle gold, @Nullable Article read, boolean asMany) {
        PageScore score = new PageScore();
        String text = read == null ? "" : read.text();
        score.body(shingles(gold.text()), shingles(text));
        score.holds("title", read != null && fold(read.title()).equals(fold(gold.title())));
        score.holds("published", day(read).equals(day(gold.published())));
        score.holds("publisher", read != null && isNamed(fold(read.publisher()), fold(gold.publisher())));
        score.holds("authors", read != null && set(read.authors()).equals(set(gold.authors())));
        score.holds("credits", read != null && list(read.credits()).equals(list(gold.credits())));
        score.holds("keywords", read != null && set(read.keywords()).equals(set(gold.keywords())));
        score.holds("litter", !text.isEmpty() && list(gold.absent()).stream().noneMatch(fold(text)::contains));
        score.holds("articles", asMany);
        return score;
    }

    /** In the order in which they are printed. */
    Map<String, Double> figures() {
        return new LinkedHashMap<>(figures);
    }

    boolean isPerfect() {
        return figures.values().stream().allMatch(value -> value >= 1);
    }

    /** The means of several pages' figures, in the same order. */
    static Map<String, Double> mean(List<PageScore> scores) {
        Map<String, Double> sums = new LinkedHashMap<>();
        scores.forEach(score -> score.figures.forEach((figure, value) -> sums.merge(figure, value, Double::sum)));
        sums.replaceAll((figure, sum) -> sum / scores.size());
        return sums;
    }

    private void body(List<String> want, List<String> have) {
        Map<String, Integer> bag = new HashMap<>();
        have.forEach(shingle -> bag.merge(shingle, 1, Integer::sum));
        int right = 0;
        for (String shingle : want) {
            if (bag.merge(shingle, -1, Integer::sum) >= 0) {
                right++;
            }
        }
        double precision = have.isEmpty() ? 0 : (double) right / have.size();
        double recall = want.isEmpty() ? 0 : (double) right / want.size();
        figures.put("paragraphs", right == 0 ? 0 : 2 * precision * recall / (precision + recall));
        holds("lede", !have.isEmpty() && have.getFirst().equals(want.getFirst()));
        holds("end", !have.isEmpty() && have.getLast().equals(want.getLast()));
    }

    private void holds(String figure, boolean held) {
        figures.put(figure, held ? 1.0 : 0.0);
    }

    private static List<String> shingles(String text) {
        List<String> words = List.of(fold(text).split(" "));
        List<String> shingles = new ArrayList<>();
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            shingles.add(String.join(" ", words.subList(i, i + SHINGLE)));
        }
        return shingles;
    }

    /** Several names of one publisher may be right, the shorter within the longer. */
    private static boolean isNamed(String read, String gold) {
        return !read.isEmpty() && (gold.contains(read) || read.contains(gold));
    }

    private static String day(@Nullable Article article) {
        return article == null || article.published() == null
                ? "none"
                : day(article.published().value());
    }

    private static String day(@Nullable String date) {
        return date == null ? "none" : date.substring(0, "2024-01-31".length());
    }

    private static Set<String> set(List<String> terms) {
        return new HashSet<>(list(terms));
    }

    private static List<String> list(@Nullable List<String> terms) {
        return terms == null ? List.of() : terms.stream().map(PageScore::fold).collect(Collectors.toList());
    }

    /** Words alone, in one spelling: no marks of reading or direction, no tatweel, no punctuation. */
    static String fold(@Nullable String text) {
        return text == null
                ? ""
                : text.replaceAll("[\\u064b-\\u065f\\u0670\\u0640\\u200c-\\u200f\\u202a-\\u202e\\u2066-\\u2069]", "")
                        .replaceAll("[إأآ]", "ا")
                        .replace('ى', 'ي')
                        .replace('ة', 'ه')
                        .replaceAll("[^\\p{L}\\p{N}_]+", " ")
                        .strip();
    }
}
