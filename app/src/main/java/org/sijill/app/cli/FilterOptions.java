package org.sijill.app.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijill.app.inquiry.EventRequest;
import org.sijill.app.inquiry.Names;
import org.sijill.app.inquiry.UnknownNameException;
import org.sijill.app.store.EventFilter;
import org.sijill.app.store.Queries;
import org.sijill.lexicon.Lexicon;
import org.sijill.model.Act;
import org.sijill.model.Codes;
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
        return Arrays.stream(constants).map(Codes::of).toList();
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
        Names names = new Names(lexicon);
        try {
            return new EventRequest(
                            between.stream().map(names::party).toList(),
                            person == null ? List.of() : List.of(person),
                            new HashSet<>(acts),
                            new HashSet<>(statuses),
                            Dates.day(from, "--from", spec),
                            Dates.day(to, "--to", spec),
                            place == null ? null : names.place(place),
                            new HashSet<>(topics),
                            publisher,
                            sources,
                            confidence,
                            null)
                    .filter(names, queries);
        } catch (UnknownNameException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
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
        return constants.stream().map(Codes::of).collect(Collectors.joining(" or "));
    }
}
