package org.sijill.app.cli;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijill.app.inquiry.Dyad;
import org.sijill.app.inquiry.Dyad.Gap;
import org.sijill.app.inquiry.Names;
import org.sijill.app.inquiry.UnknownNameException;
import org.sijill.app.report.Lines;
import org.sijill.app.store.Queries.MonthCount;
import org.sijill.app.store.Store;
import org.sijill.lexicon.Lexicon;
import org.sijill.model.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code sijill dyad}: two states or bodies over time. */
@Command(
        name = "dyad",
        description =
                "Counts what took place between two states or bodies, by month and act, and tells the first and the last"
                        + " contact and the longest silences.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        exitCodeOnInvalidInput = ExitCode.USAGE,
        footerHeading = "%nExamples:%n",
        footer = {
            "  sijill dyad RUS KGZ",
            "  sijill dyad مصر السودان --format csv",
            "  sijill dyad USA UN --format json"
        })
final class DyadCommand extends StoreCommand {

    private static final int GAPS = 5;
    private static final int WIDEST = 70;

    @Parameters(arity = "2", paramLabel = "PARTY", description = "Two codes or names, such as RUS KGZ.")
    private List<String> parties = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, json or csv (one row a month and act). Without it: ${DEFAULT-VALUE}.")
    private Grid.Form format = Grid.Form.table;

    @Override
    public Integer call() {
        List<String> codes = codes(new Names(Lexicon.load(main.lexiconSource())));
        try (Store open = Store.reading(address());
                Output out = Output.to(null, main.terminal().out())) {
            Dyad dyad = Dyad.of(codes, GAPS, open.dyads());
            out.write(
                    switch (format) {
                        case json -> Json.mapper().writeValueAsString(dyad) + "\n";
                        case csv -> csv(dyad);
                        case table -> table(dyad);
                    });
            return ExitCode.OK;
        }
    }

    private List<String> codes(Names names) {
        try {
            return parties.stream().map(names::party).toList();
        } catch (UnknownNameException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private static String csv(Dyad dyad) {
        StringBuilder out =
                new StringBuilder(Grid.csv(List.of("party1", "party2", "month", "act", "events", "intensity")));
        for (MonthCount count : dyad.months()) {
            out.append(Grid.csv(List.of(
                    dyad.parties().getFirst(),
                    dyad.parties().getLast(),
                    count.month(),
                    count.act().id(),
                    count.events(),
                    count.intensity())));
        }
        return out.toString();
    }

    private static String table(Dyad dyad) {
        Lines lines = new Lines(WIDEST).row("month", "events", "intensity", "acts");
        dyad.months().stream()
                .collect(Collectors.groupingBy(MonthCount::month, TreeMap::new, Collectors.toList()))
                .forEach((month, counts) -> lines.row(
                        month,
                        counts.stream().mapToInt(MonthCount::events).sum(),
                        String.format(
                                Locale.ROOT,
                                "%+.1f",
                                counts.stream()
                                        .mapToDouble(MonthCount::intensity)
                                        .sum()),
                        acts(counts)));
        return String.join(" – ", dyad.parties()) + ": "
                + String.format(Locale.ROOT, "%,d events that took place", dyad.events())
                + "\nfirst contact " + day(dyad.firstContact()) + ", last contact " + day(dyad.lastContact())
                + "\n" + silences(dyad.longestGaps()) + "\n" + lines;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "–" : day.toString();
    }

    private static String acts(List<MonthCount> counts) {
        return counts.stream()
                .sorted(Comparator.comparingInt(MonthCount::events)
                        .reversed()
                        .thenComparing(count -> count.act().id()))
                .map(count -> count.act().id() + " " + count.events())
                .collect(Collectors.joining(", "));
    }

    private static String silences(List<Gap> gaps) {
        StringBuilder out = new StringBuilder();
        for (Gap gap : gaps) {
            out.append(String.format(Locale.ROOT, "silent %,d days: %s to %s%n", gap.days(), gap.from(), gap.to()));
        }
        return out.toString();
    }
}
