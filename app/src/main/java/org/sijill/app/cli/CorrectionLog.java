package org.sijill.app.cli;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sijill.ingest.RecordLines;
import org.sijill.merge.Correction;
import org.sijill.merge.Corrections;
import org.sijill.pipeline.Origin;

/** The file of corrections. A line of it that cannot be read stops the run: a decision must not be passed over in silence. */
final class CorrectionLog {

    private CorrectionLog() {}

    /** A log that cannot be used, with file, line and reason. */
    static final class BrokenException extends RuntimeException {
        private static final long serialVersionUID = 1;

        BrokenException(String message) {
            super(message);
        }
    }

    /** The log of a file; none where the file does not exist yet. */
    static Corrections read(Path file) {
        if (!Files.exists(file)) {
            return Corrections.NONE;
        }
        List<Correction> lines = new ArrayList<>();
        RecordLines.read(file.toString(), InputStream.nullInputStream(), new RecordLines.Reader() {
            @Override
            public void line(String json) {
                lines.add(Corrections.line(json));
            }

            @Override
            public void refused(Origin origin, String reason) {
                throw new BrokenException(origin + ": " + reason + ". Mend or remove the line; nothing was merged.");
            }
        });
        try {
            return Corrections.of(lines);
        } catch (IllegalArgumentException e) {
            throw new BrokenException(file + ": " + e.getMessage());
        }
    }
}
