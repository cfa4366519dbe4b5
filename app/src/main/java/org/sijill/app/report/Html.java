package org.sijill.app.report;

/**
 * Writes HTML. Text only enters through {@link #text} and {@link #attribute}, which escape it: what a page brought along
 * stays text, whatever it holds.
 */
final class Html {

    private final StringBuilder out = new StringBuilder(1 << 16);

    /** Markup of our own; never anything that was read. */
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    /** {@code <name class="...">}. */
    Html open(String name, String classes) {
        out.append('<').append(name);
        return attribute("class", classes).raw(">");
    }

    Html close(String name) {
        return raw("</" + name + ">");
    }

    /** A whole element around a text. */
    Html element(String name, String classes, String content) {
        return open(name, classes).text(content).close(name);
    }

    /** An element whose content runs from left to right: codes, ids, English. */
    Html latin(String name, String classes, String content) {
        out.append('<').append(name);
        return attribute("class", classes)
                .raw(" dir=\"ltr\" lang=\"en\">")
                .text(content)
                .close(name);
    }

    /** A blank and the attribute; nothing where the value is blank. */
    Html attribute(String name, String value) {
        if (!value.isEmpty()) {
            out.append(' ').append(name).append("=\"");
            text(value);
            out.append('"');
        }
        return this;
    }

    Html text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> {
                    // NUL and the like are not allowed in HTML, not even escaped.
                    if (c >= 0x20 || c == '\n' || c == '\t') {
                        out.append(c);
                    }
                }
            }
        }
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
