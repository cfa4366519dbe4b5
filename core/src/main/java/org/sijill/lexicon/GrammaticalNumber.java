package org.sijill.lexicon;

/** Grammatical number. */
public enum GrammaticalNumber {
    SINGULAR,
    DUAL,
    PLURAL
}
