package org.sijill.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.LexiconSource;
import org.sijill.lexicon.WordReader;
import org.sijill.model.Statement.SpeechKind;
import org.sijill.names.NameReader;
import org.sijill.reading.LexedText;
import org.sijill.reading.Names;
import org.sijill.reading.StatementReading;
import org.sijill.syntax.SyntaxReader;

/** Every text of {@code statements.tsv}, grouped by phenomenon, and the examples of every verb and noun of speech. */
class StatementReaderTest {

    private static final LexiconSource SOURCE = LexiconSource.folder(Path.of("../lexicon"));
    private static final Lexicon LEXICON = Lexicon.load(SOURCE);
    private static final WordReader WORDS = new WordReader(LEXICON);
    private static final NameReader NAMES = new NameReader(LEXICON);
    private static final SyntaxReader SYNTAX = new SyntaxReader(LEXICON.acts());
    private static final StatementReader READER = new StatementReader(LEXICON);

    private static Stream<String> rows(Stream<String> lines) {
        return lines.filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    static Stream<String> texts() {
        String file = "statements.tsv";
        try (InputStream in = Objects.requireNonNull(StatementReaderTest.class.getResourceAsStream(file), file)) {
            return rows(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<String> verbs() {
        return rows(SOURCE.read("speech-verbs.tsv").lines()).skip(1);
    }

    static Stream<String> speakerNouns() {
        return rows(SOURCE.read("speaker-nouns.tsv").lines()).skip(1);
    }

    private static String statements(@Nullable String title, String body) {
        LexedText text = LexedText.of(title, body, WORDS);
        Names names = NAMES.read(text, null, null);
        List<StatementReading> found = READER.read(text, names, SYNTAX.read(text, names));
        return found.stream().map(statement -> written(statement, text, names)).collect(Collectors.joining(" | "));
    }

    private static String written(StatementReading statement, LexedText text, Names names) {
        String words = text.words(statement.range());
        return names.entity(statement.speaker()).name() + ": "
                + (statement.kind() == SpeechKind.DIRECT ? "«" + words + "»" : words);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyTextHasItsStatements(String row) {
        String[] fields = row.split("\t", -1);
        String expected = fields[2].equals("-") ? "" : fields[2];
        assertThat(statements(null, fields[1].replace(" ¶ ", "\n\n")))
                .as(fields[0])
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void everyVerbReadsItsExample(String row) {
        String[] fields = row.split("\t", -1);
        assertThat(fields[3]).as("the example of «%s»", fields[0]).isNotBlank();
        assertThat(statements(null, fields[3]))
                .as("«%s» in «%s»", fields[0], fields[3])
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("speakerNouns")
    void everySpeakerNounReadsItsExample(String row) {
        String[] fields = row.split("\t", -1);
        assertThat(statements(null, fields[5])).as(fields[5]).isNotEmpty();
    }

    @Test
    void aTitleSpeaksForNobody() {
        String read = statements("بوتين: لن ننسحب من المعاهدة", "غادر الوفد العاصمة صباح أمس بعد زيارة قصيرة.");
        assertThat(read).isEmpty();
    }

    @Test
    void theSpeakerOfATitleIsNotTheLastSpeaker() {
        String read = statements("ماكرون: باريس لن تتراجع", "وأضاف أن الوفد سيعود قريبا.");
        assertThat(read).doesNotContain("ماكرون");
    }

    @Test
    void tableIsAsLargeAsItShouldBe() {
        assertThat(texts().count()).isGreaterThanOrEqualTo(78);
    }
}
