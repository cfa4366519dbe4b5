package org.sijill.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijill.lexicon.LexiconSource;
import org.sijill.model.Entity;
import org.sijill.model.Event;
import org.sijill.model.Json;
import org.sijill.model.NewsRecord;
import org.sijill.model.Statement;
import org.sijill.page.Page;
import org.sijill.text.Span;

/** What holds of every record, whatever the page. */
class RecordInvariantsTest {

    /** Two UTF-16 units and one code point each: an emoji, a letter of Old Persian, one of Cuneiform. */
    private static final List<String> SUPPLEMENTARY = List.of("\uD83D\uDE00", "\uD800\uDFA0", "\uD808\uDC00");

    private static List<Page> pages;
    private static List<NewsRecord> records;

    @BeforeAll
    static void readAll() {
        pages = new ArrayList<>();
        GoldenPages.files().forEach(file -> pages.add(GoldenPages.page(file)));
        OwnCorpus.all().forEach(article -> pages.add(article.page()));
        OwnCorpus.all().forEach(article -> pages.add(article.page(strewn(article.text()))));
        records = pages.stream()
                .flatMap(page -> ProjectPipeline.read(page).stream())
                .toList();
    }

    /** A supplementary character behind every seventh blank, in front of every paragraph and at the end. */
    private static String strewn(String text) {
        StringBuilder strewn = new StringBuilder(SUPPLEMENTARY.getFirst()).append(' ');
        int blanks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            strewn.append(c);
            boolean seventh = c == ' ' && ++blanks % 7 == 0;
            if (seventh || (c == '\n' && text.charAt(i - 1) == '\n')) {
                strewn.append(SUPPLEMENTARY.get(blanks % 3)).append(' ');
            }
        }
        return strewn.append(' ').append(SUPPLEMENTARY.getLast()).toString();
    }

    @Test
    void supplementaryCharactersCameThrough() {
        assertThat(records.stream().filter(record -> record.article().text().contains(SUPPLEMENTARY.get(1))))
                .isNotEmpty();
        assertThat(records.stream().flatMap(record -> record.events().stream())).isNotEmpty();
    }

    @Test
    void everySpanLiesInsideTheTextAndHoldsWords() {
        for (NewsRecord record : records) {
            int length = record.article()
                    .text()
                    .codePointCount(0, record.article().text().length());
            spans(record).forEach(span -> {
                assertThat(span.end())
                        .as("%s %s", record.article().sourceId(), span)
                        .isLessThanOrEqualTo(length);
                assertThat(span.length())
                        .as("%s %s", record.article().sourceId(), span)
                        .isPositive();
                String words = cut(record, span);
                assertThat(words).as("%s %s", record.article().sourceId(), span).isEqualTo(words.strip());
            });
        }
    }

    private static Stream<Span> spans(NewsRecord record) {
        return Stream.of(
                        record.entities().stream().flatMap(entity -> entity.mentions().stream()),
                        record.events().stream()
                                .flatMap(event -> event.evidence().stream())
                                .map(evidence -> evidence.span()),
                        record.statements().stream().map(Statement::span),
                        record.figures().stream().map(figure -> figure.span()),
                        record.memberships().stream().map(membership -> membership.span()))
                .flatMap(spans -> spans);
    }

    private static String cut(NewsRecord record, Span span) {
        String text = record.article().text();
        return text.substring(text.offsetByCodePoints(0, span.start()), text.offsetByCodePoints(0, span.end()));
    }

    @Test
    void aMentionBeginsAndEndsWithALetterOrDigit() {
        for (NewsRecord record : records) {
            for (Entity entity : record.entities()) {
                assertThat(entity.mentions())
                        .as("mentions of %s", entity.name().ar())
                        .isSorted()
                        .doesNotHaveDuplicates()
                        .allSatisfy(span -> {
                            String words = cut(record, span);
                            assertThat(Character.isLetterOrDigit(words.codePointAt(0)))
                                    .as(words)
                                    .isTrue();
                        });
            }
        }
    }

    @Test
    void aStatementIsTheWordsOfItsSpan() {
        for (NewsRecord record : records) {
            assertThat(record.statements())
                    .allSatisfy(said -> assertThat(cut(record, said.span())).isEqualTo(said.text()));
        }
    }

    @Test
    void everyReferenceLeadsToAnEntityOrEventOfTheRecord() {
        for (NewsRecord record : records) {
            Set<String> entities = record.entities().stream().map(Entity::id).collect(Collectors.toSet());
            Set<String> events = record.events().stream().map(Event::id).collect(Collectors.toSet());
            assertThat(entities).as("ids of entities").hasSameSizeAs(record.entities());
            assertThat(events).as("ids of events").hasSameSizeAs(record.events());
            for (Event event : record.events()) {
                assertThat(event.participants())
                        .allSatisfy(part -> assertThat(entities).contains(part.entity()));
                assertThat(event.parent() == null || events.contains(event.parent()))
                        .as("parent of an event")
                        .isTrue();
                assertThat(event.parent()).as("parent of itself").isNotEqualTo(event.id());
            }
            for (Statement said : record.statements()) {
                assertThat(entities).contains(said.speaker());
                assertThat(said.event() == null || events.contains(said.event()))
                        .as("event of a statement")
                        .isTrue();
            }
        }
    }

    @Test
    void everyEvidenceNamesARuleThatThereIs() {
        RuleIds known = new RuleIds();
        Set<String> unknown = new TreeSet<>();
        records.forEach(
                record -> rules(record).filter(rule -> !known.knows(rule)).forEach(unknown::add));
        assertThat(unknown)
                .as("rules that are no row of the lexicon and not in RuleIds")
                .isEmpty();
    }

    private static Stream<String> rules(NewsRecord record) {
        return Stream.of(
                        record.events().stream()
                                .flatMap(event -> event.evidence().stream())
                                .map(evidence -> evidence.rule()),
                        record.statements().stream().map(Statement::rule),
                        record.figures().stream().map(figure -> figure.rule()),
                        record.memberships().stream().map(membership -> membership.rule()))
                .flatMap(rules -> rules);
    }

    @Test
    void aRecordComesBackFromItsJson() {
        for (NewsRecord record : records) {
            String line = Json.line(record);
            assertThat(Json.record(line)).isEqualTo(record);
            assertThat(Json.line(Json.record(line))).isEqualTo(line);
            assertThat(line).doesNotContain("\n");
        }
    }

    @Test
    void theSameBytesGiveTheSameRecord() {
        Pipeline another = Pipeline.of(LexiconSource.packed());
        for (Page page : pages) {
            assertThat(lines(ProjectPipeline.read(another, page))).isEqualTo(lines(ProjectPipeline.read(page)));
        }
    }

    @ParameterizedTest(name = "{0} threads")
    @ValueSource(ints = {1, 2, 4})
    void anyNumberOfThreadsGivesTheSameBytes(int threads) throws InterruptedException {
        List<Input> inputs = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            inputs.add(new Input(new Origin("corpus", i + 1), page.content().length(), () -> page));
        }
        List<String> found = new ArrayList<>();
        new ParallelReader(threads, ParallelReader.USUAL_LIMIT.plus(Duration.ofMinutes(1)))
                .read(inputs.iterator(), ProjectPipeline.PIPELINE::read, outcome -> {
                    assertThat(outcome).isInstanceOf(Outcome.Done.class);
                    if (outcome instanceof Outcome.Done<List<NewsRecord>> done) {
                        found.addAll(lines(done.result()));
                    }
                });
        assertThat(found).isEqualTo(lines(records));
    }

    private static List<String> lines(List<NewsRecord> records) {
        return records.stream().map(Json::line).toList();
    }
}
