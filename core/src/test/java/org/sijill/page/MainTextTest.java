package org.sijill.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sijill.reading.PageArticle;
import org.sijill.reading.RefusedException;

/** Where the main text of a page stands, told by pages of the project's own. */
class MainTextTest {

    private static final String TITLE = "Harbour town opens its new bridge to traffic";
    private static final String LEDE =
            "The mayor of the harbour town opened the new bridge on Monday, after three years of work, to the sound of every horn in the port.";
    private static final String SECOND =
            "\"We waited long enough for this day,\" she said, and thanked the workers, many of whom had come from the villages up the river.";
    private static final String THIRD =
            "The old bridge will be closed on Friday, taken apart over the winter, and sold for scrap to a company in the next valley.";
    private static final String BODY = LEDE + "\n\n" + SECOND + "\n\n" + THIRD;
    private static final String PARAGRAPHS = p(LEDE) + p(SECOND) + p(THIRD);
    private static final String OTHER =
            "A quite different story is told here, of ferries and of fish, with commas, and with enough words to be taken for a paragraph.";

    private static String p(String text) {
        return "<p>" + text + "</p>";
    }

    private static String page(String body) {
        return "<html><head><title>" + TITLE + " - The Quay</title></head><body>" + body + "</body></html>";
    }

    private static PageArticle read(String page) {
        try {
            return Pages.READER
                    .readAnyLanguage(new Page("x", page, Page.Format.HTML, Page.Given.NOTHING))
                    .getFirst();
        } catch (RefusedException e) {
            throw new AssertionError(e.reason(), e);
        }
    }

    private static void assertBody(String body) {
        assertThat(read(page(body)).text()).isEqualTo(BODY);
    }

