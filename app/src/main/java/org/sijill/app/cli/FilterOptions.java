package org.sijill.app.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijill.app.store.EventFilter;
import org.sijill.app.store.Queries;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.NameMatch;
import org.sijill.lexicon.Spelling;
import org.sijill.model.Act;
import org.sijill.model.Status;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which events a command is about. */
final class FilterOptions {

    @Option(
            names = "--between",
            paramLabel = "PARTY",
            arity = "1..2",
            description = "States or bodies that take part, all of them: RUS, KGZ, UN, or a name in Arabic or English.")
    private List<String> between = List.of();

    @Option(
            names = "--person",
            paramLabel = "NAME",
            description = "Someone who takes part: a name in Arabic or English, or an id as sijill person shows it.")
    private @Nullable String person;

    /** The acts by the names that records give them. */
    static final class Acts extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Acts() {
            super(names(Act.values()));
        }
    }

    /** The same for statuses. */
    static final class Statuses extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Statuses() {
            super(names(Status.values()));
        }
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    @Option(
            names = "--act",
            paramLabel = "ACT",
            split = ",",
            completionCandidates = Acts.class,
            description = "One of: ${COMPLETION-CANDIDATES}.")
    private List<Act> acts = List.of();

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            split = ",",
            completionCandidates = Statuses.class,
            description = "One of: ${COMPLETION-CANDIDATES}.")
    private List<Status> statuses = List.of();

    @Option(names = "--from", paramLabel = "DAY", description = "Not before this day, such as 2013-01-02.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DAY", description = "Not after this day.")
    private @Nullable String to;

    @Option(names = "--place", paramLabel = "PLACE", description = "A country (code or name) or a city (in Arabic).")
    private @Nullable String place;

    @Option(names = "--topic", paramLabel = "TOPIC", split = ",", description = "A topic's code, such as energy.")
    private List<String> topics = List.of();

    @Option(names = "--publisher", paramLabel = "NAME", description = "Told by this publisher.")
    private @Nullable String publisher;

    @Option(names = "--sources", paramLabel = "N", description = "Told by at least so many independent sources.")
    private int sources;

    @Option(names = "--confidence", paramLabel = "P", description = "At least so likely to be right, 0 to 1.")
    private double confidence;

    /** The filter, every name in it looked up. */
    EventFilter filter(Lexicon lexicon, Queries queries, CommandSpec spec) {
        List<String> parties = new ArrayList<>();
        between.forEach(party -> parties.add(party(party, lexicon, spec)));
        return new EventFilter(
                parties,
                person == null ? Set.of() : persons(person, lexicon, queries, spec),
                new HashSet<>(acts),
                new HashSet<>(statuses),
                Dates.day(from, "--from", spec),
                Dates.day(to, "--to", spec),
                place == null ? null : place(place, lexicon),
                new HashSet<>(topics),
                publisher,
                sources,
                confidence);
    }

    /** What was asked for, in words; empty for everything. */
    String words() {
        List<String> words = new ArrayList<>();
        say(words, "between", String.join(" and ", between));
        say(words, "person", person);
        say(words, "act", joined(acts));
        say(words, "status", joined(statuses));
        say(words, "from", from);
        say(words, "to", to);
        say(words, "place", place);
        say(words, "topic", String.join(" or ", topics));
        say(words, "publisher", publisher);
        say(words, "at least so many sources", sources > 0 ? String.valueOf(sources) : null);
        say(words, "at least so confident", confidence > 0 ? String.valueOf(confidence) : null);
        return String.join("; ", words);
    }

    private static void say(List<String> words, String part, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            words.add(part + " " + value);
        }
    }

    private static String joined(List<? extends Enum<?>> constants) {
        return constants.stream()
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" or "));
    }

    /** The code of a state or body, given by it or by its name. */
    static String party(String given, Lexicon lexicon, CommandSpec spec) {
        String code = given.toUpperCase(Locale.ROOT);
        if (lexicon.gazetteer().country(code) != null || lexicon.gazetteer().organization(code) != null) {
            return code;
        }
        List<String> codes = lexicon.gazetteer().codesNamed(given);
        if (codes.size() != 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    codes.isEmpty()
                            ? "no state or body is called «" + given + "»; give its code, such as EGY or UN"
                            : "«" + given + "» may be any of " + String.join(", ", codes) + "; give the code");
        }
        return codes.getFirst();
    }

    private static String place(String given, Lexicon lexicon) {
        List<String> codes = lexicon.gazetteer().codesNamed(given);
        boolean code = lexicon.gazetteer().country(given.toUpperCase(Locale.ROOT)) != null;
        return code ? given.toUpperCase(Locale.ROOT) : codes.size() == 1 ? codes.getFirst() : given;
    }

    /** The ids of those who may be meant. */
    static Set<String> persons(String given, Lexicon lexicon, Queries queries, CommandSpec spec) {
        Set<String> ids = new HashSet<>();
        found(given, lexicon, queries).forEach(one -> ids.add(one.entity()));
        if (ids.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "the record knows nobody called «" + given + "»");
        }
        return ids;
    }

    /** Those who may be meant by an id or a name, those in most articles first. */
    static List<Queries.Known> found(String given, Lexicon lexicon, Queries queries) {
        List<Queries.Known> known = queries.entity(given);
        return known.isEmpty() ? queries.entities(called(given, lexicon)) : known;
    }

    /** Whether a name may mean the one that is asked for: another spelling, or every word of it. */
    private static Predicate<String> called(String given, Lexicon lexicon) {
        NameMatch names = new NameMatch(lexicon);
        String folded = Spelling.fold(given);
        Set<String> words = Set.copyOf(NameMatch.words(folded));
        return name -> {
            String other = Spelling.fold(name);
            return other.equals(folded)
                    || Set.copyOf(NameMatch.words(other)).containsAll(words)
                    || names.matches(other, folded);
        };
    }
}
