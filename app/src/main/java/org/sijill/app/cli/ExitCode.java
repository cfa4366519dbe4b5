package org.sijill.app.cli;

/** What the program tells its caller by its exit code. */
final class ExitCode {

    static final int OK = 0;
    /** Some pages were refused. */
    static final int SOME_REFUSED = 1;
    /** All pages were refused; for {@code lexicon check}: the lexicon has faults. */
    static final int ALL_REFUSED = 2;
    /** The command line was wrong (EX_USAGE of sysexits.h, as the following). */
    static final int USAGE = 64;
    /** A fault of the program. */
    static final int INTERNAL = 70;
    /** Output could not be written. */
    static final int OUTPUT = 74;
    /** The lexicon could not be loaded. */
    static final int LEXICON = 78;
    /** Whoever read the output has gone: 128 and the number of SIGPIPE, as shells count. */
    static final int BROKEN_PIPE = 141;

    private ExitCode() {}

    static int ofRun(long read, long refused) {
        if (refused == 0) {
            return OK;
        }
        return read == 0 ? ALL_REFUSED : SOME_REFUSED;
    }
}
