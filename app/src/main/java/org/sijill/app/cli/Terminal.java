package org.sijill.app.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.sijill.app.report.Ansi;

/**
 * The streams of a run and what they lead to.
 *
 * @param out unbuffered and unwrapped, so that a full disk and a broken pipe are told
 * @param columns width of the terminal in cells
 */
record Terminal(
        InputStream in, OutputStream out, PrintStream err, boolean outIsTerminal, boolean errIsTerminal, int columns) {

    private static final int USUAL_COLUMNS = 100;

    /** The streams of the process. The launcher tells whether they are terminals, which Java 21 cannot. */
    static Terminal ofProcess() {
        return new Terminal(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Boolean.getBoolean("sijill.out.terminal"),
                Boolean.getBoolean("sijill.err.terminal"),
                Math.max(40, Integer.getInteger("sijill.columns", USUAL_COLUMNS)));
    }

    /** Colours for standard output, unless the user wants none (no-color.org). */
    Ansi outColours() {
        return colours(outIsTerminal);
    }

    static Ansi colours(boolean terminal) {
        String none = System.getenv("NO_COLOR");
        return terminal && (none == null || none.isEmpty()) ? Ansi.ON : Ansi.OFF;
    }
}
