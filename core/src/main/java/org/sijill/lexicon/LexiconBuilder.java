package org.sijill.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sijill.lexicon.Lexicon.Acts;
import org.sijill.lexicon.Lexicon.Gazetteer;
import org.sijill.lexicon.Lexicon.Sources;
import org.sijill.model.Office;
import org.sijill.text.Letters;

/** Reads the files in the order in which they need one another and puts the lexicon together. Used once, by one thread. */
final class LexiconBuilder {

    final LexiconSource source;
    final Map<String, Word> words = new HashMap<>(1 << 17);
    final Map<String, Word> beforePronoun = new HashMap<>();
    final Map<String, List<SpeechVerb>> speechVerbs = new HashMap<>();
    final Map<String, SpeakerNoun> speakerNouns = new HashMap<>();
    final Gazetteer gazetteer;
    final Acts acts;
    final Sources sources;
    final Spelling spelling;
    final CodeSystems codeSystems;
    final Definitions definitions;

    LexiconBuilder(LexiconSource source) {
        this.source = source;
        readWordClasses();
        readVerbs();
        readPersonalNames();
        gazetteer = new GazetteerReader(this).read();
        spelling = Spelling.read(source, gazetteer.holders());
        acts = new ActsReader(this).read();
        readSpeechVerbs();
        readSpeakerNouns();
        sources = readSources();
        codeSystems = CodeSystems.read(source);
        definitions = Definitions.read(source);
    }

    Lexicon build() {
        return new Lexicon(this);
    }

    Word word(String folded) {
        return words.computeIfAbsent(folded, Word::new);
    }

    /** Enters a phrase of one or more words, also as it looks with its compound names written together. */
    void addPhrase(String phrase, Sense sense) {
        String folded = Letters.fold(phrase);
        enter(folded, sense);
        if (folded.contains("عبد ال")) {
            enter(folded.replace("عبد ال", "عبدال"), sense);
        }
    }

    private void enter(String folded, Sense sense) {
        String[] parts = folded.split(" ");
        PhraseNode node = word(parts[0]).phraseRoot();
        for (int i = 1; i < parts.length; i++) {
            node = node.step(parts[i]);
        }
        node.add(sense);
    }

    private void readWordClasses() {
        for (Tsv.Row row :
                Tsv.read(source, "function-words.tsv", "word", "class", "note").rows()) {
            word(Letters.fold(row.required("word"))).addClass(wordClass(row));
        }
        for (Tsv.Row row : Tsv.read(source, "common-words.tsv", "word", "class").rows()) {
            WordClass wordClass = wordClass(row);
            if (wordClass != WordClass.PREPOSITION && wordClass != WordClass.AUXILIARY) {
                word(Letters.fold(row.required("word"))).addClass(wordClass);
            }
        }
    }

    private static WordClass wordClass(Tsv.Row row) {
        return row.parsed(
                "class",
                name -> name.equals("particle") ? WordClass.ADVERB : WordClass.valueOf(name.toUpperCase(Locale.ROOT)),
                "Use one of preposition, complementizer, relative, negation, joint, pronoun, demonstrative, auxiliary, adverb, verb, noun,"
                        + " adjective, number, time, conjoined.");
    }

    private void readVerbs() {
        Conjugator conjugator = new Conjugator();
        for (Tsv.Row row : Tsv.read(source, "verbs.tsv", "lemma", "root", "form", "vowel", "gloss")
                .rows()) {
            VerbLemma lemma = verbLemma(row);
            List<VerbForm> forms = conjugator.conjugate(lemma);
            addParticiples(lemma, forms);
            for (VerbForm form : forms) {
                String folded = Letters.fold(form.text());
                word(folded).addVerb(form);
                for (String spelling : VerbForm.beforePronoun(form)) {
                    String stem = Letters.fold(spelling);
                    if (!stem.equals(folded)) {
                        beforePronoun.computeIfAbsent(stem, Word::new).addVerb(form);
                    }
                }
            }
        }
    }

    /**
     * Enters the active participle as it stands for a circumstance: indefinite, accusative. In unvocalised script that of a
     * derived verb is the imperfect with م for ي («يشير», «مشيرا»); that of the first form has an alif after its first radical.
     */
    private void addParticiples(VerbLemma lemma, List<VerbForm> forms) {
        for (VerbForm form : forms) {
            boolean base = form.tense() == Tense.IMPERFECT
                    && form.voice() == Voice.ACTIVE
                    && form.person() == Person.THIRD
                    && form.gender() == Gender.MASCULINE
                    && form.number() == GrammaticalNumber.SINGULAR;
            if (base) {
                String folded = Letters.fold(form.text());
                String stem = lemma.form() == 1 ? firstForm(lemma, folded) : "م" + folded.substring(1);
                addParticiple(stem + "ا", form, Gender.MASCULINE, GrammaticalNumber.SINGULAR);
                addParticiple(stem + "ه", form, Gender.FEMININE, GrammaticalNumber.SINGULAR);
                addParticiple(stem + "ين", form, Gender.MASCULINE, GrammaticalNumber.PLURAL);
                return;
            }
        }
    }

