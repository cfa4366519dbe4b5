package org.sijill.events;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.events.TriggerFinder.Hit;
import org.sijill.lexicon.Trigger;
import org.sijill.lexicon.WordClass;
import org.sijill.model.Act;
import org.sijill.model.Kind;
import org.sijill.reading.LexedText;
import org.sijill.reading.Mention;
import org.sijill.reading.Predicate;

/** Fills in who is not told beside a trigger but understood from the clause around it. */
final class Understood {

    /** How many words the ب of a charge may stand before the deed: «بالوقوف وراء الهجوم». */
    private static final int CHARGED_WITHIN = 3;

    private final Scene scene;
    private final LexedText text;
    private final Cast cast;

    Understood(Scene scene, Cast cast) {
        this.scene = scene;
        this.text = scene.text;
        this.cast = cast;
    }

    void fill(Hit hit, Telling telling, boolean turned) {
        if (deed(hit, telling)) {
            charged(hit, telling);
            topic(hit, telling);
        }
        ofClause(hit, telling, turned);
        visitedStates(hit, telling);
    }

    /** What is done to somebody and told by a noun that no verb carries and that names nobody who does it. */
    private static boolean deed(Hit hit, Telling telling) {
        boolean encounter = switch (hit.trigger().act()) {
            case MEET, CALL, VISIT, SIGN, ATTEND, CONGRATULATE, CONDOLE -> true;
            default -> false;
        };
        return !encounter
                && hit.trigger().kind() == Trigger.Kind.NOUN
                && hit.carrier() == null
                && telling.actors.isEmpty();
    }

    /** «اتهمت الحكومة الحركة بفرض حصار على المدينة»: the deed of an accusation is that of the accused. */
    private void charged(Hit hit, Telling telling) {
        Predicate clause = scene.clauseAt(hit.head());
        if (clause == null || !tells(clause, Act.ACCUSE)) {
            return;
        }
        int first = hit.head();
        while (first > hit.head() - CHARGED_WITHIN && !scene.governor(first).equals("ب")) {
            first--;
        }
        for (int i = clause.token() + 1; scene.governor(first).equals("ب") && i < first; i++) {
            Mention mention = scene.mention(i);
            if (mention != null && mention.plain() && !clause.subject().containsAll(mention.entities())) {
                act(telling, mention.entities(), "actor:charged");
                return;
            }
        }
    }

    private boolean tells(Predicate clause, Act act) {
        return clause.lemmas().stream()
                .flatMap(lemma -> scene.acts.ofVerb(lemma).stream())
                .anyMatch(trigger -> trigger.act() == act);
    }

    private void topic(Hit hit, Telling telling) {
        act(telling, topic(hit.head()), "actor:topic");
    }

    /** «أن تركيا حريصة على دعم الصومال»: behind أن and without a verb, who opens the clause acts in it; empty for nobody. */
    List<Integer> topic(int head) {
        int floor = text.sentence(head).from();
        for (int i = head - 1; i >= floor && scene.predicate(i) == null; i--) {
            Mention mention = text.is(i, WordClass.COMPLEMENTIZER) ? scene.mention(i + 1) : null;
            if (mention != null && mention.plain() && mention.canAct()) {
                return mention.entities();
            }
        }
        return List.of();
    }

    private static void act(Telling telling, List<Integer> actors, String way) {
        if (telling.actors.isEmpty() && !actors.isEmpty()) {
            telling.actors.addAll(actors);
            telling.understood = true;
            telling.ways.add(way);
        }
    }

    /** «قال لافروف إن موسكو …، جاء ذلك في مؤتمر صحفي مع نبيل العربي»: a person meets a person, so the clause is that of a person. */
    private @Nullable Predicate clauseAround(Hit hit, Telling telling) {
        int floor = text.sentence(hit.head()).from();
        Predicate nearest = scene.clauseAt(hit.head());
        boolean persons = hit.trigger().act() == Act.MEET
                && telling.everybody().stream().anyMatch(e -> cast.entity(e).kind() == Kind.PERSON);
        for (Predicate clause = nearest;
                persons && clause != null;
                clause = scene.syntax.before(clause.token() - 1, floor)) {
            boolean person =
                    clause.subject().stream().anyMatch(e -> cast.entity(e).kind() == Kind.PERSON);
            if (person && Collections.disjoint(cast.parties(clause.subject()), cast.parties(telling.everybody()))) {
                return clause;
            }
        }
        return nearest;
    }

