package org.sijill.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sijill.app.store.Refusal;
import org.sijill.ingest.Intake;
import org.sijill.ingest.RunManifest;
import org.sijill.pipeline.CleanedArticle;
import org.sijill.pipeline.Origin;
import org.sijill.pipeline.Outcome;
import org.sijill.reading.RefusedException;

/** The folder that a run on a cluster has left: its records and what it refused, read file by file. */
final class ClusterResult {

    private final Path folder;
    private final RunManifest manifest;

    private ClusterResult(Path folder, RunManifest manifest) {
        this.folder = folder;
        this.manifest = manifest;
    }

    /** @throws IOException in words for the user, where the folder holds no whole result */
    static ClusterResult open(Path folder) throws IOException {
        Path file = folder.resolve(RunManifest.NAME);
        if (!Files.isRegularFile(file)) {
            throw new IOException(folder + " holds no " + RunManifest.NAME
                    + ": it is no result of sijill-spark, or one that is not whole");
        }
        RunManifest manifest;
        try {
            manifest = RunManifest.parse(Files.readAllBytes(file));
        } catch (IllegalArgumentException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
        for (RunManifest.File part : manifest.files()) {
            Path there = folder.resolve(part.name()).normalize();
            if (!there.startsWith(folder.normalize())
                    || !Files.isRegularFile(there)
                    || Files.size(there) != part.bytes()) {
                throw new IOException(there + " is missing or not as long as the manifest says");
            }
        }
        return new ClusterResult(folder, manifest);
    }

    /**
     * Hands everything over, file after file.
     *
     * @param refused takes what the run itself refused
     */
    void read(Intake intake, Consumer<Outcome<List<CleanedArticle>>> articles, Consumer<Refusal> refused)
            throws IOException {
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement()) {
            // reading calls nobody
            statement.execute("SET autoinstall_known_extensions = false");
            for (RunManifest.File file : manifest.of(RunManifest.RECORDS)) {
                try (ResultSet rows = rows(statement, "record, litter, origin_file, line, byte_offset", file)) {
                    while (rows.next()) {
                        articles.accept(article(rows, intake));
                    }
                }
            }
            for (RunManifest.File file : manifest.of(RunManifest.REJECTS)) {
                try (ResultSet rows = rows(statement, "origin_file, line, byte_offset, source, reason", file)) {
                    while (rows.next()) {
                        refused.accept(new Refusal(origin(rows, 1, rows.getString(4)), rows.getString(5)));
                    }
                }
            }
        } catch (SQLException e) {
            throw new IOException(
                    folder + ": "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse(""),
                    e);
        }
    }

    private ResultSet rows(Statement statement, String columns, RunManifest.File file) throws SQLException {
        String path = folder.resolve(file.name()).toString().replace("'", "''");
        return statement.executeQuery("SELECT " + columns + " FROM read_parquet('" + path + "')");
    }

    private static Outcome<List<CleanedArticle>> article(ResultSet rows, Intake intake) throws SQLException {
        Origin origin = origin(rows, 3, null);
        try {
            CleanedArticle article =
                    new CleanedArticle(intake.record(String.valueOf(rows.getString(1))), pieces(rows.getArray(2)));
            return new Outcome.Done<>(origin, List.of(article));
        } catch (RefusedException e) {
            return new Outcome.Refused<>(origin, e.reason());
        }
    }

    private static List<String> pieces(@Nullable Array array) throws SQLException {
        List<String> pieces = new ArrayList<>();
        if (array != null) {
            for (Object piece : (Object[]) array.getArray()) {
                pieces.add(String.valueOf(piece));
            }
        }
        return pieces;
    }

    private static Origin origin(ResultSet rows, int at, @Nullable String source) throws SQLException {
        int line = rows.getInt(at + 1);
        long offset = rows.getLong(at + 2);
        boolean nowhere = rows.wasNull();
        return new Origin(String.valueOf(rows.getString(at)), line, nowhere ? -1 : offset, source);
    }
}
