package org.sijill.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Gender;
import org.sijill.lexicon.GrammaticalNumber;
import org.sijill.lexicon.Lexicon.Gazetteer;
import org.sijill.lexicon.Reading;
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

    /** Words for a paper, whose name follows them. */
    private static final Set<String> PAPERS = Set.of("صحيفه", "جريده", "مجله");

    private final LexedText text;
    private final Gazetteer gazetteer;
    private @Nullable Set<String> words;

    Cautions(LexedText text, Gazetteer gazetteer) {
        this.text = text;
        this.gazetteer = gazetteer;
    }

    /** Whether the phrase is a name here; without a caution an ordinary word is one after a preposition only. */
    boolean allow(Phrase phrase) {
        boolean articled =
                phrase.reading().definite() && !phrase.reading().word().form().startsWith("ال");
        if (articled || namesPaper(phrase)) {
            return false;
        }
        boolean allowed = false;
        boolean asked = false;
        boolean warned = false;
        for (Sense sense : phrase.senses()) {
            if (!(sense instanceof Caution caution)) {
                continue;
            }
            warned |= !caution.needs().isEmpty();
            if (caution.needs().contains(Sense.Need.APART) && announced(phrase, caution)
                    || caution.needs().contains(Sense.Need.NOT_BEFORE) && followed(phrase, caution)) {
                return false;
            }
            for (Sense.Need need : caution.needs()) {
                boolean asks = switch (need) {
                    case PREPOSITION, ANNOUNCED, NEAR, SUBJECT -> true;
                    case APART, NOT_BEFORE, CHOICE -> false;
                };
                asked |= asks;
                allowed |= asks && holds(need, phrase, caution);
            }
        }
        if (!warned) {
            return phrase.length() > 1 || !phrase.reading().word().ordinary() || afterPreposition(phrase);
        }
        return !asked || allowed;
    }

    /** «صحيفة الرياض», «جريدة القدس»: what stands behind the word for a paper is its name. */
    private boolean namesPaper(Phrase phrase) {
        return phrase.bare() && phrase.from() > 0 && PAPERS.contains(text.stem(phrase.from() - 1));
    }

    private boolean holds(Sense.Need need, Phrase phrase, Caution caution) {
        return switch (need) {
            // «بحماس» is with enthusiasm; a place may well stand behind ب.
            case PREPOSITION ->
                afterPreposition(phrase)
                        && !(phrase.is(Phrase.ORGANIZATION) && phrase.reading().preposition() == 'ب');
            case ANNOUNCED -> announced(phrase, caution);
            case NEAR -> near(caution);
            case SUBJECT -> phrase.bare() && behindVerb(phrase.from() - 1);
            case APART, NOT_BEFORE, CHOICE -> false;
        };
    }

    /** Whether a token can only be a verb in the feminine singular. */
    private boolean behindVerb(int at) {
        if (at < 0 || text.readings(at).length == 0) {
            return false;
        }
        for (Reading reading : text.readings(at)) {
            boolean feminine = reading.word().verbs().stream()
                    .anyMatch(form -> form.gender() != Gender.MASCULINE && form.number() == GrammaticalNumber.SINGULAR);
            if (!feminine || reading.word().noun() != null || reading.pronoun() != null) {
                return false;
            }
        }
        return true;
    }

    /** The sense of a type that the phrase has here, or null: where another reading is meant, that of no other type stands. */
    <T extends Sense> @Nullable T means(Phrase phrase, Class<T> type) {
        Caution caution = null;
        for (Sense sense : phrase.senses()) {
            caution = sense instanceof Caution c && c.needs().contains(Sense.Need.CHOICE) ? c : caution;
        }
        if (caution == null) {
            return phrase.sense(type);
        }
        String wanted = Domestic.isDateline(text, phrase.from(), phrase.to()) ? city(caution) : null;
        if (wanted == null) {
            wanted = caution.readings().get(near(caution) && caution.readings().size() > 1 ? 1 : 0);
        }
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

    /** The one reading that is a city, beside a state; or null. */
    private @Nullable String city(Caution caution) {
        List<String> cities = caution.readings().stream()
                .filter(reading -> gazetteer.placeByKey(reading) != null)
                .toList();
        return cities.size() == 1 ? cities.getFirst() : null;
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
        String folded = text.folded(at);
        return caution.words().contains(bare(at))
                || caution.words().contains(folded)
                || (folded.startsWith("ال") && caution.words().contains(folded.substring(2)));
    }

    private boolean near(Caution caution) {
        Set<String> known = words;
        if (known == null) {
            known = new HashSet<>();
            for (int i = 0; i < text.size(); i++) {
                if (text.token(i).kind() == Token.Kind.ARABIC) {
                    known.add(bare(i));
                    known.add(text.folded(i));
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
