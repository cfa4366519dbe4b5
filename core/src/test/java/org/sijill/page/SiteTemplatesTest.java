package org.sijill.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.sijill.reading.PageArticle;
import org.sijill.reading.RefusedException;

/** Twelve pages of an invented paper, whose texts about itself stand among the paragraphs and look like such. */
class SiteTemplatesTest {

    private static final String APPEAL =
            "يعمل في هذه الصحيفة فريق صغير لا تموله أحزاب ولا شركات، فإن أعجبك ما تقرأ فساعدنا على البقاء مستقلين.";
    private static final String ABOUT =
            "الضفتان صحيفة يومية تأسست في المدينة القديمة وتعنى بأخبار الناس في الريف والحضر، وقرأها هذا الشهر %d ألف قارئ.";
    private static final String VIEWS =
            "ولا تعبر المواد التي تنشرها الصحيفة إلا عن كتابها وهي تحتفظ بحقها في اختصارها.";
    private static final String BACKGROUND =
            "وكانت الحكومة قد أقرت في الربيع خطة من ثلاث مراحل لتطوير الخدمات في المحافظات.";

    private static final List<List<String>> ARTICLES = articles();

    @Test
    void blocksThatRecurOnASiteAreLeftOut() throws RefusedException {
        PageReader learned = Pages.READER.with(survey(site("https://daffatan.example/news/")));
        int wanted = 0;
        int without = 0;
        int with = 0;
        for (int i = 0; i < ARTICLES.size(); i++) {
            Page page = site("https://daffatan.example/news/").get(i);
            String body = body(ARTICLES.get(i));
            PageArticle plain = Pages.READER.read(page).getFirst();
            PageArticle cleaned = learned.read(page).getFirst();
            wanted += body.length();
            without += plain.text().length();
            with += cleaned.text().length();

            assertThat(plain.text()).contains(APPEAL);
            assertThat(cleaned.text()).isEqualTo(body);
            assertThat(cleaned.litter()).contains(APPEAL);
            assertThat(cleaned.credits()).containsExactly("رويترز");
        }
        System.out.printf(
                "site templates: %d articles, precision in characters %.3f without, %.3f with%n",
                ARTICLES.size(), (double) wanted / without, (double) wanted / with);
        assertThat((double) wanted / without).isLessThan(0.7);
    }

    @Test
    void whatThreePagesRepeatIsBackground() throws RefusedException {
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < ARTICLES.size(); i++) {
            pages.add(page("https://daffatan.example/n/" + i, ARTICLES.get(i), i < 3 ? BACKGROUND : ""));
        }
        PageReader learned = Pages.READER.with(survey(pages));

        assertThat(learned.read(pages.get(1)).getFirst().text())
                .contains(BACKGROUND)
                .doesNotContain(APPEAL);
    }

    @Test
    void oneArticleUnderSeveralAddressesIsNoTemplate() throws RefusedException {
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            pages.add(page("https://daffatan.example/copy/" + i, ARTICLES.getFirst(), ""));
        }
        assertThat(survey(pages).blocks()).isZero();
    }

    @Test
    void anotherSiteLearnsNothingFromIt() throws RefusedException {
        PageReader learned = Pages.READER.with(survey(site("https://daffatan.example/news/")));
        Page other = page("https://www.other.example/1", ARTICLES.getFirst(), "");

        assertThat(learned.read(other).getFirst().text()).contains(APPEAL);
    }

    @Test
    void aFolderStandsForTheSiteOfPagesWithoutAddress() throws RefusedException {
        List<Page> pages =
                site("").stream().map(page -> page.in("/pages/daffatan")).toList();
        PageReader learned = Pages.READER.with(survey(pages));

        assertThat(learned.read(pages.getFirst()).getFirst().text()).isEqualTo(body(ARTICLES.getFirst()));
        assertThat(survey(site("")).sites()).isZero();
    }

    @Test
    void aPageOfNothingElseIsKeptAsItIs() throws RefusedException {
        PageReader learned = Pages.READER.with(survey(site("https://daffatan.example/news/")));
        String about = ABOUT.formatted(12);
        Page page = new Page(
                "about",
                "<html><head><title>من نحن</title><link rel=canonical href='https://daffatan.example/about'></head><body><p>"
                        + APPEAL + "</p><p>" + about + "</p></body></html>",
                Page.Format.HTML,
                Page.Given.NOTHING);

        assertThat(learned.read(page).getFirst().text()).isEqualTo(APPEAL + "\n\n" + about);
    }

    private static SiteTemplates survey(List<Page> pages) throws RefusedException {
        SiteTemplates.Survey survey = new SiteTemplates.Survey();
        for (Page page : pages) {
            survey.add(Pages.READER.survey(page));
        }
        return survey.templates();
    }

    private static List<Page> site(String base) {
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < ARTICLES.size(); i++) {
            pages.add(page(base.isEmpty() ? "" : base + i, ARTICLES.get(i), ""));
        }
        return pages;
    }

    private static Page page(String url, List<String> article, String more) {
        String html = """
                <html><head><title>%1$s - الضفتان</title>%2$s</head><body><div id="main"><h1>%1$s</h1>
                <div class="text"><p>%3$s</p><p>%4$s</p><p>%5$s</p><p>%6$s</p><p>%7$s</p><p>(رويترز)</p><p>%8$s</p><p>%9$s</p></div></div>
                </body></html>
                """.formatted(
                        article.get(0),
                        url.isEmpty() ? "" : "<link rel=\"canonical\" href=\"" + url + "\">",
                        article.get(1),
                        APPEAL,
                        article.get(2),
                        article.get(3),
                        more,
                        ABOUT.formatted(article.get(0).length()),
                        VIEWS);
        return new Page("p", html, Page.Format.HTML, Page.Given.NOTHING);
    }

    private static String body(List<String> article) {
        return String.join("\n\n", article.subList(1, 4));
    }

    private static List<List<String>> articles() {
        try (InputStream in =
                Objects.requireNonNull(SiteTemplatesTest.class.getResourceAsStream("site.tsv"), "site.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> List.of(line.split("\t")))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
