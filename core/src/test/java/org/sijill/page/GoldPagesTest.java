package org.sijill.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sijill.model.Json;
import org.sijill.reading.PageArticle;
import org.sijill.reading.RefusedException;
import tools.jackson.databind.JsonNode;

/** The annotated captures, which lie beside the project and are no part of it; skipped where they are absent. */
class GoldPagesTest {

    private static final Path SHARED = Path.of("..", "..", "shared");

    @TestFactory
    Stream<DynamicTest> articleOfEachCapture() throws IOException {
        Path gold = SHARED.resolve("gold/pages.json");
        Assumptions.assumeTrue(Files.exists(gold), "the annotated captures are not here: " + gold);
        List<DynamicTest> tests = new ArrayList<>();
        for (JsonNode doc : Json.mapper().readTree(Files.readString(gold)).values()) {
            String id = doc.path("doc").asString();
            tests.add(DynamicTest.dynamicTest(id, () -> check(article(id), doc.path("article"))));
        }
        return tests.stream();
    }

    private static PageArticle article(String id) throws IOException, RefusedException {
        String file = id.substring(0, id.indexOf('#'));
        int part = Integer.parseInt(id.substring(id.indexOf('#') + 1));
        String content =
                Decoder.decode(Files.readAllBytes(SHARED.resolve("pages").resolve(file)));
        return Pages.capture(content).stream()
                .filter(article -> article.part() == part)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no part " + part));
    }

    private static void check(PageArticle article, JsonNode gold) {
        String text = fold(article.text());
        assertThat(text)
                .startsWith(fold(gold.path("starts").asString()))
                .endsWith(fold(gold.path("ends").asString()));
        for (JsonNode litter : gold.path("absent").values()) {
            assertThat(text).doesNotContain(fold(litter.asString()));
        }
        assertThat(fold(String.valueOf(article.title())))
                .isEqualTo(fold(String.valueOf(gold.path("title").asString("null"))));
        assertThat(article.stamps().isEmpty()).isEqualTo(gold.path("published").isNull());
        assertThat(article.credits().stream().map(GoldPagesTest::fold))
                .containsExactlyElementsOf(folded(gold.path("credits")));
        assertThat(article.keywords().stream().map(GoldPagesTest::fold))
                .containsExactlyInAnyOrderElementsOf(folded(gold.path("keywords")));
        assertThat(article.related()).hasSize(gold.path("related").asInt());
        if (gold.has("publisher")) {
            assertThat(article.publisher()).isEqualTo(gold.path("publisher").asString());
        }
        if (gold.has("dateline")) {
            assertThat(article.dateline()).isEqualTo(gold.path("dateline").asString());
        }
    }

    private static List<String> folded(JsonNode terms) {
        return terms.values().stream().map(term -> fold(term.asString())).toList();
    }

    private static String fold(String text) {
        return Heading.key(text);
    }
}
