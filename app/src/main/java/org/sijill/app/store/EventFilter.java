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
 * @param persons ids of entities, one of which takes part
 * @param from first day, inclusive; events that end before it do not fit, nor do events without a day
 * @param to last day, inclusive
 * @param place a country's code, or a city's name in Arabic
 * @param topics codes, one of which is told
 * @param publisher of one of the reports
 * @param sources least number of independent sources
 * @param confidence least likelihood, 0 to 1
 */
public record EventFilter(
        List<String> between,
        Set<String> persons,
        Set<Act> acts,
        Set<Status> statuses,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String place,
        Set<String> topics,
        @Nullable String publisher,
        int sources,
        double confidence) {

    public static final EventFilter ALL =
            new EventFilter(List.of(), Set.of(), Set.of(), Set.of(), null, null, null, Set.of(), null, 0, 0);

    public EventFilter {
        between = List.copyOf(between);
        persons = Set.copyOf(persons);
        acts = Set.copyOf(acts);
        statuses = Set.copyOf(statuses);
        topics = Set.copyOf(topics);
    }
}
