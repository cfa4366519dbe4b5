package org.sijill.app.search;

import java.text.Normalizer;
import java.util.List;
import org.sijill.text.Letters;

/**
 * A word as it is written: NFC, without tatweel, harakat and marks that are not read. Hamzas, clitics, digits and small and large Latin
 * letters stay what they are. A pure function.
 */
final class ExactForms {

    private ExactForms() {}

    static List<String> of(SearchToken token) {
        String written = Normalizer.normalize(token.surface(), Normalizer.Form.NFC);
        StringBuilder plain = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            if (!Letters.isInsideWord(written.charAt(i))) {
                plain.append(written.charAt(i));
            }
        }
        return plain.isEmpty() ? List.of() : List.of(plain.toString());
    }
}
