package org.sijill.app.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Act;
import org.sijill.model.Codes;
import org.sijill.model.EventDate;
import org.sijill.model.Status;

/** Questions about many events at once: where they were, who met whom. */
public final class Surveys {

    /** Statuses of what took place or is taking place; plans and denials are no contact. */
    public static final Set<Status> HELD = Set.of(Status.OCCURRED, Status.ONGOING);

    /** Acts at which one meets another. */
    public static final Set<Act> MET = Set.of(Act.MEET, Act.CALL, Act.VISIT, Act.SIGN, Act.MEDIATE, Act.ATTEND);

    private final Store store;

    Surveys(Store store) {
        this.store = store;
    }

    /**
     * How many events were at a place.
     *
     * @param country code; null where only the city is told
     * @param city Arabic name, null for all of the country
     */
    public record PlaceCount(
            @Nullable String country, @Nullable String city, int events) {}

    /** The countries of events, those of the most first. */
    public List<PlaceCount> countries(EventFilter filter) {
        return places(filter, "e.country, NULL", "e.country IS NOT NULL", "e.country");
    }

    /** The cities of events that are told to the city, those of the most first. */
    public List<PlaceCount> cities(EventFilter filter) {
        return places(filter, "e.country, e.city", "e.city IS NOT NULL", "e.country, e.city");
    }

    private List<PlaceCount> places(EventFilter filter, String columns, String told, String groups) {
        EventQuery query = new EventQuery(filter).and(told);
        return store.attempt(handle -> query.bind(handle.createQuery("SELECT " + columns
                        + ", CAST(count(*) AS INTEGER) FROM event e WHERE " + query.condition() + " GROUP BY " + groups
                        + " ORDER BY 3 DESC, 1, 2"))
                .map((row, context) -> new PlaceCount(row.getString(1), row.getString(2), row.getInt(3)))
                .list());
    }

    /** How many events no place is told of. */
    public int placeless(EventFilter filter) {
        EventQuery query = new EventQuery(filter).and("e.country IS NULL AND e.city IS NULL");
        return store.attempt(
                handle -> query.bind(handle.createQuery("SELECT count(*) FROM event e WHERE " + query.condition()))
                        .mapTo(Integer.class)
                        .one());
    }

    /** How many events begin on a day. */
    public record DayEvents(LocalDate day, int events) {}

    /** Events that are told to the day, by it, the first in front. */
    public List<DayEvents> days(EventFilter filter) {
        EventQuery query = new EventQuery(filter).and("e.day_precision = ?", Codes.of(EventDate.Precision.DAY));
        return store.attempt(handle -> query.bind(
                        handle.createQuery("SELECT e.first_day, CAST(count(*) AS INTEGER) FROM event e WHERE "
                                + query.condition() + " GROUP BY e.first_day ORDER BY e.first_day"))
                .map((row, context) -> new DayEvents(row.getObject(1, LocalDate.class), row.getInt(2)))
                .list());
    }

    /** Two who met, and how often; the id or code that sorts first is the one. */
    public record Link(String one, String other, int events) {}

    /** The persons who met most often (meetings, calls, visits and the like that took place). */
    public List<Link> persons(EventFilter filter, int most) {
        return links(filter, most, "SELECT DISTINCT event, entity AS id FROM participant WHERE kind = 'person'");
    }

    /** The same of states and bodies, whoever acts for them. */
    public List<Link> parties(EventFilter filter, int most) {
        return links(
                filter,
                most,
                "SELECT DISTINCT event, coalesce(country, organization) AS id FROM participant"
                        + " WHERE country IS NOT NULL OR organization IS NOT NULL");
    }

    private List<Link> links(EventFilter filter, int most, String sides) {
        EventQuery query = new EventQuery(filter).held().and(EventQuery.MET);
        return store.attempt(handle -> query.bind(handle.createQuery("WITH side AS (" + sides + ") SELECT a.id, b.id,"
                        + " CAST(count(*) AS INTEGER) FROM event e JOIN side a ON a.event = e.id"
                        + " JOIN side b ON b.event = e.id AND a.id < b.id WHERE " + query.condition()
                        + " GROUP BY a.id, b.id ORDER BY 3 DESC, 1, 2 LIMIT " + most))
                .map((row, context) -> new Link(row.getString(1), row.getString(2), row.getInt(3)))
                .list());
    }

    /** Someone who takes part in events, by the name that most of them give. */
    public record Taker(
            String entity,
            String kind,
            String nameAr,
            @Nullable String nameEn,
            @Nullable String country) {}

    /** Who stands behind ids of participants, in their order; what no event has is left out. */
    public List<Taker> takers(Set<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<String> asked = List.copyOf(new LinkedHashSet<>(ids));
        String marks = asked.stream().map(id -> "?").collect(Collectors.joining(", "));
        Map<String, Taker> found = new LinkedHashMap<>();
        return store.attempt(handle -> {
            var query = handle.createQuery("SELECT entity, kind, name_ar, name_en, country FROM participant"
                    + " WHERE entity IN (" + marks + ") GROUP BY entity, kind, name_ar, name_en, country"
                    + " ORDER BY entity, count(*) DESC, name_ar, name_en, country");
            for (int i = 0; i < asked.size(); i++) {
                query.bind(i, asked.get(i));
            }
            query.map((row, context) -> new Taker(
                            row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)))
                    .forEach(one -> found.putIfAbsent(one.entity(), one));
            List<Taker> ordered = new ArrayList<>();
            asked.forEach(id -> {
                Taker one = found.get(id);
                if (one != null) {
                    ordered.add(one);
                }
            });
            return ordered;
        });
    }
}
