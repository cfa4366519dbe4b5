package org.sijill.names;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.GrammaticalNumber;
import org.sijill.lexicon.Lexicon.Gazetteer;
import org.sijill.lexicon.Reading;
import org.sijill.lexicon.Sense.Body;
import org.sijill.lexicon.Sense.Country;
import org.sijill.lexicon.Sense.Nisba;
import org.sijill.lexicon.Sense.Organization;
import org.sijill.lexicon.Sense.Place;
import org.sijill.model.Kind;
import org.sijill.reading.LexedText;

/** Reads whose an office is: a nisba, a state, a body of a state or an organisation beside the title. */
final class Owners {

    /** Nouns before the name of the place that somebody is posted to. */
    private static final Set<String> ANNOUNCING =
            Set.of("مدينه", "دوله", "جمهوريه", "مملكه", "العاصمه", "منطقه", "سلطنه", "امارة");

    private final LexedText text;
    private final Phrases phrases;
    private final Gazetteer gazetteer;
    private final @Nullable String home;

    Owners(LexedText text, Phrases phrases, Gazetteer gazetteer, @Nullable String home) {
        this.text = text;
        this.phrases = phrases;
        this.gazetteer = gazetteer;
        this.home = home;
    }

    /** The nisba of one person or thing at a token where nothing is attached to it, or null. */
    @Nullable
    Nisba nisba(int at) {
        Phrase phrase = phrases.longest(at, Phrase.NISBA);
        if (phrase == null) {
            return null;
        }
        if (phrase.length() > 1) {
            Nisba nisba = phrase.bare() ? phrase.sense(Nisba.class) : null;
            return nisba != null && nisba.number() != GrammaticalNumber.PLURAL ? nisba : null;
        }
        for (Reading reading : text.readings(at)) {
            if (reading.bare() && reading.pronoun() == null) {
                for (var sense : reading.word().senses()) {
                    if (sense instanceof Nisba nisba && !nisba.people() && nisba.number() != GrammaticalNumber.PLURAL) {
                        return nisba;
                    }
                }
            }
        }
        return null;
    }

    /** The state that a paper calls «المملكة» at home, or null. */
    @Nullable
    Country atHome(int at) {
        if (home == null || at >= text.size()) {
            return null;
        }
        for (Reading reading : text.readings(at)) {
            Country country = gazetteer.atHome(reading.word().form(), home);
            if (country != null) {
                return country;
            }
        }
        return null;
    }

    /** «مصر» in «سفير مصر», «للأمم المتحدة» in «الأمين العام للأمم المتحدة», «الخارجية الروسية»; gives the token after it. */
    int owner(Draft person, int at) {
        Phrase phrase = phrases.longest(at, Phrase.PARTY);
        Phrase body = phrases.bare(at, Phrase.BODY);
        if (body != null && (phrase == null || body.to() > phrase.to())) {
            return body(person, at);
        }
        if (phrase == null || !linked(phrase)) {
            return home(person, at);
        }
        Country country = phrase.sense(Country.class);
        Organization organization = phrase.sense(Organization.class);
        if (country != null) {
            person.country = country.code();
        } else if (organization != null) {
            person.belongTo(organization);
            person.ofGroup = organization.kind() == Kind.GROUP;
        }
        return phrase.to();
    }

    private static boolean linked(Phrase phrase) {
        char preposition = phrase.reading().preposition();
        return phrase.reading().conjunction() == 0
                && (preposition == 0 || preposition == 'ل' || (preposition == 'ب' && phrase.is(Phrase.COUNTRY)));
    }

    private int home(Draft person, int at) {
        Country country = atHome(at);
        if (country == null || !text.readings(at)[0].bare() && text.readings(at)[0].preposition() != 'ل') {
            return at;
        }
        person.country = country.code();
        return at + 1;
    }

    /** «الخارجية الروسية» in «المتحدث باسم الخارجية الروسية», also a state or an organisation; gives the token after it. */
    int body(Draft person, int at) {
        Phrase phrase = phrases.bare(at, Phrase.BODY | Phrase.PARTY);
        if (phrase == null) {
            return home(person, at);
        }
        Country country = phrase.sense(Country.class);
        Organization organization = phrase.sense(Organization.class);
        Body body = phrase.sense(Body.class);
        if (country != null) {
            person.country = country.code();
        } else if (organization != null) {
            person.belongTo(organization);
        } else if (body != null && body.country().isEmpty()) {
            return ofBody(person, phrase.to());
        } else if (body != null) {
            person.country = body.country();
        }
        return phrase.to();
    }

