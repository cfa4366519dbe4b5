package org.sijill.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.sijill.pipeline.Input;
import org.sijill.pipeline.Origin;

/**
 * The operands of a command as pages: files, folders with all that is in them, {@code -} for standard input.
 *
 * <p>Folders are read in the order of their names, so that the same folder gives the same output everywhere.
 */
public final class Operands implements PageSource {

    private final Deque<String> operands;
    private final InputStream stdin;
    private final PageFiles files;
    private final Deque<Path> waiting = new ArrayDeque<>();
    private @Nullable PageSource open;
    private long openSize;
    private long finished;
    private @Nullable Input next;

    /**
     * @param published the date that pages without one of their own are given, or null
     */
    public Operands(List<String> operands, InputStream stdin, @Nullable String published) {
        this.operands = new ArrayDeque<>(operands);
        this.stdin = stdin;
        this.files = new PageFiles(published);
    }

    @Override
    public boolean hasNext() {
        while (next == null) {
            if (open != null) {
                if (open.hasNext()) {
                    next = open.next();
                } else {
                    close();
                }
            } else if (!waiting.isEmpty()) {
                enter(waiting.pop());
            } else if (!operands.isEmpty()) {
                enter(operands.remove());
            } else {
                return false;
            }
        }
        return true;
    }

    @Override
    public Input next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Input found = next;
        next = null;
        return found;
    }

    @Override
    public void close() {
        if (open != null) {
            open.close();
            open = null;
            finished += openSize;
            openSize = 0;
        }
    }

    private void enter(String operand) {
        if (operand.equals("-")) {
            open = files.stream("stdin", stdin);
            return;
        }
        try {
            Path path = Path.of(operand);
            if (Files.isDirectory(path)) {
                enterFolder(path, true);
            } else if (Files.exists(path)) {
                openFile(path);
            } else {
                next = refused(operand, "there is no such file or folder");
            }
        } catch (InvalidPathException e) {
            next = refused(operand, "this is no file name: " + e.getReason());
        }
    }

    private void enter(Path path) {
        if (Files.isDirectory(path)) {
            enterFolder(path, false);
        } else {
            openFile(path);
        }
    }

    private void openFile(Path path) {
        open = files.file(path);
        openSize = Extent.of(path);
    }

    /** How many bytes of all files have been gone through; {@link Extent} tells how many there are. */
    public long consumed() {
        return finished + (open == null ? 0 : Math.min(openSize, open.consumed()));
    }

    private void enterFolder(Path folder, boolean named) {
        try {
            List<Path> inside = Folder.list(folder);
            if (inside.isEmpty() && named) {
                next = refused(folder.toString(), "the folder holds no " + PageFiles.ENDINGS + " file");
            }
            for (Path path : inside.reversed()) {
                waiting.push(path);
            }
        } catch (IOException e) {
            next = refused(folder.toString(), "the folder cannot be read: " + Failure.words(e));
        }
    }

    private static Input refused(String name, String reason) {
        return Input.refused(new Origin(name, 0), reason);
    }
}
