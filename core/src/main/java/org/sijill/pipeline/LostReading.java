package org.sijill.pipeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.reading.Loss.Where;
import org.sijill.reading.LossReason;
import org.sijill.text.Span;

/**
 * A possible reading of some words of an article that gave no event or statement of its own.
 *
 * @param span code points of the article's text; null where the words stand in the title
 * @param words the words themselves
 * @param rule id of the lexicon entry or rule that would have read them
 * @param reason why it did not
 * @param considered who was considered, in the order of the slots
 * @param detail what the reason speaks of: the words needed, the word that excludes, the row that came first, what would have been said;
 *     blank for nothing
 * @param event id of the event that it joined, or null
 */
public record LostReading(
        @Nullable Span span,
        String words,
        String rule,
        LossReason reason,
        List<Considered> considered,
        String detail,
        @Nullable String event) {

    /**
     * Somebody who was considered.
     *
     * @param where the slot
     * @param party code of the state or body that he is or acts for; null where it is not known
     */
    public record Considered(
            Where where, String name, @Nullable String party) {}

    public LostReading {
        considered = List.copyOf(considered);
    }
}
