package org.sijill.names;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Lexicon.Gazetteer;
import org.sijill.lexicon.Sense.Country;
import org.sijill.lexicon.Sense.Officeholder;
import org.sijill.model.Kind;
import org.sijill.model.Office;
import org.sijill.reading.EntityReading;
import org.sijill.reading.LexedText;

/** The cast of an article: leads each drafted mention to the one entity that it stands for. */
final class Cast {

    private final LexedText text;
    private final Gazetteer gazetteer;
    private final @Nullable LocalDate day;
    private final @Nullable String home;
    private final List<Person> members = new ArrayList<>();
    private final Map<String, Person> byKey = new HashMap<>();
    private final List<String> warnings = new ArrayList<>();

    /**
     * @param day the day that offices are looked up for, or null
     * @param home country of the paper, which a bare «وزير الخارجية» belongs to where the article names no other; or null
     */
    Cast(LexedText text, Gazetteer gazetteer, @Nullable LocalDate day, @Nullable String home) {
        this.text = text;
        this.gazetteer = gazetteer;
        this.day = day;
        this.home = home;
    }

    List<Person> members() {
        return members;
    }

    List<String> warnings() {
        return warnings;
    }

    List<EntityReading> entities() {
        return members.stream().map(Person::reading).toList();
    }

    /** The entity of a state, place, body or organisation. */
    Person thing(Draft draft) {
        String key = thingKey(draft);
        Person known = byKey.get(key);
        if (known == null) {
            known = enter(draft.kind, draft.ar != null ? draft.ar : text.words(draft.from, draft.to), key);
            known.en = draft.en;
            known.country = draft.country;
            known.organization = draft.organization;
            known.office = draft.office;
            known.key = draft.key;
            known.wikidata = draft.wikidata;
            known.named = draft.key != null;
            if (known.key == null && draft.kind == Kind.COUNTRY && draft.country != null) {
                nameCountry(known, draft.country);
            }
        }
        known.last = draft.from;
        return known;
    }

    private void nameCountry(Person person, String code) {
        Country country = gazetteer.country(code);
        if (country != null) {
            person.key = code;
            person.name = country.ar();
            person.en = country.en();
            person.named = true;
            person.wikidata = country.wikidata().isEmpty() ? null : country.wikidata();
        }
    }

    private static String thingKey(Draft draft) {
        return switch (draft.kind) {
            case COUNTRY -> "country:" + draft.country;
            case GROUP -> "body:" + draft.organization;
            case ORGANIZATION -> draft.key != null ? "body:" + draft.organization : "body:" + draft.country + draft.organization + draft.rule;
            default -> draft.kind + ":" + (draft.key != null ? draft.key.replace("capital:", "") : draft.ar);
        };
    }

    private Person enter(Kind kind, String name, @Nullable String key) {
        Person person = new Person(members.size(), kind, name);
        members.add(person);
        if (key != null) {
            byKey.put(key, person);
        }
        return person;
    }

    /** The state itself, entered where no words name it by itself («بلاده», the state of a bare «الجانبان»). */
    Person country(String code) {
        Person known = byKey.get("country:" + code);
        if (known == null) {
            known = enter(Kind.COUNTRY, code, "country:" + code);
            known.country = code;
            known.office = Office.NONE;
            nameCountry(known, code);
        }
        return known;
    }

    Person body(String code) {
        Person known = byKey.get("body:" + code);
        if (known == null) {
            var organization = gazetteer.organization(code);
            known = enter(organization == null ? Kind.ORGANIZATION : organization.kind(), organization == null ? code : organization.ar(), "body:" + code);
            known.organization = code;
            known.office = Office.NONE;
            known.en = organization == null ? null : organization.en();
        }
        return known;
    }

    /** The person behind a draft. */
    Person person(Draft draft) {
        return draft.hasName() ? named(draft) : unnamed(draft);
    }

    private Person named(Draft draft) {
        String name = text.words(draft.nameFrom, draft.nameTo);
        List<String> words = NameMatch.words(name);
        Officeholder leader = leader(draft, words);
        Person known = leader == null ? null : byKey.get("leader:" + leader.key());
        if (known == null) {
            known = knownByName(draft, words, leader != null);
        }
        boolean full = words.size() > 1;
        if (known == null) {
            known = enter(Kind.PERSON, name, null);
            known.nameWords = words;
        } else if (words.size() > known.nameWords.size() || (!known.named && !words.isEmpty())) {
            known.name = name;
            known.nameWords = words;
        }
        known.named = true;
        if (leader != null && known.key == null && (full || draft.hasParty() || draft.office != null || draft.leaders.contains(leader))) {
            adopt(known, leader, draft);
        }
        learn(known, draft);
        return known;
    }

    private void adopt(Person person, Officeholder leader, Draft draft) {
        Draft facts = new Draft(draft.from);
        facts.office = person.office;
        facts.country = person.country;
        facts.organization = person.organization;
        if (draft.office != null) {
            facts.offer(draft.office);
        }
        facts.country = facts.country == null ? draft.country : facts.country;
        facts.organization = facts.organization == null && facts.country == null ? draft.organization : facts.organization;
        facts.take(leader, day);
        person.key = leader.key();
        person.en = leader.en();
        person.wikidata = leader.wikidata().isEmpty() ? null : leader.wikidata();
        person.gender = leader.gender();
        person.country = facts.country;
        person.organization = facts.organization;
        if (!draft.former) {
            person.office = facts.office;
        }
        byKey.put("leader:" + leader.key(), person);
    }

