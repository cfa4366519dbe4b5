package org.sijill.ingest;

import com.github.luben.zstd.ZstdIOException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** Failures of input and output in words that its sender can act on. */
public final class Failure {

    private Failure() {}

    public static String words(IOException failure) {
        return switch (failure) {
            case AccessDeniedException denied -> "permission denied";
            case NoSuchFileException missing -> "the file has gone";
            case EOFException end -> "the data end early; the file is cut off";
            case ZipException broken -> "the packed data are broken (" + broken.getMessage() + ")";
            case ZstdIOException broken -> "the packed data are broken (" + broken.getMessage() + ")";
            default -> failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        };
    }
}
