package org.sijill.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sijill.merge.Told.article;
import static org.sijill.merge.Told.on;
import static org.sijill.merge.Told.person;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sijill.merge.Told.Who;
import org.sijill.model.Act;
import org.sijill.model.MergedEvent;
import org.sijill.model.NewsRecord;
import org.sijill.model.Office;
import org.sijill.model.Status;

class CorrectionsTest {

    private static final Who KAMAU = person("جوزيف كاماو", "KEN", Office.FOREIGN_MINISTER);
    private static final Who HOLM = person("إنغريد هولم", "NOR", Office.FOREIGN_MINISTER);
    private static final Who HOLME = person("إنغريد شتراند", "NOR", Office.ADVISER);

    private static final String A = "{\"article\": \"id-a\", \"act\": \"meet\", \"span\": [0, 4]}";
    private static final String B = "{\"article\": \"id-b\", \"act\": \"meet\", \"span\": [1, 3]}";
    private static final String C = "{\"article\": \"id-c\", \"act\": \"meet\", \"span\": [0, 4]}";

    private static final String MERGE = "{\"id\": \"c1\", \"action\": \"merge\", \"events\": [" + A + ", " + C + "]}";
    private static final String SPLIT =
            "{\"id\": \"c2\", \"action\": \"split\", \"events\": [" + A + "], \"from\": [" + B + "]}";
    private static final String WRONG = "{\"id\": \"c3\", \"action\": \"wrong\", \"events\": [" + A + "]}";
    private static final String FIX = "{\"id\": \"c4\", \"action\": \"fix\", \"events\": [" + A
            + "], \"slot\": \"frame\", \"value\": \"قمة نيروبي\"}";

    /** Two reports of one meeting, a third of another. */
    private static List<NewsRecord> records() {
        return Stream.of(
                        meeting("a", "2018-07-03", HOLM),
                        meeting("b", "2018-07-03", HOLM),
                        meeting("c", "2018-07-09", HOLM))
                .map(Told::record)
                .toList();
    }

    private static Told meeting(String id, String day, Who other) {
        return article(id, "صحيفة " + id, "2018-07-10").event(Act.MEET, Status.OCCURRED, on(day), null, KAMAU, other);
    }

    private static Merged merged(String... lines) {
        return Told.merged(records(), log(lines));
    }

    private static Corrections log(String... lines) {
        return Corrections.of(Stream.of(lines).map(Corrections::line).toList());
    }

    private static List<List<String>> sources(List<MergedEvent> events) {
        return events.stream()
                .map(event -> event.reports().stream()
                        .map(MergedEvent.Report::sourceId)
                        .toList())
                .toList();
    }

    @Test
    void withoutCorrections() {
        assertThat(sources(merged().events())).containsExactly(List.of("a", "b"), List.of("c"));
    }

    @Test
    void mergedByHand() {
        assertThat(sources(merged(MERGE).events())).containsExactly(List.of("a", "b", "c"));
    }

    @Test
    void splitByHand() {
        assertThat(sources(merged(SPLIT).events())).containsExactly(List.of("a"), List.of("b"), List.of("c"));
    }

    @Test
    void whatIsSplitStaysApartThoughOthersAreMerged() {
        assertThat(sources(merged(MERGE, SPLIT).events())).contains(List.of("a", "c"), List.of("b"));
    }

    @Test
    void wrongEventsAreKeptAside() {
        Merged merged = merged(WRONG);
        assertThat(sources(merged.events())).containsExactly(List.of("c"));
        assertThat(sources(merged.wrong())).containsExactly(List.of("a", "b"));
    }

    @Test
    void aSlotIsFixed() {
        assertThat(merged(FIX).events())
                .first()
                .satisfies(event -> assertThat(event.frame()).isEqualTo("قمة نيروبي"));
    }

    @Test
    void aFixThatDoesNotFitIsTold() {
        Merged merged = merged(FIX.replace("frame", "status").replace("قمة نيروبي", "finished"));
        assertThat(merged.unmet()).containsExactly("c4");
        assertThat(merged.events().getFirst().status()).isEqualTo(Status.OCCURRED);
    }

    @Test
    void renamedPersonsBecomeOne() {
        List<NewsRecord> records = Stream.of(meeting("a", "2018-07-03", HOLM), meeting("b", "2018-07-03", HOLME))
                .map(Told::record)
                .toList();
        assertThat(Told.merged(records, Corrections.NONE).events()).hasSize(2);
        Corrections log =
                log("{\"id\": \"c1\", \"action\": \"rename\", \"entity\": {\"name\": \"إنغريد شتراند\", \"country\":"
                        + " \"NOR\"}, \"to\": {\"ar\": \"إنغريد هولم\"}}");
        assertThat(Told.merged(records, log).events()).hasSize(1);
    }

    @Test
    void takenBackAndTakenBackAgain() {
        String undo = "{\"id\": \"c9\", \"action\": \"undo\", \"undoes\": \"c3\"}";
        String redo = "{\"id\": \"c10\", \"action\": \"undo\", \"undoes\": \"c9\"}";
        assertThat(merged(WRONG, undo).wrong()).isEmpty();
        assertThat(merged(WRONG, undo, redo).wrong()).hasSize(1);
        assertThat(log(WRONG, undo).all()).hasSize(2);
    }

    /** A new version finds the words a little otherwise, or another act of the same family. */
    @Test
    void decisionsOutlastANewReading() {
        String moved = WRONG.replace("[0, 4]", "[2, 9]");
        assertThat(sources(merged(moved).wrong())).containsExactly(List.of("a", "b"));
        String otherAct = WRONG.replace("\"meet\"", "\"mediate\"");
        assertThat(sources(merged(otherAct).wrong())).containsExactly(List.of("a", "b"));
    }

    @Test
    void whatMeetsNothingIsToldAndChangesNothing() {
        Merged merged = merged(WRONG.replace("id-a", "id-gone"));
        assertThat(merged.unmet()).containsExactly("c3");
        assertThat(merged.events()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "{\"id\": \"x\", \"action\": \"merge\", \"events\": []} | merge needs two events",
                "{\"id\": \"x\", \"action\": \"fix\", \"events\": [], \"slot\": \"date\"} | fix needs an event",
                "{\"action\": \"undo\"} | every line needs an id",
                "{\"id\": \"x\", \"action\": \"undo\"} | undo needs undoes",
            })
    void linesThatLackSomething(String line, String reason) {
        assertThatThrownBy(() -> Corrections.line(line)).hasMessageContaining(reason);
    }

    @Test
    void aLineTakesBackOnlyWhatStandsBeforeIt() {
        assertThatThrownBy(() -> log("{\"id\": \"x\", \"action\": \"undo\", \"undoes\": \"y\"}"))
                .hasMessageContaining("no such line before it");
        assertThatThrownBy(() -> log(WRONG, WRONG)).hasMessageContaining("two corrections have the id c3");
    }
}
