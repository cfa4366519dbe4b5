package org.sijill.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Pages built to break or to stall a reader, by name. Made only when asked for: some have 50 MB. */
final class HostilePages {

    private static final String STORY = """
            <p>استقبل وزير الخارجية في مكتبه اليوم نظيره النرويجي الذي يزور البلاد على رأس وفد كبير، وبحثا سبل التعاون.</p>
            <p>وقال الوزير عقب اللقاء إن الجانبين اتفقا على عقد اجتماع اللجنة المشتركة قبل نهاية العام الجاري في أوسلو.</p>
            <p>ومن المقرر أن يغادر الضيف البلاد غدا بعد أن يلتقي رئيس الحكومة وعددا من المسؤولين ورجال الأعمال.</p>
            """;

    /** Runs of these stand in attributes, headlines, dates, bylines, tags and text. */
    private static final Map<String, String> RUNS = runs();

    private final Map<String, Supplier<byte[]>> pages = new LinkedHashMap<>();

    private HostilePages() {
        nested();
        many();
        unclosed();
        markup();
        RUNS.forEach(this::runs);
    }

    static Map<String, Supplier<byte[]>> all() {
        return new HostilePages().pages;
    }

    private static Map<String, String> runs() {
        Map<String, String> runs = new LinkedHashMap<>();
        runs.put("blanks", " ");
        runs.put("no-break blanks", "\u00a0");
        runs.put("letters", "ا");
        runs.put("words", "وزير ");
        runs.put("digits", "1");
        runs.put("Arabic digits", "٣");
        runs.put("dates", "1/1/2024 ");
        runs.put("days", "الأحد ");
        runs.put("opened brackets", "(");
        runs.put("brackets", "()");
        runs.put("quotation marks", "«");
        runs.put("straight quotation marks", "\" ");
        runs.put("hyphens", "-");
        runs.put("slashes", "/");
        runs.put("colons", "المصدر: ");
        runs.put("commas", "، ");
        runs.put("stops", ".");
        runs.put("vowel marks", "\u064e");
        runs.put("tatweel", "ـ");
        runs.put("marks of direction", "\u202b");
        runs.put("emoji", "\ud83d\ude00");
        runs.put("half characters", "&#xd83d;");
        runs.put("line breaks", "\n");
        runs.put("names", "محمد بن ");
        runs.put("conjunctions", "و");
        runs.put("said that", "وقال إن ");
        runs.put("entities", "&amp;");
        runs.put("pipes", "a|");
        return runs;
    }

    private void add(String name, Supplier<String> content) {
        pages.put(name, () -> content.get().getBytes(StandardCharsets.UTF_8));
    }

    private static String page(String head, String body) {
        return "<!DOCTYPE html><html lang=ar><head><meta charset=utf-8><title>وزير الخارجية يستقبل نظيره النرويجي</title>"
                + head + "</head><body><h1>وزير الخارجية يستقبل نظيره النرويجي</h1>" + body + "</body></html>";
    }

    private static String ld(String json) {
        return "<script type=\"application/ld+json\">" + json + "</script>";
    }

    private void nested() {
        for (String tag : new String[] {
            "div", "b", "table><tr><td", "ul><li", "blockquote", "a", "svg", "font", "form", "template"
        }) {
            add("100,000 <" + tag + "> in one another", () -> page("", ("<" + tag + ">").repeat(100_000) + STORY));
            add("3,000 <" + tag + "> in one another", () -> page("", ("<" + tag + ">").repeat(3_000) + STORY));
        }
        add("100,000 <p><b> in one another", () -> page("", "<p><b>".repeat(19_999) + STORY));
        add("lists nested without end tags", () -> page("", "<li><ul>".repeat(15_000) + STORY));
        add("end tags without start", () -> page("", "</div></p></b></table>".repeat(50_000) + STORY));
        add("formatting left open before blocks", () -> page("", "<b><i><u><s><p>".repeat(4_000) + STORY));
    }

    private void many() {
        add("50 MB of one tag", () -> "<div>".repeat(10 << 20));
        add("15 MB of one tag", () -> "<br>".repeat(15 << 18));
        add("240,000 paragraphs", () -> page("", STORY + "<p>خبر".repeat(240_000)));
        add("240,000 breaks", () -> page("", STORY + "<br>".repeat(240_000)));
        add("100,000 links", () -> page("", STORY + "<a href=/x>خبر آخر</a> ".repeat(100_000)));
        add("100,000 items", () -> page("", STORY + "<li><a href=/x>عنوان خبر آخر من الأخبار</a>".repeat(100_000)));
        add("60,000 cells", () -> page("", "<table>" + "<tr><td>خلية<td>خلية".repeat(30_000) + "</table>" + STORY));
        add("60,000 headings", () -> page("", "<h2>وزير الخارجية يستقبل</h2>".repeat(60_000) + STORY));
        add("60,000 times", () -> page("", "<time datetime=2024-01-02>2 يناير</time>".repeat(60_000) + STORY));
        add("60,000 meta elements", () -> page("<meta property=article:tag content=خبر>".repeat(60_000), STORY));
        add("100,000 attributes", () -> {
            StringBuilder tag = new StringBuilder("<div");
            for (int i = 0; i < 100_000; i++) {
                tag.append(" a").append(i).append("=1");
            }
            return page("", tag + ">" + STORY + "</div>");
        });
        add(
                "an attribute of 1 MB",
                () -> page("", "<div class=\"" + "sidebar ".repeat(130_000) + "\">" + STORY + "</div>"));
        add("an id of 14 MB", () -> page("", "<div id=\"" + "x".repeat(14 << 20) + "\">" + STORY + "</div>"));
        add(
                "an address of 1 MB",
                () -> page("<link rel=canonical href=\"http://x.example/" + "2024/01/".repeat(130_000) + "\">", STORY));
        add("3,000,000 entities", () -> page("", STORY + "<p>" + "&lt;".repeat(3_000_000)));
        add("600,000 broken entities", () -> page("", STORY + "<p>" + "&x".repeat(600_000)));
        add("1,900,000 letters in one paragraph", () -> page("", "<p>" + "وقال الوزير إن ".repeat(126_000)));
        add("20,000 paragraphs of prose", () -> page("", STORY.repeat(6_000)));
    }

