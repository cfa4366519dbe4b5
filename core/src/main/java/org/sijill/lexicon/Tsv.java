package org.sijill.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * One file of the lexicon as rows: UTF-8, a header row, fields separated by one tab, lists inside a field by {@code |}.
 * Lines that begin with {@code #} and blank lines are comments.
 */
public final class Tsv {

    private final String file;
    private final List<String> header;
    private final List<Row> rows;

    private Tsv(String file, List<String> header) {
        this.file = file;
        this.header = header;
        this.rows = new ArrayList<>();
    }

    /**
     * Reads a file and checks its shape.
     *
     * @param columns the columns that the file must have, in this order; further ones may follow
     * @throws LexiconException where the header or a row is not as expected
     */
    public static Tsv read(LexiconSource source, String file, String... columns) {
        String text = source.read(file);
        Tsv tsv = null;
        int line = 0;
        int from = 0;
        while (from < text.length()) {
            int to = text.indexOf('\n', from);
            to = to < 0 ? text.length() : to;
            String row = text.substring(from, to > from && text.charAt(to - 1) == '\r' ? to - 1 : to);
            from = to + 1;
            line++;
            if (row.isEmpty() || row.startsWith("#")) {
                continue;
            }
            if (tsv == null) {
                tsv = new Tsv(file, header(file, line, row, columns));
            } else {
                tsv.add(line, row);
            }
        }
        if (tsv == null) {
            throw new LexiconException(file, 0, "the file is empty", "It needs at least its header row.");
        }
        return tsv;
    }

    private static List<String> header(String file, int line, String row, String[] columns) {
        List<String> header = Arrays.asList(row.split("\t", -1));
        if (header.size() < columns.length || !header.subList(0, columns.length).equals(Arrays.asList(columns))) {
            throw new LexiconException(
                    file,
                    line,
                    "the header is «" + row.replace("\t", " ⇥ ") + "»",
                    "It must begin with the columns " + String.join(" ⇥ ", columns) + ".");
        }
        return header;
    }

    private void add(int line, String row) {
        String[] fields = row.split("\t", -1);
        if (fields.length != header.size()) {
            throw new LexiconException(
                    file,
                    line,
                    "the row has " + fields.length + " fields and the header " + header.size(),
                    "Write one tab between fields, also around empty ones.");
        }
        rows.add(new Row(line, fields));
    }

    public List<Row> rows() {
        return rows;
    }

    /** One entry of a file. */
    public final class Row {
        private final int line;
        private final String[] fields;

        private Row(int line, String[] fields) {
            this.line = line;
            this.fields = fields;
        }

        public int line() {
            return line;
        }

        /** The field of a column, blank where nothing is known. */
        public String get(String column) {
            int at = header.indexOf(column);
            return at < 0 ? "" : fields[at].strip();
        }

        public String required(String column) {
            String value = get(column);
            if (value.isEmpty()) {
                throw wrong(column + " is empty", "Every row needs a value there.");
            }
            return value;
        }

        /** The items of a field that holds a list. */
        public List<String> list(String column) {
            String value = get(column);
            if (value.isEmpty()) {
                return List.of();
            }
            List<String> items = new ArrayList<>();
            for (String item : value.split("\\|")) {
                if (!item.isBlank()) {
                    items.add(item.strip());
                }
            }
            return items;
        }

        /** A field read by a function that throws IllegalArgumentException where it does not understand it. */
        public <T> T parsed(String column, Function<String, T> reader, String remedy) {
            try {
                return reader.apply(get(column));
            } catch (IllegalArgumentException e) {
                throw wrong(column + " is «" + get(column) + "»", remedy);
            }
        }

        public LexiconException wrong(String what, String remedy) {
            return new LexiconException(file, line, what, remedy);
        }
    }
}
