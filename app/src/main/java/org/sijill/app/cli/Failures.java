package org.sijill.app.cli;

import java.io.PrintStream;
import org.sijill.lexicon.LexiconException;
import picocli.CommandLine.ParameterException;

/** What ends a run before its time, in words and as an exit code. */
final class Failures {

    private Failures() {}

    /** @throws Exception the fault itself where the command line's own handler is to answer it */
    static int report(Exception fault, PrintStream err) throws Exception {
        switch (fault) {
            case ParameterException usage -> throw usage;
            case OutputException output when output.isBrokenPipe() -> {
                return ExitCode.BROKEN_PIPE;
            }
            case OutputException output -> {
                err.println("sijill: " + output.getMessage());
                return ExitCode.OUTPUT;
            }
            case LexiconException lexicon -> {
                err.println("sijill: the lexicon cannot be used.");
                err.println("  " + lexicon.getMessage());
                return ExitCode.LEXICON;
            }
            default -> {
                err.println("sijill: internal error. Please report it with the lines below.");
                fault.printStackTrace(err);
                return ExitCode.INTERNAL;
            }
        }
    }
}
