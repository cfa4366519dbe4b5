package org.sijill.page;

import org.jsoup.parser.Parser;

/** Resolves character references that feeds leave in plain text, such as that of the quotation mark. */
final class Entities {

    private Entities() {}

    static String resolve(String text) {
        int at = text.indexOf('&');
        return at >= 0 && text.indexOf(';', at) > at ? Parser.unescapeEntities(text, true) : text;
    }
}
