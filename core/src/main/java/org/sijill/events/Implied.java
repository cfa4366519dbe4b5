package org.sijill.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Kind;
import org.sijill.reading.LexedText;
import org.sijill.reading.Mention;
import org.sijill.text.TokenRange;

/**
 * Proposes who may be the other party of an act where the words beside it name only one: «ورفضت موسكو الخطوة» behind a
 * sentence about France. Each proposal is a guess for {@link Traits} and the learned weights to accept or not.
 */
final class Implied {

    private final Scene scene;
    private final LexedText text;
    private final Cast cast;
    private final Prominence prominence;

    Implied(Scene scene, Cast cast, Prominence prominence) {
        this.scene = scene;
        this.text = scene.text;
        this.cast = cast;
        this.prominence = prominence;
    }

    /** A copy of the telling for each party that may be meant, with no repetition; none unless exactly one party is told. */
    List<Telling> of(Telling telling) {
        Set<String> own = cast.parties(telling.everybody());
        List<Telling> guesses = new ArrayList<>();
        boolean stateless = telling.everybody().stream().anyMatch(entity -> cast.party(entity) == null);
        if (own.size() != 1 || stateless) {
            return guesses;
        }
        TokenRange sentence = text.sentence(telling.head);
        Mention nearest = nearest(sentence, telling.head, own, mention -> true);
        if (nearest != null) {
            boolean alone = nearest(sentence, telling.head, own, other -> !sameParty(nearest, other, own)) == null;
            add(guesses, telling, other(nearest, own), alone ? "alone" : "nearest", nearest);
        }
        Mention before = sentence.from() == 0 ? null : lastActing(text.sentence(sentence.from() - 1), own);
        if (before != null) {
            add(guesses, telling, other(before, own), "before", before);
        }
        String main = prominence.mainOther(own);
        if (main != null) {
            add(guesses, telling, cast.party(main), "article", null);
        }
        return guesses;
    }

    private void add(List<Telling> guesses, Telling telling, int entity, String whence, @Nullable Mention mention) {
        String party = cast.party(entity);
        for (Telling guess : guesses) {
            if (party != null && cast.parties(guess.everybody()).contains(party)) {
                guess.ways.add("implied:" + whence);
                return;
            }
        }
        Telling guess = telling.copy();
        boolean actor = guess.actors.isEmpty();
        (actor ? guess.actors : guess.recipients).add(entity);
        guess.implied = true;
        guess.ways.add("implied:" + whence);
        guess.ways.add(actor ? "implied:actor" : "implied:recipient");
        if (mention != null && !whence.equals("before")) {
            guess.ways.add("implied:" + (mention.from() < telling.head ? "first" : "later"));
            guess.ways.add("implied:" + (telling.scope.contains(mention.from()) ? "inside" : "outside"));
            guess.ways.add("implied:distance" + distance(mention, telling.head));
        }
        if (mention != null) {
            guess.ways.add("implied:" + (mention.adjective() ? "nisba" : mention.plain() ? "plain" : "governed"));
        }
        guesses.add(guess);
    }

    private static int distance(Mention mention, int head) {
        int tokens = mention.from() < head ? head - mention.to() : mention.from() - head;
        return tokens < 3 ? 0 : tokens < 6 ? 1 : tokens < 12 ? 2 : 3;
    }

    private @Nullable Mention nearest(TokenRange range, int head, Set<String> own, Predicate<Mention> which) {
        Mention nearest = null;
        for (int i = range.from(); i < range.to(); i++) {
            Mention mention = scene.mention(i);
            boolean another = mention != null && mayBeParty(mention) && foreign(mention, own) && which.test(mention);
            if (mention != null && another && (nearest == null || gap(mention, head) < gap(nearest, head))) {
                nearest = mention;
            }
        }
        return nearest;
    }

    private static int gap(Mention mention, int head) {
        return Math.abs(mention.from() - head);
    }

    /** The last one in a sentence who acts. */
    private @Nullable Mention lastActing(TokenRange range, Set<String> own) {
        for (int i = range.to() - 1; i >= range.from(); i--) {
            Mention mention = scene.mention(i);
            if (mention != null && mention.canAct() && !mention.adjective() && foreign(mention, own)) {
                return mention;
            }
        }
        return null;
    }

    private static boolean mayBeParty(Mention mention) {
        return switch (mention.kind()) {
            case CITY, PLACE, FACILITY, FORUM, DOCUMENT -> false;
            default -> true;
        };
    }

    /** Whether somebody of a mention acts for another party than those told. */
    private boolean foreign(Mention mention, Set<String> own) {
        return mention.entities().stream().anyMatch(entity -> isOther(entity, own));
    }

    private boolean isOther(int entity, Set<String> own) {
        String party = cast.party(entity);
        return party != null && !own.contains(party);
    }

    private int other(Mention mention, Set<String> own) {
        int entity = mention.entities().stream()
                .filter(e -> isOther(e, own))
                .findFirst()
                .orElseThrow();
        // «التدخل الإيراني» is told of the state, not of its people
        return cast.entity(entity).kind() == Kind.PERSON ? entity : cast.state(entity);
    }

    private boolean sameParty(Mention one, Mention other, Set<String> own) {
        String party = cast.party(other(one, own));
        return party != null
                && other.entities().stream().allMatch(e -> own.contains(cast.party(e)) || party.equals(cast.party(e)));
    }
}
