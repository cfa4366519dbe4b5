package org.sijill.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sijill.model.Act;
import org.sijill.model.MergedEvent;
import org.sijill.model.MergedEvent.Party;
import org.sijill.model.Role;
import org.sijill.model.Status;

/** Who stands on which side, and between whom an event counts. */
class SidesTest {

    private static MergedEvent event(Party... parties) {
        return Made.event("m1", Act.MEET, Status.OCCURRED, null, null, parties);
    }

    private static List<String> dyads(Party... parties) {
        List<String> dyads = new ArrayList<>();
        Sides.of(event(parties)).dyads((actor, recipient) -> dyads.add(actor + ">" + recipient));
        return dyads;
    }

    @Test
    void anActorsCompanionsStandWithTheActorAndTheOthersOpposite() {
        Sides sides = Sides.of(event(
                Made.state("NOR", Role.PARTICIPANT),
                Made.state("FIN", Role.PARTICIPANT),
                Made.person("p", "لارس", "NOR", null, Role.ACTOR)));
        assertThat(sides.directed()).isTrue();
        assertThat(sides.actors()).extracting(Party::entity).containsExactly("p", "NOR");
        assertThat(sides.recipients()).extracting(Party::entity).containsExactly("FIN");
    }

    @Test
    void twoOfOneStateAreOneSideOfAMeeting() {
        assertThat(dyads(
                        Made.person("p", "لارس", "NOR", null, Role.PARTICIPANT),
                        Made.state("OMN", Role.PARTICIPANT),
                        Made.person("q", "هانسن", "NOR", null, Role.PARTICIPANT)))
                .containsExactly("NOR>OMN", "OMN>NOR");
    }

    @Test
    void nobodyActsOnHisOwnStateAndSomeActOnNobody() {
        assertThat(dyads(Made.state("NOR", Role.ACTOR), Made.person("p", "لارس", "NOR", null, Role.RECIPIENT)))
                .isEmpty();
        assertThat(dyads(Made.state("NOR", Role.ACTOR))).isEmpty();
        assertThat(dyads(Made.state("NOR", Role.RECIPIENT))).isEmpty();
        assertThat(dyads(Made.person("p", "مجهول", null, null, Role.ACTOR), Made.state("NOR", Role.RECIPIENT)))
                .isEmpty();
    }

    @Test
    void fromEachActorToEachRecipient() {
        assertThat(dyads(
                        Made.state("NOR", Role.ACTOR),
                        Made.body("LAS", Role.ACTOR),
                        Made.state("OMN", Role.RECIPIENT),
                        Made.state("FIN", Role.RECIPIENT)))
                .containsExactly("NOR>OMN", "NOR>FIN", "LAS>OMN", "LAS>FIN");
    }
}
