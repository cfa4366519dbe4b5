package org.sijill.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.sijill.pipeline.Input;
import org.sijill.pipeline.Origin;

/**
 * A WARC archive as pages, one record at a time, so that memory does not grow with the archive.
 *
 * <p>Where the archive is damaged or cut off, this is told with the offset. A file is read on behind the damage from the next
 * place where a record can be read; a stream cannot be searched and ends there.
 */
final class WarcPages extends LookAhead {

    private final String name;
    private final WarcRecordPage records;
    private final ReadableByteChannel channel;
    private final @Nullable WarcSearch search;
    private WarcReader reader;
    private @Nullable WarcRecord found;
    private boolean any;

    private WarcPages(String name, ReadableByteChannel channel, @Nullable String published) throws IOException {
        this.name = name;
        this.records = new WarcRecordPage(name, published);
        this.channel = channel;
        this.reader = new WarcReader(channel);
        this.search = channel instanceof SeekableByteChannel file ? new WarcSearch(file) : null;
    }

    static PageSource open(StoredFile file, @Nullable String published) throws IOException {
        return of(file.name(), file.channel(), published);
    }

    static PageSource open(String name, InputStream in, @Nullable String published) {
        return of(name, Channels.newChannel(in), published);
    }

    private static PageSource of(String name, ReadableByteChannel channel, @Nullable String published) {
        try {
            return new WarcPages(name, channel, published);
        } catch (IOException | RuntimeException e) {
            return new OnePage(Input.refused(Origin.at(name, 0, null), "this is no WARC archive: " + words(e)));
        }
    }

    @Override
    @Nullable
    Input advance() {
        try {
            WarcRecord record = nextRecord();
            if (record == null) {
                end();
                return any ? null : Input.refused(new Origin(name, 0), "the archive holds no record");
            }
            any = true;
            if (channel instanceof SeekableByteChannel file
                    && reader.compression() == WarcCompression.NONE
                    && record.body().size() > file.size() - record.position()) {
                throw new EOFException();
            }
            return records.page(record);
        } catch (IOException | RuntimeException e) {
            // A parser may throw anything at hostile bytes; the archive is searched on in either case.
            return afterDamage(Math.max(0, reader.position()), words(e));
        }
    }

    private @Nullable WarcRecord nextRecord() throws IOException {
        WarcRecord record = found;
        found = null;
        return record != null ? record : reader.next().orElse(null);
    }

    private Input afterDamage(long offset, String words) {
        Optional<WarcSearch.Found> on = search == null ? Optional.empty() : search.behind(offset);
        if (on.isEmpty()) {
            end();
            return Input.refused(
                    Origin.at(name, offset, null),
                    "the archive is cut off or damaged in or behind the record at this offset, and nothing behind it can be"
                            + " read: " + words);
        }
        reader = on.get().reader();
        found = on.get().record();
        return Input.refused(
                Origin.at(name, offset, null),
                "the archive is damaged in or behind the record at this offset; reading goes on at offset "
                        + reader.position() + ": " + words);
    }

    /** The first line, since parsers show what they were at. */
    static String words(Exception fault) {
        String message = fault instanceof IOException io ? Failure.words(io) : fault.toString();
        return message.lines().findFirst().orElse("").strip();
    }

    @Override
    public long consumed() {
        return Math.max(0, reader.position());
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // Nothing more is wanted of it.
        }
    }
}
