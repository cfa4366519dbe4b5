package org.sijill.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Lexicon;
import org.sijill.reading.Events;
import org.sijill.reading.LexedText;
import org.sijill.reading.Losses;
import org.sijill.reading.Names;
import org.sijill.reading.Syntax;
import org.sijill.reading.TimeExpression;

/**
 * The stage of events: finds the words that tell acts, fills their slots, tells status, date and place, and joins the
 * tellings of one act.
 */
public final class EventReader {

    private final Lexicon lexicon;

    public EventReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * @param published the article's own day, or null
     * @param losses is told which triggers gave no event of their own
     */
    public Events read(
            LexedText text,
            Names names,
            Syntax syntax,
            List<TimeExpression> times,
            @Nullable LocalDate published,
            Losses losses) {
        Scene scene = new Scene(text, names, syntax, lexicon.acts());
        Cast cast = new Cast(names.entities(), lexicon.gazetteer());
        if (scene.sport()) {
            return new Events(List.of(), cast.entities());
        }
        return new ArticleEvents(lexicon, scene, cast, times, published, losses).read();
    }
}
