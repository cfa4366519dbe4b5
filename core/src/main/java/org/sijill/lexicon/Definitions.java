package org.sijill.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sijill.model.Act;
import org.sijill.model.Codes;
import org.sijill.model.Event;
import org.sijill.model.EventDate;
import org.sijill.model.Kind;
import org.sijill.model.Office;
import org.sijill.model.Role;
import org.sijill.model.Statement;
import org.sijill.model.Status;

/** What each code of a record means, in both languages: {@code codebook.tsv}. Immutable; safe to share between threads. */
public final class Definitions {

    private static final String FILE = "codebook.tsv";

    /** The codes that are explained, by kind; each must have its row. */
    private static final Map<String, List<String>> CODES = Map.ofEntries(
            Map.entry("act", ids(Act.values())),
            Map.entry("parties", ids(Act.values())),
            Map.entry(
                    "quad",
                    List.of("verbal_cooperation", "material_cooperation", "verbal_conflict", "material_conflict")),
            Map.entry("status", ids(Status.values())),
            Map.entry("role", ids(Role.values())),
            Map.entry("office", ids(Office.values())),
            Map.entry("entity", ids(Kind.values())),
            Map.entry("format", ids(Event.Format.values())),
            Map.entry("visit", ids(Event.VisitClass.values())),
            Map.entry("precision", ids(EventDate.Precision.values())),
            Map.entry("basis", ids(EventDate.Basis.values())),
            Map.entry("speech", ids(Statement.SpeechKind.values())));

    /** A sentence or two in each language. */
    public record Definition(String ar, String en) {}

    private final Map<String, Definition> definitions = new HashMap<>();

    private Definitions() {}

    static Definitions read(LexiconSource source) {
        Definitions read = new Definitions();
        for (Tsv.Row row : Tsv.read(source, FILE, "kind", "id", "ar", "en").rows()) {
            String key = key(row.required("kind"), row.required("id"));
            if (!CODES.getOrDefault(row.get("kind"), List.of()).contains(row.get("id"))) {
                throw row.wrong("there is no code «" + key + "»", "Correct the kind or the id, or take the row out.");
            }
            if (read.definitions.put(key, new Definition(row.required("ar"), row.required("en"))) != null) {
                throw row.wrong("«" + key + "» stands twice", "Join the two rows.");
            }
        }
        CODES.forEach((kind, ids) -> ids.forEach(id -> read.checkHas(kind, id)));
        return read;
    }

    private static List<String> ids(Enum<?>... codes) {
        return Arrays.stream(codes).map(Codes::of).toList();
    }

    private void checkHas(String kind, String id) {
        if (!definitions.containsKey(key(kind, id))) {
            throw new LexiconException(
                    FILE, 0, "the code «" + key(kind, id) + "» has no row", "Say in both languages what it means.");
        }
    }

    private static String key(String kind, String id) {
        return kind + " " + id;
    }

    /**
     * What a code means.
     *
     * @param kind {@code act}, {@code status} and so on, as in {@code codebook.tsv}
     * @throws IllegalArgumentException where there is no such code
     */
    public Definition of(String kind, String id) {
        Definition definition = definitions.get(key(kind, id));
        if (definition == null) {
            throw new IllegalArgumentException("no code " + key(kind, id));
        }
        return definition;
    }

    /** The codes of a kind, in the order of the model. */
    public List<String> ids(String kind) {
        return CODES.getOrDefault(kind, List.of());
    }
}
