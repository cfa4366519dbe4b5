package org.sijill.reading;

import java.util.List;
import org.sijill.model.Act;
import org.sijill.reading.ActReading.Part;

/**
 * A reading of some words as an act, as it was judged, for learning what its traits count.
 *
 * @param act the act
 * @param parts who takes part, with indices into the entities of {@link Events}
 * @param traits what speaks for or against it
 */
public record Judged(Act act, List<Part> parts, List<String> traits) {

    public Judged {
        parts = List.copyOf(parts);
        traits = List.copyOf(traits);
    }
}
