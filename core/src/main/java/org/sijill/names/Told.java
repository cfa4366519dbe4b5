package org.sijill.names;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.reading.LexedText;
import org.sijill.reading.Mention;

/** Who has been told so far, the last one last, and which of them acts: «أبلغ كيري لافروف أن بلاده» is about Kerry's. */
final class Told {

    private final LexedText text;
    private final List<Person> all = new ArrayList<>();
    private @Nullable Person actor;
    private int actorFrom;
    private int actorTo;

    Told(LexedText text) {
        this.text = text;
    }

    void add(Person person) {
        all.remove(person);
        all.add(person);
    }

    int size() {
        return all.size();
    }

    Person get(int index) {
        return all.get(index);
    }

    /** The person who acted last, or null. */
    @Nullable
    Person actor() {
        return actor;
    }

    /** The person told in the same sentence before a token who acts, or null. */
    @Nullable
    Person actorNear(int token) {
        return actor != null && text.sentenceOf(actorFrom) == text.sentenceOf(token) ? actor : null;
    }

    /** Takes a person whom nothing governs as the one who acts. */
    void acts(Person person, Mention mention) {
        if (mayAct(mention.from())) {
            actor = person;
            actorFrom = mention.from();
            actorTo = mention.to();
        }
    }

    /** «أبلغ كيري نظيره لافروف قلق بلاده»: who stands behind an actor with no verb between is acted upon. */
    private boolean mayAct(int token) {
        if (actorNear(token) == null) {
            return true;
        }
        for (int i = actorTo; i < token; i++) {
            if (text.mayBeVerb(i)) {
                return true;
            }
        }
        return false;
    }
}
