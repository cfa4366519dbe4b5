package org.sijill.app.search;

import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.IndexOptions;

/** The fields of the index. Whoever changes what one of them holds raises {@link #VERSION}: an index of another version is built anew. */
final class Fields {

    static final String VERSION = "5";

    /** Words, each under its forms; beside each the same with {@link #EXACT} behind its name, as written. */
    static final String TITLE = "title";

    static final String BODY = "body";
    /** Names in both languages, keywords, what acts and topics are called: words that tell of the document without standing in it. */
    static final String ABOUT = "about";

    static final String EXACT = ".exact";

    /** The names of the persons alone, for filtering by a name. */
    static final String PERSONS = "persons";

    /** Key of {@code Spelling.keys}, a tab and the form of a word that may be a name: read as a dictionary, not searched. */
    static final String SPELLING = "spelling";

    /** The article or event that a document belongs to and is replaced with. */
    static final String OWNER = "owner";
    /** Unlike for any two documents; last in every order, so that no order leaves anything to chance. */
    static final String KEY = "key";

    /** First and last day since 1970, for ranges. */
    static final String FROM = "from";

    static final String TO = "to";
    /** Day since 1970 by which the latest stand first: the first day, or of what is still to come the day on which it was told last. */
    static final String SORTED = "sorted";

    // only stored, to be shown
    static final String KIND = "kind";
    /** First day. */
    static final String DAY = "day";

    static final String ARTICLE = "article";
    static final String EVENT = "event";
    static final String STATEMENT = "statement";
    /** Of the article that holds a statement. */
    static final String HEADLINE = "headline";

    static final String PUBLISHER = "publisher";
    /** Last day of an event, and how exactly its days are told. */
    static final String LAST = "last";

    static final String PRECISION = "precision";
    static final String ACT = "act";
    static final String STATUS = "status";
    static final String NAME = "name";

    /**
     * Words with the places where they stand in the text. Passages are cut by them; otherwise every text found would be taken into words
     * again, which cost three times as much as finding it.
     */
    static final FieldType PLACED = new FieldType(TextField.TYPE_NOT_STORED);

    static {
        PLACED.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        PLACED.freeze();
    }

    static final List<String> SEARCHED = List.of(TITLE, BODY, ABOUT);

    /** Words of different values of one field never make a phrase. */
    private static final int GAP = 100;

    private Fields() {}

    static FacetsConfig facets() {
        FacetsConfig config = new FacetsConfig();
        for (Dimension dimension : Dimension.values()) {
            config.setMultiValued(dimension.id(), true);
        }
        return config;
    }

    /** Cuts the searched fields into the forms of their words. */
    static Analyzer analyzer(WordForms forms) {
        return new Analyzer(Analyzer.PER_FIELD_REUSE_STRATEGY) {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Function<SearchToken, List<String>> of = field.endsWith(EXACT) ? ExactForms::of : forms::inText;
                return new TokenStreamComponents(new WordsTokenizer(of));
            }

            @Override
            public int getPositionIncrementGap(String field) {
                return GAP;
            }
        };
    }
}
