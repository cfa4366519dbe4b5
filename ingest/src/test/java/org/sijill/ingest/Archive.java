package org.sijill.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.netpreserve.jwarc.HttpRequest;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** An archive made for a test. Its records are numbered, and so are their ids. */
public final class Archive {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final WarcWriter writer;
    private final List<Integer> starts = new ArrayList<>();

    public Archive(boolean packed) {
        try {
            writer = new WarcWriter(Channels.newChannel(bytes), packed ? WarcCompression.GZIP : WarcCompression.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Archive page(String html) {
        return response(200, "text/html; charset=utf-8", null, html.getBytes(StandardCharsets.UTF_8));
    }

    Archive response(int status, String type, String coding, byte[] body) {
        try {
            HttpResponse.Builder http = new HttpResponse.Builder(status, "told").addHeader("Content-Type", type);
            if (coding != null) {
                http.addHeader("Content-Encoding", coding);
            }
            http.body(null, body);
            starts.add(bytes.size());
            writer.write(new WarcResponse.Builder(url())
                    .date(Instant.EPOCH)
                    .recordId(new UUID(0, starts.size()))
                    .body(http.build())
                    .build());
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Archive request() {
        try {
            starts.add(bytes.size());
            writer.write(new WarcRequest.Builder(url())
                    .date(Instant.EPOCH)
                    .recordId(new UUID(0, starts.size()))
                    .body(new HttpRequest.Builder("GET", "/").build())
                    .build());
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Archive resource(String type, byte[] body) {
        try {
            starts.add(bytes.size());
            writer.write(new WarcResource.Builder(URI.create(url()))
                    .date(Instant.EPOCH)
                    .recordId(new UUID(0, starts.size()))
                    .body(MediaType.parse(type), body)
                    .build());
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String url() {
        return "http://news.example.org/" + starts.size();
    }

    /** Where each record begins. */
    List<Integer> starts() {
        return starts;
    }

    public byte[] bytes() {
        return bytes.toByteArray();
    }
}
