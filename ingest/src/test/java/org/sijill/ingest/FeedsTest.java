package org.sijill.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sijill.page.Page;
import org.sijill.reading.RefusedException;

/** RSS and Atom to entries; hostile XML is refused. */
class FeedsTest {

    private static final String SENTENCE = "التقى وزير الخارجية العماني نظيره النرويجي في مسقط وبحثا التعاون. ";

    private static String rss(String items) {
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
                + "<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel>"
                + "<title>الأفق</title><link>https://e.org/</link><description>أخبار</description>" + items
                + "</channel></rss>";
    }

    @Test
    void rssWithTheArticleInIt() throws RefusedException {
        List<FeedEntry> entries = Feeds.read(rss("<item><title>لقاء في مسقط</title><link>https://e.org/1</link>"
                + "<author>هند السالمي</author><pubDate>Sun, 10 Mar 2024 22:30:00 GMT</pubDate>"
                + "<description>ملخص</description><content:encoded><![CDATA[<p>" + SENTENCE.repeat(5)
                + "</p><script>x()</script><figure>صورة</figure><p>" + SENTENCE.repeat(5)
                + "</p>]]></content:encoded></item>"));
        assertThat(entries).hasSize(1);
        FeedEntry entry = entries.getFirst();
        assertThat(entry.isWhole()).isTrue();
        assertThat(entry.published()).isEqualTo(Instant.parse("2024-03-10T22:30:00Z"));
        Page page = entry.page("الأفق", ZoneId.of("Asia/Muscat"));
        assertThat(page.content().split("\n\n")).hasSize(2);
        assertThat(page.content()).doesNotContain("x()", "صورة");
        assertThat(page.given().published()).as("the day in Muscat").isEqualTo("2024-03-11T02:30:00+04:00");
        assertThat(page.given().title()).isEqualTo("لقاء في مسقط");
        assertThat(page.given().authors()).containsExactly("هند السالمي");
        assertThat(page.sourceId()).isEqualTo("https://e.org/1");
    }

    @Test
    void atomAndSummaries() throws RefusedException {
        List<FeedEntry> entries = Feeds.read("<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>t</title><id>i</id>"
                + "<entry><id>urn:1</id><title>أ</title><link rel=\"alternate\" href=\"https://e.org/a\"/>"
                + "<updated>2024-03-10T12:00:00+03:00</updated><author><name>وكالة</name></author>"
                + "<summary>" + SENTENCE + "</summary></entry>"
                + "<entry><id>urn:2</id><title>ب</title><content type=\"html\">" + SENTENCE.repeat(10)
                + "اقرأ المزيد…</content></entry>"
                + "<entry><id>urn:1</id><link href=\"https://e.org/a\"/></entry></feed>");
        assertThat(entries).extracting(FeedEntry::key).containsExactly("https://e.org/a", "urn:2");
        assertThat(entries).extracting(FeedEntry::isWhole).containsExactly(false, false);
        assertThat(entries.getFirst().published()).isEqualTo(Instant.parse("2024-03-10T09:00:00Z"));
    }

    @Test
    void entityBombsForeignFilesAndDamagedXmlAreRefused() {
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
                + "<rss version=\"2.0\"><channel><title>&b;</title></channel></rss>";
        String foreign = "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss version=\"2.0\"><channel>"
                + "<title>&x;</title></channel></rss>";
        String lower = "<!doctype rss><rss version=\"2.0\"><channel><title>t</title></channel></rss>";
        for (String text :
                List.of(bomb, foreign, lower, rss("<item><title>a</item>"), rss("").substring(0, 150), "", "{}")) {
            assertThatThrownBy(() -> Feeds.read(text)).as(text).isInstanceOf(RefusedException.class);
        }
    }

    @Test
    void aFeedOfTenThousandEntries() throws RefusedException {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            items.append("<item><title>خبر</title><link>https://e.org/")
                    .append(i)
                    .append("</link></item>");
        }
        assertThat(Feeds.read(rss(items.toString()))).hasSize(10_000);
    }

    @Test
    void aSavedFeedIsReadLikeAnyFile() throws RefusedException {
        String feed = rss("<item><link>https://e.org/1</link><content:encoded>" + SENTENCE.repeat(12)
                + "</content:encoded></item><item><link>https://e.org/2</link><description>ملخص</description></item>");
        InputStream in = new ByteArrayInputStream(feed.getBytes(StandardCharsets.UTF_8));
        try (Operands source = new Operands(List.of("-"), in, "2024-01-02")) {
            Page page = source.next().load().load();
            assertThat(page.sourceId()).isEqualTo("https://e.org/1");
            assertThat(page.given().published()).isEqualTo("2024-01-02");
            assertThatThrownBy(source.next().load()::load).hasMessageContaining("only a summary");
            assertThat(source.hasNext()).isFalse();
        }
    }
}
