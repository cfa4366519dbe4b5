package org.sijill.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Lexicon.Gazetteer;
import org.sijill.lexicon.Sense.Anaphor;
import org.sijill.lexicon.Sense.AnaphorKind;
import org.sijill.lexicon.Sense.Body;
import org.sijill.lexicon.Sense.Caution;
import org.sijill.lexicon.Sense.Country;
import org.sijill.lexicon.Sense.Honorific;
import org.sijill.lexicon.Sense.Leader;
import org.sijill.lexicon.Sense.Need;
import org.sijill.lexicon.Sense.Nisba;
import org.sijill.lexicon.Sense.Officeholder;
import org.sijill.lexicon.Sense.Organization;
import org.sijill.lexicon.Sense.Place;
import org.sijill.lexicon.Sense.Qualifier;
import org.sijill.lexicon.Sense.Scope;
import org.sijill.lexicon.Sense.Tenure;
import org.sijill.lexicon.Sense.Title;
import org.sijill.model.Codes;
import org.sijill.model.Kind;
import org.sijill.model.Office;
import org.sijill.text.Letters;

/** Reads states, places, bodies, titles and persons. */
final class GazetteerReader {

    /** The files of leaders, a region each. */
    static final List<String> LEADERS =
            List.of("leaders/middle-east.tsv", "leaders/europe-americas.tsv", "leaders/asia-africa-world.tsv");

    private final LexiconBuilder lexicon;
    private final Map<String, Country> countries = new HashMap<>();
    private final Map<String, Organization> organizations = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, Place> placesByKey = new HashMap<>();
    private final Map<String, List<Officeholder>> byNameWord = new HashMap<>();
    private final Map<String, List<Officeholder>> byOffice = new HashMap<>();
    private final Set<String> capitals = new HashSet<>();

    GazetteerReader(LexiconBuilder lexicon) {
        this.lexicon = lexicon;
    }

    Gazetteer read() {
        readCountries();
        readOrganizations();
        readPlaces();
        readBodies();
        readTitles();
        readHonorifics();
        readAnaphors();
        readAmbiguousNames();
        readLeaders();
        return new Gazetteer(
                Map.copyOf(countries),
                Map.copyOf(organizations),
                Map.copyOf(places),
                Map.copyOf(placesByKey),
                readHomeNames(),
                Map.copyOf(byNameWord),
                Map.copyOf(byOffice));
    }

    private void readCountries() {
        Tsv tsv = Tsv.read(
                lexicon.source,
                "countries.tsv",
                "code",
                "ar",
                "en",
                "names",
                "nisba",
                "people",
                "capital",
                "metonyms",
                "from",
                "to",
                "wikidata");
        for (Tsv.Row row : tsv.rows()) {
            String code = row.required("code");
            if (!code.matches("[A-Z]{3}")) {
                throw row.wrong("code is «" + code + "»", "Write the three capital letters of ISO 3166 alpha-3.");
            }
            Country country = new Country(code, row.required("ar"), row.required("en"), row.get("wikidata"), false);
            if (countries.put(code, country) != null) {
                throw row.wrong("code " + code + " stands twice", "Join the two rows.");
            }
            lexicon.addPhrase(country.ar(), country);
            row.list("names").forEach(name -> lexicon.addPhrase(name, country));
            Country seat = new Country(code, country.ar(), country.en(), country.wikidata(), true);
            row.list("metonyms").forEach(name -> lexicon.addPhrase(name, seat));
            row.list("nisba").forEach(nisba -> addNisba(nisba, code, ""));
            row.list("people").forEach(people -> addPeople(people, code, ""));
            if (!row.get("capital").isEmpty()) {
                capitals.add(code + Letters.fold(row.get("capital")));
            }
        }
    }

    private void readOrganizations() {
        Tsv tsv = Tsv.read(
                lexicon.source,
                "organizations.tsv",
                "code",
                "ar",
                "en",
                "names",
                "nisba",
                "kind",
                "country",
                "members",
                "wikidata");
        for (Tsv.Row row : tsv.rows()) {
            boolean party = row.get("kind").equals("party");
            Kind kind = party
                    ? Kind.GROUP
                    : row.parsed(
                            "kind",
                            name -> Kind.valueOf(name.toUpperCase(Locale.ROOT)),
                            "Use organization, forum, group or party.");
            Organization body = new Organization(
                    row.required("code"),
                    row.required("ar"),
                    row.get("en"),
                    kind,
                    party,
                    row.get("country"),
                    row.get("wikidata"));
            if (organizations.put(body.code(), body) != null) {
                throw row.wrong("code " + body.code() + " stands twice", "Join the two rows.");
            }
            lexicon.addPhrase(body.ar(), body);
            row.list("names").forEach(name -> lexicon.addPhrase(name, body));
            row.list("nisba").forEach(nisba -> addNisba(nisba, "", body.code()));
        }
    }

