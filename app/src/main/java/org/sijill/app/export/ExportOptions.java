package org.sijill.app.export;

/**
 * How an export is written.
 *
 * @param zeroFill whether a dyad gets a row for each month or year between the first and the last of the data, also where nothing happened
 * @param newest how many events a feed holds
 * @param filter what was asked for, in words for the codebook; empty for everything
 */
public record ExportOptions(boolean zeroFill, int newest, String filter) {

    public static final ExportOptions USUAL = new ExportOptions(false, 100, "");

    public ExportOptions {
        if (newest < 1) {
            throw new IllegalArgumentException("a feed holds at least one event, not " + newest);
        }
    }
}
