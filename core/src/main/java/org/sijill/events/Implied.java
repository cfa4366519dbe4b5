package org.sijill.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Act;
import org.sijill.model.Kind;
import org.sijill.reading.LexedText;
import org.sijill.reading.Mention;
import org.sijill.reading.Predicate;
import org.sijill.text.TokenRange;

/**
 * Proposes who may be meant where the words beside an act name only one party, or none: «ورفضت موسكو الخطوة» behind a sentence about
 * France. Each proposal is a guess for {@link Traits} and the learned weights to accept or not.
 */
final class Implied {

    /** The way of a telling whose parties are both implied. */
    static final String BOTH = "implied:both";

    /** How many others of one sentence are proposed, the nearest first. */
    private static final int MOST = 5;

    private final Scene scene;
    private final LexedText text;
    private final Cast cast;
    private final Prominence prominence;
    private final Company company;

    Implied(Scene scene, Cast cast, Prominence prominence, Company company) {
        this.scene = scene;
        this.text = scene.text;
        this.cast = cast;
        this.prominence = prominence;
        this.company = company;
    }

    /** A copy of the telling for each party that may be meant, with no repetition; none where somebody of no known party is told. */
    List<Telling> of(Telling telling) {
        Set<String> own = cast.parties(telling.everybody());
        boolean stateless = telling.everybody().stream().anyMatch(entity -> cast.party(entity) == null);
        if (stateless || own.size() > 1) {
            return List.of();
        }
        if (own.size() == 1) {
            return others(telling, own);
        }
        List<Telling> pairs = new ArrayList<>();
        for (Telling first : firsts(telling)) {
            pairs.addAll(others(first, cast.parties(first.everybody())));
        }
        return pairs;
    }

    /** Of a telling that names nobody: whoever may have acted. */
    private List<Telling> firsts(Telling telling) {
        Map<Integer, Telling> firsts = new LinkedHashMap<>();
        Predicate clause = scene.clauseAt(telling.head);
        if (clause != null && !clause.subject().isEmpty()) {
            first(firsts, telling, clause.subject().get(0), "clause");
        }
        for (Mention mention : nearest(text.sentence(telling.head), telling.head, Set.of())) {
            if (firsts.size() < 2) {
                first(firsts, telling, other(mention, Set.of()), mention.from() < telling.head ? "before" : "behind");
            }
        }
        return List.copyOf(firsts.values());
    }

    private void first(Map<Integer, Telling> firsts, Telling telling, int entity, String whence) {
        if (cast.party(entity) == null || firsts.containsKey(entity)) {
            return;
        }
        Telling guess = telling.copy();
        guess.actors.add(entity);
        guess.ways.add(BOTH);
        guess.ways.add(BOTH + "-" + whence);
        firsts.put(entity, guess);
    }

