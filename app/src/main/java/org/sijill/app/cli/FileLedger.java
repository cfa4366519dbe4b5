package org.sijill.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.ingest.RecordLines;
import org.sijill.merge.Correction;
import org.sijill.merge.Corrections;
import org.sijill.model.Json;
import org.sijill.model.MergedEvent;
import org.sijill.pipeline.Origin;

/**
 * A file of corrections, for use with {@code sijill merge}.
 *
 * @param events the file of merged events that were looked at
 */
record FileLedger(Path file, @Nullable Path events, InputStream standardInput) implements Ledger {

    @Override
    public Corrections log() {
        return CorrectionLog.read(file);
    }

    @Override
    public @Nullable MergedEvent event(String id) {
        if (events == null) {
            throw new IllegalArgumentException("--events is needed, the file that holds " + id);
        }
        List<MergedEvent> found = new ArrayList<>(1);
        RecordLines.read(events.toString(), standardInput, new RecordLines.Reader() {
            @Override
            public void line(String json) {
                MergedEvent event = Json.event(json);
                if (event.id().equals(id)) {
                    found.add(event);
                }
            }

            @Override
            public void refused(Origin origin, String reason) {
                throw new IllegalArgumentException(origin + ": " + reason);
            }
        });
        return found.isEmpty() ? null : found.getFirst();
    }

    @Override
    public String append(Correction line) {
        try {
            Files.writeString(
                    file,
                    Json.mapper().writeValueAsString(line) + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            return "is written to " + file;
        } catch (IOException e) {
            throw new OutputException(file.toString(), e);
        }
    }

    @Override
    public void close() {}
}
