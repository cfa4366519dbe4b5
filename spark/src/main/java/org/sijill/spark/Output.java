package org.sijill.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.jspecify.annotations.Nullable;
import org.sijill.ingest.RunManifest;
import org.sijill.model.Json;

/**
 * The folder that a run leaves behind, whole or not at all: everything is written beside it, brought to its place by one renaming, and
 * then the manifest is put in. What has no manifest is no result, and the next run takes its place.
 */
final class Output {

    private static final Set<String> OURS =
            Set.of(RunManifest.RECORDS, RunManifest.EVENTS, RunManifest.REJECTS, RunManifest.NAME);

    private final FileSystem files;
    private final Path folder;
    private final Path unfinished;

    Output(String folder, Configuration configuration) throws IOException {
        Path named = new Path(folder);
        this.files = named.getFileSystem(configuration);
        this.folder = files.makeQualified(named);
        this.unfinished = new Path(this.folder.getParent(), "." + this.folder.getName() + ".unfinished");
    }

    /** What an earlier run left whole; null where there is none. */
    @Nullable
    RunManifest earlier() throws IOException {
        Path manifest = new Path(folder, RunManifest.NAME);
        if (!files.exists(manifest)) {
            return null;
        }
        try (InputStream in = files.open(manifest)) {
            return RunManifest.parse(in.readAllBytes());
        }
    }

    /** Whether something lies in the folder that no run of ours put there. */
    boolean holdsForeign() throws IOException {
        return files.exists(folder)
                && (!files.getFileStatus(folder).isDirectory()
                        || Arrays.stream(files.listStatus(folder))
                                .anyMatch(file -> !OURS.contains(file.getPath().getName())));
    }

    /** An empty place for what is not yet whole; what a broken run left there is gone. */
    Path begin() throws IOException {
        files.delete(unfinished, true);
        files.mkdirs(unfinished);
        return new Path(unfinished, "steps");
    }

    void write(String table, Dataset<Row> rows) {
        writer(rows).parquet(new Path(result(), table).toString());
    }

    void writeByMonth(String table, Dataset<Row> rows) {
        writer(rows).partitionBy("month").parquet(new Path(result(), table).toString());
    }

    private static DataFrameWriter<Row> writer(Dataset<Row> rows) {
        return rows.write().mode(SaveMode.ErrorIfExists).option("compression", "zstd");
    }

    private Path result() {
        return new Path(unfinished, "result");
    }

    /** The files written so far, by their names in the folder. */
    List<RunManifest.File> written() throws IOException {
        List<RunManifest.File> written = new ArrayList<>();
        String base = files.makeQualified(result()).toString() + "/";
        RemoteIterator<LocatedFileStatus> all = files.listFiles(result(), true);
        while (all.hasNext()) {
            FileStatus file = all.next();
            if (file.getPath().getName().endsWith(".parquet")) {
                written.add(new RunManifest.File(file.getPath().toString().substring(base.length()), file.getLen()));
            }
        }
        written.sort(Comparator.comparing(RunManifest.File::name));
        return written;
    }

    /** Puts the result in its place. */
    void commit(RunManifest manifest) throws IOException {
        files.delete(folder, true);
        if (!files.rename(result(), folder)) {
            throw new IOException("cannot rename " + result() + " to " + folder);
        }
        Path draft = new Path(unfinished, RunManifest.NAME);
        try (OutputStream out = files.create(draft, true)) {
            out.write((Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(manifest) + "\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        if (!files.rename(draft, new Path(folder, RunManifest.NAME))) {
            throw new IOException("cannot write " + new Path(folder, RunManifest.NAME));
        }
        files.delete(unfinished, true);
    }

    @Override
    public String toString() {
        return HadoopFile.name(folder);
    }
}
