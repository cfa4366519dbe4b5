package org.sijill.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.sijill.ingest.Operands;
import org.sijill.page.Page;
import org.sijill.pipeline.Input;
import org.sijill.pipeline.Origin;
import org.sijill.reading.RefusedException;

/**
 * Articles in memory, so that neither the disk nor the unpacking is measured.
 *
 * @param pages in the order of the file
 * @param bytes length of their texts in UTF-8
 */
record Corpus(List<Page> pages, long bytes) {

    static Corpus read(List<String> files, int most) throws IOException {
        List<Page> pages = new ArrayList<>();
        long bytes = 0;
        try (Operands source = new Operands(files, InputStream.nullInputStream(), null)) {
            while (source.hasNext() && pages.size() < most) {
                Input input = source.next();
                try {
                    Page page = input.load().load();
                    pages.add(page);
                    bytes += page.content().getBytes(StandardCharsets.UTF_8).length;
                } catch (RefusedException refused) {
                    System.err.println(input.origin() + ": refused: " + refused.reason());
                }
            }
        }
        if (pages.isEmpty()) {
            throw new IOException("there is no article in " + files);
        }
        return new Corpus(List.copyOf(pages), bytes);
    }

    /** The pages as inputs of a run. */
    List<Input> inputs() {
        List<Input> inputs = new ArrayList<>(pages.size());
        for (Page page : pages) {
            inputs.add(new Input(
                    new Origin(page.sourceId(), 0), 2L * page.content().length(), () -> page));
        }
        return inputs;
    }
}
