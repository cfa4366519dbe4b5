package org.sijill.app.report;

import java.util.List;
import org.sijill.model.Article;
import org.sijill.model.Codes;
import org.sijill.model.Event;
import org.sijill.model.NewsRecord;
import org.sijill.model.Stamp;
import org.sijill.model.Statement;
import org.sijill.model.Status;

/** A record for reading in a terminal: who met whom, when and where; who said what. */
public final class SummaryText {

    private static final int DAY = 17;
    private static final int ACT = 20;
    private static final int NAME = 23;
    private static final int LEAST = 72;

    private final Labels labels;
    private final Ansi ansi;
    private final int width;

    /** @param width cells of a line */
    public SummaryText(Labels labels, Ansi ansi, int width) {
        this.labels = labels;
        this.ansi = ansi;
        this.width = Math.max(LEAST, width) - 1;
    }

    /** Several lines, the last one blank. */
    public String of(NewsRecord record) {
        RecordView view = new RecordView(record, labels);
        StringBuilder out = new StringBuilder();
        head(view, out);
        if (record.events().isEmpty() && record.statements().isEmpty()) {
            out.append(ansi.dim("  no events and no statements")).append('\n');
        }
        for (Event event : record.events()) {
            out.append("  ").append(event(view, event)).append('\n');
        }
        for (Statement statement : record.statements()) {
            out.append("  ").append(statement(view, statement)).append('\n');
        }
        for (String warning : record.warnings()) {
            out.append("  ")
                    .append(ansi.in("33", "! " + Columns.isolated(Columns.cut(warning, width - 4))))
                    .append('\n');
        }
        return out.append('\n').toString();
    }

    private void head(RecordView view, StringBuilder out) {
        Article article = view.record().article();
        out.append(ansi.bold(Columns.isolated(Columns.cut(view.title(), width))))
                .append('\n');
        Stamp published = article.published();
        String source =
                article.part() == 1 ? article.sourceId() : article.sourceId() + " (article " + article.part() + ")";
        out.append(ansi.dim("  " + source + " · " + (published == null ? "no date" : published.value())
                        + (article.publisher() == null ? "" : " · " + Columns.isolated(article.publisher()))))
                .append('\n');
    }

    private String event(RecordView view, Event event) {
        Labels.Label act = labels.of("act", event.act());
        String status = event.status() == Status.OCCURRED ? "" : " (" + Codes.of(event.status()) + ")";
        String day = RecordView.day(event.date());
        int rest = Math.max(12, width - 2 - DAY - ACT - 2 * (NAME + 1) - 2);
        return Columns.cell(day.isEmpty() ? "–" : day, DAY)
                + ansi.in("33", Columns.cell(act.en() + status, ACT))
                + Columns.cell(joined(view.first(event)), NAME) + " "
                + Columns.cell(joined(view.others(event)), NAME) + " "
                + Columns.isolated(Columns.cut(String.join("، ", view.place(event.place())), rest));
    }

    private static String joined(List<String> names) {
        return String.join("، ", names);
    }

    private String statement(RecordView view, Statement statement) {
        boolean direct = statement.kind() == Statement.SpeechKind.DIRECT;
        String text = statement.text().replace('\n', ' ');
        int rest = width - 2 - DAY - NAME - 1 - 4;
        return Columns.cell(direct ? "says" : "reports", DAY)
                + ansi.in("36", Columns.cell(view.name(statement.speaker()), NAME)) + " "
                + Columns.isolated(direct ? "«" + Columns.cut(text, rest) + "»" : Columns.cut(text, rest));
    }
}
