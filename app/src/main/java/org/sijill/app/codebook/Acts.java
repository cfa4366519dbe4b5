package org.sijill.app.codebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sijill.app.export.Quad;
import org.sijill.app.report.Labels;
import org.sijill.lexicon.ActCode;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.Tsv;
import org.sijill.model.Act;

/** The acts of the codebook, each with its codes, its words and examples of how it is read. */
final class Acts {

    private static final int EXAMPLES = 3;
    private static final int NEEDED = 6;
    /** Stands before a word that must not be near. */
    private static final String NEVER = "!";

    private final Lexicon lexicon;
    private final Language language;
    private final Labels labels;
    private final Wording wording;
    private final Map<String, List<Tsv.Row>> triggers = new HashMap<>();

    Acts(Lexicon lexicon, Language language, Labels labels, Wording wording) {
        this.lexicon = lexicon;
        this.language = language;
        this.labels = labels;
        this.wording = wording;
        for (Tsv.Row row :
                Tsv.read(lexicon.source(), "triggers.tsv", "id", "act").rows()) {
            triggers.computeIfAbsent(row.get("act"), act -> new ArrayList<>()).add(row);
        }
    }

    /** All of them with their codes. */
    String overview() {
        Grid grid = wording.grid("code", "act", "plover", "mode", "cameo", "intensity", "quad");
        for (Act act : Act.values()) {
            ActCode code = lexicon.acts().code(act);
            grid.row(List.of(
                    "[`" + act.id() + "`](#" + act.id() + ")",
                    language.of(labels.of("act", act)),
                    code.plover(),
                    code.mode() == null ? "" : code.mode(),
                    code.cameo(),
                    String.format(Locale.ROOT, "%.1f", code.intensity()),
                    quad(code)));
        }
        return grid.text();
    }

    private String quad(ActCode code) {
        Quad quad = Quad.ofPlover(code.plover());
        return quad == null ? "" : language.of(labels.of("quad", quad));
    }

    /** One section for each. */
    String sections() {
        return Arrays.stream(Act.values()).map(this::section).collect(Collectors.joining("\n\n"));
    }

    private String section(Act act) {
        String name = language.of(labels.of("act", act));
        List<Tsv.Row> rows = triggers.getOrDefault(act.id(), List.of());
        return String.join(
                "\n",
                "<a id=\"" + act.id() + "\"></a>",
                "",
                "### " + (name.equals(act.id()) ? "" : name + " ") + "`" + act.id() + "`",
                "",
                language.of(lexicon.definitions().of("act", act.id())),
                "",
                "**" + wording.of("who") + ".** "
                        + language.of(lexicon.definitions().of("parties", act.id())),
                "",
                "**CAMEO.** " + cameo(act, rows),
                "",
                words(rows),
                "",
                "**" + wording.of("examples") + "**",
                "",
                examples(rows));
    }

    /** The usual code and those that some words support, each with what it counts on Goldstein's scale. */
    private String cameo(Act act, List<Tsv.Row> rows) {
        String usual = lexicon.acts().code(act).cameo();
        Set<String> others = new TreeSet<>();
        rows.forEach(row -> others.add(row.get("cameo")));
        others.remove(usual);
        String told = wording.of("usual") + " " + counted(usual);
        return others.isEmpty()
                ? told
                : told + language.semicolon() + wording.of("finer") + " "
                        + others.stream().map(this::counted).collect(Collectors.joining(language.comma()));
    }

    private String counted(String cameo) {
        Double goldstein = lexicon.codeSystems().goldstein(cameo);
        return "`" + cameo + "`" + (goldstein == null ? "" : String.format(Locale.ROOT, " (%.1f)", goldstein));
    }

    private String words(List<Tsv.Row> rows) {
        Grid grid = wording.grid("words", "kind", "gloss", "beside", "never", "cameo", "row");
        for (Tsv.Row row : rows) {
            List<String> cells =
                    new ArrayList<>(List.of(wording.words(row.list("words")), wording.of(row.get("kind"))));
            if (wording.isGlossed()) {
                cells.add(row.get("kind").equals("verb") ? wording.gloss(row.list("words")) : "");
            }
            cells.add(needs(row, need -> !need.startsWith(NEVER)));
            cells.add(needs(row, need -> need.startsWith(NEVER)));
            cells.addAll(List.of(row.get("cameo"), "`" + row.get("id") + "`"));
            grid.row(cells);
        }
        return grid.text();
    }

    private String needs(Tsv.Row row, Predicate<String> which) {
        return wording.first(
                NEEDED,
                row.list("needs").stream()
                        .filter(which)
                        .map(need -> need.replace(NEVER, ""))
                        .toList());
    }

    /** Of each kind of word one, then further ones in the order of the file. */
    private String examples(List<Tsv.Row> rows) {
        List<Tsv.Row> read =
                rows.stream().filter(row -> !row.get("reading").isEmpty()).toList();
        Map<String, Tsv.Row> kinds = new LinkedHashMap<>();
        read.forEach(row -> kinds.putIfAbsent(row.get("kind"), row));
        Set<Tsv.Row> chosen = new LinkedHashSet<>(kinds.values());
        chosen.addAll(read);
        return chosen.stream()
                .limit(EXAMPLES)
                .map(row -> "- " + row.get("example") + " — " + reading(row.get("reading")))
                .collect(Collectors.joining("\n"));
    }

    /** {@code invite ITA>TUN} in words: who is actor, who recipient; {@code A+B} alone are participants. */
    private String reading(String reading) {
        String parties = reading.substring(reading.indexOf(' ') + 1);
        int arrow = parties.indexOf('>');
        return arrow < 0
                ? told("participant", parties)
                : told("actor", parties.substring(0, arrow))
                        + language.semicolon()
                        + told("recipient", parties.substring(arrow + 1));
    }

    private String told(String role, String codes) {
        return language.of(labels.of("role", role)) + ": "
                + Arrays.stream(codes.split("\\+"))
                        .map(code -> language.of(labels.partyNames(code)))
                        .collect(Collectors.joining(language.comma()));
    }
}
