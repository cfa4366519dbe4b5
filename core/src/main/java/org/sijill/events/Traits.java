package org.sijill.events;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.sijill.lexicon.Trigger;
import org.sijill.model.Codes;
import org.sijill.model.Kind;
import org.sijill.model.Office;
import org.sijill.reading.LexedText;
import org.sijill.reading.Mention;
import org.sijill.reading.Predicate;
import org.sijill.text.TokenRange;

/**
 * What speaks for or against a reading, as names of binary features: the act, how the slots were filled, how the verb stands, how
 * much the article tells of the parties. {@code lexicon/weights.tsv} holds what each has been learned to count.
 */
final class Traits {

    private final Scene scene;
    private final LexedText text;
    private final Cast cast;
    private final Prominence prominence;

    Traits(Scene scene, Cast cast, Prominence prominence) {
        this.scene = scene;
        this.text = scene.text;
        this.cast = cast;
        this.prominence = prominence;
    }

    /** The traits of a telling whose slots are filled and whose status is told, each once, in a fixed order. */
    List<String> of(Telling telling) {
        List<String> traits = new ArrayList<>(48);
        Trigger trigger = telling.trigger;
        String act = trigger.act().id();
        String kind = Codes.of(trigger.kind());
        traits.add("always");
        traits.add("act:" + act);
        traits.add("kind:" + kind);
        traits.add("act:" + act + "/" + kind);
        traits.add("row:" + trigger.id());
        if (!trigger.needs().isEmpty()) {
            traits.add("row:needs");
        }
        for (String way : telling.ways) {
            traits.add(way);
            traits.add(way + "/" + (way.startsWith("implied") ? act : kind));
        }
        traits.add("implied:" + telling.implied);
        traits.add("implied:" + telling.implied + "/" + act);
        traits.add("implied:" + telling.implied + "/" + kind);
        traits.add("parties:" + Math.min(cast.parties(telling.everybody()).size(), 4));
        traits.add("understood:" + telling.understood);
        traits.add("status:" + telling.status.name() + (telling.statusStated ? "!" : ""));
        traits.add("pointsback:" + telling.pointsBack);
        verb(telling, traits);
        noun(telling, traits);
        side("actor", telling.actors, act, traits);
        side("recipient", telling.recipients, act, traits);
        side("with", telling.others, act, traits);
        place(telling, traits);
        return traits;
    }

    private void verb(Telling telling, List<String> traits) {
        Predicate verb = telling.verb;
        if (verb == null) {
            traits.add("verb:none");
            return;
        }
        boolean itself = verb.token() == telling.head;
        String which = itself ? "verb:" : "carrier:";
        traits.add(which + verb.given());
        traits.add(which + (verb.subjectMention() >= 0 ? "told" : "untold"));
        flag(verb.relative(), which + "relative", traits);
        flag(verb.embedded(), which + "embedded", traits);
        flag(verb.negated(), which + "negated", traits);
        flag(verb.future(), which + "future", traits);
        flag(verb.participle(), which + "participle", traits);
        flag(verb.past(), which + "past", traits);
        flag(verb.pronoun() != null, which + "pronoun", traits);
        traits.add(which + verb.form().tense());
        traits.add(which + verb.form().person());
        traits.add(which + verb.form().voice());
    }

    private void noun(Telling telling, List<String> traits) {
        if (telling.trigger.kind() == Trigger.Kind.VERB) {
            return;
        }
        String governor = scene.governor(telling.head);
        traits.add("governor:" + (governor.isEmpty() ? "none" : governor));
        flag(scene.mentioned(telling), "noun:mentioned", traits);
        flag(text.folded(telling.head).startsWith("ال"), "noun:definite", traits);
    }

    private void side(String role, Collection<Integer> entities, String act, List<String> traits) {
        traits.add(role + ":count" + Math.min(entities.size(), 3));
        if (entities.isEmpty()) {
            return;
        }
        int first = entities.iterator().next();
        traits.add(role + ":" + cast.entity(first).kind());
        traits.add(role + ":" + cast.entity(first).kind() + "/" + act);
        if (cast.entity(first).kind() == Kind.PERSON) {
            traits.add(role + (cast.entity(first).office() == Office.NONE ? ":unranked" : ":ranked"));
        }
        String party = cast.party(first);
        traits.add(role + ":" + (party == null ? "stateless" : "rank" + prominence.rank(party)));
        if (party != null) {
            traits.add(role + ":share" + prominence.share(party));
        }
    }

    private void place(Telling telling, List<String> traits) {
        TokenRange sentence = text.sentence(telling.head);
        flag(text.inTitle(telling.head), "in:title", traits);
        flag(sentence.from() <= text.firstBodyToken(), "in:lead", traits);
        flag(text.quotationAt(telling.head) != null, "in:quotation", traits);
        traits.add("length:" + Math.min((sentence.to() - sentence.from()) / 15, 4));
        traits.add("article:" + Math.min(text.size() / 150, 5));
        Set<String> all = cast.parties(entitiesIn(sentence));
        traits.add("around:" + Math.min(all.size(), 5));
        traits.add("told:" + Math.min(prominence.parties(), 8));
        traits.add("told:most" + prominence.most());
    }

    private List<Integer> entitiesIn(TokenRange sentence) {
        List<Integer> found = new ArrayList<>();
        for (int i = sentence.from(); i < sentence.to(); i++) {
            Mention mention = scene.mention(i);
            if (mention != null && mention.from() == i) {
                found.addAll(mention.entities());
            }
        }
        return found;
    }

    private static void flag(boolean holds, String trait, List<String> traits) {
        if (holds) {
            traits.add(trait);
        }
    }
}
