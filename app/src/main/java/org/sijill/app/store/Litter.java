package org.sijill.app.store;

import java.util.List;
import java.util.Map;

/** What was cut from the pages of articles: menus, captions and the like, for those who want to see what is not in the text. */
public final class Litter {

    /** Of an article so many lines are kept, and of a line so many characters (code points): it is looked at, not read. */
    private static final int LINES = 200;

    private static final int CHARACTERS = 300;

    private final Store store;

    Litter(Store store) {
        this.store = store;
    }

    /** The lines cut from an article's page, in their order; none where nothing was cut or the article came as a record. */
    public List<String> of(String article) {
        return store.attempt(handle -> handle.createQuery("SELECT line FROM litter WHERE article = ? ORDER BY position")
                .bind(0, article)
                .mapTo(String.class)
                .list());
    }

    /** Puts the pieces cut from articles in the place of what is here of them. */
    static void write(Database database, Map<String, List<String>> pieces) {
        if (pieces.isEmpty()) {
            return;
        }
        database.hold("littered", pieces.keySet());
        database.handle().execute("DELETE FROM litter WHERE article IN (SELECT id FROM littered)");
        Loading.into(database, "litter", rows -> {
            for (Map.Entry<String, List<String>> one : pieces.entrySet()) {
                List<String> lines = lines(one.getValue());
                for (int i = 0; i < lines.size(); i++) {
                    rows.add(one.getKey(), i, lines.get(i));
                }
            }
        });
    }

    private static List<String> lines(List<String> pieces) {
        return pieces.stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(LINES)
                .map(Litter::cut)
                .toList();
    }

    private static String cut(String line) {
        return line.codePointCount(0, line.length()) <= CHARACTERS
                ? line
                : line.substring(0, line.offsetByCodePoints(0, CHARACTERS - 1)) + "…";
    }
}
