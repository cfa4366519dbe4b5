package org.sijill.app.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.sijill.app.search.SearchHit.Passage;
import org.sijill.app.search.SearchHit.Piece;
import org.sijill.app.search.SearchHit.Place;
import org.sijill.text.Letters;

/** The passages of the texts found, with what was looked for marked. Lucene's highlighter chooses them. */
final class Passages extends UnifiedHighlighter {

    /** Characters of a passage, about; sentences of the press may be much longer. */
    private static final int LENGTH = 160;

    /** A text is looked through so far; articles are refused beyond this length. */
    private static final int MOST_CHARACTERS = 100_000;

    Passages(IndexSearcher searcher, Analyzer analyzer) {
        super(UnifiedHighlighter.builder(searcher, analyzer)
                .withMaxLength(MOST_CHARACTERS)
                // marks the words of a phrase one by one, and needs no index of the text for a word alone
                .withWeightMatches(false)
                .withMaxNoHighlightPassages(1)
                .withBreakIterator(() -> LengthGoalBreakIterator.createClosestToLength(
                        BreakIterator.getSentenceInstance(Locale.ROOT), LENGTH, 0.5f))
                .withPassageSortComparator(
                        Comparator.comparingInt(org.apache.lucene.search.uhighlight.Passage::getStartOffset))
                .withFormatter(new Pieces()));
    }

    /** For each document its passages, those of the title first. */
    List<List<Passage>> of(Query marked, int[] documents, boolean exact, int most) throws IOException {
        String behind = exact ? Fields.EXACT : "";
        String[] fields = {Fields.TITLE + behind, Fields.BODY + behind};
        Map<String, Object[]> found = highlightFieldsAsObjects(fields, marked, documents, new int[] {1, most});
        List<List<Passage>> all = new ArrayList<>(documents.length);
        for (int i = 0; i < documents.length; i++) {
            List<Passage> passages = new ArrayList<>();
            passages(Place.TITLE, found.get(fields[0]), i, passages);
            passages(Place.TEXT, found.get(fields[1]), i, passages);
            all.add(passages);
        }
        return all;
    }

    private static void passages(
            Place place, Object @org.jspecify.annotations.Nullable [] found, int at, List<Passage> passages) {
        if (found != null && found[at] instanceof List<?> texts) {
            for (Object pieces : texts) {
                passages.add(new Passage(
                        place,
                        ((List<?>) pieces).stream().map(Piece.class::cast).toList()));
            }
        }
    }

    /** The exact fields keep no text of their own. */
    @Override
    protected List<CharSequence[]> loadFieldValues(String[] fields, DocIdSetIterator documents, int most)
            throws IOException {
        String[] stored = Arrays.stream(fields)
                .map(field -> field.replace(Fields.EXACT, ""))
                .toArray(String[]::new);
        return super.loadFieldValues(stored, documents, most);
    }

    /** Cuts the passages into pieces that are marked and pieces that are not. */
    private static final class Pieces extends PassageFormatter {

        @Override
        public List<List<Piece>> format(org.apache.lucene.search.uhighlight.Passage[] passages, String text) {
            List<List<Piece>> all = new ArrayList<>(passages.length);
            for (org.apache.lucene.search.uhighlight.Passage passage : passages) {
                all.add(pieces(passage, text));
            }
            return all;
        }

        private static List<Piece> pieces(org.apache.lucene.search.uhighlight.Passage passage, String text) {
            List<Piece> pieces = new ArrayList<>();
            int at = passage.getStartOffset();
            for (int i = 0; i < passage.getNumMatches(); i++) {
                int start = Math.max(at, passage.getMatchStarts()[i]);
                int end = passage.getMatchEnds()[i];
                if (end > start) {
                    add(pieces, text.substring(at, start), false);
                    add(pieces, text.substring(start, end), true);
                    at = end;
                }
            }
            add(pieces, text.substring(at, Math.max(at, passage.getEndOffset())).stripTrailing(), false);
            return pieces;
        }

        private static void add(List<Piece> pieces, String text, boolean found) {
            if (!text.isEmpty()) {
                pieces.add(new Piece(harmless(text), found));
            }
        }

        /** Without what a terminal would obey or what turns the direction of other text; every blank is one. */
        private static String harmless(String text) {
            StringBuilder out = new StringBuilder(text.length());
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (Character.isWhitespace(c)) {
                    if (out.isEmpty() || out.charAt(out.length() - 1) != ' ') {
                        out.append(' ');
                    }
                } else if (!Character.isISOControl(c) && !Letters.isMark(c)) {
                    out.append(c);
                }
            }
            return out.toString();
        }
    }
}
