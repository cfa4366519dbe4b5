package org.sijill.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A step in the tree of phrases: the words that may follow, and what the phrase stands for if it ends here. */
public final class PhraseNode {

    // Nearly every node has one continuation or none, and one sense or none.
    private Map<String, PhraseNode> next = Map.of();
    private List<Sense> senses = List.of();

    PhraseNode() {}

    PhraseNode step(String folded) {
        PhraseNode known = next.get(folded);
        if (known == null) {
            known = new PhraseNode();
            if (next.isEmpty()) {
                next = Map.of(folded, known);
            } else {
                next = next.size() == 1 ? new HashMap<>(next) : next;
                next.put(folded, known);
            }
        }
        return known;
    }

    void add(Sense sense) {
        if (senses.isEmpty()) {
            senses = List.of(sense);
        } else if (!senses.contains(sense)) {
            senses = senses.size() == 1 ? new ArrayList<>(senses) : senses;
            senses.add(sense);
        }
    }

    /** Where the next word leads; null where no phrase goes on with it. */
    public @Nullable PhraseNode next(String folded) {
        return next.get(folded);
    }

    public boolean hasNext() {
        return !next.isEmpty();
    }

    public List<Sense> senses() {
        return senses;
    }
}
