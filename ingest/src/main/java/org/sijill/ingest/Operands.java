package org.sijill.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.pipeline.Input;
import org.sijill.pipeline.Origin;

/**
 * The operands of a command as pages: files, folders with all that is in them, {@code -} for standard input.
 *
 * <p>Folders are read in the order of their names, so that the same folder gives the same output everywhere.
 */
public final class Operands extends LookAhead {

    private final Deque<String> operands;
    private final InputStream stdin;
    private final PageFiles files;
    private final Deque<Path> waiting = new ArrayDeque<>();
    private @Nullable PageSource open;
    private long openSize;
    private long finished;

    /**
     * @param published the date that pages without one of their own are given, or null
     */
    public Operands(List<String> operands, InputStream stdin, @Nullable String published) {
        this.operands = new ArrayDeque<>(operands);
        this.stdin = stdin;
        this.files = new PageFiles(published);
    }

    @Override
    @Nullable
    Input advance() {
        if (open != null && open.hasNext()) {
            return open.next();
        }
        close();
        if (!waiting.isEmpty()) {
            return enter(waiting.pop());
        }
        if (!operands.isEmpty()) {
            return enter(operands.remove());
        }
        end();
        return null;
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

    /** Opens what an operand names; gives its refusal where that cannot be. */
    private @Nullable Input enter(String operand) {
        if (operand.equals("-")) {
            open = files.stream("stdin", stdin);
            return null;
        }
        try {
            Path path = Path.of(operand);
            if (Files.isDirectory(path)) {
                return enterFolder(path, true);
            }
            if (!Files.exists(path)) {
                return refused(operand, "there is no such file or folder");
            }
            openFile(path);
            return null;
        } catch (InvalidPathException e) {
            return refused(operand, "this is no file name: " + e.getReason());
        }
    }

    private @Nullable Input enter(Path path) {
        if (Files.isDirectory(path)) {
            return enterFolder(path, false);
        }
        openFile(path);
        return null;
    }

    private void openFile(Path path) {
        open = files.file(path);
        openSize = Extent.of(path);
    }

    /** How many bytes of all files have been gone through; {@link Extent} tells how many there are. */
    @Override
    public long consumed() {
        return finished + (open == null ? 0 : Math.min(openSize, open.consumed()));
    }

    private @Nullable Input enterFolder(Path folder, boolean named) {
        try {
            List<Path> inside = Folder.list(folder);
            for (Path path : inside.reversed()) {
                waiting.push(path);
            }
            return inside.isEmpty() && named
                    ? refused(folder.toString(), "the folder holds no " + PageFiles.ENDINGS + " file")
                    : null;
        } catch (IOException e) {
            return refused(folder.toString(), "the folder cannot be read: " + Failure.words(e));
        }
    }

    private static Input refused(String name, String reason) {
        return Input.refused(new Origin(name, 0), reason);
    }
}
