package org.sijill.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.sijill.model.Json;
import org.sijill.page.Page;
import org.sijill.pipeline.Outcome;
import org.sijill.pipeline.ParallelReader;
import org.sijill.pipeline.Pipeline;
import org.sijill.reading.RefusedException;

/** What is measured: every page to its records and the records to JSON, as {@code sijill read} does it. */
final class SijillWork {

    /**
     * What came out.
     *
     * @param hash SHA-256 of all bytes in the order of the pages, or of nothing where it was not asked for
     */
    record Result(long records, long refused, long bytes, String hash) {}

    private final Pipeline pipeline;

    SijillWork(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    Result run(Corpus corpus, int threads, boolean hashed) throws InterruptedException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        long[] counts = new long[3];
        new ParallelReader(threads, ParallelReader.USUAL_LIMIT)
                .read(corpus.inputs().iterator(), this::lines, outcome -> {
                    switch (outcome) {
                        case Outcome.Done<byte[][]> done -> {
                            for (byte[] line : done.result()) {
                                counts[0]++;
                                counts[2] += line.length;
                                if (hashed) {
                                    digest.update(line);
                                }
                            }
                        }
                        case Outcome.Refused<byte[][]> refused -> counts[1]++;
                    }
                });
        return new Result(counts[0], counts[1], counts[2], HexFormat.of().formatHex(digest.digest()));
    }

    private byte[][] lines(Page page) throws RefusedException {
        return pipeline.read(page).stream()
                .map(record -> (Json.line(record) + "\n").getBytes(StandardCharsets.UTF_8))
                .collect(Collectors.toList())
                .toArray(byte[][]::new);
    }
}
