package org.sijill.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.GrammaticalNumber;
import org.sijill.model.Kind;
import org.sijill.model.Office;

/** Whom a dual or counted plural means by those told before: «الرئيسان», «الزعيمان», «الوزراء الثلاثة». */
final class Companies {

    private final Told told;
    private final Function<Draft, List<Person>> persons;

    /** @param persons leads a draft of one person to whom it means */
    Companies(Told told, Function<Draft, List<Person>> persons) {
        this.told = told;
        this.persons = persons;
    }

    /** «الوزراء الثلاثة»: so many of an office and of different states told last. */
    List<Person> counted(Draft draft) {
        Map<String, Person> byParty = new HashMap<>();
        List<Person> found = new ArrayList<>();
        for (int i = told.size() - 1; i >= 0 && found.size() < draft.count; i--) {
            consider(told.get(i), draft, byParty, found);
        }
        Collections.reverse(found);
        return found.size() == draft.count ? found : List.of();
    }

    /** The last two persons of an office and of different states; where they come later, the first two of them. */
    List<Person> pair(@Nullable Office office, List<Draft> all, Draft here) {
        Map<String, Person> byParty = new HashMap<>();
        List<Person> found = new ArrayList<>();
        for (int i = told.size() - 1; i >= 0 && found.size() < 2; i--) {
            consider(told.get(i), here, byParty, found);
        }
        if (found.size() < 2 && office != null) {
            for (Draft draft : all) {
                if (draft.from > here.from
                        && draft.office == office
                        && draft.country != null
                        && found.size() < 2
                        && draft.members.isEmpty()
                        && draft.anaphor == null
                        && draft.kind == Kind.PERSON
                        && draft.number == GrammaticalNumber.SINGULAR) {
                    persons.apply(draft).forEach(person -> consider(person, here, byParty, found));
                }
            }
        }
        return found.size() == 2 ? List.of(found.get(1), found.get(0)) : List.of();
    }

    /** Takes a person whom a dual or plural may mean: «الوزيران» any two ministers, «وزيرا الدفاع» those of defence only. */
    private static void consider(Person person, Draft group, Map<String, Person> byParty, List<Person> found) {
        String party = person.party();
        boolean bare = group.to - group.from == (group.count > 0 ? 2 : 1);
        boolean fits = person.kind == Kind.PERSON
                && (group.office == null
                        ? person.office != null && person.office != Office.NONE && person.office != Office.SPOKESPERSON
                        : person.office == group.office || (bare && Offices.mayMean(group.office, person.office)));
        if (fits && party != null && byParty.putIfAbsent(party, person) == null) {
            found.add(person);
        }
    }
}
