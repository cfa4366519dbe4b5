package org.sijill.app.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.sijill.ingest.PageFiles;
import org.sijill.ingest.PageSource;
import org.sijill.pipeline.Input;

/** The sample pages that are packed with the program, in the order of their list. */
final class SamplePages implements PageSource {

    private static final String FOLDER = "/demo/";

    private final PageFiles files = new PageFiles(null);
    private final Iterator<String> names = new String(bytes("pages.list"), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.isBlank())
            .iterator();
    private @Nullable PageSource open;

    @Override
    public boolean hasNext() {
        while ((open == null || !open.hasNext()) && names.hasNext()) {
            String name = names.next().strip();
            open = files.stream(name, new ByteArrayInputStream(bytes(name)));
        }
        return open != null && open.hasNext();
    }

    @Override
    public Input next() {
        if (!hasNext() || open == null) {
            throw new NoSuchElementException();
        }
        return open.next();
    }

    private static byte[] bytes(String name) {
        try (InputStream in = SamplePages.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the program was packed without " + FOLDER + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (open != null) {
            open.close();
        }
    }
}