    private static String firstForm(VerbLemma lemma, String imperfect) {
        String[] radicals = Letters.fold(lemma.root()).split(" ");
        String middle = radicals[1].equals("و") || radicals[1].equals("ي") ? "ء" : radicals[1];
        boolean hollow = imperfect.length() == 4 && !imperfect.substring(1).equals(String.join("", radicals))
                || radicals[1].equals("و");
        String last = radicals[2].equals("و") ? "ي" : radicals[2];
        return radicals[0] + "ا" + (hollow ? middle : radicals[1]) + last;
    }

    private void addParticiple(String folded, VerbForm base, Gender gender, GrammaticalNumber number) {
        Word known = words.get(folded);
        if (known == null || !known.content() || folded.endsWith("ا")) {
            word(folded)
                    .addParticiple(new VerbForm(
                            base.text(), base.tense(), base.voice(), gender, number, base.person(), base.lemma()));
        }
    }

    private static VerbLemma verbLemma(Tsv.Row row) {
        int form = row.parsed("form", Integer::parseInt, "Write the number of the verb's form, 1 to 13.");
        String vowel = row.get("vowel");
        try {
            return new VerbLemma(
                    row.required("lemma"),
                    row.required("root"),
                    form,
                    vowel.isEmpty() ? VerbLemma.NO_VOWEL : vowel.charAt(0));
        } catch (IllegalArgumentException e) {
            throw row.wrong(String.valueOf(e.getMessage()), "Mend the row.");
        }
    }

    private void readPersonalNames() {
        for (Tsv.Row row : Tsv.read(source, "personal-names.tsv", "name", "kind", "origin", "word")
                .rows()) {
            word(Letters.fold(row.required("name")))
                    .setPersonal(row.get("word").equals("yes"), row.get("kind").equals("family"));
        }
    }

    private void readSpeechVerbs() {
        for (Tsv.Row row : Tsv.read(source, "speech-verbs.tsv", "lemma", "link", "nominal", "example")
                .rows()) {
            String lemma = row.required("lemma");
            speechVerbs
                    .computeIfAbsent(lemma, l -> new ArrayList<>())
                    .add(new SpeechVerb(
                            lemma,
                            Letters.fold(row.get("link")),
                            row.get("nominal").equals("yes")));
        }
    }

    private void readSpeakerNouns() {
        for (Tsv.Row row : Tsv.read(source, "speaker-nouns.tsv", "id", "forms", "kind", "office", "needs", "example")
                .rows()) {
            SpeakerNoun.Sort sort = row.parsed(
                    "kind",
                    kind -> SpeakerNoun.Sort.valueOf(kind.toUpperCase(Locale.ROOT)),
                    "Use person, body or medium.");
            Office office = GazetteerReader.office(row);
            SpeakerNoun.Need needs = row.parsed(
                    "needs",
                    name -> name.isEmpty()
                            ? SpeakerNoun.Need.NOTHING
                            : SpeakerNoun.Need.valueOf(name.toUpperCase(Locale.ROOT)),
                    "Use party or told, or leave it empty.");
            for (String marked : row.list("forms")) {
                String form = Letters.fold(marked.substring(marked.indexOf(':') + 1));
                Gender gender = marked.startsWith("p:")
                        ? Gender.COMMON
                        : marked.startsWith("f:") || form.endsWith("ه") || form.endsWith("ات")
                                ? Gender.FEMININE
                                : Gender.MASCULINE;
                speakerNouns.put(form, new SpeakerNoun(row.required("id"), sort, office, needs, gender));
            }
        }
    }

    private Sources readSources() {
        Map<String, String> canonical = new HashMap<>();
        Map<String, String> country = new HashMap<>();
        Set<String> agencies = new HashSet<>();
        Set<String> everywhere = new HashSet<>();
        for (Tsv.Row row : Tsv.read(source, "agencies.tsv", "ar", "en", "names", "country", "kind", "reach")
                .rows()) {
            List<String> spellings = new ArrayList<>(row.list("names"));
            spellings.add(row.required("ar"));
            if (row.get("kind").equals("agency")) {
                spellings.forEach(spelling -> agencies.add(Letters.fold(spelling)));
            }
            if (!row.get("en").isEmpty()) {
                spellings.add(row.get("en"));
            }
            for (String spelling : spellings) {
                canonical.put(Letters.fold(spelling), row.get("ar"));
                if (row.get("reach").equals("world")) {
                    everywhere.add(Letters.fold(spelling));
                }
                if (!row.get("country").isEmpty()) {
                    country.put(Letters.fold(spelling), row.get("country"));
                }
            }
        }
        return new Sources(Map.copyOf(canonical), Map.copyOf(country), Set.copyOf(agencies), Set.copyOf(everywhere));
    }
}
