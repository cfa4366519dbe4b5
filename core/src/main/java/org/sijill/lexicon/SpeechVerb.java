package org.sijill.lexicon;

/**
 * A verb of speech.
 *
 * @param lemma the verb
 * @param link the preposition before what is said («أشار إلى», «أعرب عن», «شدد على»), folded; blank for none
 * @param nominal whether a noun after it is a report too («أكد حرص بلاده على»)
 */
public record SpeechVerb(String lemma, String link, boolean nominal) {}
