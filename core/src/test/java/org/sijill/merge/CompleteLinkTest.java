package org.sijill.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.sijill.merge.CompleteLink.Pair;

class CompleteLinkTest {

    @Test
    void aChainBreaksAtItsWeakestLink() {
        assertThat(CompleteLink.of(3, List.of(new Pair(0, 1, 2), new Pair(1, 2, 3))))
                .containsExactly(List.of(0), List.of(1, 2));
    }

    @Test
    void togetherAndApart() {
        List<Pair> pairs = List.of(new Pair(0, 1, 5), new Pair(2, 3, 4));
        assertThat(CompleteLink.of(4, pairs, List.of(List.of(0, 2)), List.of(new Pair(2, 3, 0))))
                .containsExactly(List.of(0, 1, 2), List.of(3));
    }

    @RepeatedTest(50)
    void everyTwoOfAClusterAreAPair(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Pair> pairs = new ArrayList<>();
        Set<Long> known = new HashSet<>();
        for (int a = 0; a < 12; a++) {
            for (int b = a + 1; b < 12; b++) {
                if (random.nextInt(3) > 0) {
                    pairs.add(new Pair(a, b, random.nextInt(4)));
                    known.add((long) a << 32 | b);
                }
            }
        }
        List<List<Integer>> clusters = CompleteLink.of(12, pairs);
        for (List<Integer> cluster : clusters) {
            for (int i = 0; i < cluster.size(); i++) {
                for (int j = i + 1; j < cluster.size(); j++) {
                    assertThat(known).contains((long) cluster.get(i) << 32 | cluster.get(j));
                }
            }
        }
        Collections.shuffle(pairs, random);
        assertThat(CompleteLink.of(12, pairs)).isEqualTo(clusters);
    }
}