    private void readPlaces() {
        Tsv tsv = Tsv.read(lexicon.source, "places.tsv", "id", "ar", "en", "names", "country", "kind", "lat", "lon");
        for (Tsv.Row row : tsv.rows()) {
            String code = row.get("country");
            if (!code.isEmpty() && !countries.containsKey(code)) {
                throw row.wrong("country is «" + code + "»", "Use a code of countries.tsv.");
            }
            String ar = row.required("ar");
            String written = row.get("kind");
            Place place = new Place(
                    row.required("id"),
                    ar,
                    row.get("en"),
                    code,
                    kind(written),
                    written.equals("capital") || capitals.contains(code + Letters.fold(ar)),
                    degrees(row, "lat"),
                    degrees(row, "lon"));
            places.putIfAbsent(Letters.fold(ar), place);
            placesByKey.put(place.key(), place);
            lexicon.addPhrase(ar, place);
            row.list("names").forEach(name -> lexicon.addPhrase(name, place));
        }
    }

    private static Kind kind(String written) {
        return switch (written) {
            case "region" -> Kind.PLACE;
            case "facility" -> Kind.FACILITY;
            default -> Kind.CITY;
        };
    }

    private static @Nullable Double degrees(Tsv.Row row, String column) {
        return row.get(column).isEmpty()
                ? null
                : row.parsed(column, Double::valueOf, "Write degrees with a decimal point, such as 42.87.");
    }

    private void readBodies() {
        for (Tsv.Row row : Tsv.read(lexicon.source, "bodies.tsv", "id", "pattern", "en", "office", "country", "example")
                .rows()) {
            Body body = new Body(row.required("id"), office(row), row.get("country"), false);
            row.list("pattern").forEach(form -> lexicon.addPhrase(form, body));
        }
    }

    static Office office(Tsv.Row row) {
        return row.parsed(
                "office",
                name -> name.isEmpty() ? Office.NONE : Office.valueOf(name.toUpperCase(Locale.ROOT)),
                "Use one of the codebook's offices.");
    }

    private void readTitles() {
        Tsv tsv = Tsv.read(
                lexicon.source,
                "titles.tsv",
                "id",
                "title",
                "forms",
                "office",
                "scope",
                "country",
                "organization",
                "homographs",
                "example");
        for (Tsv.Row row : tsv.rows()) {
            Scope scope = row.parsed(
                    "scope",
                    name -> name.isEmpty() ? Scope.ANY : Scope.valueOf(name.toUpperCase(Locale.ROOT)),
                    "Use state, body, international or any.");
            addTitle(row, row.required("title"), scope, Gender.MASCULINE, GrammaticalNumber.SINGULAR);
            for (String form : row.list("forms")) {
                if (form.length() < 3 || form.charAt(1) != ':') {
                    throw row.wrong("form «" + form + "» has no mark", "Write f:, m:, d: or p: before it.");
                }
                addTitle(
                        row,
                        form.substring(2),
                        scope,
                        form.charAt(0) == 'f' ? Gender.FEMININE : Gender.MASCULINE,
                        switch (form.charAt(0)) {
                            case 'd' -> GrammaticalNumber.DUAL;
                            case 'p' -> GrammaticalNumber.PLURAL;
                            default -> GrammaticalNumber.SINGULAR;
                        });
            }
        }
    }

    private void addTitle(Tsv.Row row, String form, Scope scope, Gender gender, GrammaticalNumber number) {
        lexicon.addPhrase(
                form,
                new Title(
                        row.required("id"),
                        office(row),
                        scope,
                        row.get("country"),
                        row.get("organization"),
                        gender,
                        number,
                        row.list("homographs").contains(form)));
    }

