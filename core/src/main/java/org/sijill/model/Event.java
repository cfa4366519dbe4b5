package org.sijill.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One act of the world as one article tells it.
 *
 * @param plover PLOVER type, such as CONSULT
 * @param mode PLOVER mode, such as visit
 * @param cameo the most specific CAMEO code that the words support
 * @param intensity PLOVER's score for the type and mode, -10 to 10
 * @param frame words that name the forum or summit the act belongs to
 * @param parent id of the visit or summit of this record that contains the act
 * @param ordinal «ثاني اجتماع هذا العام» gives 2
 * @param count «6 محادثات هاتفية» gives 6
 * @param confidence 0 to 1
 */
public record Event(
        String id,
        Act act,
        Status status,
        String plover,
        @Nullable String mode,
        String cameo,
        double intensity,
        List<Participant> participants,
        @Nullable EventDate date,
        @Nullable EventPlace place,
        @Nullable Format format,
        @Nullable VisitClass visitClass,
        @Nullable String frame,
        @Nullable String parent,
        @Nullable Integer ordinal,
        @Nullable Integer count,
        List<String> topics,
        List<Evidence> evidence,
        double confidence) {

    /** Number of sides at an encounter. */
    public enum Format {
        BILATERAL,
        TRILATERAL,
        MULTILATERAL,
        SIDELINES
    }

    /** The class of a visit as the words give it. */
    public enum VisitClass {
        STATE,
        OFFICIAL,
        WORKING,
        PRIVATE,
        TRANSIT
    }

    public Event {
        if (participants.isEmpty() || evidence.isEmpty()) {
            throw new IllegalArgumentException("an event needs a participant and evidence: " + id + " " + act);
        }
        if (confidence < 0 || confidence > 1) {
            throw new IllegalArgumentException("confidence runs from 0 to 1, not " + confidence);
        }
        participants = List.copyOf(participants);
        topics = List.copyOf(topics);
        evidence = List.copyOf(evidence);
    }
}
