package org.sijill.lexicon;

/** Grammatical gender. */
public enum Gender {
    MASCULINE,
    FEMININE,
    /** The first person, which does not distinguish gender. */
    COMMON
}
