package org.sijill.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Under which forms a written word is found, one phenomenon a row of {@code word-forms.tsv}. */
class WordFormsTest {

    private static final WordForms FORMS = new WordForms(Library.PIPELINE.lexicon());

    static Stream<Arguments> words() {
        return Library.rows("word-forms.tsv").stream()
                .map(row -> Arguments.of(
                        row[0], row[1], row[2].isEmpty() ? List.of() : List.of(row[2].split(" ")), row[3]));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("words")
    void formsOfAWord(String phenomenon, String word, List<String> forms, String not) {
        List<String> found = SearchToken.of(word).stream()
                .flatMap(token -> FORMS.inText(token).stream())
                .toList();
        assertThat(found).containsAll(forms);
        assertThat(found).doesNotContain(not);
    }

    @Test
    void formsOfOneWordStandAtOnePlaceWithTheOffsetsOfTheWord() throws Exception {
        String text = "«وقالت» للرئيس";
        StringBuilder told = new StringBuilder();
        try (Analyzer analyzer = Fields.analyzer(FORMS);
                TokenStream stream = analyzer.tokenStream(Fields.BODY, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            int position = -1;
            while (stream.incrementToken()) {
                position += increment.getPositionIncrement();
                told.append(position)
                        .append(term)
                        .append(text, offset.startOffset(), offset.endOffset())
                        .append(' ');
            }
            stream.end();
            assertThat(offset.endOffset()).isEqualTo(text.length());
        }
        assertThat(told.toString()).startsWith("0قالتوقالت ").contains("1رءيسللرئيس ");
    }

    @Test
    void aQueryGuessesNothingOfAnUnknownName() {
        SearchToken name = SearchToken.of("بوروشكان").getFirst();
        assertThat(FORMS.inQuery(name)).containsExactly("بوروشكان");
        assertThat(FORMS.inText(name)).contains("بوروشكان", "وروشكان");
        assertThat(FORMS.inQuery(SearchToken.of("صالحي").getFirst())).containsExactly("صالحي");
    }
}
