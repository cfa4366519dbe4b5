package org.sijill.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.sijill.ingest.RunManifest;

/** One run: read, merge, write, commit. */
final class Run {

    private final SparkSession spark;
    private final Inputs inputs;
    private final Output output;

    Run(SparkSession spark, Inputs inputs, Output output) {
        this.spark = spark;
        this.inputs = inputs;
        this.output = output;
    }

    /**
     * The list of steps.
     *
     * @param recordsOnly whether nothing is merged
     */
    RunManifest make(RunManifest.Versions versions, boolean recordsOnly) throws IOException {
        Stage stage = new Stage(spark, output.begin());
        Dataset<Row> read = stage.keep("read", new Reading(spark).read(inputs));
        output.writeByMonth(RunManifest.RECORDS, records(read));
        output.write(RunManifest.REJECTS, rejects(read));
        SortedMap<String, Long> counts = counts(read);
        if (!recordsOnly) {
            Dataset<Row> events = stage.keep("events", new Merging(stage).events(read));
            counts.put("events", events.count());
            output.writeByMonth(
                    RunManifest.EVENTS, events.repartition(col("month")).sortWithinPartitions("n"));
        }
        RunManifest manifest = new RunManifest(RunManifest.SCHEMA, versions, inputs.listed(), counts, output.written());
        output.commit(manifest);
        return manifest;
    }

    private static Dataset<Row> records(Dataset<Row> read) {
        return read.where("id IS NOT NULL")
                .drop("reason", "source", "text_order", "signature", "sightings", "parcels")
                .sortWithinPartitions("month", "input", "position", "part");
    }

    private static Dataset<Row> rejects(Dataset<Row> read) {
        return read.where("reason IS NOT NULL")
                .select("input", "position", "origin_file", "line", "byte_offset", "source", "reason")
                .sortWithinPartitions("input", "position");
    }

    private static SortedMap<String, Long> counts(Dataset<Row> read) {
        Row counted = read.agg(
                        countDistinct(when(col("id").isNotNull(), struct("input", "position"))),
                        count("reason"),
                        count("id"),
                        countDistinct("id"))
                .first();
        SortedMap<String, Long> counts = new TreeMap<>();
        counts.put("pages_read", counted.getLong(0));
        counts.put("pages_refused", counted.getLong(1));
        counts.put("records", counted.getLong(2));
        counts.put("articles", counted.getLong(3));
        return counts;
    }
}
