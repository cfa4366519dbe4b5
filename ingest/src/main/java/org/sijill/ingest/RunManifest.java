package org.sijill.ingest;

import java.util.List;
import java.util.SortedMap;
import org.sijill.model.Json;
import tools.jackson.core.JacksonException;

/**
 * What stands in the folder of a cluster's run once the run is whole, as {@link #NAME}. The folder holds Parquet beside it: records and
 * events by month, and what was refused.
 *
 * @param versions of program, lexicon, and the forms of records and events
 * @param inputs in the order of the output
 * @param counts of pages, records, refusals, articles, events
 * @param files of Parquet, in the order of their names
 */
public record RunManifest(
        String schema, Versions versions, List<File> inputs, SortedMap<String, Long> counts, List<File> files) {

    public static final String NAME = "manifest.json";
    public static final String SCHEMA = "sijill-run/1";

    public static final String RECORDS = "records";
    public static final String EVENTS = "events";
    public static final String REJECTS = "rejects";

    /** Runs of the same versions over the same inputs give the same rows. */
    public record Versions(String program, String lexicon, String record, String event) {}

    /**
     * A file of the input or of the result.
     *
     * @param name of the result's, below the folder
     * @param bytes its length
     */
    public record File(String name, long bytes) {}

    public RunManifest {
        inputs = List.copyOf(inputs);
        files = List.copyOf(files);
    }

    /** @throws IllegalArgumentException where that is no manifest of a version that is understood here */
    public static RunManifest parse(byte[] json) {
        try {
            RunManifest manifest = Json.mapper().readValue(json, RunManifest.class);
            if (SCHEMA.equals(manifest.schema())) {
                return manifest;
            }
        } catch (JacksonException | NullPointerException e) {
            throw new IllegalArgumentException("the manifest cannot be read: " + e.getMessage(), e);
        }
        throw new IllegalArgumentException("the manifest is not of the form " + SCHEMA);
    }

    /** The files of one table. */
    public List<File> of(String table) {
        return files.stream()
                .filter(file -> file.name().startsWith(table + "/"))
                .toList();
    }

    /** Whether a run of these versions over these inputs, with or without merging, would give what is there. */
    public boolean isOf(Versions now, List<File> asked, boolean recordsOnly) {
        return versions.equals(now) && inputs.equals(asked) && recordsOnly != counts.containsKey(EVENTS);
    }
}
