package org.sijill.app.report;

import java.util.List;
import org.sijill.model.Codes;
import org.sijill.pipeline.LostReading;
import org.sijill.pipeline.LostReading.Considered;
import org.sijill.text.Span;

/** The readings of an article that lost, as a list below its text; each leads to its words. */
final class HtmlLosses {

    private final HtmlArticle article;
    private final Labels labels;

    HtmlLosses(HtmlArticle article) {
        this.article = article;
        this.labels = article.view().labels();
    }

    /** Nothing where nothing was lost. */
    void write(Html html, List<LostReading> lost) {
        list(html, "ما لم يصر حدثا ولا قولا", " open", LossGroup.told(lost));
        list(html, "أوائل أسطر لم يكتمل باقيها", "", LossGroup.begun(lost));
    }

    private void list(Html html, String title, String open, List<LossGroup> groups) {
        if (groups.isEmpty()) {
            return;
        }
        html.raw("<details class=\"losses\"" + open + "><summary>")
                .text(title)
                .raw(" <small>" + groups.size() + "</small></summary><ul>\n");
        groups.forEach(group -> group(html, group));
        html.raw("</ul></details>\n");
    }

    private void group(Html html, LossGroup group) {
        html.raw("<li class=\"" + group.reason().stage().kind() + "\">");
        words(html, group);
        html.raw(" <b")
                .attribute("title", group.reason().text())
                .raw(">")
                .text(labels.of("lost", group.reason()).ar())
                .raw("</b> ")
                .element("small", "", labels.of("stage", group.reason().stage()).ar());
        event(html, group);
        group.plainRules().forEach(rule -> html.raw(" ").latin("span", "rule", rule));
        for (Considered considered : group.considered()) {
            String where = Codes.of(considered.where());
            html.raw("<div>")
                    .element(
                            "small",
                            where,
                            labels.of("where", considered.where()).ar())
                    .raw(" ")
                    .element("span", "name", considered.name());
            String party = labels.party(considered.party());
            if (party != null && !party.equals(considered.name())) {
                html.raw(" ").element("small", "", party);
            }
            html.raw("</div>");
        }
        for (LostReading reading : group.detailed()) {
            html.raw("<div>")
                    .latin("span", "rule", reading.rule())
                    .raw(" ")
                    .element("small", "", labels.of("detail", group.reason()).ar())
                    .raw(" ")
                    .text(RecordView.cut(reading.detail().replace('\n', ' '), 200))
                    .raw("</div>");
        }
        html.raw("</li>\n");
    }

    private void words(Html html, LossGroup group) {
        Span span = group.span();
        String words = RecordView.cut(group.words(), 80);
        if (span == null) {
            html.element("q", "", words);
        } else {
            html.raw("<a href=\"#" + article.textAnchor(article.lossAnchor(span)) + "\">")
                    .element("q", "", words)
                    .raw("</a>");
        }
    }

    private void event(Html html, LossGroup group) {
        String event = group.event();
        if (event != null) {
            int number = Integer.parseInt(event.substring(1));
            html.raw(" <a class=\"no\" href=\"#" + article.eventAnchor(number) + "\">" + number + "</a>");
        }
    }
}
