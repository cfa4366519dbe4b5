package org.sijill.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Act;
import org.sijill.model.Statement;
import org.sijill.reading.ActReading;
import org.sijill.reading.Mention;
import org.sijill.reading.StatementReading;
import org.sijill.text.Span;
import org.sijill.text.TokenRange;

/** What an article says that somebody said, with whom it is about and at which encounter it was said. */
final class RecordStatements {

    private RecordStatements() {}

    static List<Statement> of(ArticleReadings readings) {
        List<Statement> statements = new ArrayList<>();
        for (StatementReading reading : readings.statements()) {
            Span span = readings.text().span(reading.range());
            if (span != null) {
                statements.add(new Statement(
                        RecordWriter.entityId(reading.speaker()),
                        reading.verb().isEmpty() ? null : reading.verb(),
                        reading.kind(),
                        readings.text().words(reading.range()),
                        span,
                        toward(reading, readings),
                        encounter(reading, readings),
                        reading.rule()));
            }
        }
        return statements;
    }

    /** States and bodies named in what was said, other than the speaker's own. */
    private static List<String> toward(StatementReading statement, ArticleReadings readings) {
        String own = readings.events().entities().get(statement.speaker()).party();
        Set<String> toward = new LinkedHashSet<>();
        for (Mention mention : readings.names().mentions()) {
            if (statement.range().contains(mention.range())) {
                for (int entity : mention.entities()) {
                    String party = readings.events().entities().get(entity).party();
                    if (party != null && !party.equals(own)) {
                        toward.add(party);
                    }
                }
            }
        }
        return List.copyOf(toward);
    }

    /** The encounter told in the sentence of the statement, if the speaker took part in it. */
    private static @Nullable String encounter(StatementReading statement, ArticleReadings readings) {
        List<ActReading> acts = readings.events().acts();
        TokenRange sentence = readings.text().sentence(statement.range().from());
        for (int i = 0; i < acts.size(); i++) {
            ActReading act = acts.get(i);
            boolean encounter = act.act() == Act.MEET || act.act() == Act.CALL || act.act() == Act.ATTEND;
            boolean takesPart = act.parts().stream().anyMatch(part -> part.entity() == statement.speaker());
            boolean here = act.tellings().stream().anyMatch(telling -> sentence.contains(telling.range()));
            if (encounter && takesPart && here) {
                return RecordWriter.eventId(i);
            }
        }
        return null;
    }
}
