package org.sijill.ingest;

import java.nio.charset.StandardCharsets;
import org.sijill.pipeline.Input;
import org.sijill.pipeline.Origin;

/** A row of a table of pages, taken as the line that it would be in a file of JSON Lines. */
public final class TableRow {

    private TableRow() {}

    /**
     * The page of a row, or its refusal.
     *
     * @param file what the table is called
     * @param number of the row, from 1
     * @param json the columns of a page as an object, or a record
     */
    public static Input input(String file, int number, String json) {
        byte[] line = json.getBytes(StandardCharsets.UTF_8);
        String name = file.substring(file.lastIndexOf('/') + 1);
        return new Input(new Origin(file, number), line.length, () -> new JsonPage(name, null).page(line, number));
    }
}
