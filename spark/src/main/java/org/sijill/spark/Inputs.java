package org.sijill.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.io.InputFile;
import org.jspecify.annotations.Nullable;
import org.sijill.ingest.PageFiles;
import org.sijill.ingest.RunManifest;

/**
 * The files of a run, each once, in the order of the paths given and of the names in their folders. A folder that an earlier run wrote
 * gives its records.
 *
 * @param all in this order
 */
record Inputs(List<Input> all) {

    private static final String TABLE = ".parquet";
    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);

    /**
     * A file.
     *
     * @param number its place in the order, which is that of the output too
     * @param schema of a table; null where the file is none
     */
    record Input(
            int number,
            String path,
            String name,
            long bytes,
            @Nullable String schema) implements Serializable {}

    /** @throws FileNotFoundException where a path or pattern names nothing */
    static Inputs of(List<String> paths, Configuration configuration) throws IOException {
        Map<String, Input> found = new LinkedHashMap<>();
        for (String path : paths) {
            Path pattern = new Path(path);
            FileSystem files = pattern.getFileSystem(configuration);
            FileStatus[] named = files.globStatus(pattern);
            if (named == null || named.length == 0) {
                throw new FileNotFoundException("there is no such file or folder: " + path);
            }
            for (FileStatus one : sorted(named)) {
                enter(one, files, found);
            }
        }
        return new Inputs(List.copyOf(found.values()));
    }

    private static void enter(FileStatus status, FileSystem files, Map<String, Input> found) throws IOException {
        if (!status.isDirectory()) {
            String path = status.getPath().toString();
            if (!found.containsKey(path)) {
                String name = HadoopFile.name(status.getPath());
                found.put(path, new Input(found.size(), path, name, status.getLen(), schema(status, files)));
            }
            return;
        }
        Path records = new Path(status.getPath(), RunManifest.RECORDS);
        boolean ours = files.exists(new Path(status.getPath(), RunManifest.NAME));
        for (FileStatus inside : sorted(files.listStatus(ours ? records : status.getPath()))) {
            if (isToBeRead(inside)) {
                enter(inside, files, found);
            }
        }
    }

    /** As {@code sijill read} chooses in folders, and tables. */
    private static boolean isToBeRead(FileStatus file) {
        String name = file.getPath().getName();
        boolean hidden = name.startsWith(".") || name.startsWith("_");
        return !hidden && (file.isDirectory() || name.endsWith(TABLE) || PageFiles.hasKnownEnding(name));
    }

    /** The schema of a file of Parquet; null for another one, which is told by its bytes and refused. */
    private static @Nullable String schema(FileStatus status, FileSystem files) throws IOException {
        if (!status.getPath().getName().endsWith(TABLE) || !endsAsTable(status, files)) {
            return null;
        }
        InputFile file = HadoopInputFile.fromStatus(status, files.getConf());
        try (ParquetFileReader footer = ParquetFileReader.open(file)) {
            return footer.getFileMetaData().getSchema().toString();
        } catch (RuntimeException e) {
            return null;
        }
    }

    private static boolean endsAsTable(FileStatus status, FileSystem files) throws IOException {
        if (status.getLen() < MAGIC.length) {
            return false;
        }
        try (FSDataInputStream in = files.open(status.getPath())) {
            byte[] end = new byte[MAGIC.length];
            in.readFully(status.getLen() - end.length, end);
            return Arrays.equals(end, MAGIC);
        }
    }

    private static List<FileStatus> sorted(FileStatus[] files) {
        return Arrays.stream(files)
                .sorted(Comparator.comparing(file -> file.getPath().getName()))
                .toList();
    }

    /** Archives, JSON Lines and whatever else {@code ingest} tells by its bytes: each is read by one task. */
    List<Input> streams() {
        return all.stream().filter(input -> input.schema() == null).toList();
    }

    /** Parquet, those of one schema together: Spark reads several as one table only then. */
    Collection<List<Input>> tables() {
        Map<String, List<Input>> bySchema = new LinkedHashMap<>();
        for (Input input : all) {
            if (input.schema() != null) {
                bySchema.computeIfAbsent(input.schema(), schema -> new ArrayList<>())
                        .add(input);
            }
        }
        return bySchema.values();
    }

    /** As a manifest tells them. */
    List<RunManifest.File> listed() {
        return all.stream()
                .map(input -> new RunManifest.File(input.name(), input.bytes()))
                .toList();
    }
}
