package org.sijill.app.watch;

import java.util.List;
import java.util.Map;
import org.sijill.pipeline.Outcome;

/** Where records and refusals go. Called by one thread at a time. */
public interface Sink {

    /** Writes what became of a page. */
    void write(Outcome<Sink.Records> outcome);

    /** Returns when the disk has all that was written. */
    void sync();

    /** Names the files, the same for the same files. */
    String files();

    /** How many bytes the file of records has, or -1 where records go to no file. */
    long outLength();

    /** How many bytes the file of rejects has, or -1 where there is none. */
    long rejectsLength();

    /** Cuts the files back to lengths they had; a file that is shorter by now, or that was not there then (-1), stays. */
    void cut(long out, long rejects);

    /**
     * The records of a page as they are written.
     *
     * @param dated whether the page told when it was published
     * @param litter what was cut from the page, by the ids of its articles
     */
    record Records(byte[] bytes, int articles, boolean dated, Map<String, List<String>> litter) {}
}