    /** «بالسفارة السعودية», «لوزارة الخارجية القطرية»: a body behind an attached preposition, if it tells its state. */
    int linkedBody(Draft person, int at) {
        Phrase phrase = phrases.longest(at, Phrase.BODY);
        Body body = phrase == null ? null : phrase.sense(Body.class);
        if (phrase == null || body == null || phrase.reading().conjunction() != 0) {
            return at;
        }
        if (!body.country().isEmpty()) {
            person.country = body.country();
            return phrase.to();
        }
        int to = ofBody(person, phrase.to());
        return person.hasParty() ? to : at;
    }

    private int ofBody(Draft person, int from) {
        int at = skipAdjective(from);
        Nisba nisba = nisba(at);
        if (nisba != null) {
            person.belongTo(nisba);
            return phrases.afterNisba(at);
        }
        Phrase country = phrases.bare(from, Phrase.COUNTRY | Phrase.ORGANIZATION | Phrase.PLACE);
        if (country == null || opensName(country)) {
            int home = home(person, from);
            boolean genitive = home == from
                    && from < text.size()
                    && !text.folded(from - 1).startsWith("ال")
                    && text.folded(from).startsWith("ال")
                    && text.token(from).isWord();
            return genitive ? from + 1 : home;
        }
        placed(person, country);
        return country.to();
    }

    /** «القوات المسلحة المصرية»: one adjective may stand before the nisba. */
    private int skipAdjective(int at) {
        boolean nisbaLater = at + 1 < text.size() && nisba(at) == null && nisba(at + 1) != null;
        return nisbaLater
                        && text.folded(at).startsWith("ال")
                        && phrases.longest(at, Phrase.TITLE | Phrase.LEADER) == null
                ? at + 1
                : at;
    }

    private static void placed(Draft person, Phrase phrase) {
        Country country = phrase.sense(Country.class);
        Organization organization = phrase.sense(Organization.class);
        Place place = phrase.sense(Place.class);
        if (country != null) {
            person.country = country.code();
        } else if (organization != null) {
            person.belongTo(organization);
        } else if (place != null && !place.country().isEmpty()) {
            person.country = place.country();
        }
    }

    /** «صلاح الدين» in «محافظ صلاح الدين», «طهران» in «سفير طهران»: a place tells the state; gives the token after it. */
    int place(Draft person, int at) {
        Phrase phrase = phrases.bare(at, Phrase.PLACE);
        if (phrase == null || phrase.is(Phrase.TITLE) || opensName(phrase)) {
            return at;
        }
        placed(person, phrase);
        return phrase.to();
    }

    /** «فيكتوريا نولاند»: a place that begins a longer name of somebody known. */
    boolean opensName(Phrase place) {
        Phrase leader = phrases.longest(place.from(), Phrase.LEADER);
        return leader != null && leader.to() > place.to();
    }

    /** «لدى روسيا», «في القاهرة», «بالرياض», «إلى اليمن» after an ambassador or envoy: where the office is held, not whose. */
    int post(int at) {
        if (at >= text.size()) {
            return at;
        }
        String folded = text.folded(at);
        int place = folded.equals("لدي") || folded.equals("في") || folded.equals("الي") ? at + 1 : at;
        if (place < text.size()
                && (text.folded(place).startsWith("بلاده") && place > at || folded.startsWith("ببلاده"))) {
            return place + 1;
        }
        if (place > at && place < text.size() && ANNOUNCING.contains(text.folded(place))) {
            place++;
        }
        Phrase phrase = phrases.longest(place, Phrase.PARTY | Phrase.PLACE);
        if (phrase == null) {
            boolean atHome = place > at
                    ? atHome(place) != null
                    : at < text.size() && text.folded(at).startsWith("ب") && atHome(at) != null;
            return atHome ? place + 1 : at;
        }
        boolean announced = place > at
                ? phrase.bare()
                : phrase.reading().preposition() == 'ب' || phrase.reading().preposition() == 'ل';
        if (!announced || phrase.reading().conjunction() != 0) {
            return at;
        }
        return phrase.is(Phrase.PLACE) && nisba(phrase.to()) != null ? phrase.to() + 1 : phrase.to();
    }
}
