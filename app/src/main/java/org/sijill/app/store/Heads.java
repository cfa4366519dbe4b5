package org.sijill.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.sijill.model.Article;
import org.sijill.model.Stamp;

/** Articles as far as a list shows them. */
final class Heads {

    private Heads() {}

    /** @param row id, source, URL, title, published, publisher, language */
    static Article of(ResultSet row) throws SQLException {
        String published = row.getString(5);
        return Article.head(
                row.getString(1),
                row.getString(2),
                1,
                row.getString(3),
                row.getString(4),
                row.getString(7),
                published == null
                        ? null
                        : new Stamp(published, published.length() > 10 ? "minute" : "day", published, "given"),
                row.getString(6));
    }
}
