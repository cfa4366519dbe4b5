package org.sijill.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Sense.Country;
import org.sijill.lexicon.Sense.Officeholder;
import org.sijill.lexicon.Sense.Organization;
import org.sijill.lexicon.Sense.Place;
import org.sijill.model.Act;
import org.sijill.text.Letters;

/**
 * All that the Arabist's folder knows, checked and compiled. Immutable once read; safe to share between threads.
 *
 * <p>{@link #load(LexiconSource)} reads it; a lexicon with a fault in it does not load.
 */
public final class Lexicon {

    private final LexiconSource source;
    private final Map<String, Word> words;
    private final Map<String, Word> beforePronoun;
    private final Gazetteer gazetteer;
    private final Acts acts;
    private final Map<String, List<SpeechVerb>> speechVerbs;
    private final Map<String, SpeakerNoun> speakerNouns;
    private final Sources sources;
    private final Spelling spelling;
    private final CodeSystems codeSystems;
    private final Definitions definitions;

    Lexicon(LexiconBuilder builder) {
        this.source = builder.source;
        this.words = builder.words;
        this.beforePronoun = builder.beforePronoun;
        this.gazetteer = builder.gazetteer;
        this.acts = builder.acts;
        this.speechVerbs = Map.copyOf(builder.speechVerbs);
        this.speakerNouns = Map.copyOf(builder.speakerNouns);
        this.sources = builder.sources;
        this.spelling = builder.spelling;
        this.codeSystems = builder.codeSystems;
        this.definitions = builder.definitions;
    }

    /** @throws LexiconException where a file is missing or a row is wrong */
    public static Lexicon load(LexiconSource source) {
        return new LexiconBuilder(source).build();
    }

    /** Where its files are, for those who read others of them. */
    public LexiconSource source() {
        return source;
    }

    /** What is known of a folded form without clitics, or null. */
    public @Nullable Word word(String folded) {
        return words.get(folded);
    }

    /** The verb whose form is written like this before an attached pronoun: «التقا» in «التقاه». */
    @Nullable
    Word verbBeforePronoun(String folded) {
        return beforePronoun.get(folded);
    }

    public Gazetteer gazetteer() {
        return gazetteer;
    }

    public Acts acts() {
        return acts;
    }

    /** What a lemma may take as a verb of speech; empty for any other verb. */
    public List<SpeechVerb> speechVerbs(String lemma) {
        return speechVerbs.getOrDefault(lemma, List.of());
    }

    /** Whom a folded noun without article names behind a verb of speech, or null. */
    public @Nullable SpeakerNoun speakerNoun(String folded) {
        return speakerNouns.get(folded);
    }

    public Sources sources() {
        return sources;
    }

    /** How names are variously spelt. */
    public Spelling spelling() {
        return spelling;
    }

    /** What other data sets call states, bodies and acts. */
    public CodeSystems codeSystems() {
        return codeSystems;
    }

    /** What the codes of records mean. */
    public Definitions definitions() {
        return definitions;
    }

    /** Who is where and who held which office. */
    public static final class Gazetteer {
        final Map<String, Country> countries;
        final Map<String, Organization> organizations;
        final Map<String, Place> places;
        final Map<String, Place> placesByKey;
        final Map<String, Place> capitals;
        final Map<String, List<String>> homeNames;
        final Map<String, List<Officeholder>> byNameWord;
        final Map<String, List<Officeholder>> byOffice;
        final Map<Long, List<String>> nameWordsByKey;
        /** Made when first asked for: only whole names in Latin letters are looked up in it. */
        private volatile @Nullable Map<String, Set<String>> idsByLatin;

        Gazetteer(
                Map<String, Country> countries,
                Map<String, Organization> organizations,
                Map<String, Place> places,
                Map<String, Place> placesByKey,
                Map<String, List<String>> homeNames,
                Map<String, List<Officeholder>> byNameWord,
                Map<String, List<Officeholder>> byOffice) {
            this.countries = countries;
            this.organizations = organizations;
            this.places = places;
            this.placesByKey = placesByKey;
            this.homeNames = homeNames;
            this.capitals = new HashMap<>();
            for (Place place : placesByKey.values()) {
                if (place.capital()) {
                    capitals.merge(place.country(), place, (a, b) -> a.key().compareTo(b.key()) <= 0 ? a : b);
                }
            }
            this.byNameWord = byNameWord;
            this.byOffice = byOffice;
            this.nameWordsByKey = new HashMap<>();
            for (String word : new TreeSet<>(byNameWord.keySet())) {
                for (Long key : SpellingKeys.of(word)) {
                    nameWordsByKey.computeIfAbsent(key, k -> new ArrayList<>(2)).add(word);
                }
            }
        }

