package org.sijill.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What other data sets call the states, bodies and acts of ours: {@code country-codes.tsv}, {@code cameo-groups.tsv} and
 * {@code goldstein.tsv}. Immutable; safe to share between threads.
 *
 * <p>Sources: Correlates of War Project, State System Membership List v2016; Gleditsch and Ward (1999), A Revised List of Independent
 * States since the Congress of Vienna, with the later list of microstates; FIPS 10-4; CAMEO 1.1b3 and Goldstein's scale as the lookup
 * tables of GDELT list them.
 */
public final class CodeSystems {

    /**
     * The codes of one state; null where a system has no such state.
     *
     * @param alpha2 ISO 3166-1 alpha-2
     * @param fips FIPS 10-4
     * @param cow abbreviation of the Correlates of War
     * @param cowNumber number of the Correlates of War
     * @param gw number of Gleditsch and Ward
     * @param cameo the three letters that CAMEO has for it
     */
    public record State(
            @Nullable String alpha2,
            @Nullable String fips,
            @Nullable String cow,
            @Nullable Integer cowNumber,
            @Nullable Integer gw,
            @Nullable String cameo) {

        /** A state or body that none of the systems knows. */
        public static final State NONE = new State(null, null, null, null, null, null);
    }

    private record Period(
            @Nullable LocalDate from, @Nullable LocalDate to, State state) {

        boolean holds(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }

        boolean meets(Period other) {
            return startsBy(other) && other.startsBy(this);
        }

        private boolean startsBy(Period other) {
            return from == null || other.to == null || !from.isAfter(other.to);
        }
    }

    private final Map<String, List<Period>> states = new HashMap<>();
    private final Map<String, String> groups = new HashMap<>();
    private final Map<String, Double> goldstein = new HashMap<>();

    private CodeSystems() {}

    static CodeSystems read(LexiconSource source) {
        CodeSystems systems = new CodeSystems();
        systems.readStates(source);
        for (Tsv.Row row :
                Tsv.read(source, "cameo-groups.tsv", "organization", "group").rows()) {
            systems.groups.put(row.required("organization"), letters(row, "group", 3));
        }
        for (Tsv.Row row :
                Tsv.read(source, "goldstein.tsv", "cameo", "goldstein").rows()) {
            double value = row.parsed("goldstein", Double::parseDouble, "Write a number from -10 to 10.");
            if (!(Math.abs(value) <= 10)) {
                throw row.wrong("goldstein is «" + row.get("goldstein") + "»", "Write a number from -10 to 10.");
            }
            systems.goldstein.put(row.required("cameo"), value);
        }
        return systems;
    }

    private void readStates(LexiconSource source) {
        for (Tsv.Row row : Tsv.read(
                        source,
                        "country-codes.tsv",
                        "state",
                        "alpha2",
                        "fips",
                        "cow",
                        "cow_number",
                        "gw",
                        "from",
                        "to",
                        "cameo")
                .rows()) {
            String code = letters(row, "state", 3);
            List<Period> known = states.computeIfAbsent(code, c -> new ArrayList<>(1));
            Period period = period(row, code);
            if (known.stream().anyMatch(period::meets)) {
                throw row.wrong(
                        "the row holds at a time for which another row gives the codes of " + code,
                        "Tell the two apart by from and to.");
            }
            known.add(period);
        }
    }

    private static Period period(Tsv.Row row, String code) {
        String cameo = row.get("cameo");
        State state = new State(
                optional(row, "alpha2", 2),
                optional(row, "fips", 2),
                optional(row, "cow", 3),
                number(row, "cow_number"),
                number(row, "gw"),
                cameo.isEmpty() ? code : letters(row, "cameo", 3));
        if ((state.cow() == null) != (state.cowNumber() == null)) {
            throw row.wrong("one of cow and cow_number is empty", "A member of the system has both.");
        }
        return new Period(day(row, "from"), day(row, "to"), state);
    }

    private static @Nullable String optional(Tsv.Row row, String column, int length) {
        return row.get(column).isEmpty() ? null : letters(row, column, length);
    }

    private static String letters(Tsv.Row row, String column, int length) {
        String value = row.required(column);
        if (value.length() != length || !value.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
            throw row.wrong(column + " is «" + value + "»", "Write " + length + " capital letters.");
        }
        return value;
    }

    private static @Nullable Integer number(Tsv.Row row, String column) {
        return row.get(column).isEmpty()
                ? null
                : row.parsed(column, Integer::parseUnsignedInt, "Write the number of the system, such as 651.");
    }

    private static @Nullable LocalDate day(Tsv.Row row, String column) {
        return row.get(column).isEmpty()
                ? null
                : row.parsed(
                        column,
                        text -> {
                            try {
                                return LocalDate.parse(text);
                            } catch (java.time.format.DateTimeParseException e) {
                                throw new IllegalArgumentException(e);
                            }
                        },
                        "Write a day as 1990-10-03.");
    }

    /**
     * The codes of a state.
     *
     * @param code of {@code countries.tsv}; null or one of an organisation gives {@link State#NONE}
     * @param day the day on which they hold; null for today's
     */
    public State state(@Nullable String code, @Nullable LocalDate day) {
        List<Period> periods = code == null ? List.of() : states.getOrDefault(code, List.of());
        LocalDate on = day == null ? LocalDate.MAX : day;
        for (Period period : periods) {
            if (period.holds(on)) {
                return period.state();
            }
        }
        return State.NONE;
    }

    /** CAMEO's code for an organisation of {@code organizations.tsv}, or null. */
    public @Nullable String group(@Nullable String organization) {
        return organization == null ? null : groups.get(organization);
    }

    /** What a CAMEO code counts on Goldstein's scale, -10 to 10, or null. */
    public @Nullable Double goldstein(String cameo) {
        return goldstein.get(cameo);
    }
}
