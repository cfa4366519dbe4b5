package org.sijill.app.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.jspecify.annotations.Nullable;
import org.sijill.app.search.QueryText.Clause;

/**
 * Makes Lucene's query of the words of a request: each word under all its forms and, where it may be a name, under the spellings that
 * the index has of it, in the title, the text or what tells of the document. Used once, by one thread.
 */
final class QueryMaker {

    /** Terms of one field; Lucene takes 1,024 in all. Spellings beyond these are not looked for. */
    private static final int MOST_TERMS = 300;

    private static final int MOST_FORMS = 6;
    private static final float TITLE = 2;
    /** What another spelling counts beside the one that was asked for. */
    private static final float VARIANT = 0.7f;

    private static final float TIE = 0.1f;

    private final boolean exact;
    private final WordForms forms;
    private final LatinNames latin;
    private final Variants variants;
    private final Snapshot here;
    private final List<String> fields;
    private final List<Query> found = new ArrayList<>();
    private int terms;

    QueryMaker(boolean exact, WordForms forms, LatinNames latin, Variants variants, Snapshot here) {
        this.exact = exact;
        this.forms = forms;
        this.latin = latin;
        this.variants = variants;
        this.here = here;
        this.fields = exact
                ? Fields.SEARCHED.stream().map(field -> field + Fields.EXACT).toList()
                : Fields.SEARCHED;
    }

    /** The forms of a word and, beside them, its other spellings. */
    private record Sought(Set<String> forms, Set<String> variants) {

        Term[] terms(String field) {
            List<Term> terms = new ArrayList<>();
            forms.forEach(form -> terms.add(new Term(field, form)));
            variants.forEach(form -> terms.add(new Term(field, form)));
            return terms.toArray(Term[]::new);
        }
    }

    /** The query of a text; every document where the text has no word that must occur. */
    Query query(QueryText text) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        List<Clause> clauses = text.clauses();
        for (int at = 0; at < clauses.size(); ) {
            Clause clause = clauses.get(at);
            if (clause.excluded()) {
                List<Sought> words = sought(clause.words(), false);
                if (!words.isEmpty()) {
                    all.add(anywhere(words), Occur.MUST_NOT);
                }
                at++;
            } else {
                int words = exact ? 1 : longestName(clauses, at);
                Query query = together(clauses.subList(at, at + words));
                if (query != null) {
                    found.add(query);
                    all.add(query, Occur.MUST);
                }
                at += words;
            }
        }
        if (found.isEmpty()) {
            all.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
        }
        return all.build();
    }

    /** What is to be marked in the texts found: any word or phrase that was wanted. */
    Query marked() {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        found.forEach(query -> any.add(query, Occur.SHOULD));
        return found.isEmpty() ? MatchNoDocsQuery.INSTANCE : any.build();
    }

    /** Everything whose persons have a name, in any spelling. */
    Query person(String name) throws IOException {
        List<SearchToken> words =
                SearchToken.of(name).stream().filter(word -> !word.article()).toList();
        List<Sought> sought = sought(words, true);
        return sought.isEmpty() ? MatchNoDocsQuery.INSTANCE : inField(Fields.PERSONS, sought);
    }

    /** How many clauses from one on are a name in Latin letters that the lexicon knows; 1 where none is. */
    private int longestName(List<Clause> clauses, int from) {
        int end = from;
        while (end < clauses.size()
                && end - from < LatinNames.MOST_WORDS
                && !clauses.get(end).excluded()
                && clauses.get(end).isLatin()) {
            end++;
        }
        for (int to = end; to > from + 1; to--) {
            if (!latin.arabic(words(clauses.subList(from, to))).isEmpty()) {
                return to - from;
            }
        }
        return 1;
    }

    private static List<SearchToken> words(List<Clause> clauses) {
        return clauses.stream().flatMap(clause -> clause.words().stream()).toList();
    }

    /** All clauses, or the Arabic name that they stand for; null where nothing of them is a word. */
    private @Nullable Query together(List<Clause> clauses) throws IOException {
        List<Query> ways = new ArrayList<>();
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Clause clause : clauses) {
            List<Sought> words = sought(clause.words(), true);
            if (!words.isEmpty()) {
                all.add(anywhere(words), Occur.MUST);
            }
        }
        BooleanQuery own = all.build();
        if (own.clauses().isEmpty()) {
            return null;
        }
        ways.add(own);
        boolean isLatin = clauses.stream().allMatch(Clause::isLatin);
        for (String arabic : exact || !isLatin ? List.<String>of() : latin.arabic(words(clauses))) {
            List<Sought> name = sought(SearchToken.of(arabic), false);
            ways.add(new BoostQuery(anywhere(name), VARIANT));
        }
        return ways.size() == 1 ? ways.getFirst() : new DisjunctionMaxQuery(ways, TIE);
    }

    /** The words with their forms; what has none, such as a lone tatweel, is no word. */
    private List<Sought> sought(List<SearchToken> words, boolean spellings) throws IOException {
        List<Sought> sought = new ArrayList<>(words.size());
        for (SearchToken word : words) {
            Set<String> own = new LinkedHashSet<>();
            (exact ? ExactForms.of(word) : forms.inQuery(word))
                    .stream().limit(MOST_FORMS).forEach(own::add);
            if (own.isEmpty()) {
                continue;
            }
            terms += own.size();
            Set<String> others = exact || !spellings ? Set.of() : spellings(own);
            terms += others.size();
            sought.add(new Sought(own, others));
        }
        return sought;
    }

    private Set<String> spellings(Set<String> own) throws IOException {
        Set<String> others = new LinkedHashSet<>();
        for (String form : own) {
            List<String> written = latin.written(form);
            if (!written.isEmpty()) {
                known(written, others);
                others.addAll(variants.besideKnown(form, here));
            } else if (forms.mayBeName(form)) {
                others.addAll(variants.of(form, here));
            }
        }
        others.removeAll(own);
        int room = Math.max(0, MOST_TERMS - terms);
        return new LinkedHashSet<>(others.stream().limit(room).toList());
    }

    /** Arabic words that the lexicon knows for a Latin one, and their other spellings. What mostly is no name («علي») is left to the names. */
    private void known(List<String> written, Set<String> others) throws IOException {
        for (String word : written) {
            for (String form : forms.inQuery(SearchToken.of(word).getFirst())) {
                if (forms.mayBeName(form)) {
                    others.add(form);
                    others.addAll(variants.of(form, here));
                }
            }
        }
    }

    private Query anywhere(List<Sought> words) {
        List<Query> places = new ArrayList<>();
        for (String field : fields) {
            Query query = inField(field, words);
            places.add(field.startsWith(Fields.TITLE) ? new BoostQuery(query, TITLE) : query);
        }
        return new DisjunctionMaxQuery(places, TIE);
    }

    private static Query inField(String field, List<Sought> words) {
        if (words.size() == 1) {
            Sought word = words.getFirst();
            SynonymQuery.Builder any = new SynonymQuery.Builder(field);
            word.forms().forEach(form -> any.addTerm(new Term(field, form)));
            word.variants().forEach(form -> any.addTerm(new Term(field, form), VARIANT));
            return any.build();
        }
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        words.forEach(word -> phrase.add(word.terms(field)));
        return phrase.build();
    }
}
