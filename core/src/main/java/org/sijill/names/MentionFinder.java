package org.sijill.names;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.GrammaticalNumber;
import org.sijill.lexicon.Lexicon.Gazetteer;
import org.sijill.lexicon.Reading;
import org.sijill.lexicon.Sense;
import org.sijill.lexicon.Sense.Anaphor;
import org.sijill.lexicon.Sense.AnaphorKind;
import org.sijill.lexicon.Sense.Body;
import org.sijill.lexicon.Sense.Country;
import org.sijill.lexicon.Sense.Nisba;
import org.sijill.lexicon.Sense.Organization;
import org.sijill.lexicon.Sense.Place;
import org.sijill.lexicon.WordClass;
import org.sijill.model.Kind;
import org.sijill.model.Office;
import org.sijill.reading.LexedText;

/** Walks through a text and drafts a mention wherever someone or something is named; the longest reading wins. */
final class MentionFinder {

    private final LexedText text;
    private final NameSpotter names;
    private final PersonParser persons;
    private final Gazetteer gazetteer;
    private final @Nullable String home;
    private int lastTo = -1;

    MentionFinder(LexedText text, Gazetteer gazetteer, @Nullable LocalDate day, @Nullable String home) {
        this.text = text;
        this.gazetteer = gazetteer;
        this.home = home;
        this.names = new NameSpotter(text);
        this.persons = new PersonParser(text, names, day);
    }

    List<Draft> find() {
        List<Draft> found = new ArrayList<>();
        int at = 0;
        while (at < text.size()) {
            Draft draft = text.token(at).isWord() ? at(at) : null;
            if (draft == null || draft.to <= at) {
                at++;
            } else {
                found.add(draft);
                at = draft.to;
                lastTo = at;
            }
        }
        return found;
    }

    private @Nullable Draft at(int at) {
        Draft anaphor = anaphor(at);
        if (anaphor != null) {
            return anaphor;
        }
        Draft capital = capital(at);
        if (capital != null) {
            return capital;
        }
        Draft thing = thing(at);
        Draft person = persons.parse(at);
        if (person != null && person.number != GrammaticalNumber.SINGULAR) {
            several(person);
        }
        if (thing == null || (person != null && person.to > thing.to)) {
            return person != null ? person : nisba(at);
        }
        return thing;
    }

    /** «العاصمة الصينية بكين», «العاصمة الجزائرية»: the capital of a state, with or without its name. */
    private @Nullable Draft capital(int at) {
        if (!text.folded(at).endsWith("العاصمه") && !text.folded(at).equals("للعاصمه")) {
            return null;
        }
        Nisba nisba = adjective(at + 1);
        if (nisba == null || nisba.country().isEmpty()) {
            return null;
        }
        Draft draft = new Draft(at);
        draft.to = at + 2;
        Phrase named = Phrase.longest(text, at + 2, Place.class::isInstance);
        Place place = named != null && named.reading().bare() ? named.sense(Place.class) : gazetteer.capital(nisba.country());
        if (place == null) {
            return null;
        }
        draft.to = named != null && named.reading().bare() ? named.to() : draft.to;
        draft.rule = place.id();
        place(draft, place);
        draft.key = place.key();
        return draft;
    }

    /** A state, place, body or organisation. */
    private @Nullable Draft thing(int at) {
        Draft body = body(at);
        Phrase phrase = Phrase.longest(
                text, at, sense -> sense instanceof Country || sense instanceof Organization || sense instanceof Place);
        if (phrase == null || !nameable(phrase)) {
            return body != null ? body : homeName(at);
        }
        if (body != null && body.to >= phrase.to()) {
            return body;
        }
        if (adjectiveHere(phrase)) {
            return nisba(at);
        }
        Draft draft = new Draft(at);
        draft.to = phrase.to();
        Sense sense = preferred(phrase);
        draft.rule = sense.id();
        switch (sense) {
            case Country country -> country(draft, country);
            case Organization organization -> organization(draft, organization);
            case Place place -> place(draft, place);
            default -> throw new IllegalStateException("not a thing: " + sense);
        }
        return draft;
    }

    /** «السعودية» is the adjective behind a noun with article: «الحملة العسكرية السعودية». */
    private boolean adjectiveHere(Phrase phrase) {
        int before = phrase.from() - 1;
        if (phrase.to() - phrase.from() > 1 || before < 0 || phrase.from() == lastTo || !phrase.reading().bare() || !text.folded(phrase.from()).equals("السعوديه")) {
            return false;
        }
        boolean noun = text.token(before).isWord() && text.folded(before).contains("ال") && !text.is(before, WordClass.TIME)
                && !text.is(before, WordClass.RELATIVE) && !text.is(before, WordClass.PREPOSITION);
        Reading reading = text.content(before);
        return noun && reading != null && (reading.definite() || text.folded(before).startsWith("ال"));
    }

