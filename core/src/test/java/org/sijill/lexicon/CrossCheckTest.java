package org.sijill.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What rows of different files say against each other. */
class CrossCheckTest {

    private static final String STATES = "code\tar\tnames\nNOR\tالنرويج\tمملكة النرويج\nFIN\tفنلندا\t\n";
    private static final String LEADERS = "id\tar\ten\tnames\tshort\tgender\toffices\twikidata\n";

    private static List<String> findings(Map<String, String> files) {
        TreeMap<String, String> all = new TreeMap<>(files);
        all.putIfAbsent("countries.tsv", STATES);
        LexiconSource source = file -> all.getOrDefault(file, "");
        return CrossCheck.of(source, new TreeSet<>(all.keySet())).stream()
                .map(finding -> (finding.fault() ? "fault " : "advice ") + finding)
                .toList();
    }

    private static String leader(String id, String shortName, String offices) {
        return id + "\tاسم " + id + "\tName\t\t" + shortName + "\tm\t" + offices + "\t\n";
    }

    @Test
    void anOfficeOfAStateThatIsNotThere() {
        assertThat(findings(Map.of("leaders/x.tsv", LEADERS + leader("a", "", "speaker@ZZZ:2001..2002"))))
                .singleElement()
                .asString()
                .startsWith("fault lexicon/leaders/x.tsv:2: no state and no organisation has the code «ZZZ»");
    }

    @Test
    void twoWhoHoldOneOfficeAtATime() {
        String rows = leader("a", "", "foreign_minister@NOR:2001-03..2005-06")
                + leader("b", "", "foreign_minister@NOR:2004-10..2007-01");
        assertThat(findings(Map.of("leaders/x.tsv", LEADERS + rows)))
                .singleElement()
                .asString()
                .startsWith("advice lexicon/leaders/x.tsv:3: b and a hold foreign_minister@nor at one time");
    }

    @Test
    void aChangeWithinAYearOrAMonthIsNoOverlap() {
        String rows = leader("a", "", "foreign_minister@NOR:2001..2005;head_of_state@FIN:2010-01..2012-03")
                + leader("b", "", "foreign_minister@NOR:2005..2007;head_of_state@FIN:2012-03..2014");
        assertThat(findings(Map.of("leaders/x.tsv", LEADERS + rows))).isEmpty();
    }

    @Test
    void aShortNameOfTwo() {
        String rows = leader("a", "نوردال", "") + leader("b", "نوردال", "");
        assertThat(findings(Map.of("leaders/x.tsv", LEADERS + rows)))
                .singleElement()
                .asString()
                .contains("x.tsv:3: the short name «نوردال» is that of a too");
    }

    @Test
    void aSpellingOfTwoStates() {
        String states = "code\tar\tnames\nNOR\tالنرويج\tالشمال\nFIN\tفنلندا\tالشمال\n";
        assertThat(findings(Map.of("countries.tsv", states)))
                .singleElement()
                .asString()
                .contains("countries.tsv:3: «الشمال» is a name of NOR too, in line 2");
        assertThat(findings(Map.of("countries.tsv", states, "ambiguous-names.tsv", "name\nالشمال\n")))
                .as("told in ambiguous-names.tsv")
                .isEmpty();
    }

    @Test
    void codesOfOtherDataSets() {
        assertThat(findings(Map.of(
                        "country-codes.tsv", "state\tfips\nNOR\tNO\nZZZ\tZZ\n",
                        "goldstein.tsv", "cameo\tgoldstein\n042\t1.9\n",
                        "acts.tsv", "act\tcameo\nvisit\t042\nmeet\t040\n")))
                .satisfiesExactlyInAnyOrder(
                        finding -> assertThat(finding).startsWith("fault lexicon/country-codes.tsv:3: no state"),
                        finding -> assertThat(finding)
                                .startsWith("advice lexicon/countries.tsv:3: country-codes.tsv has no row"),
                        finding -> assertThat(finding)
                                .startsWith("advice lexicon/acts.tsv:3: goldstein.tsv has no value"));
    }
}
