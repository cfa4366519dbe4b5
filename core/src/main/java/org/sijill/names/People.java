package org.sijill.names;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Sense.Officeholder;
import org.sijill.model.Kind;
import org.sijill.model.Office;
import org.sijill.reading.LexedText;

/** The persons of an article: leads each mention of somebody to the one who is meant. */
final class People {

    private final LexedText text;
    private final Leaders leaders;
    private final NameMatch match;
    private final Members members;
    /** The state of officials whose state no words tell, or null. */
    private final @Nullable String domestic;

    People(LexedText text, Leaders leaders, Members members, @Nullable String domestic) {
        this.text = text;
        this.leaders = leaders;
        this.match = leaders.match();
        this.members = members;
        this.domestic = domestic;
    }

    /** The person behind a draft; null where a title points to nobody. */
    @Nullable
    Person of(Draft draft) {
        return draft.hasName() ? named(draft) : unnamed(draft);
    }

    private Person named(Draft draft) {
        String name = Naming.name(text, draft);
        List<String> words = NameMatch.words(name);
        Officeholder leader = leaders.named(draft, words);
        Person known = leader == null ? null : members.get("leader:" + leader.key());
        if (known == null) {
            known = byName(draft, words, leader != null);
        }
        if (known == null) {
            known = toldBefore(draft, leader, words);
        }
        if (known == null) {
            known = members.enter(Kind.PERSON, name, null);
        }
        if (words.size() > known.nameWords.size() || !known.named) {
            known.name = name;
            known.nameWords = words;
        }
        known.named = true;
        learn(known, draft);
        boolean sure = words.size() > 1 || draft.hasParty() || draft.office != null;
        if (leader != null && known.leader == null && (sure || draft.leaders.contains(leader))) {
            adopt(known, leader);
        }
        return known;
    }

    private void adopt(Person person, Officeholder leader) {
        person.become(leader);
        leaders.belong(person, leader);
        Office held = leaders.office(leader);
        boolean general = person.officeTold
                && person.office != null
                && (Offices.mayMean(person.office, held) || leaders.outranks(leader, person.office, person.party()));
        if (!person.former && (person.office == null || general)) {
            person.office = held;
        }
        if (person.officeTold
                && person.office != null
                && !Offices.many(person.office)
                && leaders.succeeded(leader, person.office, person.party())) {
            person.past = person.office;
            person.office = Office.NONE;
        }
        members.put("leader:" + leader.key(), person);
    }

    private static void learn(Person person, Draft draft) {
        person.first = person.first < 0 ? draft.from : person.first;
        person.last = draft.from;
        if (person.party() == null) {
            person.country = draft.country;
            person.organization = draft.country == null ? draft.organization : null;
        }
        person.title = person.title.isEmpty() ? draft.rule : person.title;
        if (draft.former) {
            person.former = true;
            person.office = person.officeTold && person.office != draft.office ? person.office : Office.NONE;
        } else if (draft.office != null && draft.office != person.past && better(person, draft)) {
            person.office = draft.office;
            person.officeTold = true;
        }
    }

    /** Whether the office that a mention tells is to be taken: it ranks higher, or stands against one that only the lexicon gave. */
    private static boolean better(Person person, Draft draft) {
        Office told = draft.office;
        if (told == null || told == Office.NONE || person.office == told) {
            return person.office == null;
        }
        if (person.office == null || person.office == Office.NONE) {
            return true;
        }
        boolean general = draft.generic || told == Office.OFFICIAL;
        if (general && (Offices.mayMean(told, person.office) || !person.officeTold)) {
            return false;
        }
        return !person.officeTold || told.ordinal() < person.office.ordinal() || Offices.mayMean(person.office, told);
    }

    private @Nullable Person byName(Draft draft, List<String> words, boolean leader) {
        for (int i = members.size() - 1; i >= 0; i--) {
            Person person = members.get(i);
            if (person.kind == Kind.PERSON && person.named && person.agrees(draft.country, draft.organization)) {
                boolean same = match.sameEnds(words, person.nameWords)
                        || (match.contained(words, person.nameWords)
                                && !onlyGivenName(words, person.nameWords, draft.office == person.office));
                if (same && !(leader && person.leader != null)) {
                    return person;
                }
            }
        }
        return null;
    }

    /** «الملك عبدالعزيز» is not «عبدالعزيز السالمي»: a given name alone stands for a full name only in the same office. */
    private boolean onlyGivenName(List<String> a, List<String> b, boolean sameOffice) {
        List<String> shorter = a.size() <= b.size() ? a : b;
        List<String> longer = a.size() <= b.size() ? b : a;
        return !sameOffice
                && shorter.size() == 1
                && longer.size() > 1
                && match.sameWord(shorter.get(0), longer.get(0))
                && !match.sameWord(shorter.get(0), longer.get(longer.size() - 1));
    }

