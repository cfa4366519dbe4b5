package org.sijill.names;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Gender;
import org.sijill.lexicon.Lexicon.Gazetteer;
import org.sijill.lexicon.Reading;
import org.sijill.lexicon.Sense.Country;
import org.sijill.lexicon.Sense.Nisba;
import org.sijill.lexicon.Sense.Organization;
import org.sijill.lexicon.Sense.Place;
import org.sijill.lexicon.WordClass;
import org.sijill.model.Kind;
import org.sijill.model.Office;
import org.sijill.reading.LexedText;

/** Reads states, places and organisations by name. */
final class Things {

    /** Prepositions behind which a building is a place. */
    static final Set<String> WITHIN = Set.of("في", "داخل", "امام", "خارج");

    private static final Set<String> CITY = Set.of("مدينه", "العاصمه", "عاصمه");

    private final LexedText text;
    private final Phrases phrases;
    private final Owners owners;
    private final Gazetteer gazetteer;
    private final Cautions cautions;

    Things(LexedText text, Phrases phrases, Owners owners, Gazetteer gazetteer) {
        this.text = text;
        this.phrases = phrases;
        this.owners = owners;
        this.gazetteer = gazetteer;
        this.cautions = new Cautions(text, gazetteer);
    }

    /** The name that stands at a token, or null; {@code afterMention} where the token before belongs to a mention. */
    @Nullable
    Draft read(int at, boolean afterMention) {
        Draft capital = capital(at);
        if (capital != null) {
            return capital;
        }
        Phrase phrase = phrases.longest(at, Phrase.PARTY | Phrase.PLACE);
        if (phrase == null || !cautions.allow(phrase) || adjectiveHere(phrase, afterMention)) {
            return atHome(at);
        }
        Draft draft = new Draft(at);
        draft.to = phrase.to();
        Country country = cautions.means(phrase, Country.class);
        Place place = cautions.means(phrase, Place.class);
        Organization organization = phrase.sense(Organization.class);
        Place inside = country == null ? null : placeInside(phrase, country);
        if (inside != null) {
            place(draft, inside);
        } else if (country != null) {
            country(draft, country);
        } else if (organization != null) {
            organization(draft, organization);
        } else {
            place(draft, Objects.requireNonNullElseGet(place, () -> Objects.requireNonNull(phrase.sense(Place.class))));
        }
        return draft;
    }

    /** «في البيت الأبيض» is the house, «مدينة الجزائر» the city: what stands in for the state where people act is a place where they are. */
    private @Nullable Place placeInside(Phrase phrase, Country country) {
        int before = phrase.from() - 1;
        if (country.metonym()) {
            boolean in = phrase.reading().preposition() == 'ب'
                    || (before >= 0 && phrase.bare() && WITHIN.contains(text.stem(before)));
            return in ? phrase.sense(Place.class) : null;
        }
        Place capital = before >= 0 && phrase.bare() && CITY.contains(text.stem(before))
                ? gazetteer.capital(country.code())
                : null;
        return capital != null && capital.ar().contains(country.ar()) ? capital : null;
    }

    /** Whether a word that could be a nisba is a name here at all: «مالي» is mostly the adjective of money. */
    boolean mayBeNisba(int at) {
        Phrase caution = phrases.longest(at, Phrase.CAUTION);
        return caution == null || caution.length() > 1 || cautions.allow(caution);
    }

    /** «العاصمة الصينية بكين», «العاصمة الجزائرية»: the capital of a state, with or without its name. */
    private @Nullable Draft capital(int at) {
        String folded = text.folded(at);
        if (!folded.endsWith("العاصمه") && !folded.equals("للعاصمه")) {
            return null;
        }
        Phrase adjective = phrases.bare(at + 1, Phrase.NISBA);
        Nisba nisba = adjective == null ? null : adjective.sense(Nisba.class);
        if (nisba == null || nisba.country().isEmpty()) {
            return null;
        }
        Phrase named = phrases.bare(at + 2, Phrase.PLACE);
        Place place = named != null ? named.sense(Place.class) : gazetteer.capital(nisba.country());
        if (place == null) {
            return null;
        }
        Draft draft = new Draft(at);
        draft.to = named != null ? named.to() : at + 2;
        place(draft, place);
        draft.key = place.key();
        return draft;
    }

    /** «السعودية» is the adjective behind a noun with article: «الحملة العسكرية السعودية». */
    private boolean adjectiveHere(Phrase phrase, boolean afterMention) {
        int before = phrase.from() - 1;
        if (phrase.length() > 1
                || before < 0
                || afterMention
                || !phrase.bare()
                || !phrase.is(Phrase.COUNTRY)
                || phrases.bare(phrase.from(), Phrase.NISBA) == null) {
            return false;
        }
        boolean noun = text.token(before).isWord()
                && text.folded(before).contains("ال")
                && !text.is(before, WordClass.TIME)
                && !text.is(before, WordClass.RELATIVE)
                && !text.is(before, WordClass.PREPOSITION);
        Reading reading = text.content(before);
        return noun
                && reading != null
                && (reading.definite() || text.folded(before).startsWith("ال"));
    }

    /** «المملكة» in a Saudi paper is Saudi Arabia. */
    private @Nullable Draft atHome(int at) {
        Country country = owners.atHome(at);
        if (country == null) {
            return null;
        }
        Draft draft = new Draft(at);
        draft.to = at + 1;
        country(draft, country);
        draft.rule = "home-names:" + text.stem(at);
        draft.gender = Gender.FEMININE;
        return draft;
    }

    private static void country(Draft draft, Country country) {
        draft.rule = country.id();
        draft.kind = Kind.COUNTRY;
        draft.country = country.code();
        draft.ar = country.ar();
        draft.en = country.en();
        draft.key = country.code();
        draft.wikidata = country.wikidata().isEmpty() ? null : country.wikidata();
        draft.office = Office.NONE;
    }

    private static void organization(Draft draft, Organization organization) {
        draft.rule = organization.id();
        draft.kind = organization.kind();
        draft.belongTo(organization);
        draft.ar = organization.ar();
        draft.en = organization.en();
        draft.key = organization.code();
        draft.wikidata = organization.wikidata().isEmpty() ? null : organization.wikidata();
        draft.office = Office.NONE;
    }

    private static void place(Draft draft, Place place) {
        draft.rule = place.id();
        draft.kind = place.kind();
        draft.country = place.country().isEmpty() ? null : place.country();
        draft.ar = place.ar();
        draft.en = place.en();
        draft.key = (place.capital() ? "capital:" : "") + place.key();
        draft.office = Office.NONE;
    }
}
