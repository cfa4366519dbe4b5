package org.sijill.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sijill.page.Pages.article;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sijill.reading.PageArticle;

/** Bodies that come alone, from feeds and corpora. */
class ArticleTest {

    private static final String TEXT = "أكدت وزارة الخارجية أن الوفد سيصل مساء غد إلى العاصمة لإجراء محادثات.";

    @Test
    void everyLineIsAParagraphAndNothingIsLost() {
        assertThat(article("  " + TEXT + "\r\nاقرأ أيضا: خبر آخر  هنا\n\n\n" + TEXT)
                        .text())
                .isEqualTo(TEXT + "\n\nاقرأ أيضا: خبر آخر هنا\n\n" + TEXT);
    }

    @Test
    void indentedLinesGoOn() {
        assertThat(article("دعا\n            رئيس الوزراء إلى الحوار بين كل الأطراف السياسية في البلاد.")
                        .text())
                .isEqualTo("دعا رئيس الوزراء إلى الحوار بين كل الأطراف السياسية في البلاد.");
    }

    @Test
    void datelineIsReportedAndStays() {
        PageArticle article = article("القاهرة (رويترز) - " + TEXT);

        assertThat(article.dateline()).isEqualTo("القاهرة");
        assertThat(article.credits()).containsExactly("رويترز");
        assertThat(article.text()).startsWith("القاهرة (رويترز) - ");
    }

    @Test
    void aSpeakerBeforeAColonIsNoDateline() {
        assertThat(article("الوزير: لا نريد الحرب. " + TEXT).dateline()).isNull();
    }

    @Test
    void characterReferencesAreResolved() {
        Page.Given given = new Page.Given(null, "&quot;الوزير&quot; يصل &amp; يغادر", null, null, List.of());
        PageArticle article =
                Pages.read(new Page("x", TEXT, Page.Format.ARTICLE, given)).getFirst();

        assertThat(article.title()).isEqualTo("\"الوزير\" يصل & يغادر");
    }
}
