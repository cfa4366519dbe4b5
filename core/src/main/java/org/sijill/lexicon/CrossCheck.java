package org.sijill.lexicon;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Sense.Tenure;
import org.sijill.model.Office;
import org.sijill.text.Letters;

/** Looks at rows of different files together: states that no row names, offices held by two at a time, spellings of two things. */
final class CrossCheck {

    private static final String LEADERS = "leaders/";

    /** Days for which one may still and another already hold an office: sources differ on the day of a change. */
    private static final int CHANGE = 45;

    /** Offices that one person holds at a time. */
    private static final Set<Office> SINGLE =
            Set.of(Office.HEAD_OF_STATE, Office.HEAD_OF_GOVERNMENT, Office.FOREIGN_MINISTER, Office.DEFENCE_MINISTER);

    private final LexiconSource source;
    private final SortedSet<String> files;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();
    private final Set<String> ambiguous = new HashSet<>();
    /** The year in which a state ended. */
    private final Map<String, Integer> ended = new HashMap<>();

    /** Folded spelling to what it stands for: the id of a row and where the row is. */
    private final Map<String, Entry> spellings = new HashMap<>();

    private record Entry(String id, String file, int line) {}

    private record Term(String id, Tenure tenure, String file, int line) {}

    private CrossCheck(LexiconSource source, SortedSet<String> files) {
        this.source = source;
        this.files = files;
    }

    /** What the rows of a lexicon say against each other; files that cannot be read by themselves are passed over. */
    static List<Finding> of(LexiconSource source, SortedSet<String> files) {
        CrossCheck check = new CrossCheck(source, files);
        check.rows("ambiguous-names.tsv", "name").forEach(row -> check.ambiguous.add(Letters.fold(row.get("name"))));
        check.things("countries.tsv", "code");
        check.things("organizations.tsv", "code");
        check.things("places.tsv", "id");
        check.codeSystems();
        check.leaders();
        return check.findings;
    }

    private List<Tsv.Row> rows(String file, String first) {
        if (!files.contains(file)) {
            return List.of();
        }
        try {
            return Tsv.read(source, file, first).rows();
        } catch (LexiconException e) {
            // The check of the file by itself tells it already.
            return List.of();
        }
    }

    private void things(String file, String id) {
        for (Tsv.Row row : rows(file, id)) {
            if (id.equals("code")) {
                codes.add(row.get("code"));
            }
            String country = row.get("country");
            if (!country.isEmpty() && !codes.contains(country)) {
                unknownCode(file, row.line(), country);
            }
            for (String member : row.list("members")) {
                String code = member.contains(":") ? member.substring(0, member.indexOf(':')) : member;
                if (!codes.contains(code)) {
                    unknownCode(file, row.line(), code);
                }
            }
            row.list("to").forEach(end -> ended.put(row.get(id), Integer.parseInt(end.substring(0, 4))));
            List<String> names = new ArrayList<>(row.list("names"));
            names.add(row.get("ar"));
            for (String name : names) {
                collide(new Entry(row.get(id), file, row.line()), name);
            }
        }
    }

    /** Codes of other data sets belong to states, bodies and acts that are there, and exports miss them where they are not. */
    private void codeSystems() {
        Set<String> coded = new HashSet<>();
        for (Tsv.Row row : rows("country-codes.tsv", "state")) {
            coded.add(row.get("state"));
        }
        for (String file : List.of("country-codes.tsv", "cameo-groups.tsv")) {
            for (Tsv.Row row : rows(file, file.startsWith("country") ? "state" : "organization")) {
                String code = file.startsWith("country") ? row.get("state") : row.get("organization");
                if (!codes.contains(code)) {
                    unknownCode(file, row.line(), code);
                }
            }
        }
        for (Tsv.Row row : coded.isEmpty() ? List.<Tsv.Row>of() : rows("countries.tsv", "code")) {
            if (!coded.contains(row.get("code"))) {
                advise(
                        "countries.tsv",
                        row.line(),
                        "country-codes.tsv has no row for " + row.get("code"),
                        "Add one with what other data sets call the state, or blanks.");
            }
        }
        goldstein();
    }

    private void goldstein() {
        Set<String> valued = new HashSet<>();
        rows("goldstein.tsv", "cameo").forEach(row -> valued.add(row.get("cameo")));
        for (String file : valued.isEmpty() ? List.<String>of() : List.of("acts.tsv", "triggers.tsv")) {
            for (Tsv.Row row : rows(file, file.equals("acts.tsv") ? "act" : "id")) {
                String cameo = row.get("cameo");
                if (!cameo.isEmpty() && valued.add(cameo)) {
                    advise(
                            file,
                            row.line(),
                            "goldstein.tsv has no value for the CAMEO code " + cameo,
                            "Add its row; without one the code is exported without a value.");
                }
            }
        }
    }

