package org.sijill.reading;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.text.TokenRange;

/** Who and what an article is about. Immutable. */
public final class Names {

    private final List<Mention> mentions;
    private final List<EntityReading> entities;
    private final List<String> warnings;
    /** For each token up to the last that a mention holds the mention's index, or -1. */
    private final int[] byToken;

    /**
     * @param mentions in the order of the text, not overlapping
     * @param entities one for each real thing
     * @param warnings contradictions met on the way
     */
    public Names(List<Mention> mentions, List<EntityReading> entities, List<String> warnings) {
        this.mentions = List.copyOf(mentions);
        this.entities = List.copyOf(entities);
        this.warnings = List.copyOf(warnings);
        byToken = new int[mentions.isEmpty() ? 0 : mentions.getLast().to()];
        Arrays.fill(byToken, -1);
        for (int m = 0; m < mentions.size(); m++) {
            Arrays.fill(byToken, mentions.get(m).from(), mentions.get(m).to(), m);
        }
    }

    public List<Mention> mentions() {
        return mentions;
    }

    public List<EntityReading> entities() {
        return entities;
    }

    public List<String> warnings() {
        return warnings;
    }

    public EntityReading entity(int index) {
        return entities.get(index);
    }

    /** The index of the mention that holds a token, or -1. */
    public int mentionIndex(int token) {
        return token >= 0 && token < byToken.length ? byToken[token] : -1;
    }

    /** The mention that holds a token, or null. */
    public @Nullable Mention mention(int token) {
        int index = mentionIndex(token);
        return index < 0 ? null : mentions.get(index);
    }

    /** Who is named in a range and could act, each once, in the order of the text; {@code without} is passed over. */
    public Set<Integer> acting(TokenRange range, @Nullable TokenRange without) {
        Set<Integer> acting = new LinkedHashSet<>();
        for (int i = range.from(); i < range.to(); i++) {
            Mention mention = without != null && without.contains(i) ? null : mention(i);
            if (mention != null && mention.canAct()) {
                acting.addAll(mention.entities());
            }
        }
        return acting;
    }

    /** The mention that begins with a token, or null. */
    public @Nullable Mention mentionFrom(int token) {
        Mention mention = mention(token);
        return mention != null && mention.from() == token ? mention : null;
    }
}
