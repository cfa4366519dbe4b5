package org.sijill.app.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.sijill.app.search.SearchHit.Passage;
import org.sijill.app.search.SearchRequest.Filter;
import org.sijill.lexicon.Spelling;
import org.sijill.lexicon.UsualNames;
import org.sijill.model.EventDate.Precision;
import org.sijill.model.Name;
import org.sijill.text.Letters;

/** The way of a request to its result. Safe to share between threads. */
final class Search {

    private final WordForms forms;
    private final UsualNames usual;
    private final Variants variants;
    private final LatinNames latin;
    private final FacetCounts counts;
    private final Analyzer analyzer;

    Search(WordForms forms, Spelling spelling, UsualNames usual, CodeNames codes, Analyzer analyzer) {
        this.forms = forms;
        this.usual = usual;
        this.variants = new Variants(spelling, forms);
        this.latin = new LatinNames(usual, spelling);
        this.counts = new FacetCounts(usual, codes);
        this.analyzer = analyzer;
    }

    SearchResult run(SearchRequest request, Snapshot here) throws IOException {
        QueryText text = QueryText.parse(request.text());
        if (here.values == null) {
            return new SearchResult(0, List.of(), null, Map.of(), here.generation);
        }
        QueryMaker maker = new QueryMaker(request.exact(), forms, latin, variants, here);
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(maker.query(text), Occur.MUST);
        for (Filter filter : request.filters()) {
            query.add(filter(filter, maker), Occur.FILTER);
        }
        between(request.from(), request.to(), query);
        FacetsCollectorManager.FacetsResult found = found(request, query.build(), here);
        ScoreDoc[] top = Arrays.copyOf(found.topDocs().scoreDocs, shown(request, found));
        long total = total(found.facetsCollector());
        return new SearchResult(
                total,
                hits(request, top, maker.marked(), here),
                next(request, top, found),
                request.facets() == 0 ? Map.of() : counts.of(here.values, found.facetsCollector(), request.facets()),
                here.generation);
    }

    /** One hit more than is asked for tells whether there is a next page. */
    private static FacetsCollectorManager.FacetsResult found(SearchRequest request, Query query, Snapshot here)
            throws IOException {
        Sort sort = Cursor.sort(request.order());
        boolean scored = request.order() == SearchRequest.Order.RELEVANCE;
        int most = request.limit() + 1;
        FacetsCollectorManager collectors = new FacetsCollectorManager();
        if (request.after() == null) {
            return FacetsCollectorManager.search(here.searcher, query, most, sort, scored, collectors);
        }
        FieldDoc after = Cursor.read(request, request.after(), here.reader.maxDoc() - 1);
        return FacetsCollectorManager.searchAfter(here.searcher, after, query, most, sort, scored, collectors);
    }

    private static int shown(SearchRequest request, FacetsCollectorManager.FacetsResult found) {
        return Math.min(request.limit(), found.topDocs().scoreDocs.length);
    }

    private static @Nullable String next(
            SearchRequest request, ScoreDoc[] top, FacetsCollectorManager.FacetsResult found) {
        boolean more = top.length > 0 && found.topDocs().scoreDocs.length > top.length;
        return more ? Cursor.of(request, (FieldDoc) top[top.length - 1]) : null;
    }

    private static long total(FacetsCollector collected) {
        return collected.getMatchingDocs().stream()
                .mapToLong(documents -> documents.totalHits())
                .sum();
    }

    private static void between(@Nullable LocalDate from, @Nullable LocalDate to, BooleanQuery.Builder query) {
        if (from != null) {
            query.add(LongPoint.newRangeQuery(Fields.TO, from.toEpochDay(), Long.MAX_VALUE), Occur.FILTER);
        }
        if (to != null) {
            query.add(LongPoint.newRangeQuery(Fields.FROM, Long.MIN_VALUE, to.toEpochDay()), Occur.FILTER);
        }
    }

