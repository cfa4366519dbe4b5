package org.sijill.app.export;

import java.util.List;
import org.sijill.lexicon.Lexicon;
import org.sijill.model.MergedEvent;

/** Some events as a table, with the columns of the export of all. */
public final class EventTable {

    private EventTable() {}

    /** In the order in which they are given. */
    public static Table<?> of(String name, List<MergedEvent> events, Lexicon lexicon) {
        return new Table<>(
                name,
                new EventColumns(lexicon).events(),
                events.stream().map(EventColumns.Row::of).toList());
    }
}