    /** «المملكة» in a Saudi paper is Saudi Arabia. */
    private @Nullable Draft homeName(int at) {
        if (home == null) {
            return null;
        }
        for (Reading reading : text.readings(at)) {
            Country country = gazetteer.atHome(reading.word().form(), home);
            if (country != null) {
                Draft draft = new Draft(at);
                draft.to = at + 1;
                draft.rule = "home-names:" + reading.word().form();
                draft.gender = org.sijill.lexicon.Gender.FEMININE;
                country(draft, country);
                return draft;
            }
        }
        return null;
    }

    /** A one-word name that is an ordinary word or a first name elsewhere needs its context. */
    private boolean nameable(Phrase phrase) {
        if (phrase.to() - phrase.from() > 1) {
            return true;
        }
        String form = phrase.reading().word().form();
        if (form.equals("مالي")) {
            return text.folded(phrase.from()).length() > 4 || followsPreposition(phrase.from());
        }
        boolean ordinary = phrase.reading().word().ordinary();
        return !ordinary || followsPreposition(phrase.from()) || phrase.reading().preposition() != 0;
    }

    private boolean followsPreposition(int at) {
        return at > 0 && text.is(at - 1, WordClass.PREPOSITION);
    }

    /** A capital that acts is the state, but as a place it stays a city: the governor before it decides. */
    private Sense preferred(Phrase phrase) {
        Country country = phrase.sense(Country.class);
        Place place = phrase.sense(Place.class);
        Organization organization = phrase.sense(Organization.class);
        if (country != null) {
            return country;
        }
        return organization != null ? organization : java.util.Objects.requireNonNull(place);
    }

    private static void country(Draft draft, Country country) {
        draft.kind = Kind.COUNTRY;
        draft.country = country.code();
        draft.ar = country.ar();
        draft.en = country.en();
        draft.key = country.code();
        draft.wikidata = country.wikidata().isEmpty() ? null : country.wikidata();
        draft.office = Office.NONE;
    }

    private static void organization(Draft draft, Organization organization) {
        draft.kind = organization.kind();
        draft.organization = organization.code();
        draft.ar = organization.ar();
        draft.en = organization.en();
        draft.key = organization.code();
        draft.wikidata = organization.wikidata().isEmpty() ? null : organization.wikidata();
        draft.office = Office.NONE;
    }

    private static void place(Draft draft, Place place) {
        draft.kind = place.kind();
        draft.country = place.country().isEmpty() ? null : place.country();
        draft.ar = place.ar();
        draft.en = place.en();
        draft.key = (place.capital() ? "capital:" : "") + place.key();
        draft.office = Office.NONE;
    }

    /** «وزارة الخارجية الإيطالية», «الحكومة السورية», «سفارة مصر»: a body with the state that it acts for. */
    private @Nullable Draft body(int at) {
        Phrase phrase = Phrase.longest(text, at, Body.class::isInstance);
        if (phrase == null || (phrase.reading().word().is(WordClass.PREPOSITION))) {
            return null;
        }
        Body body = (Body) phrase.senses().get(0);
        Draft draft = new Draft(at);
        draft.kind = Kind.ORGANIZATION;
        draft.office = body.office();
        draft.rule = body.id();
        draft.to = phrase.to();
        draft.gender = phrase.reading().word().form().endsWith("ه") ? org.sijill.lexicon.Gender.FEMININE : draft.gender;
        draft.definite = phrase.reading().definite() || text.folded(phrase.to() - 1).startsWith("ال");
        if (!body.country().isEmpty()) {
            draft.country = body.country();
        }
        bodyOwner(draft);
        return draft.hasParty() ? draft : null;
    }

    private void bodyOwner(Draft draft) {
        int at = draft.to;
        for (int skipped = 0; skipped < 4 && at < text.size(); skipped++, at++) {
            Nisba nisba = adjective(at);
            if (nisba != null) {
                draft.country = nisba.country().isEmpty() ? draft.country : nisba.country();
                draft.organization = nisba.organization().isEmpty() ? draft.organization : nisba.organization();
                draft.to = at + 1;
                return;
            }
            Phrase owner = Phrase.longest(text, at, sense -> sense instanceof Country || sense instanceof Organization || sense instanceof Place);
            if (owner != null && !draft.hasParty() && owns(draft, owner, skipped)) {
                take(draft, owner.senses().get(0));
                draft.to = owner.to();
                nisbaAfterPlace(draft);
                return;
            }
            if (!plainAdjective(at) && !linksOwner(draft, at, skipped)) {
                return;
            }
        }
    }

