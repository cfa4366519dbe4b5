package org.sijill.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that can be read more than once and from any place, in whatever file system it lies. */
public interface StoredFile {

    /** The file as its sender named it, with {@code /} or what the system has between its folders. */
    String name();

    /** The whole of it from its beginning. */
    InputStream stream() throws IOException;

    /** The same, at a place of one's choice. */
    SeekableByteChannel channel() throws IOException;

    /** In bytes. */
    long size() throws IOException;

    /** A file on a disk of this machine. */
    static StoredFile of(Path path) {
        return new StoredFile() {
            @Override
            public String name() {
                return path.toString();
            }

            @Override
            public InputStream stream() throws IOException {
                return Files.newInputStream(path);
            }

            @Override
            public SeekableByteChannel channel() throws IOException {
                return Files.newByteChannel(path);
            }

            @Override
            public long size() throws IOException {
                return Files.size(path);
            }
        };
    }
}
