package org.sijill.lexicon;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.sijill.lexicon.Measures.Entry;
import org.sijill.lexicon.Measures.Kind;
import org.sijill.lexicon.Measures.Node;
import org.sijill.lexicon.Measures.Start;
import org.sijill.text.Letters;

/** Reads {@code measures.tsv}, checks each row, and writes out the forms in which the press writes its words. */
final class MeasuresReader {

    static final String FILE = "measures.tsv";

    private static final String[] PRONOUNS = {"ه", "ها", "هم", "هما", "نا"};

    /** Bare first word to what follows it. */
    private final Map<String, Node> roots = new LinkedHashMap<>();
    /** Bare first word to whether it takes the article and all proclitics. */
    private final Map<String, Kind> kinds = new HashMap<>();

    private final Map<String, Start> starts = new HashMap<>();

    MeasuresReader(LexiconSource source) {
        for (Tsv.Row row : Tsv.read(source, FILE, "id", "kind", "words", "value", "parties", "example", "reading")
                .rows()) {
            Entry entry = entry(row);
            row.required("words");
            for (String words : row.list("words")) {
                add(row, entry, words.split(" "));
            }
        }
        roots.forEach((word, node) -> starts.put(word, new Start(false, (char) 0, false, false, node)));
        roots.forEach((word, node) -> inflect(word, node, kinds.getOrDefault(word, Kind.NONE)));
    }

    Map<String, Start> starts() {
        return starts;
    }

    private static Entry entry(Tsv.Row row) {
        Kind kind = row.parsed(
                "kind", value -> Kind.valueOf(value.toUpperCase(Locale.ROOT)), "The head of the file lists the kinds.");
        String value = row.get("value");
        double number = 0;
        Map<String, String> currencies = Map.of();
        switch (kind) {
            case CARDINAL, SCALE, SCALES, DUAL, FRACTION ->
                number = row.parsed("value", Double::parseDouble, "Write the number in digits.");
            case AMOUNT, COUNT, PAIR -> value = row.required("value");
            case UNIT ->
                currencies = row.parsed(
                        "value",
                        MeasuresReader::currencies,
                        "Write *:USD, or EGY:EGP|SDN:SDG where states share the word.");
            default -> {}
        }
        int parties = row.get("parties").isEmpty() ? 0 : row.parsed("parties", Integer::parseInt, "Write 0, 1 or 2.");
        return new Entry(row.required("id"), kind, value, number, currencies, parties);
    }

    private static Map<String, String> currencies(String value) {
        Map<String, String> currencies = new LinkedHashMap<>();
        for (String pair : value.split("\\|", -1)) {
            int colon = pair.indexOf(':');
            if (colon < 1) {
                throw new IllegalArgumentException(value);
            }
            currencies.put(pair.substring(0, colon), pair.substring(colon + 1));
        }
        return currencies;
    }

    private void add(Tsv.Row row, Entry entry, String[] words) {
        String first = bare(words[0], entry.kind());
        Node node = roots.computeIfAbsent(first, key -> new Node());
        kinds.merge(first, entry.kind(), (a, b) -> a.noun() ? a : b);
        for (int i = 1; i < words.length; i++) {
            String word = bare(words[i], entry.kind());
            Node next = node.next.computeIfAbsent(word, key -> new Node());
            if (!exact(entry.kind())) {
                node.next.putIfAbsent("ال" + word, next);
            }
            if (accusative(entry.kind())) {
                node.next.putIfAbsent(word + "ا", next);
            }
            node = next;
        }
        if (node.entry != null) {
            throw row.wrong(
                    "words has «" + String.join(" ", words) + "», which " + node.entry.id() + " has too",
                    "Leave it in one of the two rows; hamzas, ى and ي, ة and ه and the article make no difference.");
        }
        node.entry = entry;
    }

    /** Kinds whose words the accusative lengthens by an ا: «500 مشروعا», «قدمت قرضا». */
    private static boolean accusative(Kind kind) {
        return switch (kind) {
            case AMOUNT, COUNT, SCALE, UNIT, MEMBER, OBSERVER, DIALOGUE_PARTNER -> true;
            default -> false;
        };
    }

    /** Kinds whose words are written as the row has them: «في العام» is a period, «في عام» none. */
    private static boolean exact(Kind kind) {
        return kind == Kind.PERIOD || kind == Kind.YEAR;
    }

    /** The folded word without its article; in «آلاف» there is none. */
    private static String bare(String word, Kind kind) {
        boolean article = word.startsWith("ال") && word.length() > 4 && !exact(kind);
        return Letters.fold(article ? word.substring(2) : word);
    }

    private void inflect(String word, Node node, Kind kind) {
        proclitics(word, node, kind.noun() && word.length() > 2);
        if (accusative(kind) && !word.endsWith("ه") && !word.endsWith("ا")) {
            starts.putIfAbsent(word + "ا", new Start(false, (char) 0, false, true, node));
            starts.putIfAbsent("و" + word + "ا", new Start(true, (char) 0, false, true, node));
        }
        if (kind == Kind.AMOUNT || kind == Kind.NONE) {
            String stem = word.endsWith("ه") ? word.substring(0, word.length() - 1) + "ت" : word;
            for (String pronoun : PRONOUNS) {
                starts.putIfAbsent(stem + pronoun, new Start(false, (char) 0, true, false, node));
                starts.putIfAbsent("و" + stem + pronoun, new Start(true, (char) 0, true, false, node));
                starts.putIfAbsent("ل" + stem + pronoun, new Start(false, 'ل', true, false, node));
                starts.putIfAbsent("ب" + stem + pronoun, new Start(false, 'ب', true, false, node));
            }
        }
    }

    /** @param noun whether the word takes the article and every preposition; «في» in «في المئة» does not */
    private void proclitics(String word, Node node, boolean noun) {
        for (String conjunction : new String[] {"", "و", "ف"}) {
            boolean joined = !conjunction.isEmpty();
            starts.putIfAbsent(conjunction + word, new Start(joined, (char) 0, false, false, node));
            for (char preposition : noun ? new char[] {0, 'ب', 'ل', 'ك'} : new char[] {'ب', 'ل'}) {
                String before = preposition == 0 ? conjunction : conjunction + preposition;
                starts.putIfAbsent(before + word, new Start(joined, preposition, false, false, node));
                if (noun) {
                    String article = preposition == 'ل' ? "ل" : "ال";
                    starts.putIfAbsent(before + article + word, new Start(joined, preposition, true, false, node));
                }
            }
        }
    }
}
