package org.sijill.ingest;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sijill.pipeline.Input;

/** Pages that know the folder of their file, which stands for their site where they tell no address. */
public final class FolderPages implements PageSource {

    private final PageSource pages;

    public FolderPages(PageSource pages) {
        this.pages = pages;
    }

    @Override
    public boolean hasNext() {
        return pages.hasNext();
    }

    @Override
    public Input next() {
        Input input = pages.next();
        String folder = folder(input.origin().file());
        return new Input(
                input.origin(), input.weight(), () -> input.load().load().in(folder));
    }

    private static @Nullable String folder(String file) {
        try {
            Path folder = Path.of(file).toAbsolutePath().getParent();
            return folder == null ? null : folder.toString();
        } catch (InvalidPathException e) {
            return null;
        }
    }

    @Override
    public void close() {
        pages.close();
    }
}
