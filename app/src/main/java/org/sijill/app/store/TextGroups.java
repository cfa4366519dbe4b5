package org.sijill.app.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.sijill.merge.SameText;

/** Keeps the groups of one text true when articles come in. */
final class TextGroups {

    private final Database database;
    private final Handle handle;

    TextGroups(Database database) {
        this.database = database;
        this.handle = database.handle();
        database.scratch("window_day", "day DATE");
        database.scratch("window_component", "component TEXT");
        database.scratch("regrouped", "article TEXT, text_group TEXT, text_component TEXT");
    }

    private record Stored(SameText.Text text, SameText.Group group) {}

    /**
     * Groups articles that have been put in.
     *
     * @return the articles whose group is another one now, those among them that were here before
     */
    Set<String> regroup(Collection<String> newcomers) {
        database.hold("newcomer", newcomers);
        List<Stored> near = near();
        Map<String, SameText.Group> groups =
                SameText.groups(near.stream().map(Stored::text).toList());
        Set<String> moved = new HashSet<>();
        handle.execute("DELETE FROM regrouped");
        Loading.into(database, "regrouped", rows -> {
            for (Stored stored : near) {
                String article = stored.text().article();
                SameText.Group group = groups.get(article);
                if (group != null && !group.equals(stored.group())) {
                    rows.add(article, group.first(), group.component());
                    if (!group.first().equals(stored.group().first())) {
                        moved.add(article);
                    }
                }
            }
        });
        handle.execute("UPDATE article SET text_group = r.text_group, text_component = r.text_component"
                + " FROM regrouped r WHERE article.id = r.article");
        return moved;
    }

    /** The articles of the days around the new ones, and all that are linked to those by likeness. */
    private List<Stored> near() {
        handle.execute("DELETE FROM window_day");
        handle.execute("INSERT INTO window_day SELECT DISTINCT day FROM article"
                + " WHERE id IN (SELECT id FROM newcomer) AND day IS NOT NULL");
        boolean undated =
                handle.createQuery("SELECT count(*) FROM article WHERE id IN (SELECT id FROM newcomer) AND day IS NULL")
                                .mapTo(Integer.class)
                                .one()
                        > 0;
        handle.execute("DELETE FROM window_component");
        handle.execute("INSERT INTO window_component SELECT DISTINCT a.text_component FROM article a WHERE EXISTS"
                + " (SELECT 1 FROM window_day w WHERE a.day >= w.day - " + SameText.WINDOW + " AND a.day <= w.day + "
                + SameText.WINDOW + ")" + (undated ? " OR a.day IS NULL" : ""));
        List<Stored> near = new ArrayList<>();
        handle.createQuery("SELECT id, source_id, published, signature, text_group, text_component FROM article WHERE "
                        + DayBounds.within(
                                database,
                                "article",
                                "day",
                                "text_component IN (SELECT component FROM window_component)"))
                .map((row, context) -> new Stored(
                        new SameText.Text(row.getString(1), row.getString(2), row.getString(3), row.getBytes(4)),
                        new SameText.Group(row.getString(5), row.getString(6))))
                .forEach(near::add);
        return near;
    }

    /** For each article of a region the first one with the same text. */
    Map<String, String> groups(Collection<String> articles) {
        database.hold("newcomer", articles);
        return handle.createQuery("SELECT id, text_group FROM article WHERE id IN (SELECT id FROM newcomer)")
                .reduceRows(new HashMap<String, String>(), (groups, row) -> {
                    groups.put(row.getColumn("id", String.class), row.getColumn("text_group", String.class));
                    return groups;
                });
    }
}
