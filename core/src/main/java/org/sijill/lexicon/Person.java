package org.sijill.lexicon;

/** Grammatical person; news has next to no second person, so the conjugator does not make it. */
public enum Person {
    FIRST,
    THIRD
}
