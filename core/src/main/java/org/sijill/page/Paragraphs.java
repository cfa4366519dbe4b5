package org.sijill.page;

import java.util.ArrayList;
import java.util.List;

/** The paragraphs of a body that came alone. */
final class Paragraphs {

    private static final int INDENT = 6;

    private Paragraphs() {}

    /** Every line is one, but a deeply indented line goes on with the one before: markup was cut away there. */
    static List<String> of(String text) {
        List<String> paragraphs = new ArrayList<>();
        for (String raw : text.split("\n", -1)) {
            String line = CleanText.line(raw);
            if (line.isEmpty()) {
                continue;
            }
            if (!paragraphs.isEmpty() && indented(raw) && isOpen(paragraphs.getLast())) {
                paragraphs.set(paragraphs.size() - 1, paragraphs.getLast() + " " + line);
            } else {
                paragraphs.add(line);
            }
        }
        return paragraphs;
    }

    private static boolean indented(String raw) {
        return raw.length() > INDENT && raw.substring(0, INDENT).isBlank();
    }

    private static boolean isOpen(String paragraph) {
        return ".؟!:".indexOf(paragraph.charAt(paragraph.length() - 1)) < 0;
    }
}
