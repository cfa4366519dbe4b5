package org.sijill.events;

import org.sijill.lexicon.Setting;
import org.sijill.model.Act;
import org.sijill.model.Kind;
import org.sijill.reading.Mention;
import org.sijill.reading.Predicate;

/**
 * «أدان الملك التفجير الذي استهدف مسجدا في بغداد»: the state that suffers a crime is not whom its condemnation is directed at. The
 * recipient stays where the words name him as the perpetrator: by an adjective, as a group, or as who did it in the relative clause.
 */
final class Outrages {

    /** Within how many words behind the one that condemns the crime is named. */
    private static final int WITHIN = 7;

    private final Scene scene;
    private final Cast cast;

    Outrages(Scene scene, Cast cast) {
        this.scene = scene;
        this.cast = cast;
    }

    /** Whether a telling condemns a crime; then only perpetrators are left among its recipients. */
    boolean condemned(Telling telling) {
        int crime = telling.trigger.act() == Act.CONDEMN ? crime(telling) : -1;
        telling.recipients.removeIf(entity -> crime >= 0 && !perpetrator(entity, telling, crime));
        return crime >= 0;
    }

    /** The word of a crime that stands near behind the one that condemns, names between them not counted; or -1. */
    private int crime(Telling telling) {
        int words = 0;
        for (int i = telling.head + 1; i < telling.scope.to() && words < WITHIN; i++) {
            if (scene.mention(i) == null) {
                if (scene.plays(i, Setting.OUTRAGE)) {
                    return i;
                }
                words++;
            }
        }
        return -1;
    }

    private boolean perpetrator(int entity, Telling telling, int crime) {
        if (cast.entity(entity).kind() == Kind.GROUP) {
            return true;
        }
        for (int i = telling.head + 1; i < telling.scope.to(); i++) {
            Mention mention = scene.mention(i);
            boolean near = Math.abs(i - crime) < WITHIN / 2;
            if (mention != null
                    && near
                    && mention.adjective()
                    && mention.entities().stream().anyMatch(one -> cast.state(one) == cast.state(entity))) {
                return true;
            }
            Predicate predicate = scene.predicate(i);
            if (predicate != null && predicate.relative() && predicate.subject().contains(entity)) {
                return predicate.subjectMention() >= 0;
            }
        }
        return false;
    }
}
