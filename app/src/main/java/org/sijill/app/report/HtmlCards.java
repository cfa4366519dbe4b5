package org.sijill.app.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Codes;
import org.sijill.model.Entity;
import org.sijill.model.Figure;
import org.sijill.model.Membership;
import org.sijill.model.NewsRecord;
import org.sijill.model.Office;
import org.sijill.model.Statement;

/** What was read in an article, as cards: events, statements by speaker, figures, memberships, entities, warnings. */
final class HtmlCards {

    private final HtmlArticle article;
    private final RecordView view;
    private final NewsRecord record;

    HtmlCards(HtmlArticle article) {
        this.article = article;
        this.view = article.view();
        this.record = view.record();
    }

    void write(Html html) {
        warnings(html);
        heading(html, "الأحداث", record.events().size());
        HtmlEvent card = new HtmlEvent(article);
        for (int i = 0; i < record.events().size(); i++) {
            card.write(html, record.events().get(i), i + 1);
        }
        heading(html, "الأقوال", record.statements().size());
        statements(html);
        heading(html, "الأرقام", record.figures().size());
        record.figures().forEach(figure -> figure(html, figure));
        heading(html, "العضويات", record.memberships().size());
        record.memberships().forEach(membership -> membership(html, membership));
        heading(html, "الكيانات", record.entities().size());
        entities(html);
    }

    private static void heading(Html html, String title, int count) {
        if (count > 0) {
            html.raw("<h2>").text(title).raw(" <small>" + count + "</small></h2>\n");
        }
    }

    private void warnings(Html html) {
        if (!record.warnings().isEmpty()) {
            html.raw("<ul class=\"warnings\">");
            record.warnings()
                    .forEach(warning ->
                            html.raw("<li dir=\"auto\">").text(warning).raw("</li>"));
            html.raw("</ul>\n");
        }
    }

    private void statements(Html html) {
        Map<String, List<Integer>> bySpeaker = new LinkedHashMap<>();
        for (int i = 0; i < record.statements().size(); i++) {
            bySpeaker
                    .computeIfAbsent(record.statements().get(i).speaker(), s -> new ArrayList<>())
                    .add(i);
        }
        bySpeaker.forEach((speaker, numbers) -> {
            html.raw("<section class=\"card speaker\">").element("h3", "", view.name(speaker));
            html.element("p", "who", describe(view.entity(speaker)));
            numbers.forEach(i -> statement(html, record.statements().get(i), i + 1));
            html.raw("</section>\n");
        });
    }

    private void statement(Html html, Statement statement, int number) {
        boolean direct = statement.kind() == Statement.SpeechKind.DIRECT;
        String anchor = article.statementAnchor(number);
        html.raw("<blockquote id=\"" + anchor + "\" class=\"" + (direct ? "direct" : "indirect") + "\"><p>");
        if (statement.verb() != null) {
            html.element("b", "", statement.verb()).raw(" ");
        }
        html.raw("<a href=\"#" + article.textAnchor(anchor) + "\">")
                .text(statement.text())
                .raw("</a></p><p class=\"meta\">");
        html.element("span", "tag", view.labels().of("speech", statement.kind()).ar());
        for (String code : statement.toward()) {
            html.raw(" ").element("span", "tag", "عن " + party(code));
        }
        html.raw(" ").latin("span", "rule", statement.rule()).raw("</p></blockquote>");
    }

    private String party(String code) {
        String name = view.labels().party(code);
        return name == null ? code : name;
    }

    /** Office and country, as far as they are known. */
    private String describe(@Nullable Entity entity) {
        if (entity == null) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        if (entity.office() != null && entity.office() != Office.NONE) {
            parts.add(view.labels().of("office", entity.office()).ar());
        }
        for (String code : new @Nullable String[] {entity.country(), entity.organization()}) {
            String name = view.labels().party(code);
            if (name != null && !name.equals(entity.name().ar())) {
                parts.add(name);
            }
        }
        return String.join(" · ", parts);
    }

    private void figure(Html html, Figure figure) {
        String value =
                figure.value() != null ? number(figure.value()) : number(figure.min()) + " – " + number(figure.max());
        html.raw("<section class=\"card figure\">")
                .latin("h3", "", figure.measure().replace('_', ' '));
        html.raw("<p>").latin("b", "", value + (figure.unit() == null ? "" : " " + figure.unit()));
        html.text(" "
                + String.join("، ", figure.between().stream().map(this::party).toList()));
        html.text(figure.period() == null ? "" : " · " + figure.period()).raw("</p>");
        evidence(html, view.words(figure.span()), figure.rule());
        html.raw("</section>\n");
    }

    private static String number(@Nullable Double value) {
        if (value == null) {
            return "…";
        }
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%,d", value.longValue())
                : String.format(Locale.ROOT, "%,.2f", value);
    }

    private void membership(Html html, Membership membership) {
        html.raw("<section class=\"card\">").element("h3", "", party(membership.organization()));
        html.raw("<dl>");
        row(html, "تأسست", membership.founded() == null ? List.of() : List.of(membership.founded()));
        row(html, "الأعضاء", membership.member());
        row(html, "المراقبون", membership.observer());
        row(html, "شركاء الحوار", membership.dialoguePartner());
        html.raw("</dl>");
        evidence(html, view.words(membership.span()), membership.rule());
        html.raw("</section>\n");
    }

    private void row(Html html, String name, List<String> codes) {
        if (!codes.isEmpty()) {
            html.element("dt", "", name)
                    .element(
                            "dd",
                            "",
                            String.join("، ", codes.stream().map(this::party).toList()));
        }
    }

    static void evidence(Html html, String words, String rule) {
        html.raw("<p class=\"evidence\">").element("q", "", RecordView.cut(words.replace('\n', ' '), 160));
        html.raw(" ").latin("span", "rule", rule).raw("</p>");
    }

    private void entities(Html html) {
        html.raw("<ul class=\"entities\">");
        for (Entity entity : record.entities()) {
            html.raw("<li>")
                    .element(
                            "span",
                            "n " + Codes.of(entity.kind()),
                            entity.name().ar())
                    .raw(" ");
            if (entity.name().en() != null) {
                html.latin("small", "", entity.name().en()).raw(" ");
            }
            String about = describe(entity);
            html.element(
                    "small",
                    "",
                    view.labels().of("entity", entity.kind()).ar() + (about.isEmpty() ? "" : " · " + about));
            if (!entity.mentions().isEmpty()) {
                html.raw(" ").latin("small", "count", "×" + entity.mentions().size());
            }
            if (entity.wikidata() != null) {
                html.raw(" ").latin("small", "rule", entity.wikidata());
            }
            html.raw("</li>");
        }
        html.raw("</ul>\n");
    }
}
