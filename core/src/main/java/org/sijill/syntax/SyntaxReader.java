package org.sijill.syntax;

import java.util.ArrayList;
import java.util.List;
import org.sijill.lexicon.Lexicon.Acts;
import org.sijill.lexicon.WordClass;
import org.sijill.reading.LexedText;
import org.sijill.reading.Names;
import org.sijill.reading.Predicate;
import org.sijill.reading.Syntax;
import org.sijill.text.TokenRange;

/** The stage of syntax: finds verbs, how far their clauses reach, and their subjects. */
public final class SyntaxReader {

    private final Acts acts;

    public SyntaxReader(Acts acts) {
        this.acts = acts;
    }

    public Syntax read(LexedText text, Names names) {
        VerbFinder verbs = new VerbFinder(text, names);
        Subjects subjects = new Subjects(text, names, acts);
        List<Predicate> found = new ArrayList<>();
        for (TokenRange sentence : text.sentences()) {
            List<Predicate> predicates = sentence(text, sentence, verbs, subjects);
            subjects.remember(predicates);
            found.addAll(predicates);
        }
        return new Syntax(found);
    }

    private static List<Predicate> sentence(LexedText text, TokenRange sentence, VerbFinder verbs, Subjects subjects) {
        List<Integer> at = new ArrayList<>();
        List<VerbFinder.Found> found = new ArrayList<>();
        for (int i = sentence.from(); i < sentence.to(); i++) {
            VerbFinder.Found verb = verbs.at(i);
            if (verb != null) {
                at.add(i);
                found.add(verb);
            }
        }
        Openings[] openings = new Openings[at.size()];
        int[] starts = new int[at.size() + 1];
        for (int k = 0; k < at.size(); k++) {
            openings[k] = Openings.before(text, at.get(k), sentence.from());
            starts[k] = k == 0 ? sentence.from() : startOfClause(text, subjects, at.get(k - 1) + 1, at.get(k));
        }
        starts[at.size()] = sentence.to();
        List<Predicate> predicates = new ArrayList<>(at.size());
        for (int k = 0; k < at.size(); k++) {
            int verb = at.get(k);
            TokenRange clause =
                    new TokenRange(starts[k], endOfClause(text, verb + 1, Math.max(starts[k + 1], verb + 1)));
            TokenRange reach = new TokenRange(starts[k], reach(starts, openings, k, clause.to()));
            predicates.add(subjects.lead(verb, found.get(k), openings[k], clause, reach, predicates));
        }
        return predicates;
    }

    /**
     * A clause begins behind the particle, joint or colon that opens it; without one at the actor just before its verb («…،
     * وموسكو تنفي»), else at the verb. A comma alone opens no clause: it may only set off a date or a place.
     */
    private static int startOfClause(LexedText text, Subjects subjects, int from, int verb) {
        for (int i = verb - 1; i >= from; i--) {
            if (text.isSign(i, ":؛")
                    || text.is(i, WordClass.JOINT)
                    || text.is(i, WordClass.RELATIVE)
                    || text.is(i, WordClass.COMPLEMENTIZER)) {
                return i + 1;
            }
        }
        int opening = Openings.before(text, verb, from).first();
        int actor = subjects.startOfActorBefore(opening, from);
        // «اتهمت الخرطوم جارتها …»: an actor right behind a verb is its own and opens no clause.
        return actor == from ? opening : actor;
    }

    private static int endOfClause(LexedText text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.isSign(i, ":؛") || (text.is(i, WordClass.JOINT) && text.readings(i)[0].preposition() == 0)) {
                return i;
            }
        }
        return to;
    }

    /** «أجرى الرئيس الذي يزور موسكو محادثات»: the clause goes on behind a relative clause inside it. */
    private static int reach(int[] starts, Openings[] openings, int k, int clauseEnd) {
        int end = clauseEnd;
        for (int next = k + 1; next < openings.length; next++) {
            if (!openings[next].relative()) {
                return Math.max(end, starts[next]);
            }
            end = starts[next + 1];
        }
        return Math.max(end, clauseEnd);
    }
}
