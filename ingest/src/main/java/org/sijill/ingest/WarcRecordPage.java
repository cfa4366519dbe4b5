package org.sijill.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.sijill.page.Decoder;
import org.sijill.pipeline.Input;
import org.sijill.pipeline.Origin;

/** One record of an archive as a page. Requests, metadata, revisits, pictures and scripts are no pages and passed over. */
final class WarcRecordPage {

    /** Servers take no more than a few kilobytes of headers from one another. */
    private static final int MOST_HEADER = 1 << 16;

    private final String archive;
    private final @Nullable String published;

    WarcRecordPage(String archive, @Nullable String published) {
        this.archive = archive;
        this.published = published;
    }

    /**
     * The page of a record, its refusal, or null where it is none.
     *
     * @throws IOException where the archive breaks inside the record
     */
    @Nullable
    Input page(WarcRecord record) throws IOException {
        if (record instanceof WarcResponse response && isHttp(response)) {
            return response(response);
        }
        if (record instanceof WarcResource resource) {
            String type = resource.headers().first("Content-Type").orElse("");
            return ResponseBody.mayBePage(ResponseBody.bareType(type))
                    ? input(resource, type, "", block(resource))
                    : null;
        }
        return null;
    }

    /** Archives keep answers of the name service as responses too. */
    private static boolean isHttp(WarcResponse response) {
        return response.target().startsWith("http");
    }

    /** What the record holds, or as much of it as shows that it is too large. It ends early where the archive does. */
    private static byte[] block(WarcRecord record) throws IOException {
        return record.body().stream().readNBytes(Decoder.MAX_BYTES + MOST_HEADER);
    }

    private @Nullable Input response(WarcResponse record) throws IOException {
        byte[] block = block(record);
        HttpResponse http;
        byte[] body;
        try {
            // Parsed apart from the archive, so that a fault of the answer is told from one of the archive.
            http = HttpResponse.parse(Channels.newChannel(new ByteArrayInputStream(block)));
            int status = http.status();
            if (status >= 300 && status < 400) {
                return null;
            }
            if (status < 200 || status >= 300) {
                return refused(record, "the server answered with status " + status);
            }
            body = body(http);
        } catch (IOException e) {
            return refused(record, "the answer is no HTTP: " + WarcPages.words(e));
        }
        String type = http.headers().first("Content-Type").orElse("");
        return ResponseBody.mayBePage(ResponseBody.bareType(type))
                ? input(record, type, String.join(",", http.headers().all("Content-Encoding")), body)
                : null;
    }

    /** Crawlers stop long answers, and servers break off: what came is the body, however long it was announced. */
    private static byte[] body(HttpResponse http) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        try (InputStream in = http.body().stream()) {
            byte[] buffer = new byte[1 << 13];
            int n = in.read(buffer);
            while (n >= 0) {
                read.write(buffer, 0, n);
                n = in.read(buffer);
            }
        } catch (EOFException e) {
            return read.toByteArray();
        }
        return read.toByteArray();
    }

    private Input input(WarcTargetRecord record, String contentType, String codings, byte[] bytes) {
        String url = record.target();
        String id = id(record).orElse(url);
        ResponseBody answer = new ResponseBody(
                url,
                ResponseBody.bareType(contentType),
                MediaType.parseLeniently(contentType).parameters().get("charset"),
                codings,
                bytes);
        return new Input(origin(record), bytes.length, () -> answer.page(id, null, published));
    }

    private Input refused(WarcTargetRecord record, String reason) {
        return Input.refused(origin(record), reason);
    }

    private Origin origin(WarcTargetRecord record) {
        return Origin.at(archive, Math.max(0, record.position()), record.target());
    }

    /** {@code urn:uuid:…} without the brackets it stands in. */
    private static Optional<String> id(WarcRecord record) {
        return record.headers()
                .first("WARC-Record-ID")
                .map(id -> id.strip().replaceAll("^<|>$", ""))
                .filter(id -> !id.isEmpty());
    }
}
