package org.sijill.app.report;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sijill.pipeline.LostReading;
import org.sijill.pipeline.LostReading.Considered;
import org.sijill.reading.LossReason;

/** The readings of an article that lost, for the terminal: words, reason, rules, who was considered; then what the reasons mean. */
final class LossText {

    private static final int KIND = 11;
    private static final int REASON = 18;
    private static final int INDENT = 6;

    private final RecordView view;
    private final Labels labels;
    private final Ansi ansi;
    private final int width;

    LossText(RecordView view, Ansi ansi, int width) {
        this.view = view;
        this.labels = view.labels();
        this.ansi = ansi;
        this.width = width;
    }

    /** Several lines, the last one blank; nothing where nothing was lost. */
    String of(List<LostReading> lost) {
        StringBuilder out = new StringBuilder();
        list("Lost: words that gave no event or statement of their own", LossGroup.told(lost), out);
        list("Lost: first words of rows that ask for more, or for another kind of word", LossGroup.begun(lost), out);
        Set<LossReason> reasons = EnumSet.noneOf(LossReason.class);
        lost.forEach(reading -> reasons.add(reading.reason()));
        for (LossReason reason : reasons) {
            out.append(Columns.cell(label(reason), REASON))
                    .append(ansi.dim(reason.stage().text() + ": " + Columns.isolated(reason.text())))
                    .append('\n');
        }
        return out.isEmpty() ? "" : out.append('\n').toString();
    }

    private void list(String title, List<LossGroup> groups, StringBuilder out) {
        if (!groups.isEmpty()) {
            out.append(ansi.bold(title)).append('\n');
            groups.forEach(group -> group(group, out));
            out.append('\n');
        }
    }

    private String label(LossReason reason) {
        return labels.of("lost", reason).en();
    }

    private void group(LossGroup group, StringBuilder out) {
        String event = group.event() == null ? "" : group.event() + "  ";
        line(
                out,
                " ".repeat(INDENT)
                        + Columns.cell(group.reason().stage().kind(), KIND)
                        + Columns.cell(words(group), Math.max(24, (width - 44) / 2))
                        + "  "
                        + ansi.in("33", Columns.cell(label(group.reason()), REASON))
                        + event
                        + ansi.dim(String.join(" ", group.plainRules())));
        for (LostReading reading : group.detailed()) {
            String lead = labels.of("detail", group.reason()).en();
            String detail = reading.detail().replace('\n', ' ');
            int rest = Math.max(24, width - INDENT - KIND - reading.rule().length() - lead.length() - 4);
            line(
                    out,
                    " ".repeat(INDENT + KIND)
                            + ansi.dim(Columns.isolated(reading.rule()))
                            + "  "
                            + lead
                            + " "
                            + Columns.isolated(Columns.cut(detail, rest)));
        }
        considered(group, out);
    }

    /** With what follows, so that it can be found in the text; the title is short. */
    private String words(LossGroup group) {
        return group.span() == null ? "«" + group.words() + "»" : view.inContext(group.span());
    }

    /** One line: who stood in each slot, and who in none. */
    private void considered(LossGroup group, StringBuilder out) {
        Considered before = null;
        StringBuilder line = new StringBuilder();
        for (Considered considered : group.considered()) {
            boolean same = before != null && before.where() == considered.where();
            line.append(same ? ", " : line.isEmpty() ? "" : "; ");
            if (!same) {
                line.append(labels.of("where", considered.where()).en()).append(' ');
            }
            line.append(Columns.isolated(considered.name()))
                    .append(considered.party() == null ? "" : " " + considered.party());
            before = considered;
        }
        if (!line.isEmpty()) {
            line(out, " ".repeat(INDENT + KIND) + line);
        }
    }

    private static void line(StringBuilder out, String line) {
        out.append(line.stripTrailing()).append('\n');
    }
}
