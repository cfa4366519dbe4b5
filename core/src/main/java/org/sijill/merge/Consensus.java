package org.sijill.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Act;
import org.sijill.model.Event;
import org.sijill.model.EventDate;
import org.sijill.model.EventPlace;
import org.sijill.model.Evidence;
import org.sijill.model.MergedEvent;
import org.sijill.model.MergedEvent.Conflict;
import org.sijill.model.MergedEvent.Report;
import org.sijill.model.MergedEvent.Value;
import org.sijill.model.Sha256;

/**
 * What the tellings of one event say together. Each slot has the value that most independent texts give, weighted by how sure their
 * reading is; a better grade of knowledge (a day in words before the day of the news) goes before numbers.
 */
final class Consensus {

    private static final double SUREST = 0.99;
    /** A second source errs with the first oftener than chance would have it, so it counts half. */
    private static final double FURTHER_SOURCE = 0.5;

    private final List<Reported> cluster;
    private final Likeness likeness;
    private final PersonIds ids;
    private final List<Conflict> conflicts = new ArrayList<>();

    private Consensus(List<Reported> cluster, Likeness likeness, PersonIds ids) {
        this.cluster = cluster;
        this.likeness = likeness;
        this.ids = ids;
    }

    /**
     * @param cluster the tellings, earliest report first
     * @return the event without its parent
     */
    static MergedEvent of(List<Reported> cluster, Likeness likeness, PersonIds ids) {
        return new Consensus(cluster, likeness, ids).event();
    }

    private MergedEvent event() {
        Act act = Objects.requireNonNull(votes(Event::act).best());
        Event model = Objects.requireNonNull(cluster.stream()
                .map(reported -> reported.telling().event())
                .filter(event -> event.act() == act)
                .max(Comparator.comparingDouble(Event::confidence))
                .orElse(null));
        Development development = new Development(cluster);
        Conflict status = development.conflict();
        if (status != null) {
            conflicts.add(status);
        }
        EventDate date = date();
        EventPlace place = place();
        return new MergedEvent(
                MergedEvent.SCHEMA,
                id(cluster.getFirst().telling()),
                act,
                development.status(),
                model.plover(),
                model.mode(),
                model.cameo(),
                model.intensity(),
                Casting.of(cluster, likeness, ids),
                date,
                place,
                votes(Event::format).best(),
                votes(Event::visitClass).best(),
                votes(Event::frame).best(),
                null,
                topics(),
                development.history(),
                conflicts,
                cluster.stream().map(Consensus::report).toList(),
                Sources.independent(cluster),
                reportTimes().isEmpty() ? null : reportTimes().getFirst(),
                reportTimes().isEmpty() ? null : reportTimes().getLast(),
                confidence());
    }

    /** Stays the same while the earliest telling does. */
    static String id(Telling first) {
        return "m" + HexFormat.of().formatHex(Sha256.of(first.key()), 0, 8);
    }

    private <T> Votes<T> votes(Function<Event, @Nullable T> slot) {
        Votes<T> votes = new Votes<>();
        cluster.forEach(reported -> votes.add(slot.apply(reported.telling().event()), reported));
        return votes;
    }

    private @Nullable EventDate date() {
        When.Grade best = cluster.stream()
                .filter(reported -> dated(reported) != null)
                .map(reported -> reported.telling().when())
                .filter(Objects::nonNull)
                .map(When::grade)
                .min(Comparator.naturalOrder())
                .orElse(null);
        if (best == null) {
            return votes(Event::date).best();
        }
        Votes<EventDate> votes = new Votes<>();
        for (Reported reported : cluster) {
            When when = reported.telling().when();
            if (when != null && when.grade() == best) {
                votes.add(Dates.plain(dated(reported)), reported);
            }
        }
        List<EventDate> ranked = votes.ranked();
        if (ranked.size() > 1
                && Dates.exclude(ranked, cluster.getFirst().telling().family().stretch())) {
            conflict("date", votes, ranked, Dates::text);
        }
        if (best == When.Grade.NEWS) {
            return ranked.stream().min(Comparator.comparing(Dates::from)).orElse(null);
        }
        boolean journey = cluster.getFirst().telling().family() == Family.VISIT;
        return journey && ranked.size() > 1 ? Dates.span(ranked) : ranked.getFirst();
    }

    private static @Nullable EventDate dated(Reported reported) {
        EventDate date = reported.telling().event().date();
        return date == null || date.from() == null ? null : date;
    }

    private @Nullable EventPlace place() {
        Votes<String> countries = new Votes<>();
        cluster.forEach(reported -> countries.add(reported.telling().place().country(), reported));
        conflict("place.country", countries, countries.ranked(), Function.identity());
        String country = countries.best();
        if (country == null) {
            return votes(Event::place).best();
        }
        Votes<String> cities = new Votes<>();
        Map<String, EventPlace> places = new HashMap<>();
        for (Reported reported : cluster) {
            EventPlace place = reported.telling().place();
            if (country.equals(place.country()) && place.city() != null) {
                cities.add(place.city(), reported);
                places.putIfAbsent(place.city(), place);
            }
        }
        conflict("place.city", cities, cities.ranked(), Function.identity());
        String city = cities.best();
        EventPlace told = city == null ? null : places.get(city);
        return new EventPlace(
                country,
                city,
                venue(country, city),
                told == null ? null : told.lat(),
                told == null ? null : told.lon());
    }

    private @Nullable String venue(String country, @Nullable String city) {
        Votes<String> venues = new Votes<>();
        for (Reported reported : cluster) {
            EventPlace place = reported.telling().place();
            if (country.equals(place.country())
                    && (place.city() == null || place.city().equals(city))) {
                venues.add(place.venue(), reported);
            }
        }
        return venues.best();
    }

    private <T> void conflict(String slot, Votes<T> votes, List<T> values, Function<T, String> text) {
        if (values.size() > 1) {
            conflicts.add(new Conflict(
                    slot,
                    values.stream()
                            .map(value -> new Value(text.apply(value), votes.reports(value)))
                            .toList()));
        }
    }

    private List<String> topics() {
        Votes<String> votes = new Votes<>();
        for (Reported reported : cluster) {
            reported.telling().event().topics().forEach(topic -> votes.add(topic, reported));
        }
        return votes.ranked();
    }

    private static Report report(Reported reported) {
        Telling telling = reported.telling();
        return new Report(
                telling.article().sourceId(),
                telling.article().part(),
                telling.article().id(),
                telling.event().id(),
                telling.event().act(),
                reported.group(),
                telling.article().publisher(),
                telling.published().isEmpty() ? null : telling.published(),
                telling.event().evidence().stream().map(Evidence::span).toList());
    }

    private List<String> reportTimes() {
        return cluster.stream()
                .map(reported -> reported.telling().published())
                .filter(time -> !time.isEmpty())
                .sorted()
                .toList();
    }

    /** Noisy or over the independent texts. */
    private double confidence() {
        Map<String, Double> surest = new TreeMap<>();
        cluster.forEach(reported ->
                surest.merge(reported.group(), reported.telling().event().confidence(), Math::max));
        List<Double> sorted =
                surest.values().stream().sorted(Comparator.reverseOrder()).toList();
        double doubt = 1 - sorted.getFirst();
        for (double further : sorted.subList(1, sorted.size())) {
            doubt *= 1 - further * FURTHER_SOURCE;
        }
        double rounded = Math.round((1 - doubt) * 1000) / 1000.0;
        return Math.max(sorted.getFirst(), Math.min(SUREST, rounded));
    }
}
