package org.sijill.app.web.view;

import gg.jte.output.StringOutput;
import org.jspecify.annotations.Nullable;

/**
 * What a template writes, without the characters that no text of a page needs: controls, and the marks that turn the direction of what
 * follows, with which an article could rearrange what stands around it. Those of our own pages are elements ({@code <bdi>}, {@code dir}).
 */
final class PlainOutput extends StringOutput {

    PlainOutput() {
        super(1 << 15);
    }

    @Override
    public void writeContent(@Nullable String value) {
        if (value != null) {
            super.writeContent(plain(value));
        }
    }

    @Override
    public void writeContent(String value, int begin, int end) {
        super.writeContent(plain(value.substring(begin, end)));
    }

    private static String plain(String text) {
        int first = 0;
        while (first < text.length() && isPlain(text.charAt(first))) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (isPlain(text.charAt(i))) {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    private static boolean isPlain(char c) {
        return !(c < 0x20 && c != '\n' && c != '\t')
                && !(c >= 0x7F && c < 0xA0)
                && !(c >= 0x202A && c <= 0x202E)
                && !(c >= 0x2066 && c <= 0x2069);
    }
}
