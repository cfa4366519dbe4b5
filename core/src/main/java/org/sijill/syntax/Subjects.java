package org.sijill.syntax;

import java.util.List;
import org.sijill.lexicon.GrammaticalNumber;
import org.sijill.lexicon.Lexicon.Acts;
import org.sijill.lexicon.Person;
import org.sijill.lexicon.VerbForm;
import org.sijill.lexicon.WordClass;
import org.sijill.reading.LexedText;
import org.sijill.reading.Names;
import org.sijill.reading.Predicate;
import org.sijill.reading.Predicate.Given;
import org.sijill.text.TokenRange;

/**
 * Finds the subject of a verb: decides between whoever stands before it, whoever follows it and who is understood from the verbs before.
 * A noun that is no entity in the subject's place means that somebody else acts.
 */
final class Subjects {

    private final LexedText text;
    private final Names names;
    private final PrepositionalPhrases phrases;
    private final VerbInitialOrder order;
    private final PreverbalSubjects preverbal;
    private final PostverbalSubjects postverbal;
    private final UnderstoodSubjects understood;
    private final Counterparts counterparts;

    Subjects(LexedText text, Names names, Acts acts) {
        this.text = text;
        this.names = names;
        Coordination joined = new Coordination(text, names);
        this.phrases = new PrepositionalPhrases(text, names);
        this.order = new VerbInitialOrder(text, names, phrases);
        this.preverbal = new PreverbalSubjects(text, names, joined);
        this.postverbal = new PostverbalSubjects(text, names, joined, phrases);
        this.understood = new UnderstoodSubjects(text, names);
        this.counterparts = new Counterparts(text, names, acts, phrases);
    }

    /** A verb where it stands: its particles, its clause and the predicates before it in its sentence. */
    private record Verb(
            int token, VerbFinder.Found found, Openings openings, TokenRange clause, List<Predicate> before) {

        VerbForm form() {
            return found.form();
        }

        boolean behindConjunction() {
            return found.reading().conjunction() != 0;
        }
    }

    /** Where the actors begin that stand right before a verb and open its clause; the verb's own opening where none do. */
    int startOfActorBefore(int opening, int from) {
        return preverbal.startOfActorBefore(opening, from);
    }

    /** Keeps who a sentence was about, for the next one that names nobody: «وأضاف». */
    void remember(List<Predicate> sentence) {
        understood.remember(sentence);
    }

    Predicate lead(
            int verb,
            VerbFinder.Found found,
            Openings openings,
            TokenRange clause,
            TokenRange reach,
            List<Predicate> before) {
        Subject subject = found.participle()
                ? understood.of(before, found.form(), true)
                : subject(new Verb(verb, found, openings, clause, before));
        return new Predicate(
                verb,
                subject.mention() < 0
                        ? found.forms()
                        : Agreement.first(found.forms(), names.mentions().get(subject.mention()), text),
                found.participle(),
                openings.future() || found.reading().future(),
                openings.negated(),
                openings.past(),
                openings.relative(),
                openings.embedded(),
                clause,
                reach,
                subject.entities(),
                subject.mention(),
                subject.given(),
                found.reading().pronoun());
    }

    private Subject subject(Verb verb) {
        Openings openings = verb.openings();
        if (openings.embedded() && announced(openings.first() - 1)) {
            return understood.of(verb.before(), verb.form(), false);
        }
        if (verb.form().person() == Person.FIRST && text.quotationAt(verb.token()) == null) {
            return Subject.OTHER; // «نصل إلى القاعة»: the one who writes
        }
        Subject topic = verb.found().reading().conjunction() == 'ف' ? preverbal.topic(verb.token()) : Subject.NONE;
        if (topic.stated()) {
            return topic;
        }
        Subject previous = previous(verb);
        if (previous.stated() && (describes(verb) || adjacent(verb) && !verb.behindConjunction())) {
            return previous;
        }
        Subject after = order.subjectMayFollow(verb.token(), verb.found(), openings)
                ? postverbal.of(verb.token(), verb.clause(), verb.found().forms())
                : Subject.NONE;
        if (after.stated()) {
            return following(verb, after);
        }
        return previous.stated() ? previous : unstated(verb, after);
    }

    /** Who stands before the verb, unless it goes on with what was said. */
    private Subject previous(Verb verb) {
        Openings openings = verb.openings();
        return goesOn(verb)
                ? Subject.NONE
                : preverbal.before(
                        openings.first(), verb.clause().from(), verb.found().forms(), openings.relative());
    }

    /** Who follows the verb, unless he is only met by the one that the text goes on about. */
    private Subject following(Verb verb, Subject after) {
        int opening = verb.openings().first();
        boolean onward = goesOn(verb) || during(verb.token() + 1) || behindJoint(opening);
        Subject met = onward ? understood.of(verb.before(), verb.form(), coordinated(verb)) : Subject.NONE;
        return met.given() != Given.NONE && counterparts.isMet(verb.found(), after, met) ? met : after;
    }

    /** Who acts in a verb that has no subject beside it. */
    private Subject unstated(Verb verb, Subject after) {
        if (after.given() == Given.OTHER || describes(verb) && after.given() == Given.NONE) {
            return Subject.OTHER; // «المساعدات التي وصلت»: a noun before acts, and nobody of the cast
        }
        Subject inherited = understood.of(verb.before(), verb.form(), coordinated(verb));
        if (verb.form().number() == GrammaticalNumber.DUAL
                && inherited.entities().size() == 1) {
            return counterparts.both(inherited, verb.openings().first());
        }
        return after.given() == Given.UNDERSTOOD ? inherited.and(after) : inherited;
    }

    private boolean goesOn(Verb verb) {
        return preverbal.goesOn(verb.openings().first()) && !verb.openings().relative();
    }

    /** «…، ويلتقي»: the verb goes on behind a comma. */
    private boolean coordinated(Verb verb) {
        int opening = verb.openings().first();
        return goesOn(verb) && opening > 0 && text.token(opening - 1).isSign();
    }

    private boolean adjacent(Verb verb) {
        int before = verb.openings().first() - 1;
        return before >= 0
                && names.mentionIndex(before) >= 0
                && !verb.openings().relative();
    }

    /** Whether the antecedent of the relative clause is its subject, for no pronoun stands for it. */
    private boolean describes(Verb verb) {
        return verb.openings().relative()
                && verb.found().reading().pronoun() == null
                && !phrases.resumes(verb.token() + 1);
    }

    /** «قالت مصر إنها ترفض تدخل قطر»: the pronoun on «إن» is the subject. */
    private boolean announced(int complementizer) {
        String folded = text.folded(complementizer);
        return text.is(complementizer, WordClass.COMPLEMENTIZER)
                && (folded.endsWith("نه")
                        || folded.endsWith("نها")
                        || folded.endsWith("نهم")
                        || folded.endsWith("نهما"));
    }

    /** «إلى الدوحة، حيث يلتقي نظيره». */
    private boolean behindJoint(int opening) {
        return opening > 0 && text.is(opening - 1, WordClass.JOINT);
    }

    /** «زيارة يلتقي خلالها العاهل المغربي». */
    private boolean during(int token) {
        return token < text.size() && text.folded(token).startsWith("خلاله");
    }
}
