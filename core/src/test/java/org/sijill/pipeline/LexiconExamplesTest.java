package org.sijill.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sijill.lexicon.Trigger;
import org.sijill.model.Event;
import org.sijill.model.NewsRecord;
import org.sijill.model.Participant;
import org.sijill.model.Role;

/**
 * Each trigger of the lexicon reads its own example as its row says.
 *
 * <p>A reading is an act and its parties: {@code meet DZA+ITA} of equals, {@code visit KAZ>TUR} of who acts and to whom it is
 * done, {@code mediate QAT>TCD+SDN} to more than one.
 */
class LexiconExamplesTest {

    /** A page has to hold more than one short sentence to be an article. */
    private static final String FILLER = "\n\nوكان الطقس معتدلا في معظم المناطق نهار أمس.";

    @Test
    void everyReadingNamesWhoActs() {
        assertThat(ProjectPipeline.PIPELINE.lexicon().acts().all())
                .filteredOn(trigger -> !trigger.reading().isEmpty())
                .allSatisfy(trigger -> assertThat(trigger.reading())
                        .as(trigger.id())
                        .matches("[a-z_]+ [A-Z0-9-]+(\\+[A-Z0-9-]+)*(>[A-Z0-9-]+(\\+[A-Z0-9-]+)*)?"));
    }

    @Test
    void everyExampleGivesItsReading() {
        List<String> failures = new ArrayList<>();
        for (Trigger trigger : ProjectPipeline.PIPELINE.lexicon().acts().all()) {
            if (!trigger.reading().isEmpty()) {
                NewsRecord record = ProjectPipeline.read(
                                ProjectPipeline.article(trigger.id(), trigger.example() + FILLER, "2015-06-15"))
                        .getFirst();
                if (record.events().stream()
                        .map(LexiconExamplesTest::reading)
                        .noneMatch(normal(trigger.reading())::equals)) {
                    failures.add(failure(trigger, record));
                }
            }
        }
        assertThat(failures).as("%d examples of triggers.tsv", failures.size()).isEmpty();
    }

    private static String failure(Trigger trigger, NewsRecord record) {
        String read = record.events().stream().map(LexiconExamplesTest::reading).collect(Collectors.joining(", "));
        return "\n" + trigger.id() + ": «" + trigger.example() + "» must read " + trigger.reading() + " and reads "
                + (read.isEmpty() ? "nothing" : read);
    }

    private static String reading(Event event) {
        String actors = parties(event, Set.of(Role.ACTOR));
        String recipients = parties(event, Set.of(Role.RECIPIENT));
        String equals = parties(event, Set.of(Role.PARTICIPANT));
        String sides = actors.isEmpty() && recipients.isEmpty()
                ? equals
                : actors + ">" + recipients + (equals.isEmpty() ? "" : "+" + equals);
        return event.act().id() + " " + sides;
    }

    private static String parties(Event event, Set<Role> roles) {
        Set<String> parties = new TreeSet<>();
        for (Participant part : event.participants()) {
            if (roles.contains(part.role())) {
                parties.add(String.valueOf(part.country() != null ? part.country() : part.organization()));
            }
        }
        return String.join("+", parties);
    }

    /** A reading as the file writes it, its parties in alphabetical order on each side. */
    private static String normal(String reading) {
        String[] words = reading.split(" ");
        List<String> sides = new ArrayList<>();
        for (String side : words[1].split(">")) {
            sides.add(String.join("+", new TreeSet<>(List.of(side.split("\\+")))));
        }
        return words[0] + " " + String.join(">", sides);
    }
}
