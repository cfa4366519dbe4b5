package org.sijill.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sijill.page.Pages.html;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijill.model.FieldOrigin;
import org.sijill.model.Link;
import org.sijill.reading.PageArticle;
import org.sijill.reading.RefusedException;
import org.sijill.reading.StampWords;

class HtmlTest {

    private static final String FIRST =
            "وصل وزير الخارجية النرويجي إلى عمّان اليوم في زيارة رسمية تستغرق يومين يلتقي خلالها نظيره الأردني وعددا من المسؤولين.";
    private static final String SECOND =
            "وقال الوزير في مؤتمر صحفي عقده في المطار إن بلاده ستواصل دعم مشاريع المياه في المنطقة كلها.";
    private static final String TITLE = "وزير خارجية النرويج يصل إلى عمان";

    private static final String PAGE = """
            <html><head><title>%1$s | بوابة الميناء</title>
            <meta property="og:title" content="%1$s | بوابة الميناء"><meta property="og:site_name" content="بوابة الميناء">
            <meta property="article:published_time" content="2021-03-03T08:15:00+00:00">
            <link rel="canonical" href="https://example.org/a/1">
            <script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "x"}, {"@type": ["NewsArticle"],
             "headline": "%1$s", "datePublished": "2021-03-03T10:15:00+02:00", "dateModified": "2021-03-03T11:00:00+02:00",
             "author": [{"@type": "Person", "name": "سامر العلي"}], "keywords": "النرويج, الأردن"}]}</script></head>
            <body><nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/n">أخبار</a></li></ul></nav>
            <div class="wrap no-share"><h1>%1$s</h1><div class="meta">نشر في: 3 مارس 2021</div>
            <div class="social-share"><a href="#">فيسبوك</a> <a href="#">تويتر</a></div>
            <div class="entry"><figure><img src="a.jpg"><figcaption>الوزير لدى وصوله إلى مطار عمان أمس وسط استقبال رسمي حافل</figcaption></figure>
            <p>%2$s</p><p>اقرأ أيضا: <a href="/b">أوسلو تستضيف محادثات السلام</a></p><p>%3$s</p><p>(رويترز)</p></div>
            <div class="related-posts"><h3>مقالات ذات صلة</h3><ul><li><a href="/c">خبر آخر لا صلة له بالموضوع 2019-01-01</a></li></ul></div>
            </div><footer>جميع الحقوق محفوظة © 2021</footer></body></html>
            """.formatted(TITLE, FIRST, SECOND);

