package org.sijill.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sijill.text.Letters;

/**
 * Reads a written word: takes clitics (و ف ب ل ك س ال and pronouns) off where what remains is known.
 *
 * <p>«وبوتين» is و and «بوتين»; «والد» and «وزير» are whole words and stay whole. A word that nothing is known of has no
 * reading. What was read once is remembered, up to a bound, because a newspaper uses few words often; the memory changes no
 * result.
 */
public final class WordReader {

    private static final int REMEMBERED = 400_000;
    private static final String[] PRONOUNS = {"هما", "هم", "ها", "نا", "ني", "كم", "ه", "ي", "ك"};
    private static final Reading[] NONE = {};

    private final Lexicon lexicon;
    private final ConcurrentHashMap<String, WordReadings> remembered = new ConcurrentHashMap<>(1 << 14);

    private final ConcurrentHashMap<String, String> forms = new ConcurrentHashMap<>(1 << 14);

    public WordReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The form for matching of a written word, each form one string however often it is met, so that looking it up later costs
     * no hashing.
     */
    public String fold(String surface) {
        String known = forms.get(surface);
        if (known == null) {
            known = read(Letters.fold(surface)).folded();
            if (forms.size() < REMEMBERED) {
                forms.put(surface, known);
            }
        }
        return known;
    }

    /** All readings of a folded word. */
    public WordReadings read(String folded) {
        WordReadings known = remembered.get(folded);
        if (known == null) {
            known = folded.isEmpty() ? WordReadings.unknown(folded) : WordReadings.of(folded, analyse(folded));
            if (remembered.size() < REMEMBERED) {
                remembered.put(folded, known);
            }
        }
        return known;
    }

    private Reading[] analyse(String folded) {
        List<Reading> readings = new ArrayList<>(3);
        functionWord(folded, readings);
        Word written = lexicon.word(folded);
        // «ووصل» is «وصل» behind و, although the passive of «واصل» is written so
        boolean conjoined = folded.startsWith("وو") || written != null && written.is(WordClass.CONJOINED);
        boolean whole = !conjoined && stem(folded, (char) 0, (char) 0, readings);
        if (!whole && readings.stream().noneMatch(reading -> reading.conjunction() != 0)) {
            afterConjunction(folded, (char) 0, readings);
            char first = folded.charAt(0);
            if ((first == 'و' || first == 'ف') && folded.length() > 2) {
                String rest = folded.substring(1);
                if (!stem(rest, first, (char) 0, readings)) {
                    afterConjunction(rest, first, readings);
                    pronouns(rest, first, readings);
                }
            }
            pronouns(folded, (char) 0, readings);
        }
        if (whole && folded.length() > 3 && folded.endsWith("ه")) {
            ownedNoun(folded, readings);
        }
        if (readings.size() == 1 && readings.get(0).word().plain()) {
            insidePlainWord(folded, readings);
        }
        return readings.isEmpty() ? NONE : readings.toArray(Reading[]::new);
    }

    /** «وفي» is و and «في» before it is the verb «وفى». */
    private void functionWord(String folded, List<Reading> readings) {
        char first = folded.charAt(0);
        if (first == 'و' || first == 'ف') {
            Word rest = lexicon.word(folded.substring(1));
            boolean function = rest != null
                    && (rest.is(WordClass.PREPOSITION)
                            || rest.is(WordClass.AUXILIARY)
                            || rest.is(WordClass.NEGATION)
                            || rest.is(WordClass.COMPLEMENTIZER));
            if (rest != null && function && folded.length() > 2) {
                readings.add(new Reading(first, (char) 0, false, false, rest, null));
            }
        }
    }

    /** «منحه» may be «منحة» written short, and «منح» of somebody. */
    private void ownedNoun(String folded, List<Reading> readings) {
        Word bearer = lexicon.word(folded.substring(0, folded.length() - 1));
        if (bearer != null
                && bearer.noun() != null
                && readings.stream().allMatch(reading -> reading.word().noun() != null)) {
            readings.add(new Reading((char) 0, (char) 0, false, false, bearer, "ه"));
        }
    }

    /** «زيارته» and «سيتوجه» are ordinary words, but the noun and the verb in them tell more. */
    private void insidePlainWord(String folded, List<Reading> readings) {
        List<Reading> inside = new ArrayList<>(2);
        char first = folded.charAt(0);
        int from = (first == 'و' || first == 'ف') && folded.length() > 4 && lexicon.word(folded.substring(1)) != null
                ? 1
                : 0;
        String form = folded.substring(from);
        if (form.startsWith("س")) {
            future(form.substring(1), from == 0 ? (char) 0 : first, inside);
        }
        withPronoun(form, from == 0 ? (char) 0 : first, (char) 0, inside);
        char preposition = form.charAt(0);
        if (inside.isEmpty() && form.length() > 4 && (preposition == 'ب' || preposition == 'ل')) {
            withPronoun(form.substring(1), from == 0 ? (char) 0 : first, preposition, inside);
        }
        inside.removeIf(reading -> reading.word().plain());
        readings.addAll(0, inside);
    }

