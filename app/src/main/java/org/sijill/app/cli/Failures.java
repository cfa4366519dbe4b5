package org.sijill.app.cli;

import java.io.PrintStream;
import org.sijill.app.export.ExportException;
import org.sijill.app.inquiry.IndexingException;
import org.sijill.app.search.QueryException;
import org.sijill.app.store.StoreException;
import org.sijill.app.watch.WatchException;
import org.sijill.lexicon.LexiconException;

/** What ends a run before its time, in words and as an exit code. */
final class Failures {

    private Failures() {}

    static int report(Exception fault, PrintStream err) {
        return switch (fault) {
            case OutputException output -> {
                if (output.isBrokenPipe()) {
                    yield ExitCode.BROKEN_PIPE;
                }
                err.println("sijill: " + output.getMessage());
                yield ExitCode.OUTPUT;
            }
            case IndexingException index ->
                report(new OutputException(index.folder().toString(), index.fault()), err);
            case LexiconException lexicon -> {
                err.println("sijill: the lexicon cannot be used.");
                err.println("  " + lexicon.getMessage());
                yield ExitCode.LEXICON;
            }
            case ResumeException resume -> {
                err.println("sijill: " + resume.getMessage());
                yield ExitCode.USAGE;
            }
            case StoreException store -> {
                say(store, err);
                yield ExitCode.OUTPUT;
            }
            case QueryException query -> {
                say(query, err);
                yield ExitCode.USAGE;
            }
            case ExportException export -> {
                say(export, err);
                yield ExitCode.OUTPUT;
            }
            case WatchException watch -> {
                say(watch, err);
                yield ExitCode.USAGE;
            }
            case CorrectionLog.BrokenException log -> {
                err.println("sijill: the log of corrections cannot be used.");
                err.println("  " + log.getMessage());
                yield ExitCode.USAGE;
            }
            default -> {
                err.println("sijill: internal error. Please report it with the lines below.");
                fault.printStackTrace(err);
                yield ExitCode.INTERNAL;
            }
        };
    }

    private static void say(Exception fault, PrintStream err) {
        String message = fault.getMessage();
        (message == null ? fault.toString() : message).lines().forEach(line -> err.println("sijill: " + line));
    }
}
