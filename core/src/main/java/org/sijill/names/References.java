package org.sijill.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Gender;
import org.sijill.lexicon.GrammaticalNumber;
import org.sijill.lexicon.Lexicon.Acts;
import org.sijill.lexicon.Reading;
import org.sijill.lexicon.Sense;
import org.sijill.lexicon.Sense.AnaphorKind;
import org.sijill.model.Kind;
import org.sijill.model.Office;
import org.sijill.reading.LexedText;
import org.sijill.reading.Mention;
import org.sijill.text.TokenRange;

/** Leads drafts to entities in the order of the text; «نظيره», «الرئيسان» and «الجانبان» by what was told before them. */
final class References {

    /** How many words may stand between a verb of travel and where it leads. */
    private static final int FARTHEST_VERB = 14;

    private final LexedText text;
    private final Cast cast;
    private final Acts acts;
    private final Governors governors;
    private final Told told;
    private final Counterparts counterparts;
    private final Companies companies;
    /** How much has been told of each state and body so far; in the order in which they came. */
    private final Map<String, Integer> weight = new LinkedHashMap<>();

    private @Nullable Mention last;

    References(LexedText text, Cast cast, Acts acts) {
        this.text = text;
        this.cast = cast;
        this.acts = acts;
        this.governors = new Governors(text);
        this.told = new Told(text);
        this.counterparts = new Counterparts(told, this::person);
        this.companies = new Companies(told, this::person);
    }

    /** The mention that a draft becomes; null where it points to nobody. */
    @Nullable
    Mention lead(Draft draft, List<Draft> all) {
        List<Person> people = people(draft, all);
        if (people.isEmpty()) {
            return null;
        }
        for (Person person : people) {
            tell(person, draft);
        }
        boolean whole = isWhole(draft);
        Reading[] readings = whole ? new Reading[0] : firstFitting(text.readings(draft.from));
        boolean joined = !whole && governors.joined(draft.from, readings);
        String governor = whole ? governors.before(draft.from) : governors.preposition(draft.from, readings);
        boolean construct = !joined && governors.construct(draft.from, last != null && last.to() == draft.from);
        if (last != null && joined && governor.isEmpty() && text.adjoins(draft.from, last.to())) {
            governor = last.governor();
            construct = last.construct();
            Person before = told.size() > people.size() ? told.get(told.size() - people.size() - 1) : null;
            if (people.get(0).first == draft.from && before != null && before.kind == Kind.PERSON) {
                people.get(0).beside = before;
            }
        }
        Mention mention = new Mention(
                new TokenRange(draft.from, draft.to),
                kind(draft, people.get(0)),
                people.stream().map(p -> p.index).toList(),
                governor,
                joined,
                construct,
                draft.adjective,
                draft.gender,
                draft.number,
                draft.rule);
        last = mention;
        if (mention.kind() == Kind.PERSON && mention.plain()) {
            told.acts(people.get(0), mention);
        }
        return mention;
    }

    /** Whether the first word is a name with nothing attached, whatever else it may be read as: «بلانت» is no «ب». */
    private boolean isWhole(Draft draft) {
        Reading[] readings = text.readings(draft.from);
        return draft.hasName()
                && draft.nameFrom == draft.from
                && draft.cut == 0
                && (draft.rule.equals("names:short") || draft.from > 0 && text.mayBeVerb(draft.from - 1))
                && Arrays.stream(readings).noneMatch(Reading::bare);
    }

    /** A reading whose word is more than a name comes first, as the mention was found by it. */
    private static Reading[] firstFitting(Reading[] readings) {
        for (Reading reading : readings) {
            if (reading.word().content() || reading.word().personal()) {
                return new Reading[] {reading};
            }
        }
        return readings;
    }

    private void tell(Person person, Draft draft) {
        told.add(person);
        boolean place = draft.kind == Kind.CITY || draft.kind == Kind.PLACE || draft.kind == Kind.FACILITY;
        if (person.party() != null && !place && draft.anaphor != AnaphorKind.SIDES) {
            String party = person.country != null ? "c:" + person.country : "o:" + person.organization;
            weight.merge(party, draft.kind == Kind.PERSON ? 4 : draft.adjective ? 1 : 2, Integer::sum);
        }
    }

