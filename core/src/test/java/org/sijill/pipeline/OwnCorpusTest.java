package org.sijill.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijill.pipeline.OwnCorpus.OwnArticle;

/** Acts, statements and people of the project's own articles, against what an annotator found in them. */
class OwnCorpusTest {

    @ParameterizedTest(name = "own/{0}")
    @ValueSource(strings = {"open", "held"})
    void figuresStandOnTheirFloors(String part) {
        List<OwnArticle> articles = OwnCorpus.articles(part);
        Judge judge = new Judge();
        for (OwnArticle article : articles) {
            judge.add(
                    article.gold(),
                    Annotation.of(ProjectPipeline.read(article.page()).getFirst()));
        }
        StringBuilder line =
                new StringBuilder("own/" + part + ": " + articles.size() + " articles, precision/recall/F1:");
        Map<String, Double> measured = new LinkedHashMap<>();
        for (String figure : Judge.FIGURES) {
            line.append(' ')
                    .append(figure)
                    .append(' ')
                    .append(judge.tally(figure))
                    .append(';');
            measured.put(figure, judge.tally(figure).f1());
        }
        System.out.println(line);
        new Floors().hold(part, measured);
    }

    @Test
    void theJudgeFindsTheAnnotationEqualToItself() {
        Judge judge = new Judge();
        OwnCorpus.all().forEach(article -> judge.add(article.gold(), article.gold()));
        assertThat(Judge.FIGURES)
                .allSatisfy(figure -> assertThat(judge.tally(figure).f1()).isEqualTo(1));
    }

    @Test
    void whatAnAnnotatorQuotesStandsInTheArticle() {
        for (OwnArticle article : OwnCorpus.all()) {
            assertThat(article.gold().statements())
                    .as(article.id())
                    .allSatisfy(said ->
                            assertThat(article.title() + "\n" + article.text()).contains(said.text()));
        }
    }
}