    private boolean owns(Draft draft, Phrase owner, int skipped) {
        boolean afterPreposition = owner.from() > draft.to && text.is(owner.from() - 1, WordClass.PREPOSITION);
        boolean attached = owner.reading().preposition() == 'ب' && skipped == 0;
        return owner.reading().conjunction() == 0
                && (afterPreposition || attached || (owner.reading().preposition() == 0 && !draft.definite));
    }

    private static void take(Draft draft, Sense owner) {
        switch (owner) {
            case Country country -> draft.country = country.code();
            case Organization organization -> draft.organization = organization.code();
            case Place place -> draft.country = place.country().isEmpty() ? null : place.country();
            default -> {}
        }
    }

    /** «مجلس محافظة الأنبار العراقية»: the nisba behind the place belongs to the body's name too. */
    private void nisbaAfterPlace(Draft draft) {
        Nisba nisba = adjective(draft.to);
        if (nisba != null && nisba.country().equals(draft.country)) {
            draft.to++;
        }
    }

    /** «مسؤول في البيت الأبيض», «مراقبون من الأمم المتحدة»: one preposition may stand before the owner. */
    private boolean linksOwner(Draft draft, int at, int skipped) {
        String folded = text.folded(at);
        boolean link = folded.equals("في") || folded.equals("من") || folded.equals("لدي");
        return link && skipped < 2 && Phrase.longest(text, at + 1, sense -> sense instanceof Country || sense instanceof Organization) != null && !draft.hasParty();
    }

    /** «القوات المسلحة المصرية»: one definite adjective may stand before the nisba. */
    private boolean plainAdjective(int at) {
        String folded = text.folded(at);
        return text.token(at).isWord()
                && folded.startsWith("ال")
                && !text.is(at, WordClass.TIME)
                && !text.is(at, WordClass.RELATIVE)
                && Phrase.longest(text, at, sense -> !(sense instanceof Nisba)) == null;
    }

    private @Nullable Nisba adjective(int at) {
        if (at >= text.size()) {
            return null;
        }
        for (Reading reading : text.readings(at)) {
            if (reading.bare() && reading.pronoun() == null) {
                for (Sense sense : reading.word().senses()) {
                    if (sense instanceof Nisba nisba) {
                        return nisba;
                    }
                }
            }
        }
        return null;
    }

    /** A nisba by itself: a people («الروس», «السوريين»), or an adjective beside a noun («العدوان الإسرائيلي»). */
    private @Nullable Draft nisba(int at) {
        for (Reading reading : text.readings(at)) {
            for (Sense sense : reading.word().senses()) {
                if (sense instanceof Nisba nisba && reading.pronoun() == null) {
                    Draft draft = new Draft(at);
                    draft.to = at + 1;
                    draft.kind = nisba.organization().isEmpty() ? Kind.COUNTRY : Kind.GROUP;
                    draft.country = nisba.country().isEmpty() ? null : nisba.country();
                    draft.organization = nisba.organization().isEmpty() ? null : nisba.organization();
                    draft.office = Office.NONE;
                    draft.gender = nisba.gender();
                    draft.number = nisba.number();
                    draft.rule = nisba.id();
                    boolean people = nisba.people() || nisba.number() == GrammaticalNumber.PLURAL;
                    draft.adjective = !people || !reading.bare() && !reading.definite() || (people && qualifiesNoun(at, reading));
                    return draft;
                }
            }
        }
        return null;
    }

    /** «المسؤولين السوريين»: after a plural noun with article it is an adjective, after anything else a people. */
    private boolean qualifiesNoun(int at, Reading reading) {
        if (at == 0 || !reading.bare() || !reading.definite()) {
            return false;
        }
        String before = text.folded(at - 1);
        return text.token(at - 1).isWord() && before.startsWith("ال") && !text.is(at - 1, WordClass.PREPOSITION);
    }

    /** «نظيره القيرغيزي سادير جاباروف», «الجانبان», «الزعيمان». */
    private @Nullable Draft anaphor(int at) {
        for (Reading reading : text.readings(at)) {
            for (Sense sense : reading.word().senses()) {
                if (sense instanceof Anaphor anaphor) {
                    return anaphor(at, anaphor, reading);
                }
            }
        }
        return null;
    }

    private @Nullable Draft anaphor(int at, Anaphor anaphor, Reading reading) {
        Draft draft = new Draft(at);
        draft.anaphor = anaphor.kind();
        draft.rule = anaphor.id();
        draft.to = at + 1;
        switch (anaphor.kind()) {
            case NONE -> {
                return null;
            }
            case PERSONS -> {
                draft.number = GrammaticalNumber.DUAL;
                several(draft);
                return draft;
            }
            case SIDES -> {
                draft.number = GrammaticalNumber.DUAL;
                draft.kind = Kind.COUNTRY;
                return draft;
            }
            case COUNTERPART, COUNTERPARTS -> {
                if (reading.pronoun() == null && !text.folded(at).endsWith("ه")) {
                    return null;
                }
                counterpart(draft);
                return draft.hasParty() || draft.hasName() ? draft : null;
            }
        }
        return draft;
    }

