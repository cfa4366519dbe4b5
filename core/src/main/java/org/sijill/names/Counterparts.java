package org.sijill.names;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Sense.AnaphorKind;
import org.sijill.model.Kind;
import org.sijill.model.Office;

/** Whom a word of relation means by those told before: «نظيره», «نظيراه», «ضيفه», «مضيفه», «خلفه», «سلفه». */
final class Counterparts {

    private final Told told;
    private final Function<Draft, List<Person>> persons;

    /** @param persons leads a draft of one person to whom it means */
    Counterparts(Told told, Function<Draft, List<Person>> persons) {
        this.told = told;
        this.persons = persons;
    }

    /** Someone of the same office in another state as the last person told. */
    List<Person> counterpart(Draft draft) {
        if (draft.office == null && draft.leaders.isEmpty()) {
            draft.office = officeOfOther(draft.country);
        }
        draft.kind = Kind.PERSON;
        return draft.hasParty() || draft.hasName() ? persons.apply(draft) : other(draft, draft.office);
    }

    private @Nullable Office officeOfOther(@Nullable String country) {
        for (int i = told.size() - 1; i >= 0; i--) {
            Person person = told.get(i);
            boolean other = country == null || !country.equals(person.country);
            if (person.kind == Kind.PERSON && person.office != null && person.office != Office.NONE && other) {
                return person.office;
            }
        }
        return null;
    }

    /** «نظراءه السوداني إبراهيم غندور والإثيوبي تيدروس أدهانوم»: each of them holds the office of the last person told. */
    List<Person> counterparts(Draft group) {
        Office office = officeOfOther(null);
        group.kind = Kind.PERSON;
        group.members.forEach(member -> member.office = member.leaders.isEmpty() ? office : member.office);
        return group.members.stream()
                .flatMap(member -> persons.apply(member).stream())
                .toList();
    }

    /** «ضيفه», «مضيفه»: the other of two, of the state told if one is; else a counterpart. */
    List<Person> guest(Draft draft) {
        draft.kind = Kind.PERSON;
        if (draft.hasName()) {
            return persons.apply(draft);
        }
        List<Person> other = other(draft, null);
        return other.isEmpty() && draft.hasParty() ? counterpart(draft) : other;
    }

    /** The last person told beside the one who acts, of an office if one is given, and of another state or body. */
    private List<Person> other(Draft draft, @Nullable Office office) {
        Person actor = told.actor();
        for (int i = told.size() - 1; i >= 0 && actor != null; i--) {
            Person person = told.get(i);
            boolean fits = person.kind == Kind.PERSON
                    && person != actor
                    && (office == null || person.office == office)
                    && person.party() != null
                    && !person.party().equals(actor.party())
                    && person.agrees(draft.country, draft.organization);
            if (fits) {
                return List.of(person);
            }
        }
        return List.of();
    }

    /** «خلفه محمد بخاري», «سلفه»: who holds or held the office of the one who acts, else of the last person told. */
    List<Person> inOfficeOf(Draft draft) {
        draft.kind = Kind.PERSON;
        boolean before = draft.anaphor == AnaphorKind.PREDECESSOR;
        Person near = told.actorNear(draft.from);
        for (int i = told.size() - 1; i >= 0; i--) {
            Person person = told.get(i);
            Office office = person.former ? person.held : person.office;
            boolean owner = person.kind == Kind.PERSON
                    && office != null
                    && office != Office.NONE
                    && (near == null || near == person)
                    && person.former != before;
            if (owner && draft.hasName()) {
                draft.office = office;
                draft.former = before;
                draft.country = draft.country == null && office != Office.OFFICIAL ? person.country : draft.country;
                return persons.apply(draft);
            }
            if (owner) {
                return formerOf(person);
            }
        }
        return draft.hasName() ? persons.apply(draft) : List.of();
    }

    /** «سلفه» by itself: the last told of the same state who holds an office no more. */
    private List<Person> formerOf(Person holder) {
        for (int i = told.size() - 1; i >= 0; i--) {
            Person person = told.get(i);
            if (person.kind == Kind.PERSON
                    && person.former
                    && person.party() != null
                    && person.serves(holder.country, holder.organization)) {
                return List.of(person);
            }
        }
        return List.of();
    }
}
