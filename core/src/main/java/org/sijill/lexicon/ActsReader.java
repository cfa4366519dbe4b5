package org.sijill.lexicon;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Lexicon.Acts;
import org.sijill.model.Act;
import org.sijill.model.Status;
import org.sijill.text.Letters;

/** Reads what acts are called in the codes of the field, what triggers them and what carries them. */
final class ActsReader {

    private final LexiconBuilder lexicon;
    private final Map<String, List<Trigger>> byVerb = new HashMap<>();
    private final Map<String, List<Trigger>> byNoun = new HashMap<>();
    private final Map<String, List<Trigger>> byPhrase = new HashMap<>();
    private final List<Trigger> all = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    ActsReader(LexiconBuilder lexicon) {
        this.lexicon = lexicon;
    }

    Acts read() {
        Map<Act, ActCode> codes = readCodes();
        Tsv tsv = Tsv.read(
                lexicon.source,
                "triggers.tsv",
                "id",
                "act",
                "cameo",
                "kind",
                "words",
                "needs",
                "actor",
                "recipient",
                "with",
                "status",
                "example",
                "reading");
        for (Tsv.Row row : tsv.rows()) {
            enter(row, trigger(row));
        }
        return new Acts(
                codes,
                byVerb,
                byNoun,
                byPhrase,
                readCarriers(),
                readCompanions(),
                readSettings(),
                all,
                readModalities(),
                readTopics(),
                Weights.read(lexicon.source));
    }

    private Map<Act, ActCode> readCodes() {
        Map<Act, ActCode> codes = new EnumMap<>(Act.class);
        for (Tsv.Row row : Tsv.read(
                        lexicon.source, "acts.tsv", "act", "plover", "mode", "cameo", "intensity", "symmetric")
                .rows()) {
            Act act = act(row);
            codes.put(
                    act,
                    new ActCode(
                            act,
                            row.required("plover"),
                            row.get("mode").isEmpty() ? null : row.get("mode"),
                            row.required("cameo"),
                            row.parsed("intensity", Double::parseDouble, "Write a number from -10 to 10."),
                            row.get("symmetric").equals("yes")));
        }
        return codes;
    }

    private static Act act(Tsv.Row row) {
        return row.parsed("act", name -> Act.valueOf(name.toUpperCase(Locale.ROOT)), "Use one of the codebook's acts.");
    }

    private Trigger trigger(Tsv.Row row) {
        Trigger.Kind kind = row.parsed(
                "kind", name -> Trigger.Kind.valueOf(name.toUpperCase(Locale.ROOT)), "Use verb, noun or phrase.");
        String id = row.required("id");
        if (!ids.add(id)) {
            throw row.wrong("id «" + id + "» stands twice", "Give each entry an id of its own.");
        }
        List<String> words = row.list("words").stream()
                .map(word -> kind == Trigger.Kind.VERB ? word : Letters.fold(word))
                .toList();
        return new Trigger(
                "triggers:" + id,
                act(row),
                row.get("cameo"),
                kind,
                words,
                kind == Trigger.Kind.PHRASE ? phrases(words) : List.of(),
                row.list("needs").stream()
                        .filter(word -> !word.startsWith("!"))
                        .map(Letters::fold)
                        .collect(Collectors.toUnmodifiableSet()),
                row.list("needs").stream()
                        .filter(word -> word.startsWith("!"))
                        .map(word -> Letters.fold(word.substring(1)))
                        .collect(Collectors.toUnmodifiableSet()),
                Slot.parse(row.list("actor")),
                Slot.parse(row.list("recipient")),
                Slot.parse(row.list("with")),
                status(row),
                row.required("example"),
                row.get("reading"));
    }

    private static List<List<String>> phrases(List<String> words) {
        return words.stream().map(phrase -> List.of(phrase.split(" "))).toList();
    }

    private static @Nullable Status status(Tsv.Row row) {
        return row.get("status").isEmpty()
                ? null
                : row.parsed(
                        "status",
                        name -> Status.valueOf(name.toUpperCase(Locale.ROOT)),
                        "Use one of the codebook's statuses.");
    }

    private void enter(Tsv.Row row, Trigger trigger) {
        all.add(trigger);
        for (String word : trigger.words()) {
            switch (trigger.kind()) {
                case VERB ->
                    byVerb.computeIfAbsent(knownVerb(row, word), w -> new ArrayList<>())
                            .add(trigger);
                case NOUN -> {
                    enterNoun(word, trigger);
                    if (takesAlif(word)) {
                        enterNoun(word + "ا", trigger);
                    }
                }
                case PHRASE -> {
                    String first = word.indexOf(' ') < 0 ? word : word.substring(0, word.indexOf(' '));
                    byPhrase.computeIfAbsent(first, w -> new ArrayList<>()).add(trigger);
                    lexicon.word(first).setPhraseTrigger();
                }
            }
        }
    }

