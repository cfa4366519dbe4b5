package org.sijill.app.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.pipeline.LostReading;
import org.sijill.pipeline.LostReading.Considered;
import org.sijill.reading.LossReason;
import org.sijill.text.Span;

/**
 * Readings of the same words that lost for one reason, told together: «أعلن» begins many rows, and most need a word that is
 * not there.
 *
 * @param readings at least one; they differ in rule and detail only
 */
public record LossGroup(List<LostReading> readings) {

    public LossGroup {
        readings = List.copyOf(readings);
    }

    /** What readings of one group have in common. */
    private record Key(
            @Nullable Span span,
            String words,
            LossReason reason,
            List<Considered> considered,
            @Nullable String event) {}

    /** Those that had all words of their row, or lead to speech: the ones that came near. */
    public static List<LossGroup> told(List<LostReading> lost) {
        return grouped(lost.stream().filter(reading -> !isBegun(reading)).toList());
    }

    /** Those of which no more than the first word fits. */
    public static List<LossGroup> begun(List<LostReading> lost) {
        return grouped(lost.stream().filter(LossGroup::isBegun).toList());
    }

    private static boolean isBegun(LostReading reading) {
        return reading.reason().stage() == LossReason.Stage.TRIGGER;
    }

    /** In the order of their first readings. */
    private static List<LossGroup> grouped(List<LostReading> lost) {
        Map<Key, List<LostReading>> groups = new LinkedHashMap<>();
        for (LostReading reading : lost) {
            Key key = new Key(reading.span(), reading.words(), reading.reason(), reading.considered(), reading.event());
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(reading);
        }
        return groups.values().stream().map(LossGroup::new).toList();
    }

    private LostReading first() {
        return readings.getFirst();
    }

    public @Nullable Span span() {
        return first().span();
    }

    /** In one line. */
    public String words() {
        return first().words().replace('\n', ' ');
    }

    public LossReason reason() {
        return first().reason();
    }

    public List<Considered> considered() {
        return first().considered();
    }

    public @Nullable String event() {
        return first().event();
    }

    /** The rules that have nothing to tell beside their ids. */
    public List<String> plainRules() {
        return readings.stream()
                .filter(reading -> reading.detail().isEmpty())
                .map(LostReading::rule)
                .toList();
    }

    /** The readings that tell what their reason speaks of. */
    public List<LostReading> detailed() {
        return readings.stream().filter(reading -> !reading.detail().isEmpty()).toList();
    }
}
