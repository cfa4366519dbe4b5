package org.sijill.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sijill.page.Pages.html;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijill.model.FieldOrigin;
import org.sijill.model.Link;
import org.sijill.reading.PageArticle;
import org.sijill.reading.StampWords;

/** The fields that a page tells of its article, and where; one phenomenon a test. */
class FieldsTest {

    private static final String FIRST =
            "وصل وزير الخارجية النرويجي إلى عمّان اليوم في زيارة رسمية تستغرق يومين يلتقي خلالها نظيره الأردني وعددا من المسؤولين.";
    private static final String SECOND =
            "وقال الوزير في مؤتمر صحفي عقده في المطار إن بلاده ستواصل دعم مشاريع المياه في المنطقة كلها.";
    private static final String TITLE = "وزير خارجية النرويج يصل إلى عمان في زيارة رسمية";
    private static final String BODY = "<div class='entry'><p>" + FIRST + "</p><p>" + SECOND + "</p></div>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                TITLE + " | بوابة الميناء",
                TITLE + " - بوابة الميناء الإخبارية",
                "بوابة الميناء | " + TITLE,
                TITLE + "|بوابة الميناء",
                TITLE + " - أخبار - بوابة الميناء",
            })
    void theTitleIsWithoutTheSitesName(String title) {
        PageArticle article = page(
                "<meta property='og:site_name' content='بوابة الميناء'><meta property='og:title' content='" + title
                        + "'>",
                "<h2 class='t'>أخبار محلية وعالمية</h2>" + BODY);
        assertThat(article.title()).startsWith(TITLE).doesNotContain("الميناء");
        assertThat(article.origins()).containsEntry("title", FieldOrigin.OPENGRAPH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='tags-box'>الكلمات الدالة: <a>النرويج</a> <a>مشاريع المياه</a></div>",
                "<div class='field'><h3>الوسوم</h3><ul><li><a>النرويج</a></li><li><a>مشاريع المياه</a></li></ul></div>",
                "<footer class='entry-footer'><a rel='category tag'>سياسة</a> <a rel=tag>النرويج</a>، <a rel=tag>مشاريع المياه</a></footer>",
            })
    void tagsBelowTheTextAreItsKeywords(String tags) {
        PageArticle article = page("", "<h1>" + TITLE + "</h1>" + BODY + tags);
        assertThat(article.keywords()).containsExactly("النرويج", "مشاريع المياه");
        assertThat(article.text()).endsWith(SECOND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='src'><span>المصدر: </span><span>رويترز</span></div>",
                "<div class='src'><div>المصدر:</div><div>رويترز</div></div>",
                "<b>س.ع (رويترز)</b>",
            })
    void theOutletBelowTheTextIsItsCredit(String source) {
        PageArticle article = page(
                "",
                "<h1>" + TITLE + "</h1><div class='entry'><p>" + FIRST + "</p><p>" + SECOND + "</p>" + source
                        + "</div>");
        assertThat(article.credits()).containsExactly("رويترز");
    }

    @ParameterizedTest
    @ValueSource(strings = {"عمان 12-5-2023 الميناء- ", "عمان 12-5-2023م (الميناء) - "})
    void anAgencySignsItsOwnReports(String opening) {
        String body = "<div class='entry'><p>" + opening + FIRST + "</p><p>" + SECOND + "</p></div>";
        assertThat(page("<meta property='og:site_name' content='وكالة الميناء'>", "<h1>" + TITLE + "</h1>" + body)
                        .credits())
                .containsExactly("الميناء");
        assertThat(page("<meta property='og:site_name' content='وكالة الساحل'>", "<h1>" + TITLE + "</h1>" + body)
                        .credits())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>الثلاثاء 11 أبريل 2006م - العدد 15110</div><div>سياسة</div><h1>" + TITLE + "</h1>",
                "<div>تاريخ النشر: 11/04/2006 01:27 م</div><h1>" + TITLE + "</h1>",
                "<h4>11 أبريل 2006</h4><h1>" + TITLE + "</h1>",
                "<h1>" + TITLE + "</h1><div>11/04/2006 - 19:22 1200 مشاهدة</div>",
            })
    void datesBesideTheHeadlineAreItsDay(String head) {
        assertThat(page("", head + BODY).stamps())
                .singleElement()
                .satisfies(stamp -> assertThat(stamp.words()).contains("2006").doesNotContain("15110", "1200"));
    }

    @Test
    void theDayOfATemplateComesLast() {
        String head = "<meta property='article:published_time' content='2024-05-15T10:00:00Z'>"
                + "<script type='application/ld+json'>{'@type': 'WebPage', 'datePublished': '2019-01-01'}</script>";
        assertThat(page(head.replace('\'', '"'), BODY).stamps())
                .extracting(StampWords::words)
                .containsExactly("2024-05-15T10:00:00Z", "2019-01-01");
    }

    @Test
    void theSitesNameMayStandBeforeTheHeadline() {
        PageArticle colon =
                page("<title>الميناء نت: " + TITLE + "</title>", "<h1>الميناء نت</h1><h3>" + TITLE + "</h3>" + BODY);
        assertThat(colon.title()).isEqualTo(TITLE);
        assertThat(colon.publisher()).isEqualTo("الميناء نت");
        PageArticle outlet = page("<title>وكالة الميناء - " + TITLE + "</title>", "<div>" + TITLE + "</div>" + BODY);
        assertThat(outlet.title()).isEqualTo(TITLE);
        assertThat(outlet.publisher()).isEqualTo("وكالة الميناء");
        assertThat(page("<title>عاجل: " + TITLE + "</title>", "<div>عاجل</div><h1>" + TITLE + "</h1>" + BODY)
                        .publisher())
                .isNull();
    }

    @Test
    void namesInAnElementOfAuthorsAreThem() {
        String names = "<div class='field-authors'><div>سامر العلي</div><div>هناء الصباغ</div></div>";
        assertThat(page("", "<div><h1>" + TITLE + "</h1></div><article>" + names + BODY + "</article>")
                        .authors())
                .containsExactly("سامر العلي", "هناء الصباغ");
        assertThat(page("", "<h1>" + TITLE + "</h1><p class='author-line'>حاورته في عمان: هناء الصباغ</p>" + BODY)
                        .authors())
                .containsExactly("هناء الصباغ");
    }

    @Test
    void theLedeAboveThePictureIsOfTheText() {
        String lede = "<h2 class='chapo'>" + FIRST + "</h2><div><em>الوزير في المطار</em></div>";
        String rest = "<div class='entry'><p>" + SECOND + "</p><p>" + SECOND.replace("المياه", "الطاقة") + "</p></div>";
        assertThat(page("", "<h1>" + TITLE + "</h1>" + lede + rest).text()).startsWith(FIRST + "\n\n" + SECOND);
    }

    @Test
    void whatIsQuotedFromElsewhereIsNoTextOfTheArticle() {
        String tweet = "كنا ننتظر من أصدقائنا موقفا أشجع، فالحياد في هذه القضية ليس سياسة بل هروب.";
        assertThat(page(
                                "",
                                "<h1>" + TITLE + "</h1><div class='entry'><p>" + FIRST
                                        + "</p><blockquote class='twitter-tweet'><p>" + tweet + "</p></blockquote><p>"
                                        + SECOND
                                        + "</p><div class='poll'>هل تؤيد زيارة الوزير إلى عمان؟</div></div>")
                        .text())
                .isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void theDeckBelowTheHeadlineIsTheSubtitle() {
        String deck = "أوسلو تتعهد بتمويل ثلاث محطات لتحلية المياه";
        PageArticle marked = page("", "<h1>" + TITLE + "</h1><div class='article-subTitle'>" + deck + "</div>" + BODY);
        assertThat(marked.subtitle()).isEqualTo(deck);
        assertThat(marked.origins()).containsEntry("subtitle", FieldOrigin.MARKUP);

        PageArticle heading = page("", "<h1>" + TITLE + "</h1><h2>" + deck + "</h2>" + BODY);
        assertThat(heading.subtitle()).isEqualTo(deck);
        assertThat(page("", "<h1>" + TITLE + "</h1><h2>" + TITLE + "</h2>" + BODY)
                        .subtitle())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "كتب: سامر العلي | سامر العلي",
                "بقلم/ د. هناء الصباغ | د. هناء الصباغ",
                "سامر العلي - القاهرة | سامر العلي",
                "القاهرة – سامر العلي | سامر العلي",
                "سامر العلي (رويترز) | سامر العلي",
                "سامر العلي، هناء الصباغ | سامر العلي;هناء الصباغ",
                "سامر العلي وهناء الصباغ | سامر العلي;هناء الصباغ",
                "سامر العلي، تصوير: وسام الحداد | سامر العلي",
                "سامر العلي، مراسل بوابة الميناء | سامر العلي",
                "بوابة الميناء |",
                "رويترز |",
                "admin |",
                "فريق التحرير |",
                "محرر الشؤون الدولية |",
                "https://www.facebook.com/samer |",
                "editor@example.org |",
            })
    void authorsArePeople(String author, String people) {
        List<String> expected = people == null ? List.of() : List.of(people.split(";"));
        String site = "<meta property='og:site_name' content='بوابة الميناء'>";
        assertThat(page(site + "<meta name='author' content='" + author + "'>", "<h1>" + TITLE + "</h1>" + BODY)
                        .authors())
                .isEqualTo(expected);
    }

    @Test
    void anAgencyAsAuthorIsACreditAndThePlaceBesideAnAuthorIsTheDateline() {
        PageArticle article = page(
                "<meta property='og:site_name' content='بوابة الميناء'>"
                        + "<meta name='author' content='سامر العلي - القاهرة (رويترز)'>",
                "<h1>" + TITLE + "</h1>" + BODY);

        assertThat(article.authors()).containsExactly("سامر العلي");
        assertThat(article.credits()).containsExactly("رويترز");
        assertThat(article.dateline()).isEqualTo("القاهرة");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<span itemprop='author' itemscope><b itemprop='name'>سامر العلي</b></span> | MICRODATA",
                "<span property='dc:creator'>سامر العلي</span> | RDFA",
                "<a rel='author' href='/u/7'>سامر العلي</a> | LINK",
                "<div class='post-author'>بقلم: سامر العلي</div> | MARKUP",
                "<div>كتب: سامر العلي</div> | TEXT",
            })
    void theAuthorBesideTheHeadline(String byline, FieldOrigin origin) {
        String comment = "<div itemprop='comment'><span itemprop='author'>قارئ غاضب</span></div>";
        PageArticle article = page("", "<div><h1>" + TITLE + "</h1>" + byline + BODY + comment + "</div>");

        assertThat(article.authors()).containsExactly("سامر العلي");
        assertThat(article.origins()).containsEntry("authors", origin);
    }

    @Test
    void namesInAGraphStandUnderTheirIds() {
        PageArticle article = page(jsonLd("""
                {"@context": "https://schema.org", "@graph": [
                 {"@type": "https://schema.org/NewsArticle", "@id": "#a", "headline": "%s", "author": {"@id": "#p"},
                  "publisher": {"@id": "#o"}, "datePublished": {"@type": "Date", "@value": "2021-03-03"}},
                 {"@type": "Person", "@id": "#p", "name": "سامر العلي"},
                 {"@type": "Organization", "@id": "#o", "name": "بوابة الميناء"}]}""".formatted(TITLE)), "<h1>" + TITLE + "</h1>" + BODY);

        assertThat(article.authors()).containsExactly("سامر العلي");
        assertThat(article.publisher()).isEqualTo("بوابة الميناء");
        assertThat(article.origins()).containsEntry("publisher", FieldOrigin.JSON_LD);
        assertThat(article.stamps())
                .containsExactly(
                        new StampWords("2021-03-03", StampWords.Role.PUBLISHED, "markup", FieldOrigin.JSON_LD));
    }

    @Test
    void organisationsAsAuthorsAreNobody() {
        PageArticle article = page(
                jsonLd(
                        "{\"@type\": \"NewsArticle\", \"headline\": \"" + TITLE
                                + "\", \"author\": [{\"@type\": \"Organization\", \"name\": \"دار الضفة\"}, {\"@type\": \"Organization\", \"name\": \"رويترز\"}]}"),
                "<h1>" + TITLE + "</h1>" + BODY);

        assertThat(article.authors()).isEmpty();
        assertThat(article.credits()).containsExactly("رويترز");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@type\": \"NewsArticle\", \"headline\": \"قال \"نعم\" ثم صمت\", \"datePublished\": \"2021-03-03T10:15:00+02:00\", \"author\": {\"@type\": \"Person\", \"name\": \"سامر العلي\"}}",
                "<!-- {\"@type\": \"NewsArticle\", \"datePublished\": \"2021-03-03T10:15:00+02:00\", \"author\": \"سامر العلي\",} -->",
                "//<![CDATA[\n{\"@type\": \"NewsArticle\", \"datePublished\": \"2021-03-03T10:15:00+02:00\", \"author\": [\"سامر العلي\"]}\n//]]>",
                "{\"@type\": \"WebSite\"}{\"@type\": \"NewsArticle\", \"datePublished\": \"2021-03-03T10:15:00+02:00\", \"author\": \"سامر العلي\"}",
                "[{\"@type\": \"BreadcrumbList\"}, {\"@type\": [\"Thing\", \"NewsArticle\"], \"datePublished\": \"2021-03-03T10:15:00+02:00\", \"author\": {\"name\": [\"سامر العلي\"]}}]",
            })
    void jsonLdThatIsHardlyJson(String script) {
        PageArticle article = page(jsonLd(script), "<h1>" + TITLE + "</h1>" + BODY);

        assertThat(article.stamps())
                .containsExactly(new StampWords(
                        "2021-03-03T10:15:00+02:00", StampWords.Role.PUBLISHED, "markup", FieldOrigin.JSON_LD));
        assertThat(article.authors()).containsExactly("سامر العلي");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<link rel='canonical' href='/a/7'><base href='https://example.org/x/'> | https://example.org/a/7 | LINK",
                "<link rel='canonical' href='https://example.org/'><meta property='og:url' content='https://example.org/a/7'> | https://example.org/a/7 | OPENGRAPH",
                "<link rel='canonical' href='//example.org/a/7'> | https://example.org/a/7 | LINK",
                "<link rel='canonical' href='javascript:void(0)'> | |",
            })
    void theAddress(String head, String url, FieldOrigin origin) {
        PageArticle article = page(head, "<h1>" + TITLE + "</h1>" + BODY);
        assertThat(article.url()).isEqualTo(url);
        assertThat(article.origins().get("url")).isEqualTo(origin);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/2024/10/11/visit",
                "https://example.org/news/2024/world/10/11",
                "https://example.org/news/visit-2024-10-11.html",
                "https://example.org/20241011/visit"
            })
    void theDayInTheAddress(String url) {
        PageArticle article = page("<link rel='canonical' href='" + url + "'>", "<h1>" + TITLE + "</h1>" + BODY);
        assertThat(article.stamps())
                .containsExactly(
                        new StampWords("2024/10/11", StampWords.Role.PUBLISHED, "markup", FieldOrigin.ADDRESS));
    }

    @Test
    void relatedStoriesHaveTheirLinksWhereverTheListStands() {
        String aside = "<aside><h4>مواضيع ذات صلة</h4><div><a href='/c'><img src=x></a>"
                + "<a href='/c'><h5>أوسلو تستضيف محادثات السلام</h5></a><a href='/all'>المزيد</a></div></aside>";
        String inline =
                "<p><strong>اقرأ أيضا</strong></p><ul><li><a href='https://example.org/d'>الأردن يوقع اتفاقا للمياه مع جاره</a></li></ul>";
        PageArticle article = page(
                "<link rel='canonical' href='https://example.org/a'>",
                "<h1>" + TITLE + "</h1><div class='entry'><p>" + FIRST + "</p>" + inline + "<p>" + SECOND + "</p></div>"
                        + aside);

        assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND);
        assertThat(article.relatedLinks())
                .containsExactlyInAnyOrder(
                        new Link("أوسلو تستضيف محادثات السلام", "https://example.org/c"),
                        new Link("الأردن يوقع اتفاقا للمياه مع جاره", "https://example.org/d"));
        assertThat(article.related())
                .containsExactlyInAnyOrder("أوسلو تستضيف محادثات السلام", "الأردن يوقع اتفاقا للمياه مع جاره");
    }

    @Test
    void keywordsAreSingleTerms() {
        PageArticle article = page(
                jsonLd("{\"@type\": \"NewsArticle\", \"keywords\": \"النرويج، الأردن | مشاريع المياه, #زيارة_رسمية\"}"),
                "<h1>" + TITLE + "</h1>" + BODY);
        assertThat(article.keywords()).containsExactly("النرويج", "الأردن", "مشاريع المياه", "زيارة رسمية");
    }

    private static String jsonLd(String script) {
        return "<script type='application/ld+json'>" + script + "</script>";
    }

    private static PageArticle page(String head, String body) {
        return html("<html><head>" + head + "</head><body>" + body + "</body></html>")
                .getFirst();
    }
}
