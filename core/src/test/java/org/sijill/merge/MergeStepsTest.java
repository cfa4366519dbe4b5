package org.sijill.merge;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.sijill.merge.MergeSteps.Contribution;
import org.sijill.merge.MergeSteps.Joined;
import org.sijill.merge.MergeSteps.Parcel;
import org.sijill.merge.MergeSteps.Vote;
import org.sijill.merge.SameText.Alike;
import org.sijill.merge.SameText.Bucket;
import org.sijill.merge.SameText.Text;
import org.sijill.merge.Traces.PersonName;
import org.sijill.model.Json;
import org.sijill.model.MergedEvent;
import org.sijill.model.NewsRecord;

/** The steps, each given only what shares a key, make the same events as merging at once. */
class MergeStepsTest {

    private static final MergeSteps STEPS = new MergeSteps(Told.LEXICON);

    @RepeatedTest(25)
    void inStepsAsAtOnce(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<NewsRecord> records = MergePropertiesTest.records(random, 60);
        List<String> atOnce = Told.merged(records, Corrections.NONE).events().stream()
                .map(Json::line)
                .toList();
        Collections.shuffle(records, random);
        assertThat(inSteps(records)).isEqualTo(atOnce);
    }

    private static List<String> inSteps(List<NewsRecord> records) {
        List<Contribution> contributions =
                records.stream().map(STEPS::contribution).toList();
        Map<String, String> groups =
                groups(contributions.stream().map(Contribution::text).toList());
        Map<PersonName, String> persons = new HashMap<>();
        contributions.stream()
                .flatMap(one -> one.sightings().stream())
                .collect(groupingBy(sighting -> sighting.person().party()))
                .values()
                .forEach(party -> persons.putAll(STEPS.persons(party)));
        Known known = new Known(groups, persons);
        Map<String, Parcel> parcels = new TreeMap<>();
        contributions.forEach(one -> one.parcels().forEach(parcel -> parcels.put(parcel.id(), parcel)));
        Links links = new Links(parcels.keySet());
        Stream.concat(byBlock(parcels.values()).values().stream(), byText(parcels.values(), groups).values().stream())
                .forEach(some -> STEPS.link(some, known, links::add));
        List<Joined> joined = new ArrayList<>();
        links.components()
                .forEach(ids ->
                        joined.addAll(STEPS.join(ids.stream().map(parcels::get).toList(), known)));
        joined.sort((one, other) -> Arrays.compareUnsigned(one.order(), other.order()));
        return nested(joined).stream().map(Json::line).toList();
    }

    private static Map<String, String> groups(List<Text> texts) {
        Map<List<Object>, List<Text>> prints = texts.stream()
                .collect(groupingBy(text -> List.of(
                        Arrays.toString(text.signature()),
                        Objects.requireNonNull(text.published()).substring(0, 10))));
        List<Text> nodes = prints.values().stream()
                .map(same -> same.stream().min(MergeStepsTest::earliest).orElseThrow())
                .sorted(MergeStepsTest::earliest)
                .toList();
        Map<String, Alike> pairs = new HashMap<>();
        for (int band = 0; band < 64; band++) {
            int at = band;
            nodes.stream()
                    .collect(groupingBy(text -> text.bands()[at]))
                    .values()
                    .forEach(bucket -> {
                        Bucket<Text> alikes = new Bucket<>(text -> text);
                        bucket.forEach(text -> alikes.add(
                                text,
                                earlier -> SameText.alike(earlier, text)
                                        .ifPresent(alike -> pairs.put(
                                                earlier.article() + " " + text.article(),
                                                new Alike(earlier.article(), text.article(), alike)))));
                    });
        }
        Map<String, String> ofNodes = SameText.groups(nodes, pairs.values());
        Map<String, String> groups = new HashMap<>();
        prints.values().forEach(same -> {
            String first =
                    same.stream().min(MergeStepsTest::earliest).orElseThrow().article();
            same.forEach(text -> groups.put(text.article(), ofNodes.get(first)));
        });
        return groups;
    }

    private static int earliest(Text one, Text other) {
        return Arrays.compareUnsigned(MergeSteps.order(one), MergeSteps.order(other));
    }

    private static Map<String, List<Parcel>> byBlock(Iterable<Parcel> parcels) {
        Map<String, List<Parcel>> blocks = new HashMap<>();
        parcels.forEach(parcel -> parcel.blocks()
                .forEach(block ->
                        blocks.computeIfAbsent(block, b -> new ArrayList<>()).add(parcel)));
        return blocks;
    }

    private static Map<String, List<Parcel>> byText(Iterable<Parcel> parcels, Map<String, String> groups) {
        Map<String, List<Parcel>> texts = new HashMap<>();
        parcels.forEach(parcel -> texts.computeIfAbsent(
                        groups.get(parcel.id().substring(0, parcel.id().indexOf(' '))), b -> new ArrayList<>())
                .add(parcel));
        return texts;
    }

    private static List<MergedEvent> nested(List<Joined> joined) {
        Map<String, String> eventOf = joined.stream()
                .flatMap(one -> one.parcels().stream()
                        .map(parcel -> Map.entry(parcel, one.event().id())))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        return joined.stream()
                .map(one -> {
                    List<Vote> votes = one.votes().stream()
                            .filter(vote -> eventOf.containsKey(vote.holder()))
                            .map(vote -> new Vote(eventOf.get(vote.holder()), vote.group(), vote.weight()))
                            .toList();
                    Set<String> around = joined.stream()
                            .filter(visit -> visit.stays().stream()
                                    .anyMatch(stay -> one.wishes().stream()
                                            .anyMatch(wish -> wish.key().equals(stay.key())
                                                    && !wish.day().isBefore(stay.first())
                                                    && !wish.day().isAfter(stay.last()))))
                            .map(visit -> visit.event().id())
                            .collect(toSet());
                    return MergeSteps.nested(one.event(), votes, around);
                })
                .toList();
    }

    /** What links make one, by looking again and again. */
    private static final class Links {

        private final Map<String, String> leastOf = new TreeMap<>();
        private final List<List<String>> links = new ArrayList<>();

        Links(Set<String> ids) {
            ids.forEach(id -> leastOf.put(id, id));
        }

        void add(String one, String other) {
            links.add(List.of(one, other));
        }

        List<Set<String>> components() {
            boolean changed = true;
            while (changed) {
                changed = false;
                for (List<String> link : links) {
                    String least = Collections.min(List.of(leastOf.get(link.getFirst()), leastOf.get(link.getLast())));
                    changed |= !least.equals(leastOf.put(link.getFirst(), least));
                    changed |= !least.equals(leastOf.put(link.getLast(), least));
                }
            }
            Map<String, Set<String>> components = new TreeMap<>();
            leastOf.forEach((id, least) ->
                    components.computeIfAbsent(least, l -> new HashSet<>()).add(id));
            return List.copyOf(components.values());
        }
    }
}