    private static Kind kind(Draft draft, Person first) {
        return draft.anaphor == AnaphorKind.SIDES ? first.kind : draft.kind;
    }

    private List<Person> people(Draft draft, List<Draft> all) {
        if (draft.anaphor != null) {
            return anaphor(draft, all);
        }
        if (!draft.members.isEmpty()) {
            return members(draft);
        }
        if (draft.kind == Kind.PERSON
                && draft.number != GrammaticalNumber.SINGULAR
                && !draft.hasName()
                && draft.hasParty()) {
            draft.kind = Kind.ORGANIZATION;
            return List.of(cast.thing(draft));
        }
        if (draft.kind == Kind.PERSON && draft.number != GrammaticalNumber.SINGULAR && !draft.hasName()) {
            return draft.number == GrammaticalNumber.DUAL
                    ? companies.pair(draft.office, all, draft)
                    : companies.counted(draft);
        }
        if (draft.kind == Kind.PERSON) {
            return person(draft);
        }
        if (draft.kind == Kind.CITY && draft.key != null && draft.key.startsWith("capital:") && actsAsState(draft)) {
            draft.kind = Kind.COUNTRY;
            return List.of(cast.country(Objects.requireNonNull(draft.country)));
        }
        boolean arm = draft.kind == Kind.ORGANIZATION
                && !draft.speaker
                && draft.key == null
                && draft.country == null
                && draft.office == Office.NONE;
        return List.of(arm && draft.organization != null ? cast.body(draft.organization) : cast.thing(draft));
    }

    private List<Person> members(Draft group) {
        List<Person> people = new ArrayList<>(group.members.size());
        group.members.forEach(member -> people.addAll(person(member)));
        return people;
    }

    /** The person behind a draft, if there is one; «سفيرها» serves the state told last, a spokesman's «الرئيس» his own. */
    private List<Person> person(Draft draft) {
        if (draft.owned && !draft.hasParty()) {
            for (int i = told.size() - 1; i >= 0 && draft.country == null; i--) {
                Person person = told.get(i);
                draft.country =
                        person.kind == Kind.PERSON || person.kind == Kind.COUNTRY || person.kind == Kind.ORGANIZATION
                                ? person.country
                                : null;
            }
        }
        Person near = told.actorNear(draft.from);
        if (draft.generic
                && draft.office == Office.HEAD_OF_STATE
                && !draft.hasParty()
                && !draft.hasName()
                && near != null
                && near.office == Office.SPOKESPERSON) {
            draft.country = near.country;
        }
        Person person = cast.person(draft);
        return person == null ? List.of() : List.of(person);
    }

    /** A capital with no preposition before it, or one of relation, stands for its state; in a dateline it is the city. */
    private boolean actsAsState(Draft draft) {
        Reading[] readings = firstFitting(text.readings(draft.from));
        String governor = governors.preposition(draft.from, readings);
        boolean dateline =
                draft.from == text.firstBodyToken() && draft.to < text.size() && text.isSign(draft.to, "-–/:(،ـ—");
        if (draft.country == null || dateline || followsCity(draft.from)) {
            return false;
        }
        return switch (governor) {
            case "" ->
                governors.joined(draft.from, readings)
                        || (!governors.construct(draft.from, false) && !travelledTo(draft.from));
            case "بين", "مع", "ضد", "تجاه", "حيال", "من قبل" -> true;
            default -> false;
        };
    }

    /** «غادر الوزير باريس»: behind a verb of travel and its subject stands the city. */
    private boolean travelledTo(int capital) {
        boolean between = false;
        for (int i = capital - 1;
                i >= 0 && i > capital - FARTHEST_VERB && text.token(i).isWord();
                i--) {
            for (Reading reading : text.readings(i)) {
                if (reading.word().verbs().stream().anyMatch(form -> acts.travels(form.lemma()))) {
                    return between
                            || reading.word().verbs().stream().allMatch(form -> form.gender() == Gender.MASCULINE);
                }
            }
            between = true;
        }
        return false;
    }

