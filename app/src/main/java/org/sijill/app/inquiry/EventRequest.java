package org.sijill.app.inquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sijill.app.store.EventFilter;
import org.sijill.app.store.Queries;
import org.sijill.model.Act;
import org.sijill.model.Status;

/**
 * Which events are asked for, as users give and share it: the same parameters in the address of a page, in the API and for an export.
 *
 * @param between codes of states or bodies, all of which take part
 * @param persons a name or an id each, all of whom take part
 * @param place a country's code, or a city's name in Arabic
 * @param topics any of these codes
 * @param publisher of one of the reports
 * @param sources least number of independent sources
 * @param confidence least likelihood, 0 to 1
 * @param parent id of the event that holds those asked for
 */
public record EventRequest(
        List<String> between,
        List<String> persons,
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

    /** The names of the parameters. */
    public static final List<String> PARAMETERS = List.of(
            "between",
            "person",
            "act",
            "status",
            "from",
            "to",
            "place",
            "topic",
            "publisher",
            "sources",
            "confidence",
            "parent");

    /** All events. */
    public static final EventRequest ALL =
            new EventRequest(List.of(), List.of(), Set.of(), Set.of(), null, null, null, Set.of(), null, 0, 0, null);

    private static final int MOST_SOURCES = 1_000;

    public EventRequest {
        between = List.copyOf(between);
        persons = List.copyOf(persons);
        acts = Set.copyOf(acts);
        statuses = Set.copyOf(statuses);
        topics = Set.copyOf(topics);
    }

    /**
     * Reads the parameters of a query string. Codes may be parted by commas or given one by one; states, bodies and places may be given by
     * name. Others than those of {@link #PARAMETERS} are left to who knows them.
     *
     * @throws RequestException where one of them cannot be read
     */
    public static EventRequest of(Parameters given, Names names) {
        LocalDate from = given.day("from");
        LocalDate to = given.day("to");
        if (from != null && to != null && to.isBefore(from)) {
            throw new RequestException("to", "the last day, " + to + ", is before the first, " + from);
        }
        String place = given.one("place");
        return new EventRequest(
                given.named("between", names::party),
                given.each("person"),
                given.constants("act", Act.class),
                given.constants("status", Status.class),
                from,
                to,
                place == null ? null : names.place(place),
                Set.copyOf(given.parted("topic")),
                given.one("publisher"),
                given.number("sources", 0, MOST_SOURCES, 0),
                given.share("confidence"),
                given.one("parent"));
    }

    /**
     * The parameters that give this request again, always in the same order and spelling.
     *
     * @return for {@link Parameters#query}
     */
    public Map<String, List<String>> parameters() {
        return new Parameters.Written()
                .put("between", between)
                .put("person", persons)
                .constants("act", acts)
                .constants("status", statuses)
                .put("from", from)
                .put("to", to)
                .put("place", place)
                .put("topic", new TreeSet<>(topics))
                .put("publisher", publisher)
                .put("sources", sources > 1 ? sources : null)
                .put("confidence", confidence > 0 ? confidence : null)
                .put("parent", parent)
                .done();
    }

    /** The query string that gives this request again; empty for all events. */
    public String query() {
        return Parameters.query(parameters());
    }

    /**
     * The condition, with the persons looked up.
     *
     * @throws UnknownNameException where the record knows nobody of a name
     */
    public EventFilter filter(Names names, Queries queries) {
        return filter(person -> names.persons(person, queries));
    }

    /** @param lookup gives the ids of those whom a name or an id may mean */
    EventFilter filter(Function<String, Set<String>> lookup) {
        List<Set<String>> ids = persons.stream().map(lookup).toList();
        return new EventFilter(
                between, ids, acts, statuses, from, to, place, topics, publisher, sources, confidence, parent);
    }
}
