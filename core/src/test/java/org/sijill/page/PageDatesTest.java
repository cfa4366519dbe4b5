package org.sijill.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sijill.page.Pages.capture;
import static org.sijill.page.Pages.html;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijill.reading.PageArticle;
import org.sijill.reading.StampWords;

/** Which dates of a page are its article's, and which are another story's; one phenomenon a test. */
class PageDatesTest {

    private static final String FIRST =
            "وصل وزير الخارجية النرويجي إلى عمّان اليوم في زيارة رسمية تستغرق يومين يلتقي خلالها نظيره الأردني وعددا من المسؤولين.";
    private static final String SECOND =
            "وقال الوزير في مؤتمر صحفي عقده في المطار إن بلاده ستواصل دعم مشاريع المياه في المنطقة كلها.";
    private static final String TITLE = "وزير خارجية النرويج يصل إلى عمان في زيارة رسمية";
    private static final String OTHER = "البرلمان النرويجي يقر موازنة جديدة للمساعدات الخارجية";
    private static final String THIRD = "افتتاح معرض الكتاب الدولي في عمان وسط حضور كبير";
    private static final String BODY = "<div class='entry'><p>" + FIRST + "</p><p>" + SECOND + "</p></div>";
    private static final String CARD = "<article class='card'><a href='/b'><h3>" + OTHER
            + "</h3></a><time datetime='2021-03-03'>3 مارس</time></article>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "الجمعة 11 أكتوبر 2024 - 16:14 بتوقيت غرينتش",
                "2024-10-11 | 16:14",
                "11/10/2024 الساعة 16:14 (مكة المكرمة)",
                "11/10/2024 الساعة 16:14 (توقيت مكة المكرمة)",
                "الجمعة 11 أكتوبر 2024 04:14 م بتوقيت السعودية",
                "الجمعة 11 تشرين أول / أكتوبر 2024 04:14 مساءً",
                "الجمعة 11 أكتوبر 2024 - 16h14"
            })
    void aDateAloneIsTheStampInEveryForm(String words) {
        assertThat(stamps(capture(String.join("\n", TITLE, words, FIRST, SECOND))))
                .containsExactly(new StampWords(words, StampWords.Role.PUBLISHED, "page"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "تاريخ التحرير: 11/10/2024 16:14 | PUBLISHED | 11/10/2024 16:14",
                "منشور الجمعة 11 أكتوبر 2024 | PUBLISHED | الجمعة 11 أكتوبر 2024",
                "نشرت: 16:14 11/10/2024 بتوقيت القدس المحتلة | PUBLISHED | 16:14 11/10/2024 بتوقيت القدس المحتلة",
                "آخر تحديث للصفحة 11 أكتوبر 2024 | UPDATED | 11 أكتوبر 2024",
                "الجمعة، 11 أكتوبر 2024، آخر تحديث 16:14 (GMT+0400) | UPDATED | الجمعة، 11 أكتوبر 2024، آخر تحديث 16:14 (GMT+0400)"
            })
    void theLabelTellsWhatTheDateIsOf(String line, StampWords.Role role, String words) {
        assertThat(stamps(capture(String.join("\n", TITLE, line, FIRST, SECOND))))
                .containsExactly(new StampWords(words, role, "page"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11 أكتوبر 2024 (آخر تحديث: 12 أكتوبر 2024)",
                "11 أكتوبر 2024 - آخر تحديث: 12 أكتوبر 2024",
                "11/10/2024-|آخر تحديث: 12/10/202404:14 م (مكة المكرمة)"
            })
    void aDateAndALabelledOneInALineAreTwoStamps(String line) {
        assertThat(stamps(capture(String.join("\n", TITLE, line, FIRST, SECOND))))
                .extracting(StampWords::role)
                .containsExactly(StampWords.Role.PUBLISHED, StampWords.Role.UPDATED);
    }

    @Test
    void aDashBeforeALabelInASentencePartsNothing() {
        String sentence =
                "وجاء في البيان - نشر: هيئة المياه - أن المشاريع ستستكمل قبل نهاية العام المقبل في كل المحافظات.";
        assertThat(capture(String.join("\n", TITLE, FIRST, sentence)).getFirst().text())
                .endsWith(sentence);
    }

    @Test
    void aDateBelowTheBodyIsItsOwnOnlyIfItStandsAlone() {
        assertThat(stamps(capture(String.join("\n", TITLE, FIRST, SECOND, "3 مارس 2021"))))
                .hasSize(1);
        assertThat(stamps(capture(String.join("\n", TITLE, FIRST, SECOND, OTHER, "3 مارس 2021", THIRD, "4 مارس 2021"))))
                .isEmpty();
        assertThat(stamps(capture(String.join("\n", TITLE, FIRST, SECOND, "3 مارس 2021", OTHER, "4 مارس 2021", THIRD))))
                .isEmpty();
        assertThat(stamps(capture(String.join("\n", TITLE, FIRST, SECOND, OTHER, "نشر في: 3 مارس 2021"))))
                .isEmpty();
    }

    @Test
    void datesOfATickerAboveAreNotTheArticles() {
        List<PageArticle> articles = capture(
                String.join("\n", "آخر الأخبار", OTHER, "3 مارس 2021", THIRD, "4 مارس 2021", TITLE, FIRST, SECOND));

        assertThat(stamps(articles)).isEmpty();
        assertThat(articles.getFirst().title()).isEqualTo(TITLE);
    }

    @Test
    void aCopyrightLineIsNoDate() {
        assertThat(stamps(capture(String.join("\n", TITLE, FIRST, SECOND, "© 11 أكتوبر 2024"))))
                .isEmpty();
    }

    @Test
    void theTimeOfATeaserIsAnotherStorys() {
        assertThat(stamps(page("", "<div>" + CARD + "</div><article><h1>" + TITLE + "</h1>" + BODY + "</article>")))
                .isEmpty();
        assertThat(stamps(page("", "<main><h1>" + TITLE + "</h1>" + BODY + "<div>" + CARD + "</div></main>")))
                .isEmpty();
        assertThat(stamps(page(
                        "",
                        "<main><h1>" + TITLE + "</h1>" + BODY + "<ul><li><a href='/b'>" + OTHER
                                + "</a> <time datetime='2021-03-03'>3</time></li></ul></main>")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<time datetime='2024-10-11T16:14:00+03:00'>11 أكتوبر</time>",
                "<a href='/a'><time datetime='2024-10-11T16:14:00+03:00'>11 أكتوبر</time></a>",
                "<ul class='meta'><li><time datetime='2024-10-11T16:14:00+03:00'>11 أكتوبر</time></li></ul>"
            })
    void theTimeBesideTheHeadlineIsTheArticles(String time) {
        assertThat(stamps(page("", CARD + "<article><h1>" + TITLE + "</h1>" + time + BODY + "</article>")))
                .extracting(StampWords::words)
                .containsExactly("2024-10-11T16:14:00+03:00", "11 أكتوبر");
    }

    @Test
    void fieldsOfCommentsFilmsAndOtherArticlesAreNotTheArticles() {
        String comment = "<div itemprop='comment' itemscope itemtype='https://schema.org/Comment'>"
                + "<span itemprop='datePublished'>2021-03-03</span></div>";
        String film = "<div itemscope itemtype='https://schema.org/VideoObject'>"
                + "<meta itemprop='datePublished' content='2019-01-01'></div>";
        assertThat(stamps(page("", "<h1>" + TITLE + "</h1>" + BODY + comment + film)))
                .isEmpty();

        String item = "<div itemscope itemtype='https://schema.org/NewsArticle'><h2 itemprop='headline'>%s</h2>"
                + "<meta itemprop='datePublished' content='%s'>%s</div>";
        String other = item.formatted(OTHER, "2021-03-03", "");
        assertThat(stamps(page("", other + item.formatted(TITLE, "2024-10-11", BODY))))
                .extracting(StampWords::words)
                .containsExactly("2024-10-11");
    }

    @Test
    void aDateWhoseClassLooksLikeClutterIsStillTheArticles() {
        assertThat(stamps(page(
                        "",
                        "<h1>" + TITLE + "</h1><div class='byline'><div>سامر العلي</div><div>11 أكتوبر 2024</div></div>"
                                + BODY)))
                .extracting(StampWords::words)
                .containsExactly("11 أكتوبر 2024");
    }

    @Test
    void theJsonLdOfThePageTellsItsDayWhereNoArticleIsDescribed() {
        String head = "<script type='application/ld+json'>{'@type': 'WebPage', 'datePublished': '2024-10-11'}</script>";
        assertThat(stamps(page(head.replace('\'', '"'), "<h1>" + TITLE + "</h1>" + BODY)))
                .extracting(StampWords::words)
                .containsExactly("2024-10-11");
    }

    private static List<PageArticle> page(String head, String body) {
        return html("<html><head><title>" + TITLE + "</title>" + head + "</head><body>" + body + "</body></html>");
    }

    private static List<StampWords> stamps(List<PageArticle> articles) {
        return articles.getFirst().stamps();
    }
}