    private List<Telling> others(Telling telling, Set<String> own) {
        List<Telling> guesses = new ArrayList<>();
        TokenRange sentence = text.sentence(telling.head);
        List<Mention> near = nearest(sentence, telling.head, own);
        for (int i = 0; i < near.size(); i++) {
            String place = near.size() == 1 ? "alone" : i == 0 ? "nearest" : "further";
            add(guesses, telling, other(near.get(i), own), place, near.get(i));
        }
        Mention before = sentence.from() == 0 ? null : lastActing(text.sentence(sentence.from() - 1), own);
        if (before != null) {
            add(guesses, telling, other(before, own), "before", before);
        }
        // «وأشاد بمتانة العلاقات»: what is said, and not what is done, is said to whom one meets
        Integer met = telling.declares() ? company.counterpart(own) : null;
        if (met != null) {
            add(guesses, telling, met, "met", null);
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
        boolean state = guess.trigger.act() == Act.COOPERATE
                || guess.trigger.act() == Act.VISIT && !actor
                || !encounter(guess.trigger.act()) && forHisState(entity);
        (actor ? guess.actors : guess.recipients).add(state ? cast.stateOf(entity) : entity);
        guess.implied = true;
        String role = actor ? "actor" : "recipient";
        guess.ways.add("implied:" + whence);
        guess.ways.add("implied:" + role);
        if (mention != null && !whence.equals("before")) {
            standing(guess, mention, role);
        }
        if (mention != null) {
            guess.ways.add("implied:" + (mention.adjective() ? "nisba" : mention.plain() ? "plain" : "governed"));
        }
        guesses.add(guess);
    }

    /** Whether persons meet or write to one another in an act. */
    private static boolean encounter(Act act) {
        return switch (act) {
            case MEET,
                    CALL,
                    VISIT,
                    ATTEND,
                    MEDIATE,
                    SIGN,
                    INVITE,
                    LETTER,
                    CONGRATULATE,
                    CONDOLE,
                    AWARD,
                    ACCREDIT,
                    SUMMON -> true;
            default -> false;
        };
    }

    /** «رفضت موسكو الخطوة» behind what an envoy said: of those who only speak for a state it is the state that is meant. */
    private boolean forHisState(int entity) {
        return switch (cast.entity(entity).office()) {
            case HEAD_OF_GOVERNMENT, AMBASSADOR, SPOKESPERSON, OFFICIAL -> true;
            default -> false;
        };
    }

    /** How a mention of the act's own sentence stands to it. */
    private void standing(Telling guess, Mention mention, String role) {
        int head = guess.head;
        String side = mention.from() < head ? "first" : "later";
        guess.ways.add("implied:" + side);
        guess.ways.add("implied:" + role + "-" + side);
        guess.ways.add("implied:" + (guess.scope.contains(mention.from()) ? "inside" : "outside"));
        guess.ways.add("implied:distance" + distance(mention, head));
        guess.ways.add("implied:" + side + "-verbs" + Math.min(verbsBetween(mention, head), 2));
        guess.ways.add("implied:" + role + "-" + side + "-by-" + governor(mention));
        Predicate clause = scene.clauseAt(head);
        if (clause != null && clause.subject().stream().anyMatch(mention.entities()::contains)) {
            guess.ways.add("implied:" + role + "-subject");
        }
        if (mention.joined()) {
            guess.ways.add("implied:joined");
        }
        if (text.quotationAt(head) != text.quotationAt(mention.from())) {
            guess.ways.add("implied:across-quotation");
        }
    }

    private static String governor(Mention mention) {
        return mention.adjective()
                ? "nisba"
                : !mention.governor().isEmpty() ? mention.governor() : mention.construct() ? "noun" : "nothing";
    }

    private int verbsBetween(Mention mention, int head) {
        int verbs = 0;
        for (int i = Math.min(mention.to(), head + 1); i < Math.max(mention.from(), head); i++) {
            verbs += scene.predicate(i) != null ? 1 : 0;
        }
        return verbs;
    }

    private static int distance(Mention mention, int head) {
        int tokens = mention.from() < head ? head - mention.to() : mention.from() - head;
        return tokens < 3 ? 0 : tokens < 6 ? 1 : tokens < 12 ? 2 : 3;
    }

    /** The mentions of a sentence that may be other parties than those told, the nearest of each, and the nearest first. */
    private List<Mention> nearest(TokenRange range, int head, Set<String> own) {
        List<Mention> found = new ArrayList<>();
        for (int i = range.from(); i < range.to(); i++) {
            Mention mention = scene.mention(i);
            if (mention != null && mention.from() == i && mayBeParty(mention) && foreign(mention, own)) {
                found.add(mention);
            }
        }
        found.sort(Comparator.comparingInt(mention -> gap(mention, head)));
        Set<String> seen = new HashSet<>();
        found.removeIf(mention -> !seen.add(String.valueOf(cast.party(other(mention, own)))));
        return found.subList(0, Math.min(found.size(), MOST));
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
}
