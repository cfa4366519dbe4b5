package org.sijill.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.sijill.model.Codes;
import org.sijill.model.Event;
import org.sijill.model.NewsRecord;
import org.sijill.reading.EntityReading;
import org.sijill.reading.Mention;
import org.sijill.reading.TimeExpression;
import org.sijill.text.Span;

/** Every reading of an article as a mark on its text, for those who ask why. */
final class Marks {

    private final ArticleReadings readings;
    private final NewsRecord record;
    private final List<Mark> marks = new ArrayList<>();

    Marks(ArticleReadings readings, NewsRecord record) {
        this.readings = readings;
        this.record = record;
    }

    /** In the order of the text; of two that begin together the longer first. */
    List<Mark> all() {
        entities();
        dates();
        for (Event event : record.events()) {
            String value = event.act().id() + " " + Codes.of(event.status()) + " " + event.id();
            event.evidence().forEach(evidence -> marks.add(new Mark(evidence.span(), "event", value, evidence.rule())));
        }
        record.statements()
                .forEach(s ->
                        marks.add(new Mark(s.span(), "statement", s.speaker() + " " + Codes.of(s.kind()), s.rule())));
        record.figures().forEach(f -> marks.add(new Mark(f.span(), "figure", f.measure(), f.rule())));
        record.memberships().forEach(m -> marks.add(new Mark(m.span(), "membership", m.organization(), m.rule())));
        marks.sort(Comparator.comparingInt((Mark mark) -> mark.span().start())
                .thenComparingInt(mark -> -mark.span().end())
                .thenComparing(Mark::kind));
        return marks;
    }

    private void entities() {
        for (Mention mention : readings.names().mentions()) {
            Span span = readings.text().span(mention.range());
            if (span != null) {
                String value = mention.entities().stream()
                        .map(i -> entity(readings.names().entity(i)))
                        .collect(Collectors.joining(" + "));
                marks.add(new Mark(span, "entity", value, mention.rule()));
            }
        }
    }

    private static String entity(EntityReading entity) {
        String party = entity.party() == null ? "" : " " + entity.party();
        return Codes.of(entity.kind()) + " " + entity.name() + party + " " + Codes.of(entity.office());
    }

    private void dates() {
        for (TimeExpression time : readings.times()) {
            Span span = readings.text().span(time.range());
            if (span != null) {
                String value = time.from() == null
                        ? "open"
                        : time.from().equals(time.to()) ? time.from().toString() : time.from() + ".." + time.to();
                marks.add(new Mark(span, "date", time.duration() ? time.days() + " days" : value, time.rule()));
            }
        }
    }
}