    @Test
    void anotherLanguageIsTakenWhereItIsWanted() {
        String page = page("<h1>" + TITLE + "</h1><div>" + PARAGRAPHS + "</div>");
        PageArticle article = read(page);

        assertThat(article.language()).isEqualTo("en");
        assertThat(article.title()).isEqualTo(TITLE);
        assertThat(article.text()).isEqualTo(BODY);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> Pages.READER.read(new Page("x", page, Page.Format.HTML, Page.Given.NOTHING)))
                .withMessageContaining("English (en)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The minister said on Monday that the talks with his neighbour would go on for a week.",
                "fr | Le ministre a dit lundi que les discussions avec son voisin se poursuivront dans la semaine.",
                "de | Der Minister sagte am Montag, dass die Gespräche mit dem Nachbarn eine Woche dauern werden.",
                "es | El ministro dijo el lunes que las conversaciones con su vecino seguirán por una semana más.",
                "tr | Bakan pazartesi günü yaptığı açıklamada bu görüşmelerin bir hafta daha ve daha çok süreceğini söyledi.",
                "ru | Министр сказал в понедельник, что переговоры с соседом не закончатся на этой неделе.",
                "he | השר אמר ביום שני כי השיחות עם שכנו יימשכו שבוע נוסף לפחות ואולי יותר.",
                "ja | 外務大臣は月曜日に、隣国との話し合いはもう一週間ほど続くだろうと述べました。これからも続くそうです。",
                "fa | وزیر روز دوشنبه گفت که این گفت‌وگوها با همسایه تا یک هفته دیگر ادامه خواهد داشت.",
                "ar | قال الوزير يوم الاثنين إن المحادثات مع الدولة الجارة ستستمر أسبوعا آخر على الأقل.",
                "und | Xoxoxo zyzyzy kakaka bububu wawawa nonono lilili papapa dududu rerere.",
            })
    void languageIsToldByTheText(String code, String text) throws RefusedException {
        assertThat(new LanguageCheck(Pages.MARKS.languages()).any(text)).isEqualTo(code);
    }

    @Test
    void textInSeveralPartsIsOne() {
        assertBody("<h1>" + TITLE + "</h1><div class=story><div class=chunk>" + p(LEDE)
                + "</div><div class=ad-slot>x</div>" + "<div class=chunk>" + p(SECOND) + p(THIRD) + "</div></div>");
    }

    @Test
    void cookieTextIsNotTheArticleEvenIfTheArticleIsMisnamed() {
        assertBody(
                "<div class=privacy><p>We use cookies, and more cookies, to make this site better for you, our reader, every day.</p></div>"
                        + "<div class=print-area>" + PARAGRAPHS + "</div>");
    }

    @Test
    void commentsAreNoArticleHoweverManyTheyAre() {
        assertBody("<h1>" + TITLE + "</h1><div class=story>" + PARAGRAPHS + "</div><div id=comments>"
                + p(OTHER).repeat(20) + "</div>");
    }

    @Test
    void whatStandsAboveTheHeadlineIsNotOfIt() {
        assertBody("<div class=wrap><ul><li>" + OTHER + "</li><li>" + OTHER + "</li></ul><h1>" + TITLE + "</h1><div>"
                + PARAGRAPHS + "</div></div>");
    }

    @Test
    void otherArticlesOfThePageAreNotOfIt() {
        assertBody("<div><article><h1>" + TITLE + "</h1>" + PARAGRAPHS + "</article><article><h2>Ferries</h2>"
                + p(OTHER).repeat(4) + "</article></div>");
    }

    @Test
    void relatedHeadlinesBetweenParagraphsAreLeftOut() {
        assertBody("<h1>" + TITLE + "</h1><div>" + p(LEDE)
                + "<p><a href=/b>Ferry company to close its oldest line next year</a></p><p>Read more: the ferry that never came</p>"
                + p(SECOND) + "<p>Advertisement</p>" + p(THIRD) + "<div class=newsletter>" + p(OTHER) + "</div></div>");
    }

    @Test
    void whatTheArticleQuotesStays() {
        String tweet = "So happy to see the bridge open at last, after all these years!";
        assertThat(read(page("<h1>" + TITLE + "</h1><div>" + p(LEDE)
                                + "<div class=social-embed><blockquote class=tweet>" + p(tweet) + "</blockquote></div>"
                                + p(SECOND) + "</div>"))
                        .text())
                .isEqualTo(LEDE + "\n\n" + tweet + "\n\n" + SECOND);
    }

    @Test
    void subheadsListsAndQuotesKeepTheirOrder() {
        String html = "<h1>" + TITLE + "</h1><div>" + p(LEDE)
                + "<h2>What changes</h2><ul><li>Cars cross free</li><li>Lorries pay</li></ul>"
                + "<blockquote>A good day</blockquote>" + p(SECOND) + "</div>";
        assertThat(read(page(html)).text().split("\n\n"))
                .containsExactly(LEDE, "What changes", "Cars cross free", "Lorries pay", "A good day", SECOND);
    }

    @Test
    void tablesOfFiguresAreLeftOutAndTablesOfLayoutRead() {
        String figures =
                "<table><tr><th>Bridge</th><th>Cars</th></tr><tr><td>Old</td><td>100</td></tr><tr><td>New</td><td>300</td></tr>"
                        + "<tr><td>Sum</td><td>400</td></tr></table>";
        assertBody("<table><tr><td><a href=/>Home</a></td><td><h1>" + TITLE + "</h1>" + p(LEDE) + p(SECOND) + figures
                + p(THIRD) + "</td></tr></table>");
    }

    @Test
    void ledeBesideTheBodyStaysAndSubtitleDoesNot() {
        assertBody("<article><h1>" + TITLE
                + "</h1><div class=sub>Three years of work, two mayors, one ribbon and a great many horns in the port"
                + "</div><div class=summary><b>" + LEDE + "</b></div><div class=text>" + p(SECOND) + p(THIRD)
                + "</div></article>");
    }

    @Test
    void postsOfALivePageKeepTheirOrder() {
        String arabic =
                "<html><head><title>بث مباشر: افتتاح الجسر الجديد في مدينة المرفأ</title></head><body><h1>بث مباشر: افتتاح الجسر الجديد في مدينة المرفأ</h1>"
                        + "<div class=live-posts>%s%s%s</div></body></html>";
        String first = "وصلت رئيسة البلدية إلى الجسر الجديد وسط حشد من الأهالي الذين انتظروا هذا اليوم منذ ثلاث سنوات.";
        String second =
                "قالت رئيسة البلدية في كلمتها إن العمال الذين جاؤوا من القرى المجاورة يستحقون الشكر على ما أنجزوه.";
        String third = "بدأت السيارات بعبور الجسر بعد قص الشريط مباشرة، على أن يغلق الجسر القديم يوم الجمعة المقبل.";
        String html = arabic.formatted(post(first), post(second), post(third));

        assertThat(Pages.html(html).getFirst().text()).isEqualTo(first + "\n\n" + second + "\n\n" + third);
    }

    private static String post(String text) {
        return "<article class=post><time>10:15</time>" + p(text) + "</article>";
    }

    @Test
    void plainTextInAnotherLanguageHasItsFirstLineAsTitle() throws RefusedException {
        String text = TITLE + "\nHome\nShare\n" + LEDE + "\n" + SECOND + "\n";
        PageArticle article = Pages.READER
                .readAnyLanguage(new Page("x", text, Page.Format.CAPTURE, Page.Given.NOTHING))
                .getFirst();

        assertThat(article.title()).isEqualTo(TITLE);
        assertThat(article.text()).isEqualTo(LEDE + "\n\n" + SECOND);
    }
}
