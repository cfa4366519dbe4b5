package org.sijill.app.search;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/** The files of the index: opened where they are sound and of this version, emptied where they are not. */
final class IndexFolder implements AutoCloseable {

    /** What is not yet on the disk; more makes filling hardly faster. */
    private static final double MEGABYTES_AHEAD = 64;

    /** Lucene would tell every user that the JVM was started without vectors; held here, since a logger that nobody holds is forgotten. */
    private static final Logger VECTORS =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    static {
        VECTORS.setLevel(Level.SEVERE);
    }

    private final Path folder;
    private final FSDirectory directory;
    private final String version;
    private final Analyzer analyzer;

    IndexFolder(Path folder, String version, Analyzer analyzer) throws IOException {
        Files.createDirectories(folder);
        this.folder = folder;
        this.directory = FSDirectory.open(folder);
        this.version = version;
        this.analyzer = analyzer;
    }

    /** The last commit; an empty one where there is none that can be used. */
    DirectoryReader open() throws IOException {
        DirectoryReader reader = sound();
        if (reader == null) {
            empty();
            reader = DirectoryReader.open(directory);
        }
        return reader;
    }

    /** The last commit, or null where there is none, where it is damaged or where another version wrote it. */
    private @Nullable DirectoryReader sound() throws IOException {
        try {
            DirectoryReader reader = DirectoryReader.open(directory);
            Map<String, String> told = reader.getIndexCommit().getUserData();
            if (version.equals(told.get(IndexUpdate.VERSION))) {
                return reader;
            }
            reader.close();
            return null;
        } catch (IOException | RuntimeException e) {
            if (isDamage(e)) {
                return null;
            }
            throw e;
        }
    }

    /** Whether a failure speaks of what the files hold, and not of the disk or of who may read them. */
    static boolean isDamage(Throwable failure) {
        return failure instanceof CorruptIndexException
                || failure instanceof IndexFormatTooOldException
                || failure instanceof IndexFormatTooNewException
                || failure instanceof IndexNotFoundException
                || failure instanceof EOFException
                || failure instanceof FileNotFoundException
                || failure instanceof NoSuchFileException
                // a codec that this version does not know, a number that no file may hold
                || failure instanceof IllegalArgumentException
                || failure instanceof IndexOutOfBoundsException;
    }

    /** Deletes the index's own files, and nothing else that may lie in the folder, and begins anew. */
    private void empty() throws IOException {
        try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            for (String file : directory.listAll()) {
                if (file.startsWith(IndexFileNames.SEGMENTS)
                        || file.startsWith(IndexFileNames.PENDING_SEGMENTS)
                        || IndexFileNames.CODEC_FILE_PATTERN.matcher(file).matches()) {
                    directory.deleteFile(file);
                }
            }
        } catch (LockObtainFailedException e) {
            throw held(e);
        }
        try (IndexWriter writer = writer()) {
            writer.setLiveCommitData(Map.of(IndexUpdate.VERSION, version).entrySet());
            writer.commit();
        }
    }

    /** @throws IOException where another process, or another update of this one, is writing */
    IndexWriter writer() throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(analyzer);
        config.setRAMBufferSizeMB(MEGABYTES_AHEAD);
        config.setCommitOnClose(false);
        try {
            return new IndexWriter(directory, config);
        } catch (LockObtainFailedException e) {
            throw held(e);
        }
    }

    private IOException held(LockObtainFailedException cause) {
        return new IOException(
                folder + ": another run is writing this search index; wait until it has ended and run again.", cause);
    }

    Path path() {
        return folder;
    }

    String version() {
        return version;
    }

    @Override
    public void close() throws IOException {
        directory.close();
    }
}
