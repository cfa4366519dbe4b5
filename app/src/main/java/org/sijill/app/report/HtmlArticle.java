package org.sijill.app.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Article;
import org.sijill.model.FieldOrigin;
import org.sijill.model.Link;
import org.sijill.model.Stamp;
import org.sijill.pipeline.ReadArticle;
import org.sijill.text.Span;

/** One article of a report: its fields, its text with all marks, and beside it what was read. */
final class HtmlArticle {

    /** Longer pieces below the text are cut. */
    private static final int LONGEST = 400;

    private final ReadArticle read;
    private final RecordView view;
    private final int number;

    /** @param number counts the articles of the report from 1; keeps their anchors apart */
    HtmlArticle(ReadArticle read, Labels labels, int number) {
        this.read = read;
        this.view = new RecordView(read.record(), labels);
        this.number = number;
    }

    RecordView view() {
        return view;
    }

    String title() {
        return view.title();
    }

    String anchor() {
        return "a" + number;
    }

    String eventAnchor(int event) {
        return anchor() + "-e" + event;
    }

    String statementAnchor(int statement) {
        return anchor() + "-s" + statement;
    }

    String lossAnchor(Span words) {
        return anchor() + "-l" + words.start();
    }

    /** Whether readings are told that lost. */
    boolean tellsLosses() {
        return !read.lost().isEmpty();
    }

    /** The place in the text that an event or statement was read from. */
    String textAnchor(String cardAnchor) {
        return cardAnchor + "t";
    }

    void write(Html html) {
        boolean titled = view.record().article().title() != null;
        html.raw("<article id=\"" + anchor() + "\">\n<header>\n").element("h1", titled ? "" : "untitled", title());
        byline(html);
        html.raw("</header>\n<div class=\"columns\">\n<div class=\"text\">\n");
        legend(html);
        new HtmlText(read, this).write(html);
        new HtmlLosses(this).write(html, read.lost());
        below(html);
        html.raw("</div>\n<aside>\n");
        new HtmlCards(this).write(html);
        html.raw("</aside>\n</div>\n</article>\n");
    }

    private void byline(Html html) {
        Article article = view.record().article();
        if (article.subtitle() != null) {
            html.element("p", "subtitle", article.subtitle());
        }
        html.raw("<dl class=\"fields\">");
        field(html, "الناشر", "publisher", article.publisher());
        stamp(html, "النشر", "published", article.published());
        stamp(html, "التحديث", "updated", article.updated());
        field(html, "الكاتب", "authors", String.join("، ", article.authors()));
        field(html, "مكان الخبر", "dateline", article.dateline());
        field(html, "المصادر", "credits", String.join(" ← ", article.credits()));
        if (article.url() != null) {
            html.raw("<div>").element("dt", "", "الرابط").raw("<dd>");
            url(html, article.url(), article.url());
            origin(html, "url");
            html.raw("</dd></div>");
        }
        html.raw("<div>")
                .element("dt", "", "الملف")
                .latin("dd", "code", source(article))
                .raw("</div></dl>\n");
        chips(html, article.keywords());
    }

    /** Where a field stood, small behind it. */
    private void origin(Html html, String field) {
        FieldOrigin origin = view.record().article().origins().get(field);
        if (origin != null) {
            html.raw(" ")
                    .element("small", "", view.labels().of("origin", origin).ar());
        }
    }

    private static String source(Article article) {
        return article.part() == 1 ? article.sourceId() : article.sourceId() + " #" + article.part();
    }

    private void field(Html html, String name, String id, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            html.raw("<div>").element("dt", "", name).raw("<dd>").text(value);
            origin(html, id);
            html.raw("</dd></div>");
        }
    }

    private void stamp(Html html, String name, String id, @Nullable Stamp stamp) {
        if (stamp == null) {
            return;
        }
        html.raw("<div>")
                .element("dt", "", name)
                .raw("<dd>")
                .latin("span", "day", stamp.value().replace('T', ' '));
        if (!stamp.asWritten().equals(stamp.value())) {
            html.raw(" ").element("small", "", "«" + stamp.asWritten() + "»");
        }
        if (view.record().article().origins().containsKey(id)) {
            origin(html, id);
        } else {
            html.raw(" ")
                    .element(
                            "small",
                            "",
                            view.labels().of("basis", stamp.basis()).ar());
        }
        html.raw("</dd></div>");
    }

    /** Only web addresses become links; «javascript:» and its like stay text. */
    private static void url(Html html, String url, String words) {
        if (url.startsWith("https://") || url.startsWith("http://")) {
            html.raw(url.equals(words) ? "<a dir=\"ltr\"" : "<a")
                    .raw(" rel=\"noreferrer noopener\"")
                    .attribute("href", url)
                    .raw(">")
                    .text(words)
                    .raw("</a>");
        } else {
            html.latin("span", "code", url);
        }
    }

    private static void chips(Html html, List<String> keywords) {
        if (!keywords.isEmpty()) {
            html.raw("<ul class=\"chips\">");
            keywords.forEach(keyword -> html.element("li", "", keyword));
            html.raw("</ul>\n");
        }
    }

    private static void legend(Html html) {
        html.raw("<p class=\"legend\" aria-hidden=\"true\">")
                .element("span", "n person", "شخص")
                .raw(" ")
                .element("span", "n country", "دولة")
                .raw(" ")
                .element("span", "n city", "مكان")
                .raw(" ")
                .element("span", "n organization", "منظمة")
                .raw(" ")
                .element("span", "n forum", "محفل أو وثيقة")
                .raw(" ")
                .element("span", "v", "حدث")
                .raw(" ")
                .element("span", "d", "تاريخ")
                .raw(" ")
                .element("span", "q", "قول")
                .raw(" ")
                .element("span", "f", "رقم")
                .raw("</p>\n");
    }

    private void below(Html html) {
        related(html);
        list(html, "ما استبعد من الصفحة", "litter", read.litter());
    }

    private void related(Html html) {
        Article article = view.record().article();
        if (article.related().isEmpty()) {
            return;
        }
        html.raw("<details class=\"related\"><summary>")
                .text("عناوين أخرى في الصفحة")
                .raw(" <small>" + article.related().size() + "</small></summary><ul>");
        for (String headline : article.related()) {
            Link link = article.relatedLinks().stream()
                    .filter(one -> one.headline().equals(headline))
                    .findFirst()
                    .orElse(null);
            String words = RecordView.cut(headline, LONGEST);
            if (link == null) {
                html.element("li", "", words);
            } else {
                html.raw("<li>");
                url(html, link.url(), words);
                html.raw("</li>");
            }
        }
        html.raw("</ul></details>\n");
    }

    private static void list(Html html, String title, String classes, List<String> items) {
        if (items.isEmpty()) {
            return;
        }
        html.raw("<details class=\"" + classes + "\"><summary>")
                .text(title)
                .raw(" <small>" + items.size() + "</small></summary><ul>");
        items.forEach(item -> html.element("li", "", RecordView.cut(item, LONGEST)));
        html.raw("</ul></details>\n");
    }
}
