package org.sijill.app.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijill.app.report.EventLine;
import org.sijill.app.report.Labels;
import org.sijill.app.store.EventFilter;
import org.sijill.app.store.Store;
import org.sijill.lexicon.Lexicon;
import org.sijill.model.Codes;
import org.sijill.model.EventDate;
import org.sijill.model.EventPlace;
import org.sijill.model.Json;
import org.sijill.model.MergedEvent;
import org.sijill.model.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sijill events}: the events of the store that fit a filter. */
@Command(
        name = "events",
        description = "Lists the events of the store, by their day. Every condition given must fit.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        exitCodeOnInvalidInput = ExitCode.USAGE,
        footerHeading = "%nExamples:%n",
        footer = {
            "  sijill events --between RUS KGZ --act meet,call",
            "  sijill events --person 'محمد مرسي' --from 2013-01-01 --sources 3",
            "  sijill events --place القاهرة --format json | jq .id"
        })
final class EventsCommand extends StoreCommand {

    private static final List<String> COLUMNS = Arrays.asList(
            "id",
            "from",
            "to",
            "act",
            "status",
            "actors",
            "recipients",
            "participants",
            "country",
            "city",
            "sources",
            "reports",
            "confidence");

    @Mixin
    private final FilterOptions filter = new FilterOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, json (one merged event a line) or csv. Without it: ${DEFAULT-VALUE}.")
    private Grid.Form format = Grid.Form.table;

    @Option(names = "--most", paramLabel = "N", description = "At most so many events. Without it: all.")
    private long most = Long.MAX_VALUE;

    @Override
    public Integer call() {
        Lexicon lexicon = Lexicon.load(main.lexiconSource());
        try (Store open = Store.reading(address());
                Output out = Output.to(null, main.terminal().out())) {
            EventFilter asked = filter.filter(lexicon, open.queries(), spec);
            Function<MergedEvent, String> form = form(lexicon, out);
            AtomicLong found = new AtomicLong();
            open.events(asked, event -> {
                if (found.incrementAndGet() <= most) {
                    out.write(form.apply(event));
                }
            });
            out.flush();
            main.terminal().err().printf(Locale.ROOT, "sijill: %,d events%n", found.get());
            return ExitCode.OK;
        }
    }

    private Function<MergedEvent, String> form(Lexicon lexicon, Output out) {
        return switch (format) {
            case json -> event -> Json.line(event) + "\n";
            case csv -> {
                out.write(Grid.csv(COLUMNS));
                yield event -> Grid.csv(row(event));
            }
            case table -> {
                Terminal terminal = main.terminal();
                EventLine line =
                        new EventLine(new Labels(lexicon.gazetteer()), terminal.outColours(), terminal.columns());
                out.write(line.head() + "\n");
                yield event -> line.of(event) + "\n";
            }
        };
    }

    private static List<@Nullable Object> row(MergedEvent event) {
        EventDate date = event.date();
        EventPlace place = event.place();
        return Arrays.asList(
                event.id(),
                date == null ? null : date.from(),
                date == null ? null : date.to(),
                event.act().id(),
                Codes.of(event.status()),
                names(event, Role.ACTOR),
                names(event, Role.RECIPIENT),
                names(event, Role.PARTICIPANT),
                place == null ? null : place.country(),
                place == null ? null : place.city(),
                event.independentSources(),
                event.reports().size(),
                event.confidence());
    }

    private static String names(MergedEvent event, Role role) {
        return event.participants().stream()
                .filter(party -> party.role() == role)
                .map(party -> party.name().ar())
                .collect(Collectors.joining("; "));
    }
}
