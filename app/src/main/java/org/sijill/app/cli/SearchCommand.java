package org.sijill.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijill.app.inquiry.Indexing;
import org.sijill.app.report.Ansi;
import org.sijill.app.report.SearchText;
import org.sijill.app.search.DamagedIndexException;
import org.sijill.app.search.Dimension;
import org.sijill.app.search.DocumentKind;
import org.sijill.app.search.SearchHit;
import org.sijill.app.search.SearchIndex;
import org.sijill.app.search.SearchRequest;
import org.sijill.app.search.SearchResult;
import org.sijill.app.store.Store;
import org.sijill.lexicon.Lexicon;
import org.sijill.model.Codes;
import org.sijill.model.EventDate.Precision;
import org.sijill.model.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sijill search}: words in articles, statements and events. */
@Command(
        name = "search",
        description =
                "Finds words in the articles, statements and events of the store. All words must occur; \"a phrase\" stands"
                        + " in quotation marks; a - before a word leaves out what has it. Clitics and spellings make no difference,"
                        + " and names are found by their Latin letters too.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        exitCodeOnInvalidInput = ExitCode.USAGE,
        footerHeading = "%nExamples:%n",
        footer = {
            "  sijill search 'لقاء بوتين'",
            "  sijill search Putin Bishkek --kind event",
            "  sijill search '\"وزير الخارجية\" -غزة' --country EGY --facets 5",
            "  sijill search --exact 'الوزير' --order date --format json"
        })
final class SearchCommand extends StoreCommand {

    @Parameters(
            arity = "0..*",
            paramLabel = "WORD",
            description = "What is looked for. Without any: everything that fits the filters.")
    private List<String> words = List.of();

    @Option(names = "--exact", description = "Words as they are written, and no other spellings.")
    private boolean exact;

    @Option(names = "--kind", paramLabel = "KIND", description = "One of: ${COMPLETION-CANDIDATES}.")
    private @Nullable DocumentKind kind;

    @Option(names = "--country", paramLabel = "CODE", split = ",", description = "ISO alpha-3, any of them.")
    private List<String> countries = List.of();

    @Option(names = "--person", paramLabel = "NAME", description = "A person's name or id.")
    private @Nullable String person;

    @Option(names = "--organization", paramLabel = "CODE", split = ",", description = "A body's code, such as UN.")
    private List<String> organizations = List.of();

    @Option(names = "--act", paramLabel = "ACT", split = ",", description = "Such as meet,call.")
    private List<String> acts = List.of();

    @Option(names = "--topic", paramLabel = "TOPIC", split = ",", description = "Such as energy.")
    private List<String> topics = List.of();

    @Option(names = "--publisher", paramLabel = "NAME", description = "As the articles name it.")
    private @Nullable String publisher;

    @Option(names = "--from", paramLabel = "DAY", description = "Not before this day.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DAY", description = "Not after this day.")
    private @Nullable String to;

