package org.sijill.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.sijill.app.store.EventFilter;
import org.sijill.app.web.view.Address;
import org.sijill.model.MergedEvent;

/** The reading room as someone finds it who sits before a browser. */
class BrowserTest {

    /** Each page, and where it is. */
    private static final List<String> PAGES = List.of(
            "/",
            "/?q=%D9%83%D8%A7%D9%85%D8%A7%D9%88&country=NOR",
            "/events",
            "/entities",
            "/dyads",
            "/dyads/KEN/NOR",
            "/map",
            "/network",
            "/calendar?from=2018-07-01",
            "/overview",
            "/review",
            "/about");

    @TempDir
    private static Path folder;

    @TempDir
    private static Path downloads;

    private static RoomUnderTest room;
    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.open(downloads);
        room = RoomUnderTest.open(folder);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
        if (room != null) {
            room.close();
        }
    }

    @BeforeEach
    void atTheDoor() {
        browser.size(1280, 1000);
        browser.go(room.at("/preferences?lang=ar&theme=light&back=/").toString());
    }

    @Test
    void fromAWordToItsEvidence() {
        browser.find("#q").sendKeys("لقاء كاماو هولم", Keys.ENTER);
        browser.until(".hits .hit");
        browser.go(room.at("/?kind=event&q=Kamau").toString());
        browser.follow(".hit.event h3 a");
        assertThat(browser.address()).contains("/events/");
        assertThat(browser.find("h1").getText()).contains("كاماو");
        assertThat(browser.all("mark")).isNotEmpty();
        browser.follow("a[href^='/articles/']");
        assertThat(browser.find("h1").getText()).isNotBlank();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void switchingTheLanguageKeepsThePage() {
        browser.go(room.at("/?kind=event&country=NOR").toString());
        int hits = browser.all(".hit").size();
        browser.follow("a.language");
        assertThat(browser.find("html").getDomAttribute("dir")).isEqualTo("ltr");
        assertThat(browser.address()).contains("kind=event").contains("country=NOR");
        assertThat(browser.all(".hit")).hasSize(hits);
        browser.follow("a.language");
        assertThat(browser.find("html").getDomAttribute("dir")).isEqualTo("rtl");
    }

    @Test
    void whatIsOnTheScreenIsExported() throws IOException {
        browser.go(room.at("/?kind=event&country=CHL").toString());
        int hits = browser.all(".hit").size();
        browser.find(".exports summary").click();
        browser.find(".exports a[href*='format=csv']").click();
        assertThat(Files.readAllLines(browser.downloaded())).hasSize(hits + 1);
    }

    @Test
    void theSlashKeyLeadsToTheBox() {
        browser.find("body").sendKeys("/");
        assertThat(browser.script("return document.activeElement.id")).isEqualTo("q");
    }

    @Test
    void nothingSeriousStandsInTheWay() {
        List<String> found = new ArrayList<>();
        for (String theme : List.of("light", "dark")) {
            browser.go(room.at("/preferences?theme=" + theme + "&back=/").toString());
            for (String page : pages()) {
                browser.go(room.at(page).toString());
                browser.obstacles().forEach(one -> found.add(theme + " " + page + " " + one));
                browser.complaints().forEach(one -> found.add(theme + " " + page + " " + one));
            }
        }
        assertThat(found).isEmpty();
    }

    /** A print waits for no drawing, so what lies below the window is drawn without being scrolled to. */
    @Test
    void everyChartIsDrawnBeforeAnybodyPrints() {
        browser.size(1280, 500);
        browser.go(room.at("/dyads/KEN/NOR?with=KEN&with=CHL").toString());
        browser.until("figure[data-chart=timeline] svg");
        browser.until("figure[data-chart=balance] svg");
        browser.until("figure[data-chart=comparison] svg");
        assertThat(browser.script("return scrollY")).isEqualTo(0L);
    }

    @Test
    void paperHoldsWhatIsReadAndNothingToBeFilledIn() {
        String shown =
                "return [...document.querySelectorAll(arguments[0])].filter((one) => one.checkVisibility()).length";
        String told = pages().stream()
                .filter(page -> page.startsWith("/events/"))
                .findFirst()
                .orElseThrow();
        browser.onPaper(true);
        try {
            browser.go(room.at(told).toString());
            assertThat(browser.script(shown, "form, .correct, .menu, nav")).isEqualTo(0L);
            assertThat(browser.script(shown, ".side .turns")).isEqualTo(1L);
            browser.go(room.at("/dyads/KEN/NOR").toString());
            assertThat(browser.script(shown, "#compare")).isEqualTo(0L);
            assertThat(browser.script(shown, "#topics, #gaps")).isEqualTo(2L);
            assertThat(browser.script("return getComputedStyle(document.querySelector('tfoot')).display"))
                    .isEqualTo("table-row-group");
        } finally {
            browser.onPaper(false);
        }
    }

    /** No page is wider than the window: what is wide scrolls by itself. */
    @Test
    void pagesFitAPhone() {
        browser.size(390, 844);
        List<String> wide = new ArrayList<>();
        for (String page : pages()) {
            browser.go(room.at(page).toString());
            Object over = browser.script(
                    "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
            if (!Long.valueOf(0).equals(over)) {
                wide.add(page + " by " + over);
            }
        }
        assertThat(wide).isEmpty();
    }

    /** With {@code -Dsijill.pictures=FOLDER}: every page in both languages and two widths, for looking at. */
    @Test
    void picturesAreTakenWhereTheyAreAskedFor() {
        String pictures = System.getProperty("sijill.pictures");
        org.junit.jupiter.api.Assumptions.assumeTrue(
                pictures != null, "pictures are taken with -Dsijill.pictures=FOLDER");
        for (String language : List.of("ar", "en")) {
            for (int width : new int[] {1280, 390}) {
                browser.size(width, 1400);
                browser.go(room.at("/preferences?lang=" + language + "&back=/").toString());
                for (String page : pages()) {
                    browser.go(room.at(page).toString());
                    browser.until("main");
                    browser.picture(Path.of(pictures, language + width + name(page) + ".png"));
                }
            }
        }
    }

    private static String name(String page) {
        return page.replaceAll("[^A-Za-z]+", "-");
    }

    /** The pages, and those of the event that most papers tell, of its first article and of its first party. */
    private static List<String> pages() {
        List<MergedEvent> events = room.desk().ask(store -> {
            List<MergedEvent> all = new ArrayList<>();
            store.events(EventFilter.ALL, all::add);
            return all;
        });
        MergedEvent told = events.stream()
                .max(Comparator.comparingInt(event -> event.reports().size()))
                .orElseThrow();
        List<String> pages = new ArrayList<>(PAGES);
        pages.add("/events/" + told.id());
        pages.add("/articles/" + told.reports().getFirst().article());
        pages.add("/entities/" + Address.encoded(told.participants().getFirst().entity()));
        return pages;
    }
}
