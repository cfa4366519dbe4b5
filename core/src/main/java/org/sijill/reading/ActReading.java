package org.sijill.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Act;
import org.sijill.model.Event.Format;
import org.sijill.model.Event.VisitClass;
import org.sijill.model.EventDate;
import org.sijill.model.Role;
import org.sijill.model.Status;
import org.sijill.text.TokenRange;

/**
 * One act of the world as an article tells it, all its tellings joined.
 *
 * @param act what was done
 * @param cameo CAMEO code that the words support
 * @param status whether it took place
 * @param parts who took part
 * @param date when, or null
 * @param place where, or null
 * @param tellings the words it was read from, best first
 * @param parent index of the act that contains it, or -1
 */
public record ActReading(
        Act act,
        String cameo,
        Status status,
        List<Part> parts,
        @Nullable EventDate date,
        @Nullable Where place,
        @Nullable Format format,
        @Nullable VisitClass visitClass,
        @Nullable String frame,
        @Nullable Integer ordinal,
        @Nullable Integer count,
        List<String> topics,
        List<Telling> tellings,
        int parent,
        double confidence) {

    /** An entity in an act. */
    public record Part(int entity, Role role) {}

    /** Words that tell an act and the entry that read them. */
    public record Telling(TokenRange range, String rule) {}

    /** The place of an act: alpha-3 country, the lexicon's city or facility, the venue as written. */
    public record Where(
            @Nullable String country,
            @Nullable String city,
            @Nullable String venue,
            @Nullable Double lat,
            @Nullable Double lon) {}

    public ActReading {
        parts = List.copyOf(parts);
        topics = List.copyOf(topics);
        tellings = List.copyOf(tellings);
    }
}
