package org.sijill.syntax;

import java.util.List;
import java.util.stream.Stream;
import org.sijill.lexicon.Lexicon.Acts;
import org.sijill.lexicon.Setting;
import org.sijill.lexicon.Slot;
import org.sijill.model.Act;
import org.sijill.model.Kind;
import org.sijill.reading.LexedText;
import org.sijill.reading.Mention;
import org.sijill.reading.Names;
import org.sijill.text.Letters;

/**
 * Who the other of two is that act for different states or bodies: whom the one meets or addresses, and with whom he acts where
 * the verb is dual. Apart from the subjects, because the answer comes from what the verb wants and from whom each acts for, not
 * from where somebody stands.
 */
final class Counterparts {

    private final LexedText text;
    private final Names names;
    private final Acts acts;
    private final PrepositionalPhrases phrases;

    Counterparts(LexedText text, Names names, Acts acts, PrepositionalPhrases phrases) {
        this.text = text;
        this.names = names;
        this.acts = acts;
        this.phrases = phrases;
    }

    /** «التقى الرئيس نظيره … واتفقا»: with one who is understood, the other of the two is who was told last beside him. */
    Subject both(Subject one, int verb) {
        int from = text.sentence(Math.max(verb - 1, 0)).from();
        boolean person = names.entity(one.entities().get(0)).kind() == Kind.PERSON;
        for (int i = verb - 1; i >= from; i--) {
            Mention mention = names.mention(i);
            boolean other = mention != null
                    && mention.canAct()
                    && !mention.adjective()
                    && mention.entities().size() == 1
                    && (mention.kind() == Kind.PERSON) == person
                    && differ(one.entities().get(0), mention.entities().get(0));
            if (mention != null && other) {
                return one.and(Subject.understood(mention.entities()));
            }
        }
        return one;
    }

    /**
     * «سيزور الفلبين ويلتقي الرئيس الفلبيني»: the one person behind a verb of meeting whose clause goes on about somebody of another
     * state is whom that one meets.
     */
    boolean isMet(VerbFinder.Found found, Subject after, Subject understood) {
        boolean meeting = meets(found);
        if (!(meeting || wantsSomebody(found, after))
                || after.mention() < 0
                || after.entities().size() != 1
                || understood.entities().size() != 1) {
            return false;
        }
        Mention met = names.mentions().get(after.mention());
        Mention next =
                after.mention() + 1 < names.mentions().size() ? names.mentions().get(after.mention() + 1) : null;
        boolean another = next != null && next.plain() && text.adjoins(next.from(), met.to());
        boolean somebody = met.kind() == Kind.PERSON || !meeting;
        return somebody
                && !another
                && differ(understood.entities().get(0), after.entities().get(0));
    }

    /** Whether a verb without an object's pronoun takes as its object whom somebody meets: «يلتقي», but not «يستقبل». */
    private boolean meets(VerbFinder.Found found) {
        return found.reading().pronoun() == null
                && found.forms().stream()
                        .filter(form -> !acts.setting(Setting.RECEIVING).contains(Letters.fold(form.lemma())))
                        .flatMap(form -> acts.ofVerb(form.lemma()).stream())
                        .filter(trigger -> trigger.act() == Act.MEET)
                        .flatMap(trigger -> Stream.of(trigger.recipient(), trigger.with()))
                        .flatMap(List::stream)
                        .anyMatch(slot -> slot.where().equals(Slot.OBJECT));
    }

    /** «كما حثت إسرائيل على …», «وهنأ الرئيس فلان ب…»: such a verb wants somebody, and with only one behind it he is the one. */
    private boolean wantsSomebody(VerbFinder.Found found, Subject after) {
        int next = after.mention() < 0
                ? text.size()
                : names.mentions().get(after.mention()).to();
        boolean about = next < text.size() && (text.folded(next).equals("علي") || phrases.attached(next));
        return about
                && found.reading().pronoun() == null
                && found.forms().stream()
                        .anyMatch(form -> acts.setting(Setting.ADDRESSING).contains(Letters.fold(form.lemma())));
    }

    /** Whether two act for different states or bodies. */
    private boolean differ(int one, int other) {
        String party = names.entity(one).party();
        return party != null
                && names.entity(other).party() != null
                && !party.equals(names.entity(other).party());
    }
}