    private void afterConjunction(String form, char conjunction, List<Reading> readings) {
        if (form.length() < 3) {
            oneLetterPreposition(form, conjunction, readings);
            return;
        }
        char first = form.charAt(0);
        if (first == 'ل' && form.charAt(1) == 'ل') {
            stem("ال" + form.substring(2), conjunction, 'ل', readings);
        }
        if (first == 'ب' || first == 'ل' || first == 'ك') {
            stem(form.substring(1), conjunction, first, readings);
        }
        if (first == 'س') {
            future(form.substring(1), conjunction, readings);
        }
        oneLetterPreposition(form, conjunction, readings);
    }

    /** Takes a pronoun off only where nothing else has told what the word is. */
    private void pronouns(String form, char conjunction, List<Reading> readings) {
        if (form.length() < 3
                || readings.stream().anyMatch(reading -> reading.word().content())) {
            return;
        }
        char first = form.charAt(0);
        withPronoun(form, conjunction, (char) 0, readings);
        if (first == 'ب' || first == 'ل' || first == 'ك') {
            withPronoun(form.substring(1), conjunction, first, readings);
        }
        if (first == 'س') {
            withPronoun(form.substring(1), conjunction, (char) 0, readings, true);
        }
    }

    /** Enters a form that is known as it stands or without its article; says whether that settles the word. */
    private boolean stem(String form, char conjunction, char preposition, List<Reading> readings) {
        Word word = lexicon.word(form);
        boolean settled = false;
        if (word != null) {
            readings.add(new Reading(conjunction, preposition, false, false, word, null));
            settled = word.content();
        }
        if (form.length() > 3 && form.startsWith("ال")) {
            Word inner = lexicon.word(form.substring(2));
            if (inner != null && (inner.content() || inner.personal())) {
                readings.add(new Reading(conjunction, preposition, false, true, inner, null));
                settled |= inner.content();
            }
        }
        return settled;
    }

    private void future(String form, char conjunction, List<Reading> readings) {
        Word word = lexicon.word(form);
        if (word != null && word.verbs().stream().anyMatch(verb -> verb.tense() == Tense.IMPERFECT)) {
            readings.add(new Reading(conjunction, (char) 0, true, false, word, null));
        }
    }

    private void withPronoun(String form, char conjunction, char preposition, List<Reading> readings) {
        withPronoun(form, conjunction, preposition, readings, false);
    }

    private void withPronoun(String form, char conjunction, char preposition, List<Reading> readings, boolean future) {
        for (String pronoun : PRONOUNS) {
            if (form.length() > pronoun.length() + 1 && form.endsWith(pronoun)) {
                String stem = form.substring(0, form.length() - pronoun.length());
                Word word = articled(stem) ? null : bearer(stem, future);
                if (word != null) {
                    readings.add(new Reading(conjunction, preposition, future, false, word, pronoun));
                    return;
                }
            }
        }
    }

    /** A noun with the article bears no pronoun: «الزواري» is a name and not somebody's visitors. */
    private boolean articled(String stem) {
        Word inner = stem.length() > 4 && stem.startsWith("ال") ? lexicon.word(stem.substring(2)) : null;
        return inner != null
                && inner.content()
                && lexicon.word(stem) instanceof Word whole
                && whole.verbs().isEmpty();
    }

    /** The word that bears a pronoun: «زيارت» is «زيارة», «التقا» is «التقى», «اليـ» is «إلى». */
    private @Nullable Word bearer(String form, boolean verbOnly) {
        Predicate<Word> bears = word -> !word.verbs().isEmpty()
                || (!verbOnly
                        && (word.noun() != null
                                || !word.senses().isEmpty()
                                || word.phrases() != null
                                || word.is(WordClass.NOUN)
                                || word.is(WordClass.PREPOSITION)));
        if (!verbOnly && form.endsWith("ت")) {
            Word feminine = lexicon.word(form.substring(0, form.length() - 1) + "ه");
            if (feminine != null && bears.test(feminine) && feminine.verbs().isEmpty()) {
                return feminine;
            }
        }
        Word word = lexicon.word(form);
        return word != null && bears.test(word) ? word : lexicon.verbBeforePronoun(form);
    }

    /** «له»، «بها»، «لهما». */
    private void oneLetterPreposition(String form, char conjunction, List<Reading> readings) {
        if (form.length() > 1 && form.length() < 5 && (form.charAt(0) == 'ل' || form.charAt(0) == 'ب')) {
            for (String pronoun : PRONOUNS) {
                if (form.length() == pronoun.length() + 1 && form.endsWith(pronoun)) {
                    Word word = lexicon.word(form.substring(0, 1));
                    if (word != null) {
                        readings.add(new Reading(conjunction, (char) 0, false, false, word, pronoun));
                    }
                    return;
                }
            }
        }
    }
}