    private void enterNoun(String word, Trigger trigger) {
        byNoun.computeIfAbsent(word, w -> new ArrayList<>()).add(trigger);
        lexicon.word(word).setNoun(word);
        dual(word).forEach(form -> lexicon.word(form).setNoun(word));
    }

    /** The indefinite accusative is written with an alif, except after ة, اء and in the sound plural: «اجتماعا». */
    private static boolean takesAlif(String word) {
        return !word.endsWith("ه")
                && !word.endsWith("اء")
                && !word.endsWith("ات")
                && !word.endsWith("ين")
                && !word.endsWith("ا");
    }

    private String knownVerb(Tsv.Row row, String lemma) {
        String spelling = lemma.indexOf('-') < 0 ? lemma : lemma.substring(0, lemma.indexOf('-'));
        Word word = lexicon.words.get(Letters.fold(spelling));
        if (word == null || word.verbs().stream().noneMatch(form -> form.lemma().equals(lemma))) {
            throw row.wrong("verbs.tsv has no verb «" + lemma + "»", "Add it there with its root and form.");
        }
        return lemma;
    }

    private Map<String, List<Modality>> readModalities() {
        Map<String, List<Modality>> modalities = new HashMap<>();
        for (Tsv.Row row : Tsv.read(lexicon.source, "modality.tsv", "words", "effect", "side", "example")
                .rows()) {
            List<String> words = List.of(Letters.fold(row.required("words")).split(" "));
            Status status = row.parsed(
                    "effect",
                    name -> Status.valueOf(name.toUpperCase(Locale.ROOT)),
                    "Use one of the codebook's statuses.");
            boolean before = row.get("side").equals("before");
            modalities
                    .computeIfAbsent(words.get(0), w -> new ArrayList<>())
                    .add(new Modality("modality:" + row.get("words"), words, status, before));
        }
        return modalities;
    }

    private Map<String, List<String>> readTopics() {
        Map<String, List<String>> topics = new HashMap<>();
        for (Tsv.Row row :
                Tsv.read(lexicon.source, "topics.tsv", "topic", "words").rows()) {
            for (String word : row.list("words")) {
                topics.computeIfAbsent(Letters.fold(word), w -> new ArrayList<>())
                        .add(row.get("topic"));
            }
        }
        return topics;
    }

    private Map<String, List<Carrier>> readCarriers() {
        Map<String, List<Carrier>> carriers = new HashMap<>();
        for (Tsv.Row row : Tsv.read(lexicon.source, "carriers.tsv", "lemma", "link", "turned", "status", "example")
                .rows()) {
            String lemma = knownVerb(row, row.required("lemma"));
            boolean slot =
                    row.get("link").equals(Slot.SUBJECT) || row.get("link").equals(Slot.OBJECT);
            String link = slot ? row.get("link") : Letters.fold(row.get("link"));
            carriers.computeIfAbsent(lemma, l -> new ArrayList<>())
                    .add(new Carrier(lemma, link, row.get("turned").equals("yes"), status(row)));
        }
        return carriers;
    }

    private Map<String, Set<Act>> readCompanions() {
        Map<String, Set<Act>> companions = new HashMap<>();
        for (Tsv.Row row : Tsv.read(lexicon.source, "companions.tsv", "word", "kind", "acts", "example")
                .rows()) {
            boolean verb = row.get("kind").equals("verb");
            if (!verb && !row.get("kind").equals("preposition")) {
                throw row.wrong("kind «" + row.get("kind") + "» is unknown", "Use verb or preposition.");
            }
            String word = verb ? knownVerb(row, row.required("word")) : Letters.fold(row.required("word"));
            Set<Act> acts = row.list("acts").stream()
                    .map(name -> Act.valueOf(name.toUpperCase(Locale.ROOT)))
                    .collect(Collectors.toUnmodifiableSet());
            companions.put(word, acts);
        }
        return companions;
    }

    /** «اتصالان», «اتصالين», «رسالتين»; none of a plural. */
    private static List<String> dual(String noun) {
        boolean feminine = noun.endsWith("ه");
        boolean plural = noun.endsWith("ات") || noun.endsWith("ين") || noun.endsWith("ون");
        String stem = feminine ? noun.substring(0, noun.length() - 1) + "ت" : noun;
        return plural || noun.length() < 4 || noun.contains(" ") ? List.of() : List.of(stem + "ان", stem + "ين");
    }

    private Map<Setting, Set<String>> readSettings() {
        Map<Setting, Set<String>> settings = new EnumMap<>(Setting.class);
        for (Tsv.Row row : Tsv.read(lexicon.source, "settings.tsv", "role", "words", "example")
                .rows()) {
            Setting role = row.parsed(
                    "role",
                    name -> Setting.valueOf(name.toUpperCase(Locale.ROOT)),
                    "Use one of the roles in the head of the file.");
            row.required("example");
            for (String word : row.list("words")) {
                settings.computeIfAbsent(role, r -> new HashSet<>()).add(Letters.fold(word));
            }
        }
        return settings;
    }
}
