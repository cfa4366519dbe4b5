package org.sijill.app.web.api;

import static org.sijill.app.export.Column.day;
import static org.sijill.app.export.Column.integer;
import static org.sijill.app.export.Column.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijill.app.export.Column;
import org.sijill.app.export.Table;
import org.sijill.app.inquiry.Desk;
import org.sijill.app.inquiry.SearchParameters;
import org.sijill.app.search.SearchHit;
import org.sijill.app.search.SearchRequest;
import org.sijill.app.search.SearchResult;
import org.sijill.app.search.SearchResult.FacetValue;
import org.sijill.model.Codes;
import org.sijill.model.EventDate.Precision;
import org.sijill.model.Name;

/** Searches: what the page of the search finds, with the counts beside it. */
public final class SearchApi {

    private static final int MOST_COUNTED = 100;
    private static final String JOINT = "; ";

    private final Desk desk;

    public SearchApi(Desk desk) {
        this.desk = desk;
    }

    /**
     * What was found.
     *
     * @param generation the state of the record that was searched
     * @param facets for each dimension its commonest values; empty unless asked for
     */
    public record Found(
            long total,
            long generation,
            @Nullable String next,
            List<SearchHit> hits,
            Map<String, List<FacetValue>> facets) {}

    private record Count(String dimension, FacetValue value) {}

    public Endpoint search() {
        return new Endpoint(Endpoint.with(SearchParameters.PARAMETERS, "facets"), this::search);
    }

    private Answer search(Call call) {
        SearchRequest request = SearchParameters.request(call.parameters(), desk.names())
                .counting(call.parameters().number("facets", 0, MOST_COUNTED, 0));
        SearchResult result = desk.search(request);
        Map<String, List<FacetValue>> facets = new LinkedHashMap<>();
        List<Count> counts = new ArrayList<>();
        result.facets().forEach((dimension, values) -> {
            facets.put(dimension.id(), values);
            values.forEach(value -> counts.add(new Count(dimension.id(), value)));
        });
        return new Answer(
                new Found(result.total(), result.generation(), result.next(), result.hits(), facets),
                result.next(),
                List.of(new Table<>("hits", HITS, result.hits()), new Table<>("facets", COUNTS, counts)));
    }

    private static final List<Column<SearchHit>> HITS = List.of(
            text("kind", "What was found: article, statement or event.", hit -> Codes.of(hit.kind())),
            text("article", "Id of the article, or of that which holds the statement.", SearchHit::article),
            integer("statement", "Place of the statement in its record, from 0.", hit -> {
                Integer place = hit.statement();
                return place == null ? null : place.longValue();
            }),
            text("event", "Id of the merged event.", SearchHit::event),
            text("title", "Title of the article.", SearchHit::title),
            text(
                    "publishers",
                    "Who published it; of an event all who reported it, parted by semicolons.",
                    hit -> String.join(JOINT, hit.publishers())),
            day("day", "Day of publication; of an event its first day.", SearchHit::day),
            day("last_day", "Last day of an event.", SearchHit::lastDay),
            text("precision", "How exactly the days of an event are told.", hit -> {
                Precision precision = hit.precision();
                return Codes.orNull(precision);
            }),
            text("act", "Act of an event.", SearchHit::act),
            text("status", "Status of an event.", SearchHit::status),
            text("names_ar", "Parties or speaker, in Arabic, parted by semicolons.", hit -> names(hit, false)),
            text("names_en", "The same in English where that is known, else in Arabic.", hit -> names(hit, true)),
            text(
                    "passages",
                    "The words found with what stands around them, parted by ellipses.",
                    hit -> hit.passages().stream().map(SearchHit.Passage::text).collect(Collectors.joining(" … "))));

    private static final List<Column<Count>> COUNTS = List.of(
            text("dimension", "What documents are counted by.", Count::dimension),
            text(
                    "value",
                    "Code or value, as a filter takes it.",
                    count -> count.value().value()),
            text(
                    "name_ar",
                    "What it is called in Arabic.",
                    count -> count.value().name().ar()),
            text(
                    "name_en",
                    "The same in English.",
                    count -> count.value().name().en()),
            integer(
                    "documents",
                    "How many of the documents found have it.",
                    count -> count.value().count()));

    private static String names(SearchHit hit, boolean english) {
        return hit.names().stream()
                .map(name -> english ? english(name) : name.ar())
                .collect(Collectors.joining(JOINT));
    }

    private static String english(Name name) {
        String en = name.en();
        return en == null ? name.ar() : en;
    }
}