    private void learn(Person person, Draft draft) {
        person.last = draft.from;
        if (person.party() == null) {
            person.country = draft.country;
            person.organization = draft.country == null ? draft.organization : null;
        }
        if (draft.former) {
            person.office = person.office == null || person.office == draft.office ? Office.NONE : person.office;
        } else if (draft.office != null && (person.office == null || person.office == Office.NONE || draft.office.ordinal() < person.office.ordinal())) {
            person.office = draft.office;
        }
    }

    /** The leader of the lexicon that the words mean; null where none or more than one fits. */
    private @Nullable Officeholder leader(Draft draft, List<String> words) {
        List<Officeholder> fitting = new ArrayList<>();
        for (Officeholder candidate : draft.leaders.isEmpty() ? candidates(words) : draft.leaders) {
            if (fits(candidate, draft)) {
                fitting.add(candidate);
            }
        }
        if (fitting.size() > 1) {
            List<Officeholder> serving = fitting.stream().filter(c -> serves(c, draft)).toList();
            fitting = serving.isEmpty() ? fitting : serving;
        }
        return fitting.size() == 1 || sameName(fitting) ? fitting.get(0) : null;
    }

    /** One person may stand in the lexicon under two keys; the first is taken. */
    private static boolean sameName(List<Officeholder> holders) {
        return !holders.isEmpty() && holders.stream().allMatch(holder -> holder.en().equals(holders.get(0).en()));
    }

    /** Leaders in whose name every word of the mention stands; one word alone is not enough without a title. */
    private List<Officeholder> candidates(List<String> words) {
        List<Officeholder> found = new ArrayList<>();
        if (words.isEmpty()) {
            return found;
        }
        for (Officeholder holder : gazetteer.withNameWord(words.get(words.size() - 1))) {
            if (NameMatch.contained(words, NameMatch.words(holder.ar()))) {
                found.add(holder);
            }
        }
        return found;
    }

    private boolean fits(Officeholder holder, Draft draft) {
        if (draft.country == null && draft.organization == null) {
            return !draft.leaders.isEmpty() || draft.office == null || serves(holder, draft);
        }
        return holder.tenures().stream().anyMatch(t -> t.code().equals(draft.country) || t.code().equals(draft.organization));
    }

    private boolean serves(Officeholder holder, Draft draft) {
        return holder.at(day).stream()
                .anyMatch(t -> (draft.office == null || t.office() == draft.office)
                        && (draft.country == null || t.code().equals(draft.country)));
    }

    private @Nullable Person knownByName(Draft draft, List<String> words, boolean leader) {
        for (int i = members.size() - 1; i >= 0; i--) {
            Person person = members.get(i);
            if (person.kind == Kind.PERSON && person.named && person.agrees(draft.country, draft.organization)) {
                boolean same = NameMatch.contained(words, person.nameWords) || NameMatch.sameEnds(words, person.nameWords);
                if (same && !(leader && person.key != null)) {
                    return person;
                }
            }
        }
        return null;
    }

    private Person unnamed(Draft draft) {
        Office office = draft.office == null ? Office.OFFICIAL : draft.office;
        Person known = draft.former ? null : lastInOffice(office, draft);
        if (known == null && !draft.former) {
            known = holder(office, draft);
        }
        if (known == null) {
            String words = text.words(draft.from, draft.to);
            String key = "role:" + words + draft.country + draft.organization;
            known = byKey.get(key);
            if (known == null) {
                known = enter(Kind.PERSON, words, key);
                known.country = draft.country;
                known.organization = draft.country == null ? draft.organization : null;
                known.office = draft.former ? Office.NONE : office;
                if (known.party() == null && draft.definite && home != null && bareRoleIsHome(office)) {
                    known.country = home;
                }
            }
        }
        known.last = draft.from;
        return known;
    }

    private static boolean bareRoleIsHome(Office office) {
        return office != Office.OFFICIAL && office != Office.SPOKESPERSON && office != Office.AMBASSADOR && office != Office.SECRETARY_GENERAL;
    }

    private @Nullable Person lastInOffice(Office office, Draft draft) {
        Person best = null;
        for (Person person : members) {
            boolean same = person.kind == Kind.PERSON
                    && person.office == office
                    && (draft.hasParty() ? person.party() != null && person.agrees(draft.country, draft.organization) : draft.definite)
                    && (person.named || office != Office.OFFICIAL);
            if (same && (best == null || person.last >= best.last)) {
                best = person;
            }
        }
        return best;
    }

    /** The one known holder of an office on the day: «الرئيس الروسي» without a name. */
    private @Nullable Person holder(Office office, Draft draft) {
        String code = draft.country != null ? draft.country : draft.organization;
        if (code == null || day == null) {
            return null;
        }
        List<Officeholder> serving = gazetteer.inOffice(office.name().toLowerCase(Locale.ROOT) + "@" + code).stream()
                .filter(h -> h.at(day).stream().anyMatch(t -> t.office() == office && t.code().equals(code)))
                .toList();
        if (serving.size() != 1) {
            return null;
        }
        Person known = byKey.get("leader:" + serving.get(0).key());
        if (known == null) {
            known = enter(Kind.PERSON, text.words(draft.from, draft.to), null);
            known.office = office;
            known.country = draft.country;
            known.organization = draft.country == null ? draft.organization : null;
            known.key = serving.get(0).key();
            known.en = serving.get(0).en();
            known.nameWords = NameMatch.words(serving.get(0).ar());
            known.wikidata = serving.get(0).wikidata().isEmpty() ? null : serving.get(0).wikidata();
            byKey.put("leader:" + serving.get(0).key(), known);
        }
        return known;
    }
}
