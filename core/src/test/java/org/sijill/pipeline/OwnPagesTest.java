package org.sijill.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijill.model.Article;
import org.sijill.model.NewsRecord;
import org.sijill.model.Stamp;
import org.sijill.pipeline.OwnPages.GoldArticle;
import org.sijill.pipeline.OwnPages.OwnPage;
import org.sijill.reading.RefusedException;

/** Text and fields of the project's own HTML pages, against what an annotator read from them. */
class OwnPagesTest {

    @ParameterizedTest(name = "pages/{0}")
    @ValueSource(strings = {"open", "held"})
    void figuresStandOnTheirFloors(String part) {
        List<PageScore> scores = new ArrayList<>();
        for (OwnPage page : OwnPages.of(part)) {
            PageScore score = score(page);
            scores.add(score);
            if (part.equals("open") && !score.isPerfect()) {
                System.out.println("  " + page.doc() + ": " + told(score.figures(), 1));
            }
        }
        Map<String, Double> means = PageScore.mean(scores);
        System.out.println("pages/" + part + ": " + scores.size() + " pages, " + told(means, 2));
        new Floors().hold(part + "-pages", means);
    }

    @Test
    void anArticleReadAsTheAnnotatorDidIsPerfect() {
        for (OwnPage page : OwnPages.all()) {
            assertThat(PageScore.of(page.article(), asRead(page.article()), true)
                            .isPerfect())
                    .as(page.doc())
                    .isTrue();
        }
    }

    @Test
    void whatAnAnnotatorReadStandsInThePage() throws RefusedException {
        for (OwnPage page : OwnPages.all()) {
            String shown =
                    PageScore.fold(Jsoup.parse(page.page().content()).body().text());
            GoldArticle gold = page.article();
            assertThat(gold.paragraphs())
                    .as(page.doc())
                    .allSatisfy(paragraph -> assertThat(shown).contains(PageScore.fold(paragraph)));
            assertThat(gold.absent())
                    .as(page.doc())
                    .isNotEmpty()
                    .allSatisfy(litter -> assertThat(shown).contains(PageScore.fold(litter)))
                    .allSatisfy(
                            litter -> assertThat(PageScore.fold(gold.text())).doesNotContain(PageScore.fold(litter)));
        }
    }

    private static PageScore score(OwnPage page) {
        try {
            List<NewsRecord> read = ProjectPipeline.PIPELINE.read(page.page());
            return PageScore.of(page.article(), read.getFirst().article(), read.size() == page.articles());
        } catch (RefusedException e) {
            System.out.println("  " + page.doc() + " was refused: " + e.reason());
            return PageScore.of(page.article(), null, false);
        }
    }

    /** The figures below a bound. */
    private static String told(Map<String, Double> figures, double below) {
        return figures.entrySet().stream()
                .filter(figure -> figure.getValue() < below)
                .map(figure -> String.format(Locale.ROOT, "%s %.3f", figure.getKey(), figure.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static Article asRead(GoldArticle gold) {
        return new Article(
                "id",
                "page.html",
                1,
                null,
                null,
                gold.title(),
                null,
                String.join("\n\n", gold.paragraphs()),
                "ar",
                stamp(gold.published()),
                null,
                null,
                gold.publisher(),
                gold.authors(),
                gold.credits() == null ? List.of() : gold.credits(),
                gold.keywords(),
                List.of(),
                List.of(),
                Map.of());
    }

    private static @Nullable Stamp stamp(@Nullable String published) {
        return published == null ? null : new Stamp(published, "day", published, "page");
    }
}
