package org.sijill.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.sijill.ingest.PageFiles;
import org.sijill.ingest.RunManifest;

/**
 * The files of a run, in the order of the paths given and of the names in their folders. A folder that an earlier run wrote gives its
 * records.
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
     */
    record Input(int number, String path, String name, long bytes, boolean isTable) implements Serializable {}

    /** @throws FileNotFoundException where a path or pattern names nothing */
    static Inputs of(List<String> paths, Configuration configuration) throws IOException {
        List<Input> found = new ArrayList<>();
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
        return new Inputs(List.copyOf(found));
    }

    private static void enter(FileStatus status, FileSystem files, List<Input> found) throws IOException {
        if (!status.isDirectory()) {
            found.add(new Input(
                    found.size(),
                    status.getPath().toString(),
                    HadoopFile.name(status.getPath()),
                    status.getLen(),
                    isTable(status, files)));
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

    /** Whether the file ends as Parquet does; another one is told by its bytes and refused. */
    private static boolean isTable(FileStatus status, FileSystem files) throws IOException {
        if (!status.getPath().getName().endsWith(TABLE) || status.getLen() < MAGIC.length) {
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
        return all.stream().filter(input -> !input.isTable()).toList();
    }

    /** Parquet. */
    List<Input> tables() {
        return all.stream().filter(Input::isTable).toList();
    }

    /** As a manifest tells them. */
    List<RunManifest.File> listed() {
        return all.stream()
                .map(input -> new RunManifest.File(input.name(), input.bytes()))
                .toList();
    }
}
