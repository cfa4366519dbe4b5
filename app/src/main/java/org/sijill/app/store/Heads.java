package org.sijill.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.sijill.model.Article;
import org.sijill.model.Stamp;

/** Articles as far as a list shows them. */
final class Heads {

    private Heads() {}

    /** @param row id, source, URL, title, published, publisher, language */
    static Article of(ResultSet row) throws SQLException {
        String published = row.getString(5);
        return new Article(
                row.getString(1),
                row.getString(2),
                1,
                null,
                row.getString(3),
                row.getString(4),
                null,
                "",
                row.getString(7),
                published == null
                        ? null
                        : new Stamp(published, published.length() > 10 ? "minute" : "day", published, "given"),
                null,
                null,
                row.getString(6),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }
}
