package org.sijill.app.report;

import java.util.ArrayList;
import java.util.List;
import org.sijill.pipeline.Outcome;
import org.sijill.pipeline.ReadArticle;

/**
 * One file of HTML that can be sent to a colleague: Arabic, right to left, with its style inside and nothing to load or run.
 */
public final class HtmlReport {

    private final Labels labels;
    private final String program;
    private final List<ReadArticle> articles = new ArrayList<>();
    private final List<Outcome.Refused<?>> refused = new ArrayList<>();

    /** @param program name and version, for the foot of the page */
    public HtmlReport(Labels labels, String program) {
        this.labels = labels;
        this.program = program;
    }

    public void add(ReadArticle article) {
        articles.add(article);
    }

    public void add(Outcome.Refused<?> refusal) {
        refused.add(refusal);
    }

    /** The whole page: an overview where there are several articles, then each article by itself. */
    public String page() {
        List<HtmlArticle> sections = new ArrayList<>();
        for (ReadArticle article : articles) {
            sections.add(new HtmlArticle(article, labels, sections.size() + 1));
        }
        Html html = new Html();
        head(html, sections);
        if (sections.size() + refused.size() > 1) {
            new HtmlOverview(labels, sections, refused).write(html);
        }
        sections.forEach(section -> section.write(html));
        html.raw("<footer>").element("span", "", "سجل آلي لما ورد في النص؛ كل واقعة معها الكلمات التي قرئت منها. ");
        html.latin("span", "code", program).raw("</footer>\n</body>\n</html>\n");
        return html.toString();
    }

    private void head(Html html, List<HtmlArticle> sections) {
        String title = sections.size() == 1 ? sections.getFirst().title() : "سجل الأخبار الدبلوماسية";
        html.raw("<!doctype html>\n<html lang=\"ar\" dir=\"rtl\">\n<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .raw(
                        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
                .raw("<meta name=\"referrer\" content=\"no-referrer\">\n")
                .raw("<meta name=\"color-scheme\" content=\"light dark\">\n")
                .raw("<title>")
                .text(title)
                .raw("</title>\n<style>\n")
                .raw(Resource.text("report.css"))
                .raw(sections.stream().anyMatch(HtmlArticle::tellsLosses) ? Resource.text("losses.css") : "")
                .raw("</style>\n</head>\n<body>\n");
    }
}