    private Query filter(Filter filter, QueryMaker maker) throws IOException {
        List<BytesRef> terms = new ArrayList<>();
        List<Query> named = new ArrayList<>();
        for (String value : filter.values()) {
            if (filter.dimension() == Dimension.PERSON && usual.person(value) == null && value.indexOf(':') < 0) {
                named.add(maker.person(value));
            } else {
                terms.add(term(filter.dimension(), value));
                terms.add(term(filter.dimension(), normal(filter.dimension(), value)));
            }
        }
        Query coded = new TermInSetQuery(FacetsConfig.DEFAULT_INDEX_FIELD_NAME, terms);
        if (named.isEmpty()) {
            return coded;
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder().add(coded, Occur.SHOULD);
        named.forEach(query -> any.add(query, Occur.SHOULD));
        return any.build();
    }

    private static BytesRef term(Dimension dimension, String value) {
        return DrillDownQuery.term(FacetsConfig.DEFAULT_INDEX_FIELD_NAME, dimension.id(), value)
                .bytes();
    }

    private String normal(Dimension dimension, String value) {
        return switch (dimension) {
            case COUNTRY, ORGANIZATION -> value.strip().toUpperCase(Locale.ROOT);
            case KIND, ACT, STATUS -> value.strip().toLowerCase(Locale.ROOT);
            case PERSON -> usual.person(value) != null ? value : person(value);
            default -> value;
        };
    }

    /** As {@link Draft#person} writes those whom the lexicon does not know: the code of their state, their folded name. */
    private static String person(String value) {
        int colon = value.indexOf(':');
        return value.substring(0, colon + 1) + Letters.fold(value.substring(colon + 1));
    }

    private List<SearchHit> hits(SearchRequest request, ScoreDoc[] top, Query marked, Snapshot here)
            throws IOException {
        int[] documents = Arrays.stream(top).mapToInt(hit -> hit.doc).toArray();
        List<List<Passage>> passages = request.passages() == 0 || documents.length == 0
                ? List.of()
                : new Passages(here.searcher, analyzer).of(marked, documents, request.exact(), request.passages());
        StoredFields stored = here.searcher.storedFields();
        List<SearchHit> hits = new ArrayList<>(top.length);
        for (int i = 0; i < top.length; i++) {
            Document document = stored.document(top[i].doc);
            float score = ((FieldDoc) top[i]).fields[0] instanceof Float told ? told : 0;
            hits.add(hit(document, score, passages.isEmpty() ? List.of() : passages.get(i)));
        }
        return hits;
    }

    private static SearchHit hit(Document document, float score, List<Passage> passages) {
        String precision = document.get(Fields.PRECISION);
        String statement = document.get(Fields.STATEMENT);
        String kind = document.get(Fields.KIND);
        String title = document.get(Fields.TITLE);
        return new SearchHit(
                DocumentKind.valueOf(kind.toUpperCase(Locale.ROOT)),
                document.get(Fields.ARTICLE),
                statement == null ? null : Integer.valueOf(statement),
                document.get(Fields.EVENT),
                title == null ? document.get(Fields.HEADLINE) : title,
                List.of(document.getValues(Fields.PUBLISHER)),
                day(document.get(Fields.DAY)),
                day(document.get(Fields.LAST)),
                precision == null ? null : Precision.valueOf(precision),
                document.get(Fields.ACT),
                document.get(Fields.STATUS),
                Arrays.stream(document.getValues(Fields.NAME)).map(Search::name).toList(),
                score,
                passages);
    }

    private static @Nullable LocalDate day(@Nullable String stored) {
        return stored == null ? null : LocalDate.parse(stored);
    }

    private static Name name(String stored) {
        int tab = stored.indexOf('\t');
        String en = stored.substring(tab + 1);
        return new Name(stored.substring(0, tab), en.isEmpty() ? null : en);
    }
}