    @Option(
            names = "--order",
            paramLabel = "ORDER",
            defaultValue = "RELEVANCE",
            description = "relevance or date (the latest first). Without it: relevance.")
    private SearchRequest.Order order = SearchRequest.Order.RELEVANCE;

    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "20",
            description = "Hits of a page. Without it: ${DEFAULT-VALUE}.")
    private int most = 20;

    @Option(names = "--after", paramLabel = "CURSOR", description = "The page behind the one that told this cursor.")
    private @Nullable String after;

    @Option(
            names = "--facets",
            paramLabel = "N",
            description = "Count the N commonest countries, persons, acts and so on.")
    private int facets;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, json (the whole answer) or csv (the hits). Without it: ${DEFAULT-VALUE}.")
    private Grid.Form format = Grid.Form.table;

    @Override
    public Integer call() throws IOException {
        Lexicon lexicon = Lexicon.load(main.lexiconSource());
        SearchRequest request = request();
        try (Store open = Store.reading(address());
                Output out = Output.to(null, main.terminal().out())) {
            SearchResult result = result(request, open, lexicon);
            out.write(
                    switch (format) {
                        case json -> Json.mapper().writeValueAsString(result) + "\n";
                        case csv -> csv(result);
                        case table -> table(result);
                    });
            return ExitCode.OK;
        }
    }

    private SearchResult result(SearchRequest request, Store open, Lexicon lexicon) throws IOException {
        for (int attempt = 0; ; attempt++) {
            try (SearchIndex index = index(open, lexicon)) {
                return index.search(request);
            } catch (DamagedIndexException e) {
                if (attempt > 0) {
                    throw e;
                }
                Indexing.discard(address());
            }
        }
    }

    private SearchIndex index(Store open, Lexicon lexicon) {
        return Indexing.of(
                address(),
                open,
                lexicon,
                main.lexiconFiles().version(),
                line -> main.terminal().err().println("sijill: " + line));
    }

    private SearchRequest request() {
        SearchRequest request = SearchRequest.of(String.join(" ", words))
                .between(Dates.day(from, "--from", spec), Dates.day(to, "--to", spec))
                .by(order)
                .limit(most)
                .after(after)
                .counting(facets);
        request = exact ? request.exactly() : request;
        request = kind == null ? request : request.only(kind);
        request = where(request, Dimension.COUNTRY, upper(countries));
        request = where(request, Dimension.ORGANIZATION, upper(organizations));
        request = where(request, Dimension.ACT, acts);
        request = where(request, Dimension.TOPIC, topics);
        request = where(request, Dimension.PERSON, person == null ? List.of() : List.of(person));
        return where(request, Dimension.PUBLISHER, publisher == null ? List.of() : List.of(publisher));
    }

    private static List<String> upper(List<String> codes) {
        return codes.stream().map(code -> code.toUpperCase(Locale.ROOT)).toList();
    }

    private static SearchRequest where(SearchRequest request, Dimension dimension, List<String> values) {
        return values.isEmpty() ? request : request.where(dimension, values.toArray(String[]::new));
    }

    private static String csv(SearchResult result) {
        StringBuilder out = new StringBuilder(Grid.csv(List.of(
                "kind", "day", "precision", "article", "event", "title", "act", "names", "publishers", "text")));
        for (SearchHit hit : result.hits()) {
            List<@Nullable Object> row = new ArrayList<>(Arrays.asList(
                    hit.kind().id(), hit.day(), precision(hit), hit.article(), hit.event(), hit.title(), hit.act()));
            row.add(hit.names().stream().map(name -> name.ar()).collect(Collectors.joining("; ")));
            row.add(String.join("; ", hit.publishers()));
            row.add(hit.passages().stream().map(SearchHit.Passage::text).collect(Collectors.joining(" … ")));
            out.append(Grid.csv(row));
        }
        return out.toString();
    }

    private static @Nullable String precision(SearchHit hit) {
        Precision precision = hit.precision();
        return Codes.orNull(precision);
    }

    private String table(SearchResult result) {
        Ansi colours = main.terminal().outColours();
        SearchText text = new SearchText(colours, main.terminal().columns());
        StringBuilder out = new StringBuilder();
        for (SearchHit hit : result.hits()) {
            out.append(text.hit(
                    hit.kind().id(),
                    day(hit),
                    hit.act(),
                    hit.title(),
                    hit.names().stream().map(name -> name.ar()).toList(),
                    hit.publishers(),
                    hit.event() != null ? hit.event() : String.valueOf(hit.article()),
                    hit.passages().stream()
                            .filter(passage -> passage.place() == SearchHit.Place.TEXT)
                            .map(passage -> passage.pieces().stream()
                                    .map(piece -> new SearchText.Piece(piece.text(), piece.found()))
                                    .toList())
                            .toList()));
        }
        for (Map.Entry<Dimension, List<SearchResult.FacetValue>> facet :
                result.facets().entrySet()) {
            out.append(text.facet(
                    facet.getKey().id(),
                    facet.getValue().stream()
                            .map(value -> name(value) + " " + value.count())
                            .toList()));
        }
        out.append(String.format(Locale.ROOT, "%,d found%n", result.total()));
        if (result.next() != null) {
            out.append("more: --after ").append(result.next()).append('\n');
        }
        return out.toString();
    }

    /** The day as exactly as it is known: of an event of some day of a year, the year. */
    private static String day(SearchHit hit) {
        String day = hit.day() == null ? "" : hit.day().toString();
        if (hit.precision() == Precision.YEAR) {
            return day.substring(0, 4);
        }
        return hit.precision() == Precision.MONTH ? day.substring(0, 7) : day;
    }

    private static String name(SearchResult.FacetValue value) {
        return value.name().ar().equals(value.value())
                ? value.value()
                : value.name().ar() + " (" + value.value() + ")";
    }
}
