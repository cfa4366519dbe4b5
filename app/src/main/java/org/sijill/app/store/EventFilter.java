package org.sijill.app.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Act;
import org.sijill.model.Status;

/**
 * Which events are asked for; every part that is not empty must fit.
 *
 * @param between codes of states or bodies, all of which take part
 * @param persons ids of entities; of each set one takes part
 * @param from first day, inclusive; events that end before it do not fit, nor do events without a day
 * @param to last day, inclusive
 * @param place a country's code, or a city's name in Arabic
 * @param topics codes, one of which is told
 * @param publisher of one of the reports
 * @param sources least number of independent sources
 * @param confidence least likelihood, 0 to 1
 * @param parent id of the event that holds those asked for
 */
public record EventFilter(
        List<String> between,
        List<Set<String>> persons,
        Set<Act> acts,
        Set<Status> statuses,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String place,
        Set<String> topics,
        @Nullable String publisher,
        int sources,
        double confidence,
        @Nullable String parent) {

    public static final EventFilter ALL =
            new EventFilter(List.of(), List.of(), Set.of(), Set.of(), null, null, null, Set.of(), null, 0, 0, null);

    public EventFilter {
        between = List.copyOf(between);
        persons = persons.stream().map(Set::copyOf).toList();
        acts = Set.copyOf(acts);
        statuses = Set.copyOf(statuses);
        topics = Set.copyOf(topics);
    }

    /** All in which some states or bodies take part, all of them. */
    public static EventFilter between(List<String> codes) {
        return new EventFilter(codes, List.of(), Set.of(), Set.of(), null, null, null, Set.of(), null, 0, 0, null);
    }

    /** The same with other statuses. */
    public EventFilter among(Set<Status> others) {
        return new EventFilter(
                between, persons, acts, others, from, to, place, topics, publisher, sources, confidence, parent);
    }

    /** The same from another first day on. */
    public EventFilter from(@Nullable LocalDate first) {
        return new EventFilter(
                between, persons, acts, statuses, first, to, place, topics, publisher, sources, confidence, parent);
    }

    /** All in which an entity takes part. */
    public static EventFilter with(String entity) {
        return new EventFilter(
                List.of(), List.of(Set.of(entity)), Set.of(), Set.of(), null, null, null, Set.of(), null, 0, 0, null);
    }

    /** All that an event holds: the talks of a visit. */
    public static EventFilter within(String parent) {
        return new EventFilter(
                List.of(), List.of(), Set.of(), Set.of(), null, null, null, Set.of(), null, 0, 0, parent);
    }
}
