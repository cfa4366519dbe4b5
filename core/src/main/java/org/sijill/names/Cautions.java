package org.sijill.names;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Lexicon.Gazetteer;
import org.sijill.lexicon.Sense;
import org.sijill.lexicon.Sense.Caution;
import org.sijill.lexicon.Sense.Country;
import org.sijill.lexicon.Sense.Place;
import org.sijill.lexicon.WordClass;
import org.sijill.reading.LexedText;
import org.sijill.text.Token;

/** Decides where a name of a state or place is an ordinary word, and which of two it means, by the lexicon's cautions. */
final class Cautions {

    /** Nouns that only a place stands behind. */
    private static final Set<String> DIRECTIONS =
            Set.of("شمال", "جنوب", "شرق", "غرب", "شمالي", "جنوبي", "شرقي", "غربي", "ريف", "وسط", "ضواحي");

    private final LexedText text;
    private final Gazetteer gazetteer;
    private @Nullable Set<String> words;

    Cautions(LexedText text, Gazetteer gazetteer) {
        this.text = text;
        this.gazetteer = gazetteer;
    }

    /** Whether the phrase is a name here; without a caution an ordinary word is one after a preposition only. */
    boolean allow(Phrase phrase) {
        Caution caution = phrase.sense(Caution.class);
        if (caution == null || caution.needs().isEmpty()) {
            return phrase.length() > 1 || !phrase.reading().word().ordinary() || afterPreposition(phrase);
        }
        boolean allowed = false;
        boolean asked = false;
        for (Sense.Need need : caution.needs()) {
            switch (need) {
                case APART -> {
                    if (announced(phrase, caution)) {
                        return false;
                    }
                }
                case NOT_BEFORE -> {
                    if (followed(phrase, caution)) {
                        return false;
                    }
                }
                case CHOICE -> {}
                default -> {
                    asked = true;
                    allowed |= holds(need, phrase, caution);
                }
            }
        }
        return !asked || allowed;
    }

    private boolean holds(Sense.Need need, Phrase phrase, Caution caution) {
        return switch (need) {
            case PREPOSITION -> afterPreposition(phrase);
            case ANNOUNCED -> announced(phrase, caution);
            case NEAR -> near(caution);
            default -> false;
        };
    }

    /** The sense of a type that the phrase has here, or null: where another reading is meant, that of no other type stands. */
    <T extends Sense> @Nullable T means(Phrase phrase, Class<T> type) {
        Caution caution = phrase.sense(Caution.class);
        if (caution == null || !caution.needs().contains(Sense.Need.CHOICE)) {
            return phrase.sense(type);
        }
        String wanted =
                caution.readings().get(near(caution) && caution.readings().size() > 1 ? 1 : 0);
        for (Sense sense : phrase.senses()) {
            boolean meant = sense instanceof Country country && country.code().equals(wanted)
                    || sense instanceof Place place && place.key().equals(wanted);
            if (meant) {
                return type.isInstance(sense) ? type.cast(sense) : null;
            }
        }
        Place elsewhere = gazetteer.placeByKey(wanted);
        return elsewhere == null ? phrase.sense(type) : type.isInstance(elsewhere) ? type.cast(elsewhere) : null;
    }

    private boolean afterPreposition(Phrase phrase) {
        return phrase.reading().preposition() != 0
                || (phrase.from() > 0
                        && (text.is(phrase.from() - 1, WordClass.PREPOSITION)
                                || DIRECTIONS.contains(text.stem(phrase.from() - 1))));
    }

    private boolean announced(Phrase phrase, Caution caution) {
        return phrase.from() > 0 && said(caution, phrase.from() - 1);
    }

    private boolean followed(Phrase phrase, Caution caution) {
        return phrase.to() < text.size() && said(caution, phrase.to());
    }

    private boolean said(Caution caution, int at) {
        return caution.words().contains(bare(at)) || caution.words().contains(text.folded(at));
    }

    private boolean near(Caution caution) {
        Set<String> known = words;
        if (known == null) {
            known = new HashSet<>();
            for (int i = 0; i < text.size(); i++) {
                if (text.token(i).kind() == Token.Kind.ARABIC) {
                    known.add(bare(i));
                }
            }
            words = known;
        }
        for (String word : caution.words()) {
            if (known.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** The word without what is attached to it; its article too. */
    private String bare(int at) {
        String stem = text.stem(at);
        return stem.startsWith("ال") && stem.length() > 4 ? stem.substring(2) : stem;
    }
}
