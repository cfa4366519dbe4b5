package org.sijill.syntax;

import java.util.List;
import org.sijill.lexicon.VerbForm;
import org.sijill.lexicon.WordClass;
import org.sijill.reading.LexedText;
import org.sijill.reading.Mention;
import org.sijill.reading.Names;

/**
 * The subject that stands before its verb: right before it, as the antecedent of its relative pronoun, or behind «أما».
 */
final class PreverbalSubjects {

    private final LexedText text;
    private final Names names;
    private final Coordination joined;

    PreverbalSubjects(LexedText text, Names names, Coordination joined) {
        this.text = text;
        this.names = names;
        this.joined = joined;
    }

    /** The actor just before the verb, or the antecedent of its relative pronoun. */
    Subject before(int opening, int from, List<VerbForm> form, boolean relative) {
        int i = last(opening, from, relative);
        int floor = relative ? text.sentence(Math.max(opening - 1, 0)).from() : from;
        if (i < floor || i < 0 || names.mentionIndex(i) < 0) {
            return Subject.NONE;
        }
        int m = names.mentionIndex(i);
        Mention mention = names.mentions().get(m);
        boolean free = relative || mention.plain() || mention.joined();
        if (mention.canAct() && free && !mention.adjective() && Agreement.agrees(form, mention, text)) {
            return Subject.stated(relative ? mention.entities() : joined.upTo(m), m);
        }
        return Subject.NONE;
    }

    /** The last token before a verb's opening that is no aside; the antecedent may stand before the clause. */
    private int last(int opening, int from, boolean relative) {
        int i = opening - 1;
        while (i >= from
                && (text.isSign(i, "،,\"»”)")
                        || text.is(i, WordClass.TIME)
                        || text.is(i, WordClass.RELATIVE)
                        || text.is(i, WordClass.ADVERB))) {
            i--;
        }
        int floor = relative ? text.sentence(Math.max(opening - 1, 0)).from() : i + 1;
        while (i >= floor
                && names.mentionIndex(i) < 0
                && (text.isSign(i, "،,\"»”)") || text.is(i, WordClass.RELATIVE))) {
            i--;
        }
        return i;
    }

    /** «أما وزير الخارجية الفرنسي فدعا …»: who stands behind «أما» is what the verb behind ف tells of. */
    Subject topic(int verb) {
        int from = text.sentence(verb).from();
        for (int i = verb - 1; i >= from; i--) {
            if (text.folded(i).equals("اما") || text.folded(i).equals("واما")) {
                int m = i + 1 < text.size() ? names.mentionIndex(i + 1) : -1;
                return m >= 0 && names.mentions().get(m).canAct() ? Subject.stated(joined.from(m), -1) : Subject.NONE;
            }
        }
        return Subject.NONE;
    }

    /** Where the actors begin that stand right before a verb and open its clause; the verb's own opening where none do. */
    int startOfActorBefore(int opening, int from) {
        int at = opening;
        while (!goesOn(opening) && at - 1 >= from && names.mentionIndex(at - 1) >= 0) {
            Mention mention = names.mentions().get(names.mentionIndex(at - 1));
            if (!mention.plain() || !mention.canAct() || mention.from() < from) {
                break;
            }
            at = mention.from();
            if (!mention.joined()) {
                break;
            }
        }
        boolean opens = at < opening
                && (at == from
                        || text.token(at - 1).isSign()
                        || text.readings(at).length > 0 && text.readings(at)[0].conjunction() != 0);
        return opens ? at : opening;
    }

    /** «سيزور فرنسا ويلتقي», «أدان المتحدث ما وصفه»: behind و and ما the noun before the verb is not its subject. */
    boolean goesOn(int opening) {
        return text.folded(opening).equals("ما")
                || text.readings(opening).length > 0 && text.readings(opening)[0].conjunction() != 0;
    }
}
