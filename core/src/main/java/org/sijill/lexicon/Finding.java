package org.sijill.lexicon;

/**
 * Something in a lexicon file that its keeper should look at.
 *
 * @param file name inside the lexicon's folder
 * @param line 1 for the header row; 0 where the whole file is meant
 * @param fault whether it stops the program; otherwise it is advice
 * @param what what stands there
 * @param remedy what to do about it, as a sentence
 */
public record Finding(String file, int line, boolean fault, String what, String remedy) {

    /** {@code lexicon/file:line: what. remedy}. */
    @Override
    public String toString() {
        return "lexicon/" + file + (line > 0 ? ":" + line : "") + ": " + what + ". " + remedy;
    }
}
