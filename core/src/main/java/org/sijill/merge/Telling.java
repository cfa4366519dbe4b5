package org.sijill.merge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Article;
import org.sijill.model.Event;
import org.sijill.model.EventPlace;

/**
 * One event of one article, made ready for comparison.
 *
 * @param players in the order of the record
 * @param when null where nothing tells the days
 * @param context what is said around the words of the event
 */
record Telling(
        Article article,
        Event event,
        Family family,
        List<Player> players,
        @Nullable When when,
        Context context) {

    private static final EventPlace NOWHERE = new EventPlace(null, null, null, null, null);

    Telling {
        players = List.copyOf(players);
    }

    EventPlace place() {
        return event.place() == null ? NOWHERE : event.place();
    }

    /** When the article was published, ISO 8601; empty where it does not say. */
    String published() {
        return article.published() == null ? "" : article.published().value();
    }

    /** Which event of which article. */
    String id() {
        return id(event.id());
    }

    /** The id of the telling of its article whose event holds this one; null where none does. */
    @Nullable
    String holder() {
        return event.parent() == null ? null : id(event.parent());
    }

    private String id(String ofEvent) {
        return article.id() + " " + ofEvent;
    }

    /** The same in every run that reads the article: its id, the act, and where the words stand. */
    String key() {
        var span = event.evidence().getFirst().span();
        return article.id() + " " + event.act().id() + " " + span.start() + " " + span.end() + " " + event.id();
    }
}