    private void readHonorifics() {
        for (Tsv.Row row :
                Tsv.read(lexicon.source, "honorifics.tsv", "form", "kind").rows()) {
            lexicon.addPhrase(row.required("form"), new Honorific(row.get("form"), row.required("kind")));
        }
        for (Tsv.Row row : Tsv.read(lexicon.source, "qualifiers.tsv", "form", "effect", "number")
                .rows()) {
            boolean plural = row.parsed("number", GazetteerReader::plural, "Write plural, or leave it empty.");
            lexicon.addPhrase(row.required("form"), new Qualifier(row.get("form"), row.required("effect"), plural));
        }
    }

    private static boolean plural(String number) {
        if (!number.isEmpty() && !number.equals("plural")) {
            throw new IllegalArgumentException(number);
        }
        return !number.isEmpty();
    }

    private void readAmbiguousNames() {
        for (Tsv.Row row : Tsv.read(lexicon.source, "ambiguous-names.tsv", "name", "readings", "needs", "words", "rule")
                .rows()) {
            Set<Need> needs = EnumSet.noneOf(Need.class);
            needs.addAll(row.parsed(
                    "needs",
                    GazetteerReader::needs,
                    "Use preposition, announced, near, subject, apart, not_before and choice, joined by |."));
            Set<String> words = new HashSet<>();
            row.list("words").forEach(word -> words.add(withoutArticle(Letters.fold(word))));
            if (!needs.isEmpty()) {
                lexicon.addPhrase(
                        row.required("name"),
                        new Caution(row.get("name"), row.list("readings"), Set.copyOf(needs), Set.copyOf(words)));
            }
        }
    }

    private static String withoutArticle(String folded) {
        return folded.startsWith("ال") && folded.length() > 4 ? folded.substring(2) : folded;
    }

    private static List<Need> needs(String written) {
        return written.isEmpty()
                ? List.of()
                : Arrays.stream(written.split("\\|"))
                        .map(need -> Need.valueOf(need.toUpperCase(Locale.ROOT)))
                        .toList();
    }

    private Map<String, List<String>> readHomeNames() {
        Map<String, List<String>> homes = new HashMap<>();
        for (Tsv.Row row : Tsv.read(lexicon.source, "home-names.tsv", "name", "countries", "example")
                .rows()) {
            String name = Letters.fold(row.required("name"));
            lexicon.word(name).addClass(WordClass.NOUN);
            homes.put(name, row.list("countries"));
        }
        return Map.copyOf(homes);
    }

    private void readAnaphors() {
        for (Tsv.Row row : Tsv.read(lexicon.source, "anaphors.tsv", "form", "kind", "example")
                .rows()) {
            AnaphorKind kind = row.parsed(
                    "kind",
                    name -> AnaphorKind.valueOf(name.toUpperCase(Locale.ROOT)),
                    "Use counterpart, counterparts, guest, successor, predecessor, persons, three, four, sides, home or"
                            + " none.");
            lexicon.word(Letters.fold(row.required("form"))).addSense(new Anaphor(row.get("form"), kind));
        }
    }

    /** Reads all files of leaders; a person who stands in two regions' files is one, with the offices of both. */
    private void readLeaders() {
        Map<String, LeaderRow> byId = new LinkedHashMap<>();
        for (String file : LEADERS) {
            Tsv tsv =
                    Tsv.read(lexicon.source, file, "id", "ar", "en", "names", "short", "gender", "offices", "wikidata");
            for (Tsv.Row row : tsv.rows()) {
                byId.computeIfAbsent(row.required("id"), LeaderRow::new).add(row);
            }
        }
        byId.values().forEach(this::enter);
    }

    /** What all rows of one id say. */
    private static final class LeaderRow {
        final String id;
        String ar = "";
        String en = "";
        String gender = "";
        String wikidata = "";
        final Set<String> full = new LinkedHashSet<>();
        final Set<String> alone = new LinkedHashSet<>();
        final Set<Tenure> tenures = new LinkedHashSet<>();

        LeaderRow(String id) {
            this.id = id;
        }

        void add(Tsv.Row row) {
            ar = ar.isEmpty() ? row.required("ar") : ar;
            en = en.isEmpty() ? row.get("en") : en;
            gender = gender.isEmpty() ? row.get("gender") : gender;
            wikidata = wikidata.isEmpty() ? row.get("wikidata") : wikidata;
            full.add(row.required("ar"));
            full.addAll(row.list("names"));
            alone.addAll(row.list("short"));
            tenures.addAll(row.parsed(
                    "offices",
                    Tenures::parse,
                    "Write office@CODE:FROM..TO, joined by a semicolon, FROM not after TO."));
        }
    }

