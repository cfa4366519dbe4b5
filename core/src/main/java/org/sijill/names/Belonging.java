package org.sijill.names;

import org.sijill.lexicon.Sense.Nisba;
import org.sijill.lexicon.Sense.Qualifier;
import org.sijill.model.Office;
import org.sijill.reading.LexedText;

/** Reads what stands right behind a title: whose it is, that it is held no more, and where its holder is posted. */
final class Belonging {

    private final LexedText text;
    private final Phrases phrases;
    private final Owners owners;
    private final TitleContext context;

    Belonging(LexedText text, Phrases phrases, Owners owners, TitleContext context) {
        this.text = text;
        this.phrases = phrases;
        this.owners = owners;
        this.context = context;
    }

    /** Nisba, state or body that the office is of, former holders' words, and the post of an ambassador. */
    int read(Draft person, int from, Office office) {
        int at = from;
        while (at < text.size()) {
            int next = step(person, at, office);
            if (next == at) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private int step(Draft person, int at, Office office) {
        Phrase phrase = phrases.bare(at, Phrase.QUALIFIER);
        Qualifier qualifier = phrase == null ? null : phrase.sense(Qualifier.class);
        if (phrase != null && qualifier != null && Offices.follows(qualifier)) {
            person.former |= Offices.makesFormer(qualifier);
            return phrase.to();
        }
        Nisba nisba = owners.nisba(at);
        if (nisba != null && !person.hasParty()) {
            person.belongTo(nisba);
            return at + 1;
        }
        boolean linked = text.folded(at).startsWith("ل") && office == Office.HEAD_OF_STATE;
        boolean closed = at > 0
                && text.folded(at - 1).startsWith("ال")
                && !text.folded(at).startsWith("ل");
        int owned = person.hasParty() || linked || closed ? at : owners.owner(person, at);
        if (owned > at) {
            return owned;
        }
        if (context.adjective(at)) {
            return at + 1;
        }
        return Offices.posted(office) ? owners.post(at) : at;
    }
}
