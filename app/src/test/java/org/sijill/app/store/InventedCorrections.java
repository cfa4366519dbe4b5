package org.sijill.app.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.sijill.merge.Correction;
import org.sijill.merge.Correction.Action;
import org.sijill.merge.Correction.Ref;
import org.sijill.model.MergedEvent;
import org.sijill.model.Name;
import tools.jackson.databind.node.StringNode;

/** Decisions that nobody took. */
final class InventedCorrections {

    private InventedCorrections() {}

    static Correction draw(Random random, int number, List<MergedEvent> events, List<Correction> log) {
        MergedEvent one = events.get(random.nextInt(events.size()));
        MergedEvent other = events.stream()
                .filter(event -> event != one && event.act() == one.act())
                .findFirst()
                .orElse(events.getFirst());
        return switch (log.isEmpty() ? random.nextInt(5) : random.nextInt(7)) {
            case 0 -> line(number, Action.WRONG, refs(one), List.of());
            case 1 -> line(number, Action.MERGE, both(one, other), List.of());
            case 2 ->
                one.reports().size() > 1
                        ? line(
                                number,
                                Action.SPLIT,
                                refs(one).subList(0, 1),
                                refs(one).subList(1, one.reports().size()))
                        : line(number, Action.WRONG, refs(other), List.of());
            case 3 -> fix(number, refs(one));
            case 4 -> rename(number, random.nextBoolean() ? "كاماو" : "هولم");
            default -> undo(number, log.get(random.nextInt(log.size())).id());
        };
    }

    private static List<Ref> refs(MergedEvent event) {
        return event.reports().stream()
                .map(report ->
                        new Ref(report.article(), report.act(), report.spans().getFirst()))
                .toList();
    }

    private static List<Ref> both(MergedEvent one, MergedEvent other) {
        List<Ref> refs = new ArrayList<>(refs(one));
        refs.addAll(refs(other));
        return refs;
    }

    private static Correction line(int number, Action action, List<Ref> events, List<Ref> from) {
        return correction(number, action, events, from, null, null, null);
    }

    private static Correction fix(int number, List<Ref> events) {
        return new Correction(
                "c" + number,
                Action.FIX,
                null,
                null,
                null,
                events,
                List.of(),
                null,
                null,
                "format",
                StringNode.valueOf("trilateral"),
                null);
    }

    private static Correction rename(int number, String name) {
        return correction(
                number,
                Action.RENAME,
                List.of(),
                List.of(),
                new Correction.Named(name, null, null),
                new Name(name + " الكبير", null),
                null);
    }

    private static Correction undo(int number, String id) {
        return correction(number, Action.UNDO, List.of(), List.of(), null, null, id);
    }

    private static Correction correction(
            int number,
            Action action,
            List<Ref> events,
            List<Ref> from,
            Correction.@Nullable Named entity,
            @Nullable Name to,
            @Nullable String undoes) {
        return new Correction("c" + number, action, null, null, null, events, from, entity, to, null, null, undoes);
    }
}
