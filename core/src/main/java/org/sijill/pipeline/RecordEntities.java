package org.sijill.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sijill.model.Entity;
import org.sijill.model.Event;
import org.sijill.model.Kind;
import org.sijill.model.Name;
import org.sijill.model.Office;
import org.sijill.reading.EntityReading;
import org.sijill.reading.Mention;
import org.sijill.reading.StatementReading;
import org.sijill.text.Span;

/** Who and what of an article stands in its record, with every place that names it. */
final class RecordEntities {

    private RecordEntities() {}

    static List<Entity> of(ArticleReadings readings, List<Event> events) {
        List<Set<Span>> spans = new ArrayList<>();
        readings.events().entities().forEach(entity -> spans.add(new TreeSet<>()));
        boolean[] told = new boolean[spans.size()];
        for (Mention mention : readings.names().mentions()) {
            Span span = readings.text().span(mention.range());
            for (int entity : mention.entities()) {
                told[entity] = true;
                if (span != null) {
                    spans.get(entity).add(span);
                }
            }
        }
        Set<String> used = used(readings, events);
        List<Entity> entities = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            EntityReading entity = readings.events().entities().get(i);
            if (used.contains(RecordWriter.entityId(i)) || (told[i] && worthTelling(entity))) {
                entities.add(entity(i, entity, spans.get(i)));
            }
        }
        return entities;
    }

    /** The entities that events and statements speak of. */
    private static Set<String> used(ArticleReadings readings, List<Event> events) {
        Set<String> used = new HashSet<>();
        events.forEach(event -> event.participants().forEach(participant -> used.add(participant.entity())));
        for (StatementReading statement : readings.statements()) {
            if (readings.text().span(statement.range()) != null) {
                used.add(RecordWriter.entityId(statement.speaker()));
            }
        }
        return used;
    }

    /** A person who takes part in nothing is told only by name, and only with an office or with a state or body to act for. */
    private static boolean worthTelling(EntityReading entity) {
        return entity.kind() != Kind.PERSON
                || (entity.named()
                        && (entity.office() != Office.NONE || (entity.party() != null && !entity.assumed())));
    }

    private static Entity entity(int index, EntityReading reading, Set<Span> mentions) {
        return new Entity(
                RecordWriter.entityId(index),
                kind(reading),
                new Name(reading.name(), reading.en() == null || reading.en().isEmpty() ? null : reading.en()),
                reading.country(),
                reading.organization(),
                reading.office(),
                reading.wikidata(),
                List.copyOf(mentions));
    }

    /** A post whose holder nothing identifies («السفير البيروفي») acts as an organ of its state; persons are people one can name. */
    private static Kind kind(EntityReading reading) {
        boolean post = reading.kind() == Kind.PERSON && !reading.named() && reading.key() == null;
        return post ? Kind.ORGANIZATION : reading.kind();
    }
}
