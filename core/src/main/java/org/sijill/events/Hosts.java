package org.sijill.events;

import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Slot;
import org.sijill.lexicon.Trigger;
import org.sijill.lexicon.WordClass;
import org.sijill.model.Kind;
import org.sijill.reading.ActReading.Where;
import org.sijill.reading.LexedText;
import org.sijill.reading.Mention;

/**
 * Who receives those that attend a gathering: the body whose gathering it is («قمة حلف شمال الأطلسي», «اجتماع لمجلس الأمن»), else the state
 * where it meets, else the forum itself.
 */
final class Hosts {

    private final Scene scene;
    private final LexedText text;
    private final Cast cast;
    private final Places places;

    Hosts(Scene scene, Cast cast, Places places) {
        this.scene = scene;
        this.text = scene.text;
        this.cast = cast;
        this.places = places;
    }

    /** Adds the host to an act that has its actors and whose row asks for one. */
    void add(Telling telling) {
        boolean hosted = telling.trigger.recipient().stream().anyMatch(Hosts::isHost);
        if (!hosted || telling.actors.isEmpty()) {
            return;
        }
        Mention convener = convener(telling);
        if (convener != null) {
            take(telling, convener, "recipient:convener");
            return;
        }
        Where where = places.of(telling, cast);
        if (where != null && where.country() != null) {
            if (telling.recipients.isEmpty() && !cast.parties(telling.actors).contains(where.country())) {
                telling.recipients.add(cast.state(where.country()));
                telling.ways.add("recipient:host");
            }
            return;
        }
        for (int i = telling.head + 1; i < telling.scope.to() && telling.recipients.isEmpty(); i++) {
            Mention mention = scene.mention(i);
            if (mention != null && mention.kind() == Kind.FORUM) {
                take(telling, mention, "recipient:forum");
            }
        }
    }

    private static boolean isHost(Slot slot) {
        return slot.where().equals(Slot.HOST);
    }

    private static void take(Telling telling, Mention host, String way) {
        telling.recipients.clear();
        telling.recipients.addAll(host.entities());
        telling.ways.add(way);
    }

    /** The body that stands in the noun phrase of the gathering, whose word the row needs; null for none. */
    private @Nullable Mention convener(Telling telling) {
        Trigger trigger = telling.trigger;
        int gathering = -1;
        for (int i = telling.head + 1; i < telling.scope.to() && gathering < 0; i++) {
            gathering = scene.isOneOf(i, trigger.needs()) ? i : -1;
        }
        for (int i = gathering; gathering >= 0 && i < telling.scope.to() && !ends(i, gathering); i++) {
            Mention mention = scene.mention(i);
            if (mention != null) {
                boolean body = mention.kind() == Kind.ORGANIZATION
                        && cast.parties(mention.entities()).stream().noneMatch(cast.parties(telling.actors)::contains);
                return body ? mention : null;
            }
        }
        return null;
    }

    /** A phrase ends at a stop, a verb, and a preposition other than ل («اجتماع لمجلس الأمن»). */
    private boolean ends(int i, int gathering) {
        String governor = i == gathering ? "" : scene.governor(i);
        return scene.predicate(i) != null
                || text.isSign(i, "،,.:؛")
                || text.is(i, WordClass.RELATIVE)
                || !governor.isEmpty() && !governor.equals("ل");
    }
}
