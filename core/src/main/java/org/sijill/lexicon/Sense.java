package org.sijill.lexicon;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Kind;
import org.sijill.model.Office;

/** What a phrase of the lexicon stands for. */
public sealed interface Sense {

    /** The entry's id, which comes out in evidence: file and key. */
    String id();

    /** A state under one of its names, or a seat of power that acts for it. */
    record Country(String code, String ar, String en, String wikidata, boolean metonym) implements Sense {
        @Override
        public String id() {
            return "countries:" + code;
        }
    }

    /** A city, region or facility. */
    record Place(
            String key,
            String ar,
            String en,
            String country,
            Kind kind,
            boolean capital,
            @Nullable Double lat,
            @Nullable Double lon)
            implements Sense {
        @Override
        public String id() {
            return "places:" + key;
        }
    }

    /**
     * An international organisation, a forum, or a group that acts across borders.
     *
     * @param party whether it is a lawful party, which acts within its state and not against it
     */
    record Organization(String code, String ar, String en, Kind kind, boolean party, String country, String wikidata)
            implements Sense {
        /** The state whose politics a party is part of, or null. */
        public @Nullable String state() {
            return party && !country.isEmpty() ? country : null;
        }

        @Override
        public String id() {
            return "organizations:" + code;
        }
    }

    /** A domestic body that acts for a state; which one, a nisba or a country beside it tells. */
    record Body(String key, Office office, String country, boolean plural) implements Sense {
        @Override
        public String id() {
            return "bodies:" + key;
        }
    }

    /**
     * A title of office in one of its inflected forms.
     *
     * @param homograph whether the form is an ordinary word too («محافظة», «مساعدة»), a person's title only beside a name
     */
    record Title(
            String key,
            Office office,
            Scope scope,
            String country,
            String organization,
            Gender gender,
            GrammaticalNumber number,
            boolean homograph)
            implements Sense {
        @Override
        public String id() {
            return "titles:" + key;
        }
    }

    /** What a title takes beside it. */
    enum Scope {
        STATE,
        BODY,
        INTERNATIONAL,
        ANY
    }

    /** A word that stands around titles and names and is part of neither: «السيد»، «صاحب السمو الملكي». */
    record Honorific(String form, String kind) implements Sense {
        @Override
        public String id() {
            return "honorifics:" + form;
        }
    }

    /**
     * A word that changes an office: «السابق»، «المنتخب»، «نائب».
     *
     * @param plural whether it tells of several people: «مستشارو»، «أعضاء»
     */
    record Qualifier(String form, String effect, boolean plural) implements Sense {
        @Override
        public String id() {
            return "qualifiers:" + form;
        }
    }

    /** A noun that points back to someone told before: «نظيره», «الجانبان». */
    record Anaphor(String form, AnaphorKind kind) implements Sense {
        @Override
        public String id() {
            return "anaphors:" + form;
        }

        /** How many are meant by a number behind a plural; 0 for every other word. */
        public int counts() {
            return switch (kind) {
                case THREE -> 3;
                case FOUR -> 4;
                default -> 0;
            };
        }
    }

    /** Whom an anaphor points to. */
    enum AnaphorKind {
        /** Someone of the same office in another state. */
        COUNTERPART,
        /** Two or more such. */
        COUNTERPARTS,
        /** The other of two who meet, whatever he is: «ضيفه», «مضيفه». */
        GUEST,
        /** Who holds the office now that another held: «خلفه». */
        SUCCESSOR,
        /** Who held the office that another holds: «سلفه». */
        PREDECESSOR,
        /** Behind a plural, how many of those told before are meant: «الوزراء الثلاثة». */
        THREE,
        FOUR,
        /** The two persons the article is about. */
        PERSONS,
        /** The two states or bodies the article is about. */
        SIDES,
        /** With a pronoun, the state of who was told last: «بلاده». */
        HOME,
        /** The ruler told last: «جلالته», «فخامته». */
        SOVEREIGN,
        /** Whoever of rank acted last: «سموه», «معاليه». */
        HONOURED,
        /** Looks like one of these and is none. */
        NONE
    }

    /** An adjective or noun of belonging: «روسي»، «الحوثيون»، «الأتراك». Exactly one of the codes is not empty. */
    record Nisba(String country, String organization, boolean people, Gender gender, GrammaticalNumber number)
            implements Sense {
        @Override
        public String id() {
            return "nisba:" + country + organization;
        }
    }

    /**
     * A name of a state or place that is another word too, or the name of two.
     *
     * @param readings codes of countries and ids of places that the name may stand for, the usual one first
     * @param needs what must be so for the name to stand; of several that ask for something one is enough
     * @param words the words that the needs speak of, folded, without article
     */
    record Caution(String name, List<String> readings, Set<Need> needs, Set<String> words) implements Sense {
        @Override
        public String id() {
            return "ambiguous-names:" + name;
        }
    }

    /** When an ambiguous name is a name. */
    enum Need {
        /** After a preposition, attached or not. */
        PREPOSITION,
        /** Right after one of the words: «مدينة البيضاء». */
        ANNOUNCED,
        /** Right after a verb in the feminine singular: «أعلنت حماس», but «بحماس», «حماس الجمهور». */
        SUBJECT,
        /** In an article that has one of the words. */
        NEAR,
        /** Never right after one of the words: «صلاة المغرب». */
        APART,
        /** Never right before one of the words: «واشنطن بوست». */
        NOT_BEFORE,
        /** Always a name; the second reading is meant in an article that has one of the words. */
        CHOICE
    }

    /** A well-known person under one of his or her names. */
    record Leader(Officeholder person, boolean alone) implements Sense {
        @Override
        public String id() {
            return "leaders:" + person.key();
        }
    }

    /**
     * A person of the lexicon with the offices held.
     *
     * @param tenures in the order of the file
     */
    record Officeholder(String key, String ar, String en, Gender gender, List<Tenure> tenures, String wikidata) {

        /** The tenures that include the day, or all of them where no day is known. */
        public List<Tenure> at(@Nullable LocalDate day) {
            return day == null
                    ? tenures
                    : tenures.stream().filter(t -> t.includes(day)).toList();
        }
    }

    /**
     * An office held for a time.
     *
     * @param code ISO alpha-3 country or code of an organisation
     * @param from first day, as exactly as the lexicon knows it
     * @param to last day; null while in office
     */
    record Tenure(
            Office office,
            String code,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        public boolean includes(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }

        public boolean national() {
            return code.length() == 3
                    && code.chars().allMatch(c -> c >= 'A' && c <= 'Z')
                    && !NOT_COUNTRIES.contains(code);
        }

        /** Codes of three letters that are organisations. */
        private static final Set<String> NOT_COUNTRIES = Set.of(
                "LAS", "GCC", "OIC", "SCO", "CIS", "IMF", "ICC", "ICJ", "AMU", "WHO", "WTO", "WFP", "FAO", "ILO", "NAM",
                "SDF", "YPG", "PKK", "PLO", "SNC", "FSA", "RSF", "PMF", "EAC", "COE", "HRW", "MSF");
    }
}
