package org.sijill.reading;

import java.util.List;
import org.sijill.text.TokenRange;

/**
 * A reading that was possible and lost.
 *
 * @param reason why
 * @param range the words of the trigger or cue, or the quotation
 * @param rule id of the entry or rule that would have read them
 * @param considered who was considered, in the order of the slots
 * @param detail what the reason speaks of: the words needed, the word that excludes, the row that came first, what would have been said
 * @param act index of the act that it joined, or -1
 */
public record Loss(
        LossReason reason, TokenRange range, String rule, List<Considered> considered, String detail, int act) {

    /** An entity that was considered, and where it stood. */
    public record Considered(Where where, int entity) {}

    /** Where somebody stood who was considered. */
    public enum Where {
        ACTOR,
        RECIPIENT,
        WITH,
        SPEAKER,
        /** Near enough, but in no slot. */
        BESIDE
    }

    public Loss {
        considered = List.copyOf(considered);
    }
}