        private Map<String, Set<String>> latin() {
            Map<String, Set<String>> known = idsByLatin;
            if (known == null) {
                Map<String, Set<String>> ids = new HashMap<>();
                countries.values().forEach(country -> know(ids, country.en(), country.id()));
                placesByKey.values().forEach(place -> know(ids, place.en(), place.id()));
                holders().forEach(holder -> know(ids, holder.en(), identity(holder)));
                known = ids;
                idsByLatin = ids;
            }
            return known;
        }

        private static void know(Map<String, Set<String>> ids, String latin, String id) {
            if (!latin.isEmpty()) {
                ids.computeIfAbsent(Spelling.fold(latin), name -> new HashSet<>(2))
                        .add(id);
            }
        }

        public @Nullable Country country(String code) {
            return countries.get(code);
        }

        /** The codes of states and bodies that have a name in Arabic or English, however it is spelt; ascending. */
        public List<String> codesNamed(String name) {
            String folded = Spelling.fold(name);
            List<String> codes = new ArrayList<>();
            for (Country country : countries.values()) {
                if (Spelling.fold(country.ar()).equals(folded)
                        || Spelling.fold(country.en()).equals(folded)) {
                    codes.add(country.code());
                }
            }
            for (Organization body : organizations.values()) {
                if (Spelling.fold(body.ar()).equals(folded)
                        || Spelling.fold(body.en()).equals(folded)) {
                    codes.add(body.code());
                }
            }
            return codes.stream().distinct().sorted().toList();
        }

        public @Nullable Organization organization(String code) {
            return organizations.get(code);
        }

        /** The country that a folded name means in a paper at home there: «المملكة» in a Saudi one; null for none. */
        public @Nullable Country atHome(String folded, String home) {
            return homeNames.getOrDefault(folded, List.of()).contains(home) ? countries.get(home) : null;
        }

        /** The capital of a state, or null. */
        public @Nullable Place capital(String country) {
            return capitals.get(country);
        }

        /** The place that a canonical Arabic name stands for, such as a capital of {@code countries.tsv}. */
        public @Nullable Place place(String canonicalName) {
            return places.get(Letters.fold(canonicalName));
        }

        /** The place with a key of {@code places.tsv}, or null. */
        public @Nullable Place placeByKey(String key) {
            return placesByKey.get(key);
        }

        /** Everyone in whose name the folded word occurs. */
        public List<Officeholder> withNameWord(String folded) {
            return byNameWord.getOrDefault(folded, List.of());
        }

        /** What a person is known by; one who stands in the lexicon under two keys is one. */
        public static String identity(Officeholder holder) {
            return "leaders:" + (holder.en().isEmpty() ? holder.key() : holder.en());
        }

        /** What the states, places and leaders are known by that a folded Latin name stands for; empty for none. */
        public Set<String> idsOfLatin(String folded) {
            return latin().getOrDefault(folded, Set.of());
        }

        /**
         * The words of such names that share a key with a folded word, in lists that may overlap; which of them are spellings of
         * it, {@link Spelling#sameWord} tells.
         */
        public List<List<String>> nameWordsLike(String folded) {
            return SpellingKeys.of(folded).stream()
                    .map(key -> nameWordsByKey.getOrDefault(key, List.of()))
                    .toList();
        }

        /** Everyone of the leaders' files. */
        Set<Officeholder> holders() {
            Set<Officeholder> all = new HashSet<>();
            byNameWord.values().forEach(all::addAll);
            return all;
        }

        /** Everyone who ever held an office: the key is {@code office@CODE} as in the leaders' files. */
        public List<Officeholder> inOffice(String officeAtCode) {
            return byOffice.getOrDefault(officeAtCode, List.of());
        }
    }

    /** Acts, what triggers them and what carries their nouns. */
    public static final class Acts {
        final Map<Act, ActCode> codes;
        final Map<String, List<Trigger>> byVerb;
        final Map<String, List<Trigger>> byNoun;
        final Map<String, List<Trigger>> byPhrase;
        final Map<String, List<Carrier>> carriers;
        final Map<String, Set<Act>> companions;
        final Map<Setting, Set<String>> settings;
        final List<Trigger> all;
        final Map<String, List<Modality>> modalities;
        final Map<String, List<String>> topics;
        final Weights weights;

        Acts(
                Map<Act, ActCode> codes,
                Map<String, List<Trigger>> byVerb,
                Map<String, List<Trigger>> byNoun,
                Map<String, List<Trigger>> byPhrase,
                Map<String, List<Carrier>> carriers,
                Map<String, Set<Act>> companions,
                Map<Setting, Set<String>> settings,
                List<Trigger> all,
                Map<String, List<Modality>> modalities,
                Map<String, List<String>> topics,
                Weights weights) {
            this.weights = weights;
            this.modalities = modalities;
            this.topics = topics;
            this.codes = codes;
            this.byVerb = byVerb;
            this.byNoun = byNoun;
            this.byPhrase = byPhrase;
            this.carriers = carriers;
            this.companions = companions;
            this.settings = settings;
            this.all = List.copyOf(all);
        }

