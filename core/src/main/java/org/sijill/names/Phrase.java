package org.sijill.names;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Reading;
import org.sijill.lexicon.Sense;

/**
 * A phrase of the lexicon as it stands in a text.
 *
 * @param from its first token
 * @param to the token after its last
 * @param reading how the first token was read: what is attached to it
 * @param owned whether a pronoun that tells its owner is attached to it («سفيرها», «وزير خارجيته»)
 * @param senses what the phrase stands for
 * @param kinds the kinds of its senses, as bits
 */
record Phrase(int from, int to, Reading reading, boolean owned, List<Sense> senses, int kinds) {

    static final int COUNTRY = 1;
    static final int PLACE = 1 << 1;
    static final int ORGANIZATION = 1 << 2;
    static final int BODY = 1 << 3;
    static final int TITLE = 1 << 4;
    static final int HONORIFIC = 1 << 5;
    static final int QUALIFIER = 1 << 6;
    static final int LEADER = 1 << 7;
    static final int NISBA = 1 << 8;
    static final int ANAPHOR = 1 << 9;
    static final int CAUTION = 1 << 10;

    /** Whatever may own an office or a body by its name. */
    static final int PARTY = COUNTRY | ORGANIZATION;

    static int kind(Sense sense) {
        return switch (sense) {
            case Sense.Country country -> COUNTRY;
            case Sense.Place place -> PLACE;
            case Sense.Organization organization -> ORGANIZATION;
            case Sense.Body body -> BODY;
            case Sense.Title title -> TITLE;
            case Sense.Honorific honorific -> HONORIFIC;
            case Sense.Qualifier qualifier -> QUALIFIER;
            case Sense.Leader leader -> LEADER;
            case Sense.Nisba nisba -> NISBA;
            case Sense.Anaphor anaphor -> ANAPHOR;
            case Sense.Caution caution -> CAUTION;
        };
    }

    static int kinds(List<Sense> senses) {
        int kinds = 0;
        for (Sense sense : senses) {
            kinds |= kind(sense);
        }
        return kinds;
    }

    boolean is(int wanted) {
        return (kinds & wanted) != 0;
    }

    int length() {
        return to - from;
    }

    /** Whether nothing is attached before its first word. */
    boolean bare() {
        return reading.bare();
    }

    /** Whether its first word carries the article. */
    boolean definite() {
        return reading.definite() || reading.word().form().startsWith("ال") || owned;
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
}
