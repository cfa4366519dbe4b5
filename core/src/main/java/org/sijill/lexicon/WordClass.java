package org.sijill.lexicon;

/** What a word does in a sentence, for the words whose place in it matters; from {@code function-words.tsv}. */
public enum WordClass {
    PREPOSITION,
    /** أن، إن، بأن: opens a clause that a verb takes. */
    COMPLEMENTIZER,
    /** الذي، التي، الذين. */
    RELATIVE,
    /** لم، لن، لا، ليس، غير. */
    NEGATION,
    /** حيث، كما، فيما، بينما: opens a clause of its own. */
    JOINT,
    PRONOUN,
    DEMONSTRATIVE,
    /** قد، كان، سوف، ما زال: stands before a verb and is none. */
    AUXILIARY,
    ADVERB,
    VERB,
    NOUN,
    ADJECTIVE,
    NUMBER,
    TIME,
    /** ودعا، ودعت: begins with the conjunction, though a rarer verb is written the same. */
    CONJOINED;

    /** One bit for each class, for sets of classes that are asked for very often. */
    public int bit() {
        return 1 << ordinal();
    }
}
