package org.sijill.names;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Gender;
import org.sijill.lexicon.NameMatch;
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
        boolean ofUnknown = draft.rule.equals("names:short") && draft.leaders.isEmpty();
        Officeholder leader = ofUnknown ? null : leaders.named(draft, words);
        Person holder = draft.hasParty() ? null : holderCalled(words);
        leader = holder == null ? leader : holder.leader;
        Person known = leader == null ? null : members.get("leader:" + leader.key());
        if (known == null && draft.full != null) {
            known = draft.full.person;
        }
        if (known == null && leader != null && words.size() == 1 && draft.office == null && !rules(leader)) {
            known = namesake(words);
            leader = known == null ? leader : null;
        }
        if (known == null) {
            known = byName(draft, words, leader);
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
        draft.person = known;
        learn(known, draft);
        boolean sure = words.size() > 1 || draft.hasParty() || draft.office != null;
        if (leader != null && known.leader == null && (sure || draft.leaders.contains(leader))) {
            adopt(known, leader);
        }
        return known;
    }

    /** «وزيرة خارجية كينيا», then «الوزيرة أمينة محمد»: told by the office, and called so by the lexicon. */
    private @Nullable Person holderCalled(List<String> words) {
        for (int i = members.size() - 1; i >= 0 && words.size() > 1; i--) {
            Person person = members.get(i);
            if (person.kind == Kind.PERSON
                    && person.leader != null
                    && words.size() <= person.nameWords.size()
                    && match.sameWord(words.get(0), person.nameWords.get(0))
                    && match.contained(words, person.nameWords)) {
                return person;
            }
        }
        return null;
    }

    /** Whether somebody is head of state or government on the day, whom a family name alone means before all others. */
    private boolean rules(Officeholder leader) {
        return leaders.office(leader).ordinal() <= Office.HEAD_OF_GOVERNMENT.ordinal();
    }

    /** «أسدروبال تشافيز», then «تشافيز»: who was told in full, not the leader of that name, unless that one rules. */
    private @Nullable Person namesake(List<String> words) {
        for (int i = members.size() - 1; i >= 0; i--) {
            Person person = members.get(i);
            int last = person.nameWords.size() - 1;
            if (person.kind == Kind.PERSON
                    && person.named
                    && last > 0
                    && match.sameWord(words.get(0), person.nameWords.get(last))) {
                return person;
            }
        }
        return null;
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
        } else if (draft.former && person.country == null) {
            person.country = draft.country; // «رئيس الوزراء البريطاني الأسبق فلان», who now serves a body
        }
        person.title = person.title.isEmpty() ? draft.title() : person.title;
        person.heads.add(draft.head);
        person.honoured |= draft.honoured;
        person.gender = person.leader == null && draft.gender == Gender.FEMININE ? Gender.FEMININE : person.gender;
        if (draft.former) {
            person.former = true;
            person.held = draft.office;
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

    private @Nullable Person byName(Draft draft, List<String> words, @Nullable Officeholder leader) {
        for (int i = members.size() - 1; i >= 0; i--) {
            Person person = members.get(i);
            if (person.kind == Kind.PERSON && person.named && person.agrees(draft.country, draft.organization)) {
                boolean same = match.sameEnds(words, person.nameWords)
                        || (match.contained(words, person.nameWords)
                                && !onlyGivenName(words, person.nameWords, alike(draft, words, person)));
                boolean other = words.size() > 1 && person.leader != null && !mayBe(words, person.leader);
                if (same && !other && (leader == null || (person.leader == null && mayBe(person.nameWords, leader)))) {
                    return person;
                }
            }
        }
        return null;
    }

    /** «بلال أردوغان» is not the leader whom «أردوغان» alone means. */
    private boolean mayBe(List<String> words, Officeholder leader) {
        List<String> full = NameMatch.words(leader.ar());
        return match.contained(words, full) || match.sameEnds(words, full);
    }

    /** Whether a given name may do: in the same office, or behind an honorific («الأمير محمد») that one only bears with it. */
    private boolean alike(Draft draft, List<String> words, Person person) {
        return draft.office == person.office || (draft.honoured && person.honoured && honouredAs(words) == 1);
    }

    private int honouredAs(List<String> words) {
        int count = 0;
        for (int i = 0; i < members.size(); i++) {
            Person person = members.get(i);
            boolean called = person.honoured && match.contained(words, person.nameWords);
            count += called ? 1 : 0;
        }
        return count;
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
                    && (person.serves(draft.country, draft.organization) || unplaced(person));
            boolean same = role
                    && (person.title.equals(draft.title()) || !Offices.many(office))
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

    /** «السفير» at the beginning, before words tell whose he is. */
    private static boolean unplaced(Person person) {
        return person.party() == null && person.office == Office.AMBASSADOR;
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
        // «مسؤول أوكراني» is somebody new, whoever of Ukraine was told before.
        boolean another = office == Office.OFFICIAL && !draft.definite && !draft.owned;
        Person known = draft.former ? formerHolder(office, draft) : another ? null : lastInOffice(office, draft);
        if (known == null && !draft.former && (!draft.generic || draft.hasParty()) && !Offices.shared(office)) {
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
            known.title = draft.title();
            if (known.party() == null && draft.definite && !draft.owned && office != Office.AMBASSADOR) {
                known.country = domestic;
            }
        }
        return known;
    }

    /** «رئيس الوزراء البريطاني الأسبق», «الوزير السابق» is the one told before who held the office once. */
    private @Nullable Person formerHolder(Office office, Draft draft) {
        String code = draft.country != null ? draft.country : draft.organization;
        for (int i = members.size() - 1; i >= 0; i--) {
            Person person = members.get(i);
            boolean told = person.named
                    && person.held != null
                    && Offices.mayMean(office, person.held)
                    && (code == null
                            ? draft.definite
                            : person.party() != null && person.agrees(draft.country, draft.organization));
            if (person.kind == Kind.PERSON
                    && (told || (person.leader != null && leaders.formerly(person.leader, office, code)))) {
                return person;
            }
        }
        return null;
    }

    private @Nullable Person lastInOffice(Office office, Draft draft) {
        Person best = null;
        for (int i = 0; i < members.size(); i++) {
            Person person = members.get(i);
            if (mayMean(draft, office, person) && (best == null || nearer(person, best, draft))) {
                best = person;
            }
        }
        return best != null || !draft.generic || !draft.hasParty() ? best : stateless(office, draft);
    }

    private static boolean mayMean(Draft draft, Office office, Person person) {
        boolean echo = draft.generic && office == Office.ADVISER && person.heads.contains(draft.head);
        return person.kind == Kind.PERSON
                && person.mayBe(draft.gender)
                && (person.office == office || echo || (draft.generic && Offices.mayPointTo(office, person.office)))
                && (draft.hasParty() ? person.serves(draft.country, draft.organization) : draft.definite)
                && (draft.generic
                        || !Offices.many(office)
                        || office == Office.SECRETARY_GENERAL
                        || person.title.equals(draft.title()))
                && !(draft.generic && office == Office.HEAD_OF_STATE && !draft.hasParty() && otherRule(draft, person));
    }

    /** «الملك» is no president, «الرئيس» no king. */
    private static boolean otherRule(Draft draft, Person person) {
        return person.title.startsWith("titles:")
                && person.title.equals("titles:president") != draft.title().equals("titles:president");
    }

    /** Told by the same title, of heads of state and officials («مسؤول روسي», then «المسؤول»); else told later. */
    private static boolean nearer(Person person, Person best, Draft draft) {
        boolean same = person.title.equals(draft.title());
        boolean titled = draft.office == Office.HEAD_OF_STATE || draft.office == Office.OFFICIAL;
        return titled && same != best.title.equals(draft.title()) ? same : person.last >= best.last;
    }

    /** «وزير الهجرة كريس ألكسندر», then «الوزير الكندي»: the only one of the office whose state no words told. */
    private @Nullable Person stateless(Office office, Draft draft) {
        Person only = null;
        for (int i = 0; i < members.size(); i++) {
            Person person = members.get(i);
            if (person.kind == Kind.PERSON
                    && person.named
                    && person.party() == null
                    && person.mayBe(draft.gender)
                    && Offices.mayMean(office, person.office)) {
                if (only != null) {
                    return null;
                }
                only = person;
            }
        }
        if (only != null) {
            only.country = draft.country;
            only.organization = draft.country == null ? draft.organization : null;
        }
        return only;
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
            known.title = draft.title();
            known.country = draft.country;
            known.organization = draft.country == null ? draft.organization : null;
            known.nameWords = NameMatch.words(serving.ar());
        }
        return known;
    }
}