        /** What the traits of a reading count. */
        public Weights weights() {
            return weights;
        }

        public ActCode code(Act act) {
            ActCode code = codes.get(act);
            if (code == null) {
                throw new IllegalStateException("acts.tsv has no row for " + act);
            }
            return code;
        }

        /** Triggers that a verb's lemma begins. */
        public List<Trigger> ofVerb(String lemma) {
            return byVerb.getOrDefault(lemma, List.of());
        }

        /** Whether what is the object of a verb, by its lemma, is always where somebody goes or leaves: «زار», «غادر». */
        public boolean travels(String lemma) {
            return ofVerb(lemma).stream()
                    .anyMatch(trigger -> trigger.act() == Act.VISIT
                            && trigger.needs().isEmpty()
                            && trigger.recipient().stream()
                                    .anyMatch(slot -> slot.where().equals(Slot.OBJECT) && slot.only() == 'c'));
        }

        /** Triggers of a noun, by its folded form without article. */
        public List<Trigger> ofNoun(String folded) {
            return byNoun.getOrDefault(folded, List.of());
        }

        /** Fixed phrases that begin with a folded word. */
        public List<Trigger> ofPhrase(String firstWord) {
            return byPhrase.getOrDefault(firstWord, List.of());
        }

        public List<Carrier> carriers(String lemma) {
            return carriers.getOrDefault(lemma, List.of());
        }

        /** Whether who stands behind a folded preposition, or is the subject of a verb's lemma, takes part in an act: «برفقة», «رافق». */
        public boolean accompanies(String word, Act act) {
            return companions.getOrDefault(word, Set.of()).contains(act);
        }

        /** The folded words, without article and clitics, that set an act in time or place in one way. */
        public Set<String> setting(Setting role) {
            return settings.getOrDefault(role, Set.of());
        }

        /** Words of modality that begin with a folded word. */
        public List<Modality> modalities(String firstWord) {
            return modalities.getOrDefault(firstWord, List.of());
        }

        /** The topics that a folded word without article speaks for. */
        public List<String> topics(String folded) {
            return topics.getOrDefault(folded, List.of());
        }

        public List<Trigger> all() {
            return all;
        }
    }

    /** News agencies, papers and sites by every spelling of their names, with the country they are at home in. */
    public static final class Sources {
        /** With fewer consonants too many names are alike. */
        private static final int FEWEST_CONSONANTS = 4;

        final Map<String, String> canonical;
        final Map<String, String> country;
        final Set<String> agencies;
        final Set<String> everywhere;

        /** The names by their consonants, for those that stand in another writing system at home. */
        private final Set<String> skeletons = new HashSet<>();

        Sources(
                Map<String, String> canonical,
                Map<String, String> country,
                Set<String> agencies,
                Set<String> everywhere) {
            this.canonical = canonical;
            this.country = country;
            this.agencies = agencies;
            this.everywhere = everywhere;
            canonical.keySet().stream()
                    .map(Sources::skeleton)
                    .filter(skeleton -> skeleton.length() > FEWEST_CONSONANTS)
                    .forEach(skeletons::add);
        }

        /**
         * Whether a name that is surely an outlet's is one of these under a spelling of its own, as foreign names have many:
         * «دايلي ميل» beside «ديلي ميل», «لوفيجارو» beside «لوفيغارو».
         */
        public boolean isSpeltLike(String spelling) {
            String skeleton = skeleton(Letters.fold(spelling));
            return skeleton.length() > FEWEST_CONSONANTS && skeletons.contains(skeleton);
        }

        /** Long vowels are what spellings of foreign names differ in most, and the letter for g. */
        private static String skeleton(String folded) {
            return folded.replaceAll("(?<=^|\\s)ال(?=\\S{3})", "")
                    .replaceAll("[اويء]", "")
                    .replace('غ', 'ج')
                    .strip();
        }

        /** Whether a folded name is that of a news agency, which is an outlet's where a paper's («اليوم») may be a common word. */
        public boolean isAgency(String folded) {
            return agencies.contains(folded);
        }

        /** The state whose officials an outlet names without saying whose they are; null for one that is written for many states. */
        public @Nullable String home(@Nullable String spelling) {
            return spelling == null || everywhere.contains(Letters.fold(spelling)) ? null : country(spelling);
        }

        /** The usual name behind a spelling, or null. */
        public @Nullable String name(String spelling) {
            return canonical.get(Letters.fold(spelling));
        }

        /** The home country of a publisher under any of its names or site keys, or null. */
        public @Nullable String country(@Nullable String publisher) {
            return publisher == null ? null : country.get(Letters.fold(publisher));
        }
    }
}
