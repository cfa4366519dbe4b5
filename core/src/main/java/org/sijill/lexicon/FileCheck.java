package org.sijill.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sijill.text.Letters;

/** Looks one file of the lexicon through: its shape, its characters, and what stands twice. Knows nothing of its meaning. */
final class FileCheck {

    /** First columns by which other rows and the evidence name a row. In another file the same id may stand again: a leader of two regions. */
    private static final Set<String> ID_COLUMNS = Set.of("id", "code", "topic", "organization", "cameo");

    /** Columns whose lists hold spellings of one thing; spellings that fold alike are one. */
    private static final Set<String> SPELLINGS = Set.of("names", "short", "metonyms", "nisba", "people");

    /** Columns that only people read. */
    private static final Set<String> PROSE = Set.of("note", "rule", "gloss", "example", "reading");

    private final String file;
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private List<String> header = List.of();

    FileCheck(String file) {
        this.file = file;
    }

    List<Finding> findings() {
        return findings;
    }

    /** Reads the file's text and returns how many entries it has. */
    int read(String text) {
        if (text.indexOf('\r') >= 0) {
            advise(0, "lines end with CR LF", "Save the file with Unix line ends (LF).");
        }
        int entries = 0;
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            String row = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
            if (row.isEmpty() || row.startsWith("#")) {
                continue;
            }
            if (header.isEmpty()) {
                header = header(number, row);
            } else {
                entries++;
                row(number, row);
            }
        }
        return entries;
    }

    private List<String> header(int line, String row) {
        if (row.charAt(0) == '\uFEFF') {
            fault(line, "the file begins with a byte order mark", "Save it as UTF-8 without BOM.");
        }
        return Arrays.asList(row.split("\t", -1));
    }

    private void row(int line, String row) {
        invisible(line, row);
        String[] fields = row.split("\t", -1);
        if (fields.length != header.size()) {
            fault(
                    line,
                    "the row has " + fields.length + " fields and the header " + header.size(),
                    "Write one tab between fields, also around empty ones.");
            return;
        }
        if (ID_COLUMNS.contains(header.getFirst())) {
            Integer first = ids.putIfAbsent(fields[0], line);
            if (first != null) {
                fault(
                        line,
                        "the id «" + fields[0] + "» stands already in line " + first,
                        "Join the two rows or give this one an id of its own.");
            }
        }
        for (int i = 0; i < fields.length; i++) {
            field(line, header.get(i), fields[i]);
        }
    }

    private void invisible(int line, String row) {
        for (int i = 0; i < row.length(); i++) {
            char c = row.charAt(i);
            if (c != '\t' && (Character.getType(c) == Character.FORMAT || Character.isISOControl(c) || c == '\u00A0')) {
                fault(
                        line,
                        String.format(
                                "an invisible character U+%04X stands after «%s»", (int) c, tail(row.substring(0, i))),
                        "Take it out; copied text often brings such marks.");
                return;
            }
        }
    }

    private static String tail(String text) {
        return text.substring(Math.max(0, Math.max(text.lastIndexOf('\t') + 1, text.length() - 20)));
    }

    private void field(int line, String column, String value) {
        if (!value.equals(value.strip())) {
            advise(line, column + " «" + value + "» begins or ends with a blank", "Take the blank out.");
        }
        if (value.contains("  ")) {
            advise(line, column + " «" + value + "» has two blanks in a row", "Leave one.");
        }
        if (!PROSE.contains(column)) {
            letters(line, column, value);
        }
        if (SPELLINGS.contains(column)) {
            spellings(line, column, value);
        }
        if (column.equals("example") && value.isEmpty()) {
            advise(line, "the row has no example", "Write a sentence of your own that shows it.");
        }
    }

    private void letters(int line, String column, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean mark = (c >= 0x064B && c <= 0x0652) || (c == 0x0640 && !value.contains("هـ")) || c == 0x0670;
            if (mark || (c >= 0xFB50 && c <= 0xFEFC)) {
                advise(
                        line,
                        column + " «" + value + "» is written with "
                                + (mark ? "harakat or tatweel" : "presentation forms"),
                        "Write plain letters; the program sees no difference.");
                return;
            }
        }
    }

    private void spellings(int line, String column, String value) {
        Set<String> seen = new HashSet<>();
        for (String item : value.isEmpty() ? new String[0] : value.split("\\|", -1)) {
            if (item.isBlank()) {
                advise(line, column + " «" + value + "» has an empty item", "Take the superfluous | out.");
            } else if (!seen.add(Letters.fold(item))) {
                advise(
                        line,
                        column + " has «" + item + "» twice, for the program",
                        "Leave one: hamzas, ى and ي, ة and ه and vowel signs make no difference.");
            }
        }
    }

    private void fault(int line, String what, String remedy) {
        findings.add(new Finding(file, line, true, what, remedy));
    }

    private void advise(int line, String what, String remedy) {
        findings.add(new Finding(file, line, false, what, remedy));
    }
}