    /** «السفير البيروفي الجديد» before his name is told: the same office of the same state, held by one at a time. */
    private @Nullable Person toldBefore(Draft draft, @Nullable Officeholder leader, List<String> words) {
        Office office = draft.office;
        if (office == null || office == Office.NONE || draft.former || !draft.hasParty()) {
            return null;
        }
        for (int i = members.size() - 1; i >= 0; i--) {
            Person person = members.get(i);
            boolean role = person.kind == Kind.PERSON
                    && !person.named
                    && !person.former
                    && person.serves(draft.country, draft.organization);
            boolean same = role
                    && (person.title.equals(draft.rule) || !Offices.many(office))
                    && (person.office == office || mayBe(person, office));
            if (same && (person.leader == null || leader == null)) {
                if (person.leader != null && !match.contained(words, person.nameWords)) {
                    forget(person);
                }
                return person;
            }
        }
        return null;
    }

    private static boolean mayBe(Person person, Office office) {
        return person.office != null && Offices.mayMean(person.office, office);
    }

    /** The article names another than the lexicon knows for the office: the words win. */
    private void forget(Person person) {
        members.remove("leader:" + person.key);
        person.leader = null;
        person.key = null;
        person.en = null;
        person.wikidata = null;
        person.nameWords = List.of();
    }

    private @Nullable Person unnamed(Draft draft) {
        Office office = draft.office == null ? Office.OFFICIAL : draft.office;
        Person known = draft.former ? formerHolder(office, draft) : lastInOffice(office, draft);
        if (known == null && !draft.former && !draft.generic && !Offices.shared(office)) {
            known = holder(office, draft);
        }
        if (known == null && draft.generic && !draft.hasParty() && Offices.many(office)) {
            return null;
        }
        known = known != null ? known : role(office, draft);
        known.last = draft.from;
        return known;
    }

    private Person role(Office office, Draft draft) {
        String words = Naming.role(text, draft);
        String key = "role:" + words + draft.country + draft.organization;
        Person known = members.get(key);
        if (known == null) {
            known = members.enter(Kind.PERSON, words, key);
            known.country = draft.country;
            known.organization = draft.country == null ? draft.organization : null;
            known.office = draft.former ? Office.NONE : office;
            known.former = draft.former;
            known.officeTold = true;
            known.title = draft.rule;
            if (known.party() == null && draft.definite && !draft.owned) {
                known.country = domestic;
            }
        }
        return known;
    }

    /** «رئيس الوزراء البريطاني الأسبق» is the one told before who held the office once. */
    private @Nullable Person formerHolder(Office office, Draft draft) {
        String code = draft.country != null ? draft.country : draft.organization;
        for (int i = members.size() - 1; i >= 0; i--) {
            Person person = members.get(i);
            if (person.kind == Kind.PERSON && person.leader != null && leaders.formerly(person.leader, office, code)) {
                return person;
            }
        }
        return null;
    }

    private @Nullable Person lastInOffice(Office office, Draft draft) {
        Person best = null;
        for (int i = 0; i < members.size(); i++) {
            Person person = members.get(i);
            boolean same = person.kind == Kind.PERSON
                    && (person.office == office || (draft.generic && Offices.mayMean(office, person.office)))
                    && (draft.hasParty()
                            ? person.party() != null && person.agrees(draft.country, draft.organization)
                            : draft.definite)
                    && (person.named || !Offices.many(office) || draft.generic || person.title.equals(draft.rule))
                    && (draft.generic || !Offices.many(office) || person.title.equals(draft.rule));
            if (same && (best == null || person.last >= best.last)) {
                best = person;
            }
        }
        return best;
    }

    private @Nullable Person holder(Office office, Draft draft) {
        Officeholder serving = leaders.holder(office, draft.country != null ? draft.country : draft.organization);
        if (serving == null) {
            return null;
        }
        Person known = members.get("leader:" + serving.key());
        if (known == null) {
            String name = draft.member ? serving.ar() : Naming.role(text, draft);
            known = members.enter(Kind.PERSON, name, "leader:" + serving.key());
            known.become(serving);
            known.office = office;
            known.officeTold = true;
            known.title = draft.rule;
            known.country = draft.country;
            known.organization = draft.country == null ? draft.organization : null;
            known.nameWords = NameMatch.words(serving.ar());
        }
        return known;
    }
}
