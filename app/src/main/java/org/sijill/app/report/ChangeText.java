package org.sijill.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.sijill.model.Json;
import org.sijill.model.MergedEvent;
import tools.jackson.databind.JsonNode;

/** What a change of the record did to its events, for reading in a terminal. */
public final class ChangeText {

    /** An event that stays, told otherwise. */
    public record Pair(MergedEvent before, MergedEvent now) {}

    private final EventLine line;
    private final int most;

    /** @param most how many events of each kind are told in full */
    public ChangeText(EventLine line, int most) {
        this.line = line;
        this.most = most;
    }

    /** Counts and events, each kind under a heading. */
    public String of(List<MergedEvent> gained, List<MergedEvent> lost, List<Pair> altered) {
        StringBuilder out = new StringBuilder();
        section(
                out,
                "gained",
                gained.stream().map(event -> "+ " + line.of(event)).toList());
        section(out, "lost", lost.stream().map(event -> "- " + line.of(event)).toList());
        section(out, "altered", altered.stream().map(this::altered).toList());
        return out.toString();
    }

    private void section(StringBuilder out, String name, List<String> lines) {
        out.append(String.format(Locale.ROOT, "%,d events %s%n", lines.size(), name));
        lines.stream().limit(most).forEach(one -> out.append(one).append('\n'));
        if (lines.size() > most) {
            out.append(String.format(Locale.ROOT, "  ... and %,d more%n", lines.size() - most));
        }
    }

    private String altered(Pair pair) {
        return "~ " + line.of(pair.now()) + "\n    " + String.join(", ", slots(pair));
    }

    /** The slots that are told otherwise. */
    private static List<String> slots(Pair pair) {
        JsonNode before = Json.mapper().valueToTree(pair.before());
        JsonNode now = Json.mapper().valueToTree(pair.now());
        List<String> slots = new ArrayList<>();
        now.propertyNames().stream()
                .filter(slot -> !Objects.equals(before.get(slot), now.get(slot)))
                .forEach(slots::add);
        return slots;
    }
}
