package org.sijill.names;

import java.util.Set;
import org.sijill.lexicon.Sense.Nisba;
import org.sijill.lexicon.Sense.Qualifier;
import org.sijill.model.Office;
import org.sijill.reading.LexedText;

/** Reads what stands right behind a title: whose it is, that it is held no more, and where its holder is posted. */
final class Belonging {

    private static final Set<String> WITHIN = Set.of("في", "من", "لدي");

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
        Phrase party = phrases.longest(at, Phrase.PARTY);
        boolean state = party != null && party.to() > phrases.afterNisba(at);
        if (nisba != null && !state && !person.hasParty()) {
            person.belongTo(nisba);
            return phrases.afterNisba(at);
        }
        boolean sent = office == Office.ENVOY
                && text.folded(at).startsWith("ل")
                && at > 0
                && phrases.bare(at - 1, Phrase.TITLE) != null;
        if (sent) {
            // «مبعوث الملك للسودان»: behind the master stands where the envoy goes.
            return owners.post(at);
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
        int working = person.hasParty() || office != Office.OFFICIAL ? at : workplace(person, at);
        if (working > at) {
            return working;
        }
        int seated = person.hasParty() ? at : seat(person, at);
        return seated == at && Offices.posted(office) ? owners.post(at) : seated;
    }

    /** «مسؤول في البيت الأبيض», «دبلوماسي لدى الأمم المتحدة», «مسؤول بوزارة الخارجية السودانية»: the body that an official works for. */
    private int workplace(Draft person, int at) {
        if (at >= text.size()) {
            return at;
        }
        Draft owner = new Draft(at);
        int to = WITHIN.contains(text.folded(at)) ? owners.body(owner, at + 1) : owners.linkedBody(owner, at);
        person.definite |= owner.hasParty();
        return take(person, owner, to, at);
    }

    /** Completes the person from an owner that was read; gives the token after it, or {@code at} where it told nothing. */
    private static int take(Draft person, Draft owner, int to, int at) {
        person.completeFrom(owner);
        return owner.hasParty() ? to : at;
    }

    private boolean nameFollows(int at) {
        return context.nameFollows(at < text.size() && text.isSign(at, "،,") ? at + 1 : at);
    }

    /** «الرئيس المؤقت لبوركينا فاسو», «وزيرة الخارجية بالإنابة في مدغشقر هانيتا», «المتحدث السابق باسم الخارجية الأميركية». */
    private int seat(Draft person, int at) {
        if (at >= text.size()) {
            return at;
        }
        if (text.folded(at).equals("باسم")) {
            Draft owner = new Draft(at);
            return take(person, owner, owners.body(owner, at + 1), at);
        }
        boolean within = text.folded(at).equals("في");
        Phrase seat = within ? phrases.bare(at + 1, Phrase.PARTY) : phrases.longest(at, Phrase.PARTY);
        boolean qualified = at > 0 && phrases.bare(at - 1, Phrase.QUALIFIER) != null;
        // «وزير الداخلية بمملكة البحرين الفريق الركن راشد بن عبدالله»
        boolean attached = seat != null
                && (seat.reading().preposition() == 'ب' && seat.is(Phrase.COUNTRY)
                        || seat.reading().preposition() == 'ل' && qualified);
        if (seat == null || (!within && !attached) || !nameFollows(seat.to())) {
            return at;
        }
        Draft owner = new Draft(at);
        return take(person, owner, owners.owner(owner, within ? at + 1 : at), at);
    }
}
