package org.sijill.names;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.PhraseNode;
import org.sijill.lexicon.Reading;
import org.sijill.lexicon.Sense;
import org.sijill.reading.LexedText;

/**
 * A phrase of the lexicon as it stands in a text.
 *
 * @param from its first token
 * @param to the token after its last
 * @param reading how the first token was read: what is attached to it
 * @param senses what the phrase stands for
 */
record Phrase(int from, int to, Reading reading, List<Sense> senses) {

    Phrase {
        senses = List.copyOf(senses);
    }

    /** Whether its first word carries the article. */
    boolean definite() {
        return reading.definite() || reading.word().form().startsWith("ال");
    }

    /** The first sense of a type, or null. */
    <T extends Sense> @Nullable T sense(Class<T> type) {
        for (Sense sense : senses) {
            if (type.isInstance(sense)) {
                return type.cast(sense);
            }
        }
        return null;
    }

    /** The longest phrase at a token that has a wanted sense; its other senses are left out. Null where there is none. */
    static @Nullable Phrase longest(LexedText text, int from, Predicate<Sense> wanted) {
        Phrase best = null;
        if (from >= text.size()) {
            return null;
        }
        for (Reading reading : text.readings(from)) {
            best = longer(best, single(from, reading, wanted));
            PhraseNode node = reading.word().phrases();
            int at = from + 1;
            while (node != null) {
                best = longer(best, phrase(from, at, reading, node.senses(), wanted));
                node = at < text.size() && node.hasNext() ? step(text, at, node, reading.definite()) : null;
                at++;
            }
        }
        return best;
    }

    /** An adjective phrase carries its article on each word: «الأمين العام» is «أمين عام». */
    private static @Nullable PhraseNode step(LexedText text, int at, PhraseNode node, boolean definite) {
        String folded = text.folded(at);
        PhraseNode next = node.next(folded);
        if (next == null && definite && folded.startsWith("ال")) {
            next = node.next(folded.substring(2));
        }
        return next;
    }

    private static @Nullable Phrase single(int from, Reading reading, Predicate<Sense> wanted) {
        return reading.word().senses().isEmpty() ? null : phrase(from, from + 1, reading, reading.word().senses(), wanted);
    }

    private static @Nullable Phrase phrase(int from, int to, Reading reading, List<Sense> senses, Predicate<Sense> wanted) {
        List<Sense> kept = null;
        for (Sense sense : senses) {
            if (wanted.test(sense)) {
                kept = kept == null ? new ArrayList<>(2) : kept;
                kept.add(sense);
            }
        }
        return kept == null ? null : new Phrase(from, to, reading, kept);
    }

    private static @Nullable Phrase longer(@Nullable Phrase a, @Nullable Phrase b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return b.to > a.to ? b : a;
    }
}
