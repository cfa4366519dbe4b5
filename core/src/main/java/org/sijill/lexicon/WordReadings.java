package org.sijill.lexicon;

/**
 * All that is known of a written word.
 *
 * @param folded its form for matching
 * @param readings every way of reading it, best first; shared and not to be changed
 * @param classes the classes of all its readings' words, as bits of {@link WordClass#bit()}
 * @param verbal whether one of them is a verb or participle
 * @param named whether one of them begins a phrase or stands for something
 * @param telling whether one of them is a noun, or begins a phrase, that tells an act
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; an array because it is walked for every word of a text
public record WordReadings(
        String folded, Reading[] readings, int classes, boolean verbal, boolean named, boolean telling) {

    private static final Reading[] NONE = {};

    /** A word that nothing is known of. */
    public static WordReadings unknown(String folded) {
        return new WordReadings(folded, NONE, 0, false, false, false);
    }

    static WordReadings of(String folded, Reading[] readings) {
        int classes = 0;
        boolean verbal = false;
        boolean named = false;
        boolean telling = false;
        for (Reading reading : readings) {
            Word word = reading.word();
            classes |= word.mask();
            verbal |= !word.verbs().isEmpty() || !word.participles().isEmpty();
            named |= word.phrases() != null || !word.senses().isEmpty();
            telling |= word.noun() != null || word.phraseTrigger();
        }
        return new WordReadings(folded, readings, classes, verbal, named, telling);
    }
}
