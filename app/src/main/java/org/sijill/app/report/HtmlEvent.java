package org.sijill.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Codes;
import org.sijill.model.Event;
import org.sijill.model.EventDate;
import org.sijill.model.Evidence;
import org.sijill.model.Office;
import org.sijill.model.Participant;
import org.sijill.model.Role;

/** The card of one event. */
final class HtmlEvent {

    private final HtmlArticle article;
    private final RecordView view;
    private final Labels labels;

    HtmlEvent(HtmlArticle article) {
        this.article = article;
        this.view = article.view();
        this.labels = view.labels();
    }

    void write(Html html, Event event, int number) {
        String anchor = article.eventAnchor(number);
        Labels.Label act = labels.of("act", event.act());
        html.raw("<section class=\"card event\" id=\"" + anchor + "\"><h3><a class=\"no\" href=\"#"
                        + article.textAnchor(anchor) + "\">")
                .text(String.valueOf(number))
                .raw("</a> ")
                .text(act.ar())
                .raw(" ");
        html.latin("small", "", act.en()).raw(" ");
        html.element(
                "span",
                "status " + Codes.of(event.status()),
                labels.of("status", event.status()).ar());
        html.raw("</h3>\n<dl>");
        participants(html, event);
        date(html, event.date());
        row(html, "أين", String.join("، ", view.place(event.place())));
        row(html, "الإطار", event.frame());
        row(html, "الصفة", form(event));
        row(
                html,
                "المواضيع",
                String.join(
                        "، ",
                        event.topics().stream()
                                .map(topic -> labels.of("topic", topic).ar())
                                .toList()));
        html.raw("</dl>");
        for (Evidence evidence : event.evidence()) {
            HtmlCards.evidence(html, view.words(evidence.span()), evidence.rule());
        }
        codes(html, event);
        html.raw("</section>\n");
    }

    private void participants(Html html, Event event) {
        for (Role role : Role.values()) {
            List<Participant> here =
                    event.participants().stream().filter(p -> p.role() == role).toList();
            if (!here.isEmpty()) {
                html.element(
                                "dt",
                                "",
                                role == Role.PARTICIPANT
                                        ? "المشاركون"
                                        : labels.of("role", role).ar())
                        .raw("<dd>");
                here.forEach(participant -> participant(html, participant));
                html.raw("</dd>");
            }
        }
    }

    private void participant(Html html, Participant participant) {
        String name = view.name(participant.entity());
        List<String> about = new ArrayList<>();
        if (participant.office() != null && participant.office() != Office.NONE) {
            about.add(labels.of("office", participant.office()).ar());
        }
        for (String code : new @Nullable String[] {participant.country(), participant.organization()}) {
            String party = labels.party(code);
            if (party != null && !party.equals(name)) {
                about.add(party);
            }
        }
        html.raw("<div>")
                .element("span", "name", name)
                .raw(" ")
                .element("small", "", String.join(" · ", about))
                .raw("</div>");
    }

    private void date(Html html, @Nullable EventDate date) {
        if (date == null || (date.from() == null && date.asWritten() == null)) {
            return;
        }
        html.element("dt", "", "متى")
                .raw("<dd>")
                .latin("span", "day", date.from() == null ? "–" : RecordView.day(date));
        if (date.asWritten() != null) {
            html.raw(" ").element("small", "", "«" + date.asWritten() + "»");
        }
        html.raw(" ")
                .element("small", "", labels.of("basis", date.basis()).ar())
                .raw("</dd>");
    }

    private String form(Event event) {
        List<String> parts = new ArrayList<>();
        if (event.format() != null) {
            parts.add(labels.of("format", event.format()).ar());
        }
        if (event.visitClass() != null) {
            parts.add(labels.of("visit", event.visitClass()).ar());
        }
        if (event.ordinal() != null) {
            parts.add("الترتيب " + event.ordinal());
        }
        if (event.count() != null) {
            parts.add("العدد " + event.count());
        }
        return String.join(" · ", parts);
    }

    private static void row(Html html, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            html.element("dt", "", name).element("dd", "", value);
        }
    }

    private static void codes(Html html, Event event) {
        String mode = event.mode() == null ? "" : "/" + event.mode();
        html.latin(
                "p",
                "codes",
                String.format(
                        Locale.ROOT,
                        "PLOVER %s%s · CAMEO %s · intensity %.1f · confidence %.2f",
                        event.plover(),
                        mode,
                        event.cameo(),
                        event.intensity(),
                        event.confidence()));
    }
}
