package org.sijill.app.export;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** An export that could not be written; nothing of it stands under its name. */
public final class ExportException extends RuntimeException {

    private static final long serialVersionUID = 1;

    ExportException(Path target, IOException cause) {
        super(target + " cannot be written: " + words(cause) + ". What stood there before is unchanged.", cause);
    }

    private static String words(IOException failure) {
        return switch (failure) {
            case AccessDeniedException denied -> "permission denied";
            case NoSuchFileException missing -> "there is no such folder";
            case FileSystemException other -> or(other.getReason(), other);
            default -> or(failure.getMessage(), failure);
        };
    }

    private static String or(@Nullable String words, IOException failure) {
        return words == null ? failure.getClass().getSimpleName() : words;
    }
}
