package org.sijill.names;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.GrammaticalNumber;
import org.sijill.lexicon.Reading;
import org.sijill.lexicon.Sense;
import org.sijill.lexicon.Sense.Anaphor;
import org.sijill.lexicon.Sense.Body;
import org.sijill.lexicon.Sense.Country;
import org.sijill.lexicon.Sense.Nisba;
import org.sijill.lexicon.Sense.Organization;
import org.sijill.model.Office;
import org.sijill.reading.LexedText;

/** Reads who stands behind a noun in the dual or plural: «الرئيسان، الروسي … والإيراني …», «وزراء خارجية مصر وتونس». */
final class Groups {

    private static final int LARGEST = 8;

    private final LexedText text;
    private final Phrases phrases;
    private final NameSpotter names;
    private final PersonParser persons;

    Groups(LexedText text, Phrases phrases, NameSpotter names, PersonParser persons) {
        this.text = text;
        this.phrases = phrases;
        this.names = names;
        this.persons = persons;
    }

    /** Reads the members of a group into it, or the one party that all of them are of. */
    void read(Draft group) {
        if (portfolios(group)) {
            return;
        }
        int at = group.to;
        if (at + 1 < text.size()
                && text.folded(at).startsWith("كل")
                && text.folded(at + 1).equals("من")) {
            at += 2;
        }
        while (at < text.size() && group.members.size() < LARGEST) {
            int start = text.isSign(at, "،,") ? at + 1 : at;
            if (start >= text.size() || (!group.members.isEmpty() && start == at && !joined(start))) {
                break;
            }
            Draft member = member(group, start);
            if (member == null || (!member.hasName() && group.anaphor == null && Offices.many(group.office))) {
                break;
            }
            group.members.add(member);
            at = member.to;
        }
        if (!group.members.isEmpty()) {
            group.to = group.members.get(group.members.size() - 1).to;
        } else if (!group.hasParty()) {
            party(group);
            count(group);
        }
    }

    /** «الوزراء الثلاثة»: how many of those told before are meant. */
    private void count(Draft group) {
        Phrase phrase = group.number == GrammaticalNumber.PLURAL && !group.hasParty()
                ? phrases.bare(group.to, Phrase.ANAPHOR)
                : null;
        Anaphor number = phrase == null ? null : phrase.sense(Anaphor.class);
        if (phrase != null && number != null && number.counts() > 0) {
            group.count = number.counts();
            group.to = phrase.to();
        }
    }

    /**
     * «وزيرا الخارجية والدفاع الروسيان سيرغي لافروف وسيرغي شويغو», «وزيري الخارجية الفرنسي لوران فابيوس والدفاع جان إيف لودريان»:
     * two offices of one state.
     */
    private boolean portfolios(Draft group) {
        if (group.number != GrammaticalNumber.DUAL || group.office == null || !Offices.ministerial(group.office)) {
            return false;
        }
        Draft first = new Draft(group.from);
        first.office = group.office;
        first.to = group.to;
        int at = stateAndName(first, group.to);
        Phrase portfolio = at < text.size() && joined(at) ? phrases.longest(at, Phrase.BODY) : null;
        Body body = portfolio == null ? null : portfolio.sense(Body.class);
        if (portfolio == null || body == null || !Offices.ministerial(body.office())) {
            return false;
        }
        Draft second = new Draft(portfolio.from());
        second.office = body.office();
        at = stateAndName(second, portfolio.to());
        if (second.hasParty()
                && second.hasName()
                && !first.hasName()
                && at < text.size()
                && joined(at)
                && names.begins(at)) {
            first.nameFrom = second.nameFrom;
            first.nameTo = second.nameTo;
            first.leaders = second.leaders;
            second.leaders = List.of();
            second.nameFrom = at;
            second.nameTo = names.end(at, at + 1);
            second.cut = names.words().attached(at);
            at = second.nameTo;
        }
        first.completeFrom(second);
        second.completeFrom(first);
        group.members.add(first);
        group.members.add(second);
        group.to = at;
        return first.hasParty();
    }

    private int stateAndName(Draft member, int from) {
        Nisba nisba = nisba(from);
        int at = from;
        if (nisba != null) {
            member.belongTo(nisba);
            at = phrases.afterNisba(at);
        }
        member.to = at;
        name(member, at);
        return member.to;
    }

    /** «الوزراء الأوروبيون», «وزراء خارجية مجلس التعاون»: a group of one party, told without its members. */
    private void party(Draft group) {
        Nisba nisba = group.anaphor == null ? nisba(group.to) : null;
        if (nisba != null) {
            group.belongTo(nisba);
            group.to = phrases.afterNisba(group.to);
            return;
        }
        Phrase owner = group.anaphor == null ? phrases.bare(group.to, Phrase.ORGANIZATION) : null;
        Organization organization = owner == null ? null : owner.sense(Organization.class);
        if (owner != null && organization != null) {
            group.belongTo(organization);
            group.to = owner.to();
        }
    }