    /** Persons and states meet of themselves; two organisations as the subject of some verb do not. */
    private boolean people(Predicate clause) {
        return clause.subject().stream()
                .anyMatch(e ->
                        cast.entity(e).kind() == Kind.PERSON || cast.entity(e).kind() == Kind.COUNTRY);
    }

    /** «يزور خلالها ألمانيا وفرنسا»: a state behind a verb of travel is where somebody goes, not who goes. */
    private void visitedStates(Hit hit, Telling telling) {
        boolean states = hit.trigger().act() == Act.VISIT
                && !telling.actors.isEmpty()
                && telling.actors.stream().allMatch(actor -> cast.entity(actor).kind() == Kind.COUNTRY);
        if (!states || !telling.recipients.isEmpty() || hit.trigger().kind() != Trigger.Kind.VERB) {
            return;
        }
        telling.recipients.addAll(telling.actors);
        telling.actors.clear();
        telling.actors.addAll(travellerBefore(hit.head()));
        telling.ways.add("actor:traveller");
    }

    /** «علييف الموجود في زيارة لروسيا»: the nearest person before who is not of the state visited. */
    private List<Integer> visitorBefore(int token, Telling telling) {
        int floor = text.sentence(token).from();
        for (int i = token - 1; i >= floor; i--) {
            Mention mention = scene.mention(i);
            boolean visitor = mention != null
                    && mention.kind() == Kind.PERSON
                    && Collections.disjoint(cast.parties(mention.entities()), cast.parties(telling.recipients));
            if (mention != null && visitor) {
                return mention.entities();
            }
        }
        Predicate clause = scene.clauseAt(token);
        return clause == null ? List.of() : clause.subject();
    }

    /** The person of the sentence told last before a verb whom nothing governs. */
    private List<Integer> travellerBefore(int token) {
        int floor = text.sentence(token).from();
        for (int i = token - 1; i >= floor; i--) {
            Mention mention = scene.mention(i);
            Predicate predicate = scene.predicate(i);
            if (mention != null && mention.kind() == Kind.PERSON && mention.plain()) {
                return mention.entities();
            }
            boolean person = predicate != null
                    && predicate.subject().stream().anyMatch(e -> cast.entity(e).kind() == Kind.PERSON);
            if (predicate != null && person) {
                return predicate.subject();
            }
        }
        return List.of();
    }

    /** An encounter told by a noun in a phrase of purpose or time is that of the clause around: «وصل للقاء نظيره». */
    private void ofClause(Hit hit, Telling telling, boolean turned) {
        boolean encounter = switch (hit.trigger().act()) {
            case MEET, CALL, VISIT, SIGN, ATTEND, THANK, SUPPORT, PRAISE, CONDOLE, AID, REQUEST, CONDEMN -> true;
            default -> false;
        };
        boolean symmetric = hit.trigger().act() == Act.MEET || hit.trigger().act() == Act.SIGN;
        boolean open = telling.actors.isEmpty() || symmetric;
        boolean some = !telling.everybody().isEmpty() || hit.trigger().act() == Act.ATTEND || symmetric;
        if (!encounter || turned || !open || !some || hit.trigger().kind() != Trigger.Kind.NOUN) {
            return;
        }
        if (cast.parties(telling.everybody()).size() > 1) {
            return;
        }
        if (hit.trigger().act() == Act.VISIT) {
            telling.actors.addAll(visitorBefore(hit.head(), telling));
            telling.ways.add("actor:visitor");
            telling.understood = true;
            return;
        }
        Predicate clause = clauseAround(hit, telling);
        boolean enough = clause != null
                && (!telling.everybody().isEmpty()
                        || cast.parties(clause.subject()).size() > 1 && people(clause));
        if (clause != null
                && !clause.subject().isEmpty()
                && (enough || hit.trigger().act() == Act.ATTEND)) {
            telling.actors.addAll(clause.subject());
            telling.understood = true;
            telling.ways.add("actor:clause");
        }
    }
}
