package org.sijill.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.sijill.ingest.StoredFile;

/** A file in any file system that Hadoop's interface reads: local, HDFS, an object store. */
final class HadoopFile implements StoredFile {

    private static final int BUFFER = 1 << 16;

    private final Path path;
    private final FileSystem files;

    HadoopFile(Path path, Configuration configuration) throws IOException {
        this.path = path;
        this.files = path.getFileSystem(configuration);
    }

    /** A path as people write it: that of a local file without its scheme. */
    static String name(Path path) {
        boolean local = "file".equals(path.toUri().getScheme());
        return local ? path.toUri().getPath() : path.toString();
    }

    @Override
    public String name() {
        return name(path);
    }

    @Override
    public InputStream stream() throws IOException {
        return files.open(path, BUFFER);
    }

    @Override
    public SeekableByteChannel channel() throws IOException {
        return new Channel(files.open(path, BUFFER), size());
    }

    @Override
    public long size() throws IOException {
        return files.getFileStatus(path).getLen();
    }

    /** An open file read from any place. */
    private static final class Channel implements SeekableByteChannel {

        private final FSDataInputStream in;
        private final long size;
        private boolean open = true;

        Channel(FSDataInputStream in, long size) {
            this.in = in;
            this.size = size;
        }

        @Override
        public int read(ByteBuffer into) throws IOException {
            ensureOpen();
            byte[] bytes = new byte[Math.min(into.remaining(), BUFFER)];
            int n = in.read(bytes);
            if (n > 0) {
                into.put(bytes, 0, n);
            }
            return n;
        }

        @Override
        public long position() throws IOException {
            ensureOpen();
            return in.getPos();
        }

        /** A place behind the end reads as the end. */
        @Override
        public SeekableByteChannel position(long at) throws IOException {
            ensureOpen();
            in.seek(Math.min(at, size));
            return this;
        }

        @Override
        public long size() throws IOException {
            ensureOpen();
            return size;
        }

        private void ensureOpen() throws IOException {
            if (!open) {
                throw new ClosedChannelException();
            }
        }

        @Override
        public boolean isOpen() {
            return open;
        }

        @Override
        public void close() throws IOException {
            open = false;
            in.close();
        }

        @Override
        public int write(ByteBuffer from) {
            throw new NonWritableChannelException();
        }

        @Override
        public SeekableByteChannel truncate(long to) {
            throw new NonWritableChannelException();
        }
    }
}