    private void enter(LeaderRow row) {
        Officeholder person = new Officeholder(
                row.id,
                row.ar,
                row.en,
                row.gender.equals("f") ? Gender.FEMININE : Gender.MASCULINE,
                List.copyOf(row.tenures),
                row.wikidata);
        Set<String> nameWords = new HashSet<>();
        for (String name : row.full) {
            lexicon.addPhrase(name, new Leader(person, name.indexOf(' ') < 0));
            nameWords.addAll(List.of(Letters.fold(name).split(" ")));
        }
        for (String name : row.alone) {
            lexicon.addPhrase(name, new Leader(person, true));
            nameWords.addAll(List.of(Letters.fold(name).split(" ")));
        }
        nameWords.forEach(
                word -> byNameWord.computeIfAbsent(word, w -> new ArrayList<>()).add(person));
        for (Tenure tenure : row.tenures) {
            String key = Codes.of(tenure.office()) + "@" + tenure.code();
            byOffice.computeIfAbsent(key, k -> new ArrayList<>()).add(person);
        }
    }

    /** Enters the forms that Arabic derives from an adjective in -ي: feminine, dual and sound plural. */
    private void addNisba(String nisba, String country, String organization) {
        String stem = Letters.fold(nisba);
        int blank = stem.indexOf(' ');
        if (blank > 0) {
            severalWords(stem.substring(0, blank), stem.substring(blank + 1), country, organization);
            return;
        }
        add(stem, country, organization, Gender.MASCULINE, GrammaticalNumber.SINGULAR);
        String open = stem.endsWith("ه") ? stem.substring(0, stem.length() - 1) : stem;
        add(open + "ه", country, organization, Gender.FEMININE, GrammaticalNumber.SINGULAR);
        addAccusative(open + "ا", country, organization);
        add(open + "ان", country, organization, Gender.MASCULINE, GrammaticalNumber.DUAL);
        add(open + "تان", country, organization, Gender.FEMININE, GrammaticalNumber.DUAL);
        add(open + "تين", country, organization, Gender.FEMININE, GrammaticalNumber.DUAL);
        add(open + "ون", country, organization, Gender.MASCULINE, GrammaticalNumber.PLURAL);
        add(open + "ين", country, organization, Gender.MASCULINE, GrammaticalNumber.PLURAL);
        add(open + "ات", country, organization, Gender.FEMININE, GrammaticalNumber.PLURAL);
    }

    /** «وفدا مصريا», «17 حوثيا»; «تركيا» is the state alone. */
    private void addAccusative(String form, String country, String organization) {
        boolean state = lexicon.word(form).senses().stream().anyMatch(Sense.Country.class::isInstance);
        if (!state) {
            add(form, country, organization, Gender.MASCULINE, GrammaticalNumber.SINGULAR);
        }
    }

    /** «كوري جنوبي» inflects both words, «جنوب أفريقي» the last: nouns of direction do not. */
    private void severalWords(String first, String last, String country, String organization) {
        boolean both = first.endsWith("ي");
        addSeveral(first, last, "", both, country, organization, Gender.MASCULINE, GrammaticalNumber.SINGULAR);
        addSeveral(first, last, "ه", both, country, organization, Gender.FEMININE, GrammaticalNumber.SINGULAR);
        addSeveral(first, last, "ان", both, country, organization, Gender.MASCULINE, GrammaticalNumber.DUAL);
        addSeveral(first, last, "ون", both, country, organization, Gender.MASCULINE, GrammaticalNumber.PLURAL);
        addSeveral(first, last, "ين", both, country, organization, Gender.MASCULINE, GrammaticalNumber.PLURAL);
    }

    private void addSeveral(
            String first,
            String last,
            String ending,
            boolean both,
            String country,
            String organization,
            Gender gender,
            GrammaticalNumber number) {
        lexicon.addPhrase(
                first + (both ? ending : "") + " " + last + ending,
                new Nisba(country, organization, false, gender, number));
    }

    private void add(String form, String country, String organization, Gender gender, GrammaticalNumber number) {
        Nisba nisba = new Nisba(country, organization, false, gender, number);
        if (form.indexOf(' ') > 0) {
            lexicon.addPhrase(form, nisba);
        } else {
            lexicon.word(form).addSense(nisba);
        }
    }

    private void addPeople(String people, String country, String organization) {
        lexicon.word(Letters.fold(people))
                .addSense(new Nisba(country, organization, true, Gender.MASCULINE, GrammaticalNumber.PLURAL));
    }
}
