package org.sijill.merge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Json;
import org.sijill.model.MergedEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Slots of a merged event that a person may set. */
public final class Fixes {

    /** Their names in the merged event's JSON. */
    public static final List<String> SLOTS =
            List.of("act", "status", "participants", "date", "place", "format", "visit_class", "frame", "topics");

    private Fixes() {}

    /**
     * The event with a slot set; its conflicts about that slot are settled.
     *
     * @throws IllegalArgumentException where the value does not fit the slot
     */
    public static MergedEvent set(MergedEvent event, String slot, @Nullable JsonNode value) {
        try {
            ObjectNode tree = Json.mapper().valueToTree(event);
            tree.set(slot, value == null ? tree.nullNode() : value);
            MergedEvent fixed = Json.mapper().treeToValue(tree, MergedEvent.class);
            return settled(fixed, slot);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(slot + " cannot be " + value + reason(e), e);
        }
    }

    /** What a record says of itself; how the program reads it is nothing for the user. */
    private static String reason(RuntimeException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof IllegalArgumentException && cause.getMessage() != null) {
                return ": " + cause.getMessage();
            }
        }
        return "";
    }

    private static MergedEvent settled(MergedEvent event, String slot) {
        List<MergedEvent.Conflict> left = event.conflicts().stream()
                .filter(conflict ->
                        !conflict.slot().equals(slot) && !conflict.slot().startsWith(slot + "."))
                .toList();
        ObjectNode tree = Json.mapper().valueToTree(event);
        tree.set("conflicts", Json.mapper().valueToTree(left));
        return Json.mapper().treeToValue(tree, MergedEvent.class);
    }
}
