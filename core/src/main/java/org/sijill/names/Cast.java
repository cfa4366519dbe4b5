package org.sijill.names;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Lexicon.Gazetteer;
import org.sijill.lexicon.Sense.Country;
import org.sijill.model.Codes;
import org.sijill.model.Kind;
import org.sijill.model.Office;
import org.sijill.reading.EntityReading;
import org.sijill.reading.LexedText;

/** The cast of an article: leads each drafted mention to the one entity that it stands for. */
final class Cast {

    private final LexedText text;
    private final Gazetteer gazetteer;
    private final Leaders leaders;
    private final Members members = new Members();
    private final People people;
    private final @Nullable String domestic;

    /**
     * @param leaders the lexicon's leaders on the article's day
     * @param domestic country that a bare «وزير الخارجية» belongs to where the article names no other; or null
     */
    Cast(LexedText text, Gazetteer gazetteer, Leaders leaders, @Nullable String domestic) {
        this.text = text;
        this.gazetteer = gazetteer;
        this.leaders = leaders;
        this.domestic = domestic;
        this.people = new People(text, leaders, members, domestic);
    }

    /** All entities, once the whole article has been read. */
    List<EntityReading> entities() {
        Domestic.settle(members, text, domestic);
        return members.readings();
    }

    /** Where the words give somebody an office that another holds by the lexicon; the words have won. */
    List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            Person person = members.get(i);
            Office told = person.officeTold ? person.office : null;
            if (person.leader != null
                    && person.named
                    && told != null
                    && told != Office.NONE
                    && leaders.contradicts(person.leader, told, person.party())) {
                warnings.add(person.name + " is told as " + Codes.of(told) + " of " + person.party()
                        + "; the lexicon knows another for that day");
            }
        }
        return warnings;
    }

    /** The person behind a draft; null where a title points to nobody. */
    @Nullable
    Person person(Draft draft) {
        return people.of(draft);
    }

    /** The entity of a state, place, body or organisation. */
    Person thing(Draft draft) {
        String key = thingKey(draft);
        Person known = members.get(key);
        if (known == null) {
            known = members.enter(draft.kind, draft.ar != null ? draft.ar : text.words(draft.from, draft.to), key);
            known.en = draft.en;
            boolean ownerless = draft.speaker && !draft.abroad && !draft.hasParty();
            known.country = ownerless ? domestic : draft.country;
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
        if (draft.speaker) {
            return "speaker:" + draft.ar + draft.country + draft.organization;
        }
        return switch (draft.kind) {
            case COUNTRY -> "country:" + draft.country;
            case GROUP -> "body:" + draft.organization;
            case ORGANIZATION ->
                draft.key != null
                        ? "body:" + draft.organization
                        : "body:" + draft.country + draft.organization + draft.rule;
            default -> draft.kind + ":" + (draft.key != null ? draft.key.replace("capital:", "") : draft.ar);
        };
    }

    /** The state itself, entered where no words name it by itself («بلاده», the state of a bare «الجانبان»). */
    Person country(String code) {
        Person known = members.get("country:" + code);
        if (known == null) {
            known = members.enter(Kind.COUNTRY, code, "country:" + code);
            known.country = code;
            known.office = Office.NONE;
            nameCountry(known, code);
        }
        return known;
    }

    /** An organisation or group under its code. */
    Person body(String code) {
        Person known = members.get("body:" + code);
        if (known == null) {
            var organization = gazetteer.organization(code);
            known = members.enter(
                    organization == null ? Kind.ORGANIZATION : organization.kind(),
                    organization == null ? code : organization.ar(),
                    "body:" + code);
            known.organization = code;
            known.office = Office.NONE;
            known.en = organization == null ? null : organization.en();
        }
        return known;
    }
}