    private void unclosed() {
        for (String open : new String[] {
            "<!--",
            "<script>",
            "<style>",
            "<title>",
            "<textarea>",
            "<![CDATA[",
            "<svg><![CDATA[",
            "<noscript>",
            "<template>",
            "<select>",
            "<plaintext>",
            "<p class=\"",
            "<p ",
            "<!DOCTYPE ",
            "<?",
            "<iframe>",
            "<xmp>",
            "<table>",
            "<frameset>"
        }) {
            add("unclosed " + open + " in the story", () -> page("", STORY + open + STORY));
            add("unclosed " + open + " 30,000 times", () -> page("", STORY + open.repeat(30_000)));
        }
    }

    private void markup() {
        add("JSON-LD nested 100,000 deep", () -> page(ld("[".repeat(100_000)), STORY));
        add(
                "JSON-LD objects nested deep",
                () -> page(ld("{\"@graph\":".repeat(50_000) + "1" + "}".repeat(50_000)), STORY));
        add("JSON-LD of 10 MB", () -> page(ld("[" + "{\"@type\":\"NewsArticle\"},".repeat(400_000) + "{}]"), STORY));
        add(
                "JSON-LD number of 1 MB",
                () -> page(ld("{\"@type\":\"NewsArticle\",\"wordCount\":" + "9".repeat(1 << 20) + "}"), STORY));
        add(
                "JSON-LD exponent",
                () -> page(ld("{\"@type\":\"NewsArticle\",\"headline\":1e999999999,\"datePublished\":1e99}"), STORY));
        add(
                "JSON-LD keywords of 1 MB",
                () -> page(ld("{\"@type\":\"NewsArticle\",\"keywords\":\"" + "خبر,".repeat(250_000) + "\"}"), STORY));
        add(
                "JSON-LD headline of 1 MB",
                () -> page(ld("{\"@type\":\"NewsArticle\",\"headline\":\"" + "خبر ".repeat(250_000) + "\"}"), STORY));
        add(
                "JSON-LD in a ring",
                () -> page(
                        ld(
                                "{\"@graph\":[{\"@id\":\"a\",\"author\":{\"@id\":\"a\"}},{\"@type\":\"NewsArticle\",\"@id\":\"b\",\"author\":{\"@id\":\"a\"},\"publisher\":{\"@id\":\"b\"}}]}"),
                        STORY));
        add(
                "20,000 JSON-LD scripts",
                () -> page(
                        ld("{\"@type\":\"NewsArticle\",\"headline\":\"خبر\"}").repeat(20_000), STORY));
        add(
                "JSON-LD of wrong types",
                () -> page(
                        ld(
                                "{\"@type\":[1,null,{}],\"headline\":{\"a\":[]},\"author\":[[[\"a\"]],7,null],\"datePublished\":[],\"keywords\":{\"x\":1},\"publisher\":3}"),
                        STORY));
        add(
                "JSON-LD of keys without end",
                () -> page(
                        ld("{\"@type\":\"NewsArticle\",\"author\":{\"name\":\"" + "\\u0627".repeat(100_000)), STORY));
    }

    /** A run of one sign wherever a reader may look with a regular expression. */
    private void runs(String name, String sign) {
        String run = sign.repeat(4_000);
        add(
                "a long run of " + name,
                () -> page("", STORY + "<p>" + sign.repeat(100_000 / sign.length()) + "</p>" + STORY));
        add(
                "runs of " + name + " everywhere",
                () -> page(
                        "<meta property=article:published_time content='" + run + "2024'><meta name=author content='"
                                + run + "'><meta name=keywords content='" + run
                                + "'><meta property=og:site_name content='" + run + " خبر'>",
                        "<h2>" + run + " خبر</h2><div class=date>نشر في " + run + " 2024</div><p>كتب: " + run + "</p>"
                                + STORY
                                + "<p>وقال الوزير إن " + run + " العلاقات جيدة.</p><p>لندن - (" + run + "</p><p>(" + run
                                + ")</p><p>المصدر: "
                                + run + "</p><p>كلمات دلالية: " + run + "</p>"));
    }
}