    private boolean followsCity(int from) {
        if (from == 0) {
            return false;
        }
        String before = text.folded(from - 1);
        if (before.endsWith("عاصمه") || before.endsWith("مدينه")) {
            return true;
        }
        for (Reading reading : text.readings(from - 1)) {
            for (Sense sense : reading.word().senses()) {
                if (sense instanceof Sense.Nisba) {
                    return from > 1 && text.folded(from - 2).endsWith("عاصمه");
                }
            }
        }
        return false;
    }

    private List<Person> anaphor(Draft draft, List<Draft> all) {
        return switch (Objects.requireNonNull(draft.anaphor)) {
            case COUNTERPART, COUNTERPARTS ->
                draft.members.isEmpty() ? counterparts.counterpart(draft) : counterparts.counterparts(draft);
            case GUEST -> counterparts.guest(draft);
            case SUCCESSOR, PREDECESSOR -> counterparts.inOfficeOf(draft);
            case PERSONS -> draft.members.isEmpty() ? companies.pair(null, all, draft) : members(draft);
            case SIDES -> sides(all);
            case HOME -> home(draft);
            case SOVEREIGN -> ranked(draft, true);
            case HONOURED -> ranked(draft, false);
            case NONE, THREE, FOUR -> List.of();
        };
    }

    /** «بلاده»: the state of the person told last who acts rather than is acted upon, in the same sentence; else of the last told. */
    private List<Person> home(Draft draft) {
        Person near = told.actorNear(draft.from);
        String country = near != null && near.mayBe(draft.gender) ? near.country : null;
        for (int i = told.size() - 1; i >= 0 && country == null; i--) {
            Person person = told.get(i);
            country = person.kind == Kind.PERSON && person.mayBe(draft.gender) ? person.country : null;
        }
        return country == null ? List.of() : List.of(cast.country(country));
    }

    /** «جلالته», «سموه»: who acted last of the rank, else who was told last; nobody where nobody of rank was. */
    private List<Person> ranked(Draft draft, boolean sovereign) {
        Person actor = told.actor();
        if (actor != null && bears(actor, draft, sovereign)) {
            return List.of(actor);
        }
        for (int i = told.size() - 1; i >= 0; i--) {
            if (bears(told.get(i), draft, sovereign)) {
                return List.of(told.get(i));
            }
        }
        return List.of();
    }

    private static boolean bears(Person person, Draft draft, boolean sovereign) {
        boolean rank = sovereign
                ? person.office == Office.HEAD_OF_STATE
                : person.office != null && person.office != Office.NONE && person.office != Office.SPOKESPERSON;
        return person.kind == Kind.PERSON && rank && person.mayBe(draft.gender);
    }

    /** The two states or bodies that the article tells most of, as far as it has been read; else of all of it. */
    private List<Person> sides(List<Draft> all) {
        List<String> parties = ranked(weight);
        if (parties.size() < 2) {
            parties = ranked(weightOfAll(all));
        }
        List<Person> found = new ArrayList<>();
        for (String party : parties.subList(0, Math.min(2, parties.size()))) {
            found.add(party.startsWith("c:") ? cast.country(party.substring(2)) : cast.body(party.substring(2)));
        }
        return found.size() == 2 ? found : List.of();
    }

    private static Map<String, Integer> weightOfAll(List<Draft> all) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        for (Draft draft : all) {
            boolean place = draft.kind == Kind.CITY || draft.kind == Kind.PLACE || draft.kind == Kind.FACILITY;
            if (!place && draft.anaphor != AnaphorKind.SIDES && draft.hasParty()) {
                weights.merge(
                        draft.country != null ? "c:" + draft.country : "o:" + draft.organization, 1, Integer::sum);
            }
        }
        return weights;
    }

    private static List<String> ranked(Map<String, Integer> weights) {
        List<String> ranked = new ArrayList<>(weights.keySet());
        ranked.sort((a, b) -> Integer.compare(weights.getOrDefault(b, 0), weights.getOrDefault(a, 0)));
        return ranked;
    }
}
