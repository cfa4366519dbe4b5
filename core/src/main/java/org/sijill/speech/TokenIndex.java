package org.sijill.speech;

import org.jspecify.annotations.Nullable;
import org.sijill.reading.LexedText;
import org.sijill.reading.Mention;
import org.sijill.reading.Names;
import org.sijill.reading.Predicate;
import org.sijill.reading.Syntax;

/** The mentions and verbs of a text by the token at which they stand. */
final class TokenIndex {

    private final @Nullable Mention[] mentions;
    private final @Nullable Predicate[] verbs;

    TokenIndex(LexedText text, Names names, Syntax syntax) {
        mentions = new Mention[text.size()];
        verbs = new Predicate[text.size()];
        for (Mention mention : names.mentions()) {
            for (int i = mention.from(); i < mention.to(); i++) {
                mentions[i] = mention;
            }
        }
        for (Predicate predicate : syntax.predicates()) {
            verbs[predicate.token()] = predicate;
        }
    }

    /** The mention that holds a token, or null. */
    @Nullable
    Mention mentionAt(int token) {
        return token < mentions.length ? mentions[token] : null;
    }

    /** The mention that begins with a token, or null. */
    @Nullable
    Mention mentionFrom(int token) {
        Mention mention = mentionAt(token);
        return mention != null && mention.from() == token ? mention : null;
    }

    /** Whoever is named by the mention that begins with a token and can act; {@link Speakers#UNKNOWN} where there is none. */
    int actorFrom(int token) {
        Mention mention = mentionFrom(token);
        return mention != null && mention.canAct() && !mention.adjective()
                ? mention.entities().get(0)
                : Speakers.UNKNOWN;
    }

    @Nullable
    Predicate verbAt(int token) {
        return token < verbs.length ? verbs[token] : null;
    }
}