    /** A state and its capital may share a name («الكويت»); two of one file may not. */
    private void collide(Entry entry, String name) {
        String folded = Letters.fold(name);
        Entry known = spellings.putIfAbsent(folded, entry);
        boolean two = known != null
                && !known.id().equals(entry.id())
                && known.file().equals(entry.file())
                && !ambiguous.contains(folded);
        if (known != null && two) {
            advise(
                    entry.file(),
                    entry.line(),
                    "«" + name + "» is a name of " + known.id() + " too, in line " + known.line(),
                    "Take it from one of the two, or tell in ambiguous-names.tsv which is meant.");
        }
    }

    private void leaders() {
        Map<String, List<Term>> terms = new HashMap<>();
        Map<String, Entry> people = new HashMap<>();
        for (String file : files) {
            if (!file.startsWith(LEADERS)) {
                continue;
            }
            for (Tsv.Row row : rows(file, "id")) {
                for (Tenure tenure : tenures(row)) {
                    if (!codes.contains(tenure.code())) {
                        unknownCode(file, row.line(), tenure.code());
                    }
                    int end = ended.getOrDefault(tenure.code(), Integer.MAX_VALUE);
                    if (from(tenure).getYear() > end) {
                        advise(
                                file,
                                row.line(),
                                row.get("id") + " holds an office of " + tenure.code() + ", which ended in " + end,
                                "Give the code of the state that followed it.");
                    }
                    if (SINGLE.contains(tenure.office())) {
                        terms.computeIfAbsent(tenure.office() + "@" + tenure.code(), key -> new ArrayList<>())
                                .add(new Term(row.get("id"), tenure, file, row.line()));
                    }
                }
                namesakes(people, row, file);
            }
        }
        terms.keySet().stream().sorted().forEach(key -> overlaps(key, terms.get(key)));
    }

    private static List<Tenure> tenures(Tsv.Row row) {
        try {
            return Tenures.parse(row.get("offices"));
        } catch (IllegalArgumentException e) {
            // Loading the lexicon tells it.
            return List.of();
        }
    }

    private void namesakes(Map<String, Entry> people, Tsv.Row row, String file) {
        Entry entry = new Entry(row.get("id"), file, row.line());
        List<String> shorts = row.list("short");
        for (String name : shorts) {
            Entry known = people.putIfAbsent(Letters.fold(name), entry);
            if (known != null && !known.id().equals(entry.id())) {
                advise(
                        file,
                        row.line(),
                        "the short name «" + name + "» is that of " + known.id() + " too",
                        "A short name alone must tell the person: take it from one of the two.");
            }
        }
    }

    private void overlaps(String office, @Nullable List<Term> held) {
        List<Term> terms = new ArrayList<>(held == null ? List.of() : held);
        terms.sort(Comparator.comparing((Term term) -> from(term.tenure())).thenComparing(Term::id));
        for (int i = 1; i < terms.size(); i++) {
            Term before = terms.get(i - 1);
            Term after = terms.get(i);
            LocalDate end = before.tenure().to() == null
                    ? LocalDate.MAX
                    : before.tenure().to();
            boolean overlap = !before.id().equals(after.id())
                    && end.isAfter(from(after.tenure()))
                    && (end.equals(LocalDate.MAX) || ChronoUnit.DAYS.between(from(after.tenure()), end) > CHANGE)
                    && !yearOnly(end, from(after.tenure()));
            if (overlap) {
                advise(
                        after.file(),
                        after.line(),
                        after.id() + " and " + before.id() + " hold " + office.toLowerCase(Locale.ROOT)
                                + " at one time",
                        "Correct the dates; leave them only where two really hold the office together.");
            }
        }
    }

    /** Where only the year of a change is known, one ends with it and another begins with it. */
    private static boolean yearOnly(LocalDate end, LocalDate from) {
        return end.getYear() == from.getYear()
                && (end.getDayOfYear() == end.lengthOfYear() || from.getDayOfYear() == 1);
    }

    private static LocalDate from(Tenure tenure) {
        return tenure.from() == null ? LocalDate.MIN : tenure.from();
    }

    private void unknownCode(String file, int line, String code) {
        findings.add(new Finding(
                file,
                line,
                true,
                "no state and no organisation has the code «" + code + "»",
                "Use a code of countries.tsv or organizations.tsv, or add its row there."));
    }

    private void advise(String file, int line, String what, String remedy) {
        findings.add(new Finding(file, line, false, what, remedy));
    }
}
