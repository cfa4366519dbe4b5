package org.sijill.app.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.sijill.model.Codes;
import org.sijill.model.Event;
import org.sijill.model.Status;
import org.sijill.pipeline.Outcome;

/** The head of a report on several pages: counts, all events in the order of their days, what was refused. */
final class HtmlOverview {

    private record Row(HtmlArticle article, Event event, int number) {
        String day() {
            return RecordView.day(event.date());
        }
    }

    private final Labels labels;
    private final List<HtmlArticle> articles;
    private final List<Outcome.Refused<?>> refused;

    HtmlOverview(Labels labels, List<HtmlArticle> articles, List<Outcome.Refused<?>> refused) {
        this.labels = labels;
        this.articles = articles;
        this.refused = refused;
    }

    void write(Html html) {
        html.raw("<header class=\"overview\">\n").element("h1", "", "سجل الأخبار الدبلوماسية");
        counts(html);
        contents(html);
        html.raw("</header>\n<section class=\"timeline\">\n").element("h2", "", "الأحداث بحسب تواريخها");
        html.raw("<div class=\"scroll\"><table>\n<thead><tr>");
        for (String column : List.of("التاريخ", "الحدث", "من", "مع / إلى", "أين", "المقال")) {
            html.element("th", "", column);
        }
        html.raw("</tr></thead>\n<tbody>\n");
        rows().forEach(row -> row(html, row));
        html.raw("</tbody>\n</table></div>\n</section>\n");
        refusals(html);
    }

    private void counts(Html html) {
        long events = articles.stream()
                .mapToLong(a -> a.view().record().events().size())
                .sum();
        long statements = articles.stream()
                .mapToLong(a -> a.view().record().statements().size())
                .sum();
        html.raw("<ul class=\"counts\">");
        count(html, articles.size(), "المقالات", "articles");
        count(html, events, "الأحداث", "events");
        count(html, statements, "الأقوال", "statements");
        count(html, refused.size(), "ما لم يقرأ", "refused");
        html.raw("</ul>\n");
    }

    private static void count(Html html, long number, String ar, String en) {
        html.raw("<li>")
                .text(ar)
                .raw(" <b>")
                .text(String.format(Locale.ROOT, "%,d", number))
                .raw("</b> ");
        html.latin("small", "", en).raw("</li>");
    }

    private void contents(Html html) {
        html.raw("<nav><ol>");
        for (HtmlArticle article : articles) {
            html.raw("<li><a href=\"#" + article.anchor() + "\">")
                    .text(article.title())
                    .raw("</a></li>");
        }
        html.raw("</ol></nav>\n");
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (HtmlArticle article : articles) {
            List<Event> events = article.view().record().events();
            for (int i = 0; i < events.size(); i++) {
                rows.add(new Row(article, events.get(i), i + 1));
            }
        }
        rows.sort(Comparator.comparing((Row row) -> row.day().isEmpty()).thenComparing(Row::day));
        return rows;
    }

    private void row(Html html, Row row) {
        RecordView view = row.article.view();
        Event event = row.event;
        Labels.Label act = labels.of("act", event.act());
        html.raw("<tr>")
                .latin("td", "day", row.day().isEmpty() ? "–" : row.day())
                .raw("<td class=\"act\">");
        html.raw("<a href=\"#" + row.article.eventAnchor(row.number) + "\">")
                .element("b", "", act.ar())
                .raw("</a> ");
        html.latin("small", "", act.en());
        if (event.status() != Status.OCCURRED) {
            html.raw(" ")
                    .element(
                            "span",
                            "status " + Codes.of(event.status()),
                            labels.of("status", event.status()).ar());
        }
        html.raw("</td>");
        cell(html, "من", view.first(event));
        cell(html, "مع / إلى", view.others(event));
        cell(html, "أين", view.place(event.place()));
        html.raw("<td class=\"from\"><a href=\"#" + row.article.anchor() + "\">")
                .text(RecordView.cut(row.article.title(), 48))
                .raw("</a></td></tr>\n");
    }

    /** The label stands before the cell on narrow screens, where the head of the table is gone. */
    private static void cell(Html html, String label, List<String> names) {
        html.raw("<td")
                .attribute("data-label", label)
                .raw(">")
                .text(String.join("، ", names))
                .raw("</td>");
    }

    private void refusals(Html html) {
        if (refused.isEmpty()) {
            return;
        }
        html.raw("<section class=\"refused\">\n")
                .element("h2", "", "صفحات لم تقرأ")
                .raw("<ul>");
        for (Outcome.Refused<?> refusal : refused) {
            html.raw("<li>").latin("b", "code", refusal.origin().toString()).raw(" ");
            html.latin("span", "", refusal.reason()).raw("</li>");
        }
        html.raw("</ul>\n</section>\n");
    }
}
