package org.sijill.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Spelling;
import org.sijill.merge.Correction.Action;
import org.sijill.model.Entity;
import org.sijill.model.Json;
import org.sijill.model.Name;

/**
 * The log of corrections: every line ever written, oldest first, and which of them count. Immutable.
 */
public final class Corrections {

    public static final Corrections NONE = new Corrections(List.of());

    private final List<Correction> all;
    private final List<Correction> active;

    private Corrections(List<Correction> all) {
        this.all = List.copyOf(all);
        this.active = active(all);
    }

    /**
     * @param lines in the order in which they were written
     * @throws IllegalArgumentException where two lines have one id, or a line takes back one that does not stand before it
     */
    public static Corrections of(List<Correction> lines) {
        Set<String> ids = new HashSet<>();
        for (Correction line : lines) {
            if (line.undoes() != null && !ids.contains(line.undoes())) {
                throw new IllegalArgumentException("correction " + line.id() + " takes back " + line.undoes()
                        + ", and there is no such line before it");
            }
            if (!ids.add(line.id())) {
                throw new IllegalArgumentException("two corrections have the id " + line.id());
            }
        }
        return new Corrections(lines);
    }

    /** One line of the log. */
    public static Correction line(String json) {
        return Json.mapper().readValue(json, Correction.class);
    }

    /** Every line, also those taken back. */
    public List<Correction> all() {
        return all;
    }

    /** The decisions that count, oldest first; lines that take others back are not among them. */
    public List<Correction> active() {
        return active;
    }

    List<Correction> active(Action action) {
        return active.stream().filter(line -> line.action() == action).toList();
    }

    /** Read from the end, so that taking back what takes back restores. */
    private static List<Correction> active(List<Correction> all) {
        Set<String> undone = new HashSet<>();
        List<Correction> active = new ArrayList<>();
        for (Correction line : all.reversed()) {
            if (undone.contains(line.id())) {
                continue;
            }
            if (line.action() == Action.UNDO && line.undoes() != null) {
                undone.add(line.undoes());
            } else {
                active.addFirst(line);
            }
        }
        return List.copyOf(active);
    }

    /** The name that a person gave an entity, the last one where there are several; null for none. */
    @Nullable
    Correction renamed(Entity entity) {
        Correction found = null;
        for (Correction line : active) {
            Correction.Named named = line.entity();
            boolean meant = line.action() == Action.RENAME
                    && named != null
                    && Spelling.fold(named.name())
                            .equals(Spelling.fold(entity.name().ar()))
                    && (named.country() == null || named.country().equals(entity.country()))
                    && (named.organization() == null || named.organization().equals(entity.organization()));
            found = meant ? line : found;
        }
        return found;
    }

    /** An entity under the name that a person gave it, or as it is. */
    Entity named(Entity entity) {
        Correction line = active.isEmpty() ? null : renamed(entity);
        Name to = line == null ? null : line.to();
        return to == null
                ? entity
                : new Entity(
                        entity.id(),
                        entity.kind(),
                        to,
                        entity.country(),
                        entity.organization(),
                        entity.office(),
                        null,
                        entity.mentions());
    }
}
