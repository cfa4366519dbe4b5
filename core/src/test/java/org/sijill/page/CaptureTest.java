package org.sijill.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sijill.page.Pages.capture;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sijill.reading.PageArticle;
import org.sijill.reading.StampWords;

/** What a crawl leaves of a page as plain text, one phenomenon a test. */
class CaptureTest {

    private static final String FIRST =
            "وصل وزير الخارجية النرويجي إسبن بارث إيدي إلى عمّان اليوم في زيارة رسمية تستغرق يومين يلتقي خلالها نظيره الأردني.";
    private static final String SECOND =
            "وقال الوزير في مؤتمر صحفي عقده في المطار إن بلاده ستواصل دعم مشاريع المياه في المنطقة.";
    private static final String THIRD =
            "وأوضح أن الجانبين سيوقعان غدا مذكرة تفاهم في مجال الطاقة المتجددة والتعليم العالي.";
    private static final String TITLE = "وزير خارجية النرويج يصل إلى عمان في زيارة رسمية";

    @Test
    void titleStampAndSourceStandAroundTheBody() {
        PageArticle article = capture(String.join(
                        "\n",
                        "الرئيسية",
                        TITLE,
                        "تاريخ النشر: 3 مارس 2021 - 10:15",
                        FIRST,
                        SECOND,
                        "المصدر: رويترز",
                        "المصدر: صحيفة الميناء"))
                .getFirst();

        assertThat(article.title()).isEqualTo(TITLE);
        assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND);
        assertThat(article.stamps())
                .containsExactly(new StampWords("3 مارس 2021 - 10:15", StampWords.Role.PUBLISHED, "page"));
        assertThat(article.credits()).containsExactly("رويترز", "صحيفة الميناء");
    }

    @Test
    void aPageWithoutHeadlineHasNoTitle() {
        assertThat(capture(FIRST + "\n\n" + SECOND).getFirst().title()).isNull();
    }

    @Test
    void headlineThatAsksIsAHeadline() {
        String question = "هل تنجح زيارة الوزير النرويجي إلى عمان في دفع مشاريع المياه؟";
        PageArticle article = capture(question + "\n" + FIRST + "\n" + SECOND).getFirst();

        assertThat(article.title()).isEqualTo(question);
        assertThat(article.text()).startsWith("وصل وزير");
    }

    @Test
    void repeatedTitlesCaptionAndOutletAreLitter() {
        PageArticle article = capture(String.join(
                        "\n\n",
                        TITLE,
                        "بوابة الميناء -",
                        "بوابة الميناء - " + TITLE,
                        "الرئيس الروسي فلاديمير بوتين",
                        "عمّان - بوابة الميناء",
                        FIRST,
                        TITLE + "الملك: لا بديل عن الحوار",
                        SECOND))
                .getFirst();

        assertThat(article.title()).isEqualTo(TITLE);
        assertThat(article.publisher()).isEqualTo("بوابة الميناء");
        assertThat(article.dateline()).isEqualTo("عمّان");
        assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void aClockWithoutADayIsNoStamp() {
        PageArticle article = capture(TITLE + "\nآخر تحديث GMT 08:12:55\n" + FIRST + "\n" + SECOND)
                .getFirst();

        assertThat(article.stamps()).isEmpty();
        assertThat(article.litter()).contains("آخر تحديث GMT 08:12:55");
    }

    @Test
    void aDateAloneUnderTheHeadlineIsTheStamp() {
        PageArticle article =
                capture(TITLE + "\n٣ مارس ٢٠٢١\n" + FIRST + "\n" + SECOND).getFirst();

        assertThat(article.stamps()).extracting(StampWords::words).containsExactly("٣ مارس ٢٠٢١");
    }

    @Test
    void theDayOfTheVisitAboveTheHeadlineIsNoStamp() {
        PageArticle article = capture("الخميس 20 نوفمبر 2025\n" + TITLE + "\n٣ مارس ٢٠٢١\n" + FIRST + "\n" + SECOND)
                .getFirst();

        assertThat(article.stamps()).extracting(StampWords::words).containsExactly("٣ مارس ٢٠٢١");
    }

    @Test
    void twoLabelledDatesInOneLineAreTwoStamps() {
        PageArticle article = capture(
                        TITLE + "\nنشر في: 3 مارس 2021 | آخر تحديث: 4 مارس 2021\n" + FIRST + "\n" + SECOND)
                .getFirst();

        assertThat(article.stamps())
                .containsExactly(
                        new StampWords("3 مارس 2021", StampWords.Role.PUBLISHED, "page"),
                        new StampWords("4 مارس 2021", StampWords.Role.UPDATED, "page"));
    }

    @Test
    void creditParagraphIsNoText() {
        PageArticle article = capture(FIRST + "\n\n. بحسب ما أوردته وكالة أنباء \"شمال\" النرويجية.\n\n" + SECOND)
                .getFirst();

        assertThat(article.credits()).containsExactly("شمال");
        assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void creditInsideASentenceStaysInTheText() {
        String sentence = "وأفادت وكالة «شمال» أن الوفد يضم عددا من رجال الأعمال والمستثمرين في قطاع الطاقة.";
        PageArticle article = capture(FIRST + "\n" + sentence).getFirst();

        assertThat(article.credits()).containsExactly("شمال");
        assertThat(article.text()).endsWith(sentence);
    }

    @Test
    void sourceLabelWithItsNameInTheNextLine() {
        assertThat(capture(FIRST + "\n" + SECOND + "\nالمصدر\nرويترز\n")
                        .getFirst()
                        .credits())
                .containsExactly("رويترز");
    }

    @Test
    void secondArticleBelowReadAlso() {
        String other = "البرلمان النرويجي يقر موازنة جديدة للمساعدات الخارجية";
        List<PageArticle> articles = capture(String.join(
                "\n",
                TITLE,
                FIRST,
                SECOND,
                "المصدر: رويترز",
                "كلمات دلالية: النرويج، الأردن",
                "إقرأ أيضاً:",
                other,
                "أقر البرلمان النرويجي الثلاثاء موازنة جديدة للمساعدات الخارجية بعد نقاش استمر أسبوعين بين الأحزاب.",
                "وتزيد الموازنة مخصصات اللاجئين بنسبة عشرة في المئة مقارنة بالعام الماضي.",
                "مقالات مشابهة",
                "  • أوسلو تستضيف جولة جديدة من المحادثات",
                "  • الأردن يوقع اتفاقا للطاقة مع ثلاث شركات"));

        assertThat(articles).hasSize(2);
        assertThat(articles.get(0).text()).isEqualTo(FIRST + "\n\n" + SECOND);
        assertThat(articles.get(0).keywords()).containsExactly("النرويج", "الأردن");
        assertThat(articles.get(0).related())
                .containsExactly("أوسلو تستضيف جولة جديدة من المحادثات", "الأردن يوقع اتفاقا للطاقة مع ثلاث شركات");
        assertThat(articles.get(1).part()).isEqualTo(2);
        assertThat(articles.get(1).title()).isEqualTo(other);
        assertThat(articles.get(1).text()).startsWith("أقر البرلمان").endsWith("بالعام الماضي.");
        assertThat(articles.get(1).credits()).isEmpty();
    }

    @Test
    void secondArticleUnderAQuestion() {
        List<PageArticle> articles = capture(String.join(
                "\n",
                TITLE,
                FIRST,
                SECOND,
                "المصدر: رويترز",
                "اقرأ أيضا",
                "هل يقر البرلمان النرويجي موازنة جديدة للمساعدات؟",
                THIRD,
                FIRST));

        assertThat(articles).hasSize(2);
        assertThat(articles.get(1).title()).startsWith("هل يقر");
        assertThat(articles.get(1).text()).isEqualTo(THIRD + "\n\n" + FIRST);
    }

    @Test
    void keywordsBelowTheirLabel() {
        assertThat(capture(FIRST + "\n" + SECOND + "\nالوسوم\nالنرويج\nمشاريع المياه\nالأردن")
                        .getFirst()
                        .keywords())
                .containsExactly("النرويج", "مشاريع المياه", "الأردن");
    }

    @Test
    void readAlsoInsideABodyIsAHeadlineOnly() {
        PageArticle inline = capture(
                        String.join("\n", TITLE, FIRST, "اقرأ أيضا: أوسلو تستضيف محادثات السلام", SECOND, THIRD))
                .getFirst();
        List<PageArticle> below = capture(String.join(
                "\n",
                TITLE,
                FIRST,
                "اقرأ أيضا",
                "إصابة ثلاثة عمال في انهيار جدار بالعاصمة",
                SECOND,
                THIRD,
                "المصدر: رويترز"));

        assertThat(inline.text()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
        assertThat(inline.related()).containsExactly("أوسلو تستضيف محادثات السلام");
        assertThat(below).hasSize(1);
        assertThat(below.getFirst().text()).isEqualTo(inline.text());
        assertThat(below.getFirst().related()).containsExactly("إصابة ثلاثة عمال في انهيار جدار بالعاصمة");
    }

    @Test
    void datesOfOtherHeadlinesAreNotTheArticles() {
        PageArticle article = capture(String.join(
                        "\n\n",
                        TITLE,
                        FIRST,
                        SECOND,
                        "قد يهمك أيضا :",
                        "أوسلو تستضيف محادثات جديدة",
                        "أضف تعليقا",
                        "الاسم *",
                        "شروط النشر: عدم الإساءة إلى الكاتب أو إلى القراء وتجنب الشتائم.",
                        "GMT 02:57 2025 الجمعة ,14 تشرين الثاني / نوفمبر",
                        "افتتاح معرض الكتاب الدولي في الرباط",
                        "جميع الحقوق محفوظة 2025 ©"))
                .getFirst();

        assertThat(article.stamps()).isEmpty();
        assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND);
        assertThat(article.related())
                .containsExactly("أوسلو تستضيف محادثات جديدة", "افتتاح معرض الكتاب الدولي في الرباط");
    }

    @Test
    void linesWrappedAtAColumnAreJoined() {
        String body = FIRST + " " + SECOND + " " + THIRD + " " + FIRST.replace("وصل", "وكان قد وصل") + " " + SECOND;
        StringBuilder wrapped = new StringBuilder();
        int column = 0;
        for (String word : body.split(" ")) {
            column += word.length() + 1;
            wrapped.append(column > 60 ? "\n" : column == word.length() + 1 ? "" : " ")
                    .append(word);
            column = column > 60 ? word.length() : column;
        }
        assertThat(capture(wrapped.toString()).getFirst().text()).isEqualTo(body);
    }

    @Test
    void subheadsBetweenParagraphsStay() {
        assertThat(capture(TITLE + "\n" + FIRST + "\nمشاريع المياه\n" + SECOND)
                        .getFirst()
                        .text())
                .isEqualTo(FIRST + "\n\nمشاريع المياه\n\n" + SECOND);
    }

    @Test
    void shareBarsAndPromosAreLitter() {
        PageArticle article = capture(String.join(
                        "\n",
                        TITLE,
                        "فيسبوك تويتر واتساب طباعة",
                        FIRST,
                        "تابع أحدث الأخبار عبر تطبيق الهاتف",
                        SECOND,
                        "شارك هذا الخبر"))
                .getFirst();

        assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void sentencesThatBeginLikeMarksStayText() {
        String shared = "شارك الوزير في افتتاح المعرض الذي أقيم في العاصمة بحضور عدد من السفراء.";
        String published = "نشر الجيش قوات إضافية على الحدود الشمالية بعد الهجوم الذي وقع أمس.";
        String source = "المصدر الذي طلب عدم ذكر اسمه قال إن المحادثات ستستأنف في الأسبوع المقبل.";

        assertThat(capture(FIRST + "\n" + shared + "\n" + published + "\n" + source)
                        .getFirst()
                        .text())
                .contains(shared, published, source);
    }

    @Test
    void signatureBelowTheBodyIsThePublisher() {
        PageArticle article = capture(TITLE + "\n" + FIRST + "\n" + SECOND
                        + "\nمجموعة دراسات الميناء\nالصورة: الموقع الرسمي\nالمصدر: تاس")
                .getFirst();

        assertThat(article.publisher()).isEqualTo("مجموعة دراسات الميناء");
        assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND);
    }
}
