package org.sijill.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Kind;
import org.sijill.reading.LexedText;
import org.sijill.reading.Mention;
import org.sijill.reading.Names;

/**
 * Who bears a name of which one word stands in the text: «وأوضح حكمي». That word alone made no mention; it is led to the only person
 * told so far by a name that holds it.
 */
final class Bearers {

    private static final int SHORTEST_NAME = 3;

    private final LexedText text;
    private final Names names;
    private @Nullable Map<String, List<Mention>> byWord;

    Bearers(LexedText text, Names names) {
        this.text = text;
        this.names = names;
    }

    /** The only person told before a token by a name that holds its word; unknown where there is none, or several. */
    int only(int token) {
        if (token >= text.size() || text.folded(token).length() < SHORTEST_NAME || names.mentionFrom(token) != null) {
            return Speakers.UNKNOWN;
        }
        String word = text.folded(token);
        Set<Integer> bearers = before(word, token);
        if (bearers.isEmpty()) {
            bearers = before(word.startsWith("ال") ? word.substring(2) : "ال" + word, token);
        }
        return bearers.size() == 1 ? bearers.iterator().next() : Speakers.UNKNOWN;
    }

    /** Who has been told before a token by a name with that word. */
    private Set<Integer> before(String word, int token) {
        Set<Integer> bearers = new HashSet<>();
        for (Mention mention : byWord().getOrDefault(word, List.of())) {
            if (mention.from() >= token) {
                break;
            }
            bearers.add(mention.entities().get(0));
        }
        return bearers;
    }

    /** Every word of a named person's mention to the mentions that it stands in, in the order of the text. */
    private Map<String, List<Mention>> byWord() {
        if (byWord == null) {
            byWord = new HashMap<>();
            for (Mention mention : names.mentions()) {
                Integer entity = mention.single();
                if (entity != null
                        && mention.kind() == Kind.PERSON
                        && names.entity(entity).named()) {
                    for (int i = mention.from(); i < mention.to(); i++) {
                        byWord.computeIfAbsent(text.folded(i), word -> new ArrayList<>())
                                .add(mention);
                    }
                }
            }
        }
        return byWord;
    }
}
