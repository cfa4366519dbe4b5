package org.sijill.pipeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Act;
import org.sijill.model.Office;
import org.sijill.model.Role;
import org.sijill.reading.EntityReading;
import org.sijill.reading.Judged;

/**
 * A reading of some words as an act, with what speaks for or against it.
 *
 * @param act the act
 * @param participants who takes part
 * @param traits names of the binary features it was weighed by
 */
public record JudgedReading(Act act, List<Participant> participants, List<String> traits) {

    /** Somebody who takes part, in the terms of a record. */
    public record Participant(
            String name, @Nullable String country, @Nullable String organization, Office office, Role role) {}

    public JudgedReading {
        participants = List.copyOf(participants);
        traits = List.copyOf(traits);
    }

    static JudgedReading of(Judged judged, List<EntityReading> entities) {
        List<Participant> participants = judged.parts().stream()
                .map(part -> {
                    EntityReading entity = entities.get(part.entity());
                    return new Participant(
                            entity.name(), entity.country(), entity.organization(), entity.office(), part.role());
                })
                .toList();
        return new JudgedReading(judged.act(), participants, judged.traits());
    }
}
