package org.sijill.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A step in the tree of phrases: the words that may follow, and what the phrase stands for if it ends here. */
public final class PhraseNode {

    private final Map<String, PhraseNode> next = new HashMap<>(4);
    private final List<Sense> senses = new ArrayList<>(1);

    PhraseNode() {}

    PhraseNode step(String folded) {
        return next.computeIfAbsent(folded, word -> new PhraseNode());
    }

    void add(Sense sense) {
        if (!senses.contains(sense)) {
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