    private void counterpart(Draft draft) {
        Nisba nisba = adjective(draft.to);
        if (nisba != null) {
            draft.country = nisba.country().isEmpty() ? null : nisba.country();
            draft.organization = nisba.organization().isEmpty() ? null : nisba.organization();
            draft.to++;
        }
        Draft named = draft.to < text.size() && bareWord(draft.to) ? persons.parse(draft.to) : null;
        if (named != null && (named.hasName() || named.office != null) && sameParty(draft, named) && named.number == GrammaticalNumber.SINGULAR) {
            draft.nameFrom = named.nameFrom;
            draft.nameTo = named.nameTo;
            draft.leaders = named.leaders;
            draft.office = named.office;
            draft.country = draft.country == null ? named.country : draft.country;
            draft.to = named.to;
        } else {
            int end = names.end(draft.to);
            if (end > draft.to) {
                draft.nameFrom = draft.to;
                draft.nameTo = end;
                draft.to = end;
            }
        }
    }

    private boolean bareWord(int at) {
        return text.readings(at).length == 0 || text.readings(at)[0].bare();
    }

    private static boolean sameParty(Draft a, Draft b) {
        return a.country == null || b.country == null || a.country.equals(b.country);
    }

    /** «الرئيسان، الروسي فلاديمير بوتين، والإيراني مسعود بيزشكيان»; «وزراء خارجية مصر وتونس»: reads the members of a group. */
    private void several(Draft group) {
        int at = group.to;
        if (at + 1 < text.size() && text.folded(at).startsWith("كل") && text.folded(at + 1).equals("من")) {
            at += 2;
        }
        while (at < text.size() && group.members.size() < 8) {
            int start = text.isSign(at, "،,") ? at + 1 : at;
            if (start >= text.size() || (!group.members.isEmpty() && start == at && !joined(start))) {
                break;
            }
            Draft member = member(group, start, group.members.isEmpty());
            if (member == null) {
                break;
            }
            group.members.add(member);
            at = member.to;
        }
        if (!group.members.isEmpty()) {
            group.to = group.members.get(group.members.size() - 1).to;
        } else {
            groupOwner(group);
        }
    }

    /** «الوزراء الأوروبيون», «وزراء خارجية مجلس التعاون»: a group of one party, told without its members. */
    private void groupOwner(Draft group) {
        Nisba nisba = group.to < text.size() && group.anaphor == null ? adjective(group.to) : null;
        if (nisba != null) {
            group.country = nisba.country().isEmpty() ? null : nisba.country();
            group.organization = nisba.organization().isEmpty() ? null : nisba.organization();
            group.to++;
            return;
        }
        Phrase owner = Phrase.longest(text, group.to, Organization.class::isInstance);
        if (owner != null && owner.reading().bare() && group.anaphor == null) {
            group.organization = ((Organization) owner.senses().get(0)).code();
            group.to = owner.to();
        }
    }

    private boolean joined(int at) {
        return text.readings(at).length > 0 && text.readings(at)[0].conjunction() == 'و';
    }

    private @Nullable Draft member(Draft group, int start, boolean first) {
        Draft member = new Draft(start);
        member.office = group.office;
        member.rule = group.rule;
        int at = start;
        Nisba nisba = firstNisba(start);
        if (nisba != null && nisba.number() == GrammaticalNumber.SINGULAR) {
            member.country = nisba.country().isEmpty() ? null : nisba.country();
            member.organization = nisba.organization().isEmpty() ? null : nisba.organization();
            at = start + 1;
        } else {
            Phrase country = Phrase.longest(text, start, sense -> sense instanceof Country c && !c.metonym());
            if (country == null || country.reading().preposition() != 0) {
                return null;
            }
            member.country = ((Country) country.senses().get(0)).code();
            at = country.to();
        }
        member.to = at;
        Draft named = at < text.size() && bareWord(at) && !text.token(at).isSign() ? persons.parse(at) : null;
        int end = named != null && named.hasName() && named.office == null ? named.to : names.end(at);
        if (end > at) {
            member.nameFrom = named != null && named.hasName() ? named.nameFrom : at;
            member.nameTo = named != null && named.hasName() ? named.nameTo : end;
            member.leaders = named != null ? named.leaders : member.leaders;
            member.to = end;
        }
        return member;
    }

    private @Nullable Nisba firstNisba(int at) {
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
}
