package org.sijill.lexicon;

/** A lexicon that cannot be trusted: says which file and line, what stands there, and how to mend it. Stops the start. */
public final class LexiconException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Finding finding;

    /**
     * @param line 1 for the header row; 0 where the whole file is meant
     * @param remedy what to do about it, as a sentence
     */
    public LexiconException(String file, int line, String wrong, String remedy) {
        this(new Finding(file, line, true, wrong, remedy));
    }

    private LexiconException(Finding finding) {
        super(finding.toString());
        this.finding = finding;
    }

    /** The fault with its parts. */
    public Finding finding() {
        return finding;
    }
}
