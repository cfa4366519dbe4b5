package org.sijill.app.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sijill.model.Codes;
import org.sijill.model.Entity;
import org.sijill.model.Event;
import org.sijill.model.NewsRecord;
import org.sijill.pipeline.Mark;
import org.sijill.pipeline.ReadArticle;

/** The marks that a record alone tells: no dates, and of names no rule. */
public final class RecordMarks {

    private RecordMarks() {}

    /** A record as if it had just been read. */
    public static ReadArticle of(NewsRecord record) {
        List<Mark> marks = new ArrayList<>();
        for (Entity entity : record.entities()) {
            entity.mentions()
                    .forEach(span ->
                            marks.add(new Mark(span, "entity", entity.name().ar(), "")));
        }
        for (Event event : record.events()) {
            String value = event.act().id() + " " + Codes.of(event.status());
            event.evidence().forEach(evidence -> marks.add(new Mark(evidence.span(), "event", value, evidence.rule())));
        }
        record.statements().forEach(said -> marks.add(new Mark(said.span(), "statement", said.speaker(), said.rule())));
        record.figures()
                .forEach(figure -> marks.add(new Mark(figure.span(), "figure", figure.measure(), figure.rule())));
        record.memberships()
                .forEach(one -> marks.add(new Mark(one.span(), "membership", one.organization(), one.rule())));
        marks.sort(Comparator.comparing(Mark::span).thenComparing(Mark::kind));
        return new ReadArticle(record, marks, List.of(), List.of());
    }
}
