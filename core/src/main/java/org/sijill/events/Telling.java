package org.sijill.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Trigger;
import org.sijill.model.Status;
import org.sijill.reading.Predicate;
import org.sijill.text.TokenRange;

/** One place of the text that tells an act, while its slots are being filled. */
final class Telling {
    final Trigger trigger;
    /** The trigger's own word. */
    final int head;
    /** The verb that is the trigger or carries it; null for a noun by itself. */
    final @Nullable Predicate verb;
    /** Where participants, dates and places of the act may stand. */
    final TokenRange scope;

    final Set<Integer> actors = new LinkedHashSet<>();
    final Set<Integer> recipients = new LinkedHashSet<>();
    final Set<Integer> others = new LinkedHashSet<>();
    /** The last token that a slot was filled from: the evidence reaches to it. */
    int from;

    int to;
    Status status = Status.OCCURRED;
    boolean statusStated;
    /** How each slot was filled, for {@link Traits}: "recipient:على:d". */
    final Set<String> ways = new LinkedHashSet<>();
    /** How likely it is that the words tell this act of these parties, 0 to 1. */
    double likelihood;
    /** Whether one party is not told beside the act, but taken from the words around it. */
    boolean implied;
    /** Whether it only points to an act told elsewhere and leaves its status open: «خلال اللقاء», a headline's present tense. */
    boolean pointsBack;
    /** Whether it is what an invitation asks for: an event of its own only where the article goes on to tell of it. */
    boolean invited;
    /** Whether an actor was only understood from the clause around. */
    boolean understood;

    Telling(Trigger trigger, int head, @Nullable Predicate verb, TokenRange scope) {
        this.trigger = trigger;
        this.head = head;
        this.verb = verb;
        this.scope = scope;
        this.from = verb == null ? head : Math.min(head, verb.token());
        this.to = Math.max(head, verb == null ? head : verb.token()) + 1;
    }

    void reach(int start, int end) {
        from = Math.min(from, start);
        to = Math.max(to, end);
    }

    Telling copy() {
        Telling copy = new Telling(trigger, head, verb, scope);
        copy.actors.addAll(actors);
        copy.recipients.addAll(recipients);
        copy.others.addAll(others);
        copy.ways.addAll(ways);
        copy.from = from;
        copy.to = to;
        copy.status = status;
        copy.statusStated = statusStated;
        copy.likelihood = likelihood;
        copy.implied = implied;
        copy.pointsBack = pointsBack;
        copy.invited = invited;
        copy.understood = understood;
        return copy;
    }

    /** Whether the act is done by saying so: a noun of it («تقديره لدور مصر») is told as it is said, one of deeds may tell of any time. */
    boolean declares() {
        return switch (trigger.act()) {
            case PRAISE, THANK, CONDOLE, CONGRATULATE, CONDEMN, SUPPORT, REJECT, REQUEST, AGREE -> true;
            default -> false;
        };
    }

    /** Everybody in the act, actors first, each once. */
    List<Integer> everybody() {
        Set<Integer> all = new LinkedHashSet<>(actors);
        all.addAll(recipients);
        all.addAll(others);
        return new ArrayList<>(all);
    }
}