    @Test
    void bodyIsTheParagraphsAlone() {
        PageArticle article = html(PAGE).getFirst();

        assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND);
        assertThat(article.credits()).containsExactly("رويترز");
        assertThat(article.related())
                .containsExactly("أوسلو تستضيف محادثات السلام", "خبر آخر لا صلة له بالموضوع 2019-01-01");
        assertThat(article.relatedLinks())
                .containsExactly(
                        new Link("أوسلو تستضيف محادثات السلام", "https://example.org/b"),
                        new Link("خبر آخر لا صلة له بالموضوع 2019-01-01", "https://example.org/c"));
    }

    @Test
    void markupTellsTheRest() {
        PageArticle article = html(PAGE).getFirst();

        assertThat(article.title()).isEqualTo(TITLE);
        assertThat(article.publisher()).isEqualTo("بوابة الميناء");
        assertThat(article.authors()).containsExactly("سامر العلي");
        assertThat(article.keywords()).containsExactly("النرويج", "الأردن");
        assertThat(article.url()).isEqualTo("https://example.org/a/1");
        assertThat(article.stamps())
                .containsExactly(
                        new StampWords(
                                "2021-03-03T10:15:00+02:00", StampWords.Role.PUBLISHED, "markup", FieldOrigin.JSON_LD),
                        new StampWords(
                                "2021-03-03T08:15:00+00:00",
                                StampWords.Role.PUBLISHED,
                                "markup",
                                FieldOrigin.OPENGRAPH),
                        new StampWords(
                                "2021-03-03T11:00:00+02:00", StampWords.Role.UPDATED, "markup", FieldOrigin.JSON_LD),
                        new StampWords("3 مارس 2021", StampWords.Role.PUBLISHED, "page"));
    }

    @Test
    void brokenJsonLdIsPassedOver() {
        assertThat(html(PAGE.replace("{\"@graph\"", "{{\"@graph\"")).getFirst().title())
                .isEqualTo(TITLE);
    }

    @Test
    void jsonLdOfOtherStoriesIsNotTheArticles() {
        String others =
                "{\"@graph\": [{\"@type\": \"NewsArticle\", \"headline\": \"قصة أخرى تماما\", \"datePublished\": \"2001-01-01\"},";
        PageArticle article = html(PAGE.replace("{\"@graph\": [", others)).getFirst();

        assertThat(article.stamps())
                .extracting(StampWords::words)
                .doesNotContain("2001-01-01")
                .contains("2021-03-03T10:15:00+02:00");
    }

    @Test
    void paragraphsMadeOfLineBreaks() {
        String page = "<body><div><div>" + FIRST + "<br><br>" + SECOND + "</div><p>قصير</p></div></body>";
        assertThat(html(page).getFirst().text()).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void aFormAroundThePageIsNoForm() {
        assertThat(html("<form id=f>" + PAGE + "</form>").getFirst().text()).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void givenFieldsWin() {
        Page.Given given =
                new Page.Given("https://example.org/g", "عنوان معطى", "ناشر معطى", "2020-01-02", List.of("كاتب معطى"));
        PageArticle article =
                Pages.read(new Page("x", PAGE, Page.Format.HTML, given)).getFirst();

        assertThat(article.title()).isEqualTo("عنوان معطى");
        assertThat(article.publisher()).isEqualTo("ناشر معطى");
        assertThat(article.url()).isEqualTo("https://example.org/g");
        assertThat(article.authors()).containsExactly("كاتب معطى");
        assertThat(article.stamps().getFirst())
                .isEqualTo(new StampWords("2020-01-02", StampWords.Role.PUBLISHED, "given"));
        assertThat(article.stamps())
                .filteredOn(s -> s.role() == StampWords.Role.PUBLISHED)
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body></body></html>",
                "<p><img src=a.png></p>",
                "<script>var a = 'قال الوزير إن'</script>",
                ""
            })
    void pagesWithoutTextAreRefused(String page) {
        refused(page, "no text");
    }

    @Test
    void pagesInOtherScriptsAreRefused() {
        refused("<p>The minister said today that the talks would go on for some weeks.</p>", "English (en)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b>",
                "<b><p>",
                "<a href=x>",
                "<table><tr><td>",
                "<ul><li>",
                "<p>",
                "<br>",
                "<!--",
                "<svg>",
                "<select>"
            })
    void aMillionTagsAreRefusedOrReadInTime(String tag) {
        Page deep = new Page("deep", tag.repeat(1_000_000) + FIRST, Page.Format.HTML, Page.Given.NOTHING);
        Page bearable = new Page("bearable", tag.repeat(10_000) + FIRST, Page.Format.HTML, Page.Given.NOTHING);

        Assertions.assertTimeout(Duration.ofSeconds(10), () -> {
            readOrRefuse(deep);
            readOrRefuse(bearable);
        });
    }

    @Test
    void pagesOverTheBoundAreRefused() {
        refused(FIRST.repeat(Decoder.MAX_BYTES / FIRST.length() + 1), "more than");
    }

    private static void readOrRefuse(Page page) {
        try {
            assertThat(Pages.READER.read(page)).isNotEmpty();
        } catch (RefusedException e) {
            assertThat(e.reason()).isNotBlank();
        }
    }

    private static void refused(String page, String reason) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> Pages.READER.read(new Page("x", page, Page.Format.HTML, Page.Given.NOTHING)))
                .withMessageContaining(reason);
    }
}
