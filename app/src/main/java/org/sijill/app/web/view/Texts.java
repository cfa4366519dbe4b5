package org.sijill.app.web.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.sijill.app.web.view.Preferences.Language;

/** The words of the pages in both languages, from {@code texts.tsv}. Immutable. */
public final class Texts {

    private static final String FILE = "texts.tsv";

    private final Map<String, String[]> words = new HashMap<>();

    public Texts() {
        try (InputStream file = Texts.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            int number = 0;
            for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                number++;
                if (line.isBlank() || line.startsWith("#") || number == 1) {
                    continue;
                }
                String[] fields = line.split("\t", -1);
                if (fields.length != 3 || words.put(fields[0], new String[] {fields[1], fields[2]}) != null) {
                    throw new IllegalStateException(FILE + ", line " + number + ": key, ar, en, each key once");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Words by their key.
     *
     * @throws IllegalArgumentException where there are none: a template asks for what nobody wrote
     */
    public String of(String key, Language language) {
        String[] both = words.get(key);
        if (both == null) {
            throw new IllegalArgumentException("texts.tsv has no " + key);
        }
        return both[language.ordinal()];
    }

    /** All keys. */
    public Set<String> keys() {
        return words.keySet();
    }
}
