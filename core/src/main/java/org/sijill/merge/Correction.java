package org.sijill.merge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Act;
import org.sijill.model.Name;
import org.sijill.text.Span;
import tools.jackson.databind.JsonNode;

/**
 * What a person has decided about merged events: one line of the log of corrections. The log only grows; a decision is taken back by a
 * line of its own. Events are named by tellings ({@link Ref}), which outlast a new version of the program, not by ids of merged events.
 *
 * @param id told in lists, and named by the line that takes it back
 * @param by who decided
 * @param at when, ISO 8601
 * @param events the tellings meant
 * @param from for {@code split}: the tellings that the others are not one event with
 * @param entity for {@code rename}: whose name
 * @param to for {@code rename}: the right name
 * @param slot for {@code fix}: the slot, see {@link Fixes}
 * @param value for {@code fix}: its value as in the merged event's JSON; null clears the slot
 * @param undoes for {@code undo}: the id of the line taken back
 */
public record Correction(
        String id,
        Action action,
        @Nullable String by,
        @Nullable String at,
        @Nullable String note,
        List<Ref> events,
        List<Ref> from,
        @Nullable Named entity,
        @Nullable Name to,
        @Nullable String slot,
        @Nullable JsonNode value,
        @Nullable String undoes) {

    /** What was decided. */
    public enum Action {
        /** The tellings are one event. */
        MERGE,
        /** None of the tellings is one event with any of {@code from}. */
        SPLIT,
        /** An entity has another name; those of one name become one. */
        RENAME,
        /** The event did not take place, or the words tell something else. */
        WRONG,
        /** A slot of the event has this value. */
        FIX,
        /** An earlier line does not count. */
        UNDO
    }

    /** A telling: the article's id, the act that was read, and where its words stand. */
    public record Ref(String article, Act act, Span span) {}

    /** An entity as records name it; country and organization tell apart those of one name. */
    public record Named(
            String name, @Nullable String country, @Nullable String organization) {}

    @SuppressWarnings("NullAway") // a line of JSON may leave out what its action has no use for
    public Correction {
        events = events == null ? List.of() : List.copyOf(events);
        from = from == null ? List.of() : List.copyOf(from);
        String lacks = lacks(id, action, events, from, entity, to, slot, undoes);
        if (lacks != null) {
            throw new IllegalArgumentException("correction " + id + ": " + lacks);
        }
    }

    private static @Nullable String lacks(
            @Nullable String id,
            @Nullable Action action,
            List<Ref> events,
            List<Ref> from,
            @Nullable Named entity,
            @Nullable Name to,
            @Nullable String slot,
            @Nullable String undoes) {
        if (id == null || id.isBlank() || action == null) {
            return "every line needs an id and an action";
        }
        return switch (action) {
            case MERGE -> events.size() < 2 ? "merge needs two events" : null;
            case SPLIT -> events.isEmpty() || from.isEmpty() ? "split needs events and from" : null;
            case RENAME -> entity == null || to == null ? "rename needs entity and to" : null;
            case WRONG -> events.isEmpty() ? "wrong needs an event" : null;
            case FIX ->
                events.isEmpty() || slot == null || !Fixes.SLOTS.contains(slot)
                        ? "fix needs an event and a slot of " + Fixes.SLOTS + ", not " + slot
                        : null;
            case UNDO -> undoes == null ? "undo needs undoes, the id of a correction" : null;
        };
    }
}