    /** «السفير البحريني راشد الكعبي، واللبناني وائل حداد»: another holder of the office told just before, or null. */
    @Nullable
    Draft alike(@Nullable Draft before, int at) {
        boolean officer = before != null
                && before.hasName()
                && before.office != null
                && before.office != Office.NONE
                && before.members.isEmpty();
        if (before == null
                || !officer
                || !joined(at)
                || at - before.to > 1
                || (at > before.to && !text.isSign(before.to, "،,"))) {
            return null;
        }
        Nisba nisba = definiteNisba(at);
        if (nisba == null || nisba.number() != GrammaticalNumber.SINGULAR || names.end(at + 1) - at < 3) {
            return null;
        }
        Draft member = new Draft(at);
        member.office = before.office;
        member.rule = before.rule.startsWith("leaders:") ? "names:title" : before.rule;
        member.title = before.title;
        member.belongTo(nisba);
        member.to = at + 1;
        name(member, at + 1);
        return member;
    }

    private @Nullable Nisba nisba(int at) {
        Phrase phrase = phrases.bare(at, Phrase.NISBA);
        return phrase == null ? null : phrase.sense(Nisba.class);
    }

    private boolean joined(int at) {
        return text.readings(at).length > 0 && text.readings(at)[0].conjunction() == 'و';
    }

    private @Nullable Draft member(Draft group, int start) {
        Draft member = new Draft(start);
        member.member = true;
        member.office = group.office;
        member.rule = group.rule;
        member.title = group.title;
        int at = start;
        Nisba nisba = definiteNisba(start);
        if (nisba != null && nisba.number() == GrammaticalNumber.SINGULAR) {
            member.belongTo(nisba);
            at = start + 1;
        } else {
            Phrase phrase = phrases.longest(start, Phrase.COUNTRY);
            Country country = phrase == null ? null : phrase.sense(Country.class);
            if (phrase == null
                    || country == null
                    || country.metonym()
                    || phrase.reading().preposition() != 0) {
                return null;
            }
            member.country = country.code();
            at = phrase.to();
        }
        member.to = at;
        name(member, at);
        return member;
    }

    private void name(Draft member, int at) {
        boolean bare = at < text.size()
                && text.token(at).isWord()
                && (text.readings(at).length == 0 || text.readings(at)[0].bare());
        Draft named = bare ? persons.parse(at) : null;
        if (named != null && named.hasName() && named.office == null) {
            member.nameFrom = named.nameFrom;
            member.nameTo = named.nameTo;
            member.leaders = named.leaders;
            member.to = named.to;
            return;
        }
        int end = at < text.size() ? names.end(at) : at;
        if (end > at) {
            member.nameFrom = at;
            member.nameTo = end;
            member.to = end;
        }
    }

    private @Nullable Nisba definiteNisba(int at) {
        for (Reading reading : text.readings(at)) {
            if (reading.preposition() == 0 && reading.definite()) {
                for (Sense sense : reading.word().senses()) {
                    if (sense instanceof Nisba nisba) {
                        return nisba;
                    }
                }
            }
        }
        return null;
    }

    /** «نظيره القيرغيزي سادير جاباروف»: reads the counterpart's state and name. */
    void counterpart(Draft draft) {
        Nisba nisba = nisba(draft.to);
        if (nisba != null) {
            draft.belongTo(nisba);
            draft.to = phrases.afterNisba(draft.to);
        }
        boolean bare =
                draft.to < text.size() && (text.readings(draft.to).length == 0 || text.readings(draft.to)[0].bare());
        Draft named = bare ? persons.parse(draft.to) : null;
        boolean same = named != null
                && (draft.country == null || named.country == null || draft.country.equals(named.country));
        if (named != null && same && named.number == GrammaticalNumber.SINGULAR) {
            draft.nameFrom = named.nameFrom;
            draft.nameTo = named.nameTo;
            draft.leaders = named.leaders;
            draft.office = named.office;
            draft.completeFrom(named);
            draft.to = named.to;
        } else if (draft.to < text.size() && names.end(draft.to) > draft.to && !isNounWithPreposition(draft.to)) {
            draft.nameFrom = draft.to;
            draft.nameTo = names.end(draft.to);
            draft.to = draft.nameTo;
        }
    }

    /** «أبلغ نظيره الإيراني باستحالة الحل»: an unknown word that begins like a preposition and ends like a noun. */
    private boolean isNounWithPreposition(int at) {
        String folded = text.folded(at);
        return names.end(at) - at == 1
                && names.words().unknown(at)
                && folded.endsWith("ه")
                && "بلك".indexOf(folded.charAt(0)) >= 0;
    }
}
