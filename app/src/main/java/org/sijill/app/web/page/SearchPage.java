package org.sijill.app.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.app.inquiry.Desk;
import org.sijill.app.inquiry.Parameters;
import org.sijill.app.inquiry.Remembered;
import org.sijill.app.inquiry.SearchParameters;
import org.sijill.app.search.Dimension;
import org.sijill.app.search.DocumentKind;
import org.sijill.app.search.SearchRequest;
import org.sijill.app.search.SearchResult;
import org.sijill.app.search.SearchResult.FacetValue;
import org.sijill.app.web.page.SearchView.Choice;
import org.sijill.app.web.page.SearchView.Facet;
import org.sijill.app.web.view.Address;
import org.sijill.app.web.view.Shell;

/** One box, and what stands in articles, statements and events. */
public final class SearchPage implements Page.Maker {

    /** What a list is narrowed by, in the order of the page; the kind has tabs of its own. */
    private static final List<Dimension> NARROWING = List.of(
            Dimension.COUNTRY,
            Dimension.PERSON,
            Dimension.ORGANIZATION,
            Dimension.ACT,
            Dimension.STATUS,
            Dimension.TOPIC,
            Dimension.PUBLISHER,
            Dimension.MONTH);

    private static final int VALUES = 8;

    private static final int SEARCHES = 2_000;

    private final Desk desk;
    private final Remembered<Map<String, List<String>>, List<FacetValue>> kinds = new Remembered<>(SEARCHES);

    public SearchPage(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Page make(Visit visit) {
        Address here = visit.here();
        SearchRequest request = SearchParameters.request(new Parameters(here.parameters()), desk.names())
                .counting(VALUES);
        SearchResult result = desk.search(request);
        Shell shell = visit.shell();
        Address first = here.without("after");
        return new Page(
                "page/search",
                new SearchView(
                        request.text(),
                        request.exact(),
                        request.order() == SearchRequest.Order.DATE,
                        tabs(shell, first, request, result),
                        chosen(shell, first),
                        facets(shell, first, result),
                        result.hits(),
                        result.total(),
                        result.next() == null ? null : here.with("after", result.next()),
                        here.at("/api/v1/search"),
                        first.without("order", "limit").at("/feeds/search.atom")));
    }

    private List<Choice> tabs(Shell shell, Address first, SearchRequest request, SearchResult result) {
        String kind = Dimension.KIND.id();
        boolean narrowed = first.first(kind) != null;
        List<FacetValue> values =
                narrowed ? kinds(anyKind(request)) : result.facets().getOrDefault(Dimension.KIND, List.of());
        List<Choice> tabs = new ArrayList<>();
        long all = values.stream().mapToLong(FacetValue::count).sum();
        tabs.add(new Choice(shell.t("kind.all"), shell.language(), all, !narrowed, first.without(kind)));
        for (DocumentKind one : List.of(DocumentKind.EVENT, DocumentKind.ARTICLE, DocumentKind.STATEMENT)) {
            long count = values.stream()
                    .filter(value -> value.value().equals(one.id()))
                    .mapToLong(FacetValue::count)
                    .sum();
            tabs.add(new Choice(
                    shell.t("kind." + one.id()),
                    shell.language(),
                    count,
                    first.has(kind, one.id()),
                    first.with(kind, one.id())));
        }
        return tabs;
    }

    /** How many of each kind; asked again for each page and kind of the same search. */
    private List<FacetValue> kinds(SearchRequest request) {
        return kinds.of(
                desk.generation(),
                SearchParameters.of(request),
                () -> desk.search(request).facets().getOrDefault(Dimension.KIND, List.of()));
    }

    /** The same request for the counts of all kinds. */
    private static SearchRequest anyKind(SearchRequest request) {
        return new SearchRequest(
                request.text(),
                request.exact(),
                request.filters().stream()
                        .filter(filter -> filter.dimension() != Dimension.KIND)
                        .toList(),
                request.from(),
                request.to(),
                request.order(),
                0,
                null,
                DocumentKind.values().length,
                0);
    }

    private List<Choice> chosen(Shell shell, Address first) {
        List<Choice> chosen = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            if (dimension != Dimension.KIND) {
                for (String value : first.parameters().getOrDefault(dimension.id(), List.of())) {
                    chosen.add(new Choice(
                            named(shell, dimension, value),
                            shell.language(),
                            -1,
                            true,
                            first.toggled(dimension.id(), value)));
                }
            }
        }
        for (String end : List.of("from", "to")) {
            String day = first.first(end);
            if (day != null) {
                chosen.add(new Choice(
                        shell.t("filter." + end) + " " + shell.digits(day),
                        shell.language(),
                        -1,
                        true,
                        first.without(end)));
            }
        }
        return chosen;
    }

    private String named(Shell shell, Dimension dimension, String value) {
        return switch (dimension) {
            case COUNTRY, ORGANIZATION -> shell.party(value);
            case ACT, STATUS, TOPIC -> shell.label(dimension.id(), value);
            case PERSON -> person(shell, value);
            default -> shell.digits(value);
        };
    }

    private String person(Shell shell, String value) {
        return desk.inquiry()
                .known(value)
                .map(known -> shell.name(known.nameAr(), known.nameEn()))
                .orElse(value);
    }

    private static List<Facet> facets(Shell shell, Address first, SearchResult result) {
        List<Facet> facets = new ArrayList<>();
        for (Dimension dimension : NARROWING) {
            List<FacetValue> values = result.facets().getOrDefault(dimension, List.of());
            if (!values.isEmpty()) {
                facets.add(new Facet(
                        dimension.id(),
                        values.stream()
                                .map(value -> choice(shell, first, dimension, value))
                                .toList()));
            }
        }
        return facets;
    }

    private static Choice choice(Shell shell, Address first, Dimension dimension, FacetValue value) {
        @Nullable String english = value.name().en();
        String name = dimension == Dimension.MONTH
                ? shell.month(java.time.YearMonth.parse(value.value()))
                : shell.name(value.name());
        return new Choice(
                name,
                dimension == Dimension.MONTH ? shell.language() : shell.nameLanguage(english),
                value.count(),
                first.has(dimension.id(), value.value()),
                first.toggled(dimension.id(), value.value()));
    }
}
